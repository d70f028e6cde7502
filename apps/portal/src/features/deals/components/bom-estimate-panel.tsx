import { Card, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { dayText } from '../../../shared/format/dates';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { RefusalNote } from '../../../shared/ui/states';
import { Amount } from '../../../shared/ui/values';
import { bomTrialQuery } from '../api/bom-trial.query';
import type { Deal } from '../api/deal.query';
import { draftEstimateQuery } from '../api/draft-estimate.query';
import type { BomLines } from '../api/submit-bom.command';
import { estimateMessages } from '../estimate.messages';
import { estimateOfLines } from './bom-estimate';

const PAUSE_MS = 600;

type Props = Readonly<{ deal: Pick<Deal, 'id' | 'dealType' | 'expectedCloseOn'>; lines: BomLines }>;

/** What the lines would earn while they are edited: nothing is submitted, and the prices are those of the rules. */
export const BomEstimatePanel = ({ deal, lines }: Props) => {
  const say = useText(estimateMessages);
  const { language } = useLocale();
  const [settled] = useDebouncedValue(lines, PAUSE_MS);
  const complete = settled.length > 0 && settled.every(({ sku, quantity }) => sku !== '' && quantity > 0);
  const trial = useQuery({ ...bomTrialQuery(deal.id, settled), enabled: complete });
  const request = complete && trial.data ? estimateOfLines(deal, trial.data.lines) : undefined;
  return (
    <Card withBorder aria-live="polite" padding="sm">
      <Text size="sm">{say('draftTitle')}</Text>
      {request === undefined ? (
        <Text size="sm" c="dimmed">
          {say('linesLater')}
        </Text>
      ) : (
        <>
          <Total request={request} />
          <Text size="sm" c="dimmed">
            {say('linesAbout', { day: dayText(deal.expectedCloseOn, language) })}
          </Text>
        </>
      )}
    </Card>
  );
};

const Total = ({ request }: Readonly<{ request: NonNullable<ReturnType<typeof estimateOfLines>> }>) => {
  const { data, error } = useQuery(draftEstimateQuery(request));
  if (error !== null) return <RefusalNote error={error} />;
  return (
    <Text fw={600} fz="lg">
      {data === undefined ? '…' : <Amount of={data.total} />}
    </Text>
  );
};
