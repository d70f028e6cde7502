import { Anchor, Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useText } from '../../../shared/i18n/locale';
import { useKeys } from '../../../shared/keys/keys';
import { dealNameQuery, type Shipment } from '../api/shipments.query';
import { shipmentMessages } from '../shipments.messages';

type Suggestion = NonNullable<Shipment['suggestions']>[number];

/** Deals that a line may belong to, each with its reason; one is chosen, or another one named. */
export const Suggestions = ({
  line,
  onMatch,
}: Readonly<{ line: Shipment; onMatch: (to: Readonly<{ deal: string; dealId: string }>) => void }>) => {
  const say = useText(shipmentMessages);
  const suggestions = line.suggestions ?? [];
  return (
    <section>
      <Title order={2} size="h4" mb="sm">
        {say('suggestions')}
      </Title>
      {suggestions.length === 0 && <Text c="dimmed">{say('noSuggestions')}</Text>}
      <Stack gap="sm">
        {suggestions.map((suggestion, at) => (
          <SuggestionCard
            key={suggestion.dealId}
            suggestion={suggestion}
            onMatch={onMatch}
            first={at === 0}
          />
        ))}
      </Stack>
    </section>
  );
};

const SuggestionCard = ({
  suggestion: { dealId, reason, score },
  onMatch,
  first,
}: Readonly<{
  suggestion: Suggestion;
  first: boolean;
  onMatch: (to: Readonly<{ deal: string; dealId: string }>) => void;
}>) => {
  const say = useText(shipmentMessages);
  const { data: deal } = useQuery(dealNameQuery(dealId));
  const match = (): void => onMatch({ dealId, deal: deal?.number ?? dealId });
  useKeys(first ? { a: match } : {});
  return (
    <Card withBorder>
      <Group justify="space-between">
        <div>
          <Anchor component={Link} to={`/deals/${dealId}`} className="figures" inherit>
            {deal?.number ?? dealId}
          </Anchor>
          <Text>{deal?.customer}</Text>
          <Text size="sm" c="dimmed">
            {score === null ? say('suggestedPlain', { reason }) : say('suggested', { score, reason })}
          </Text>
        </div>
        <Button onClick={match}>{say('matchTo')}</Button>
      </Group>
    </Card>
  );
};
