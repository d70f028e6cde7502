import { Anchor, Group, List, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { dayText } from '../../../shared/format/dates';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { useKnownRefusalText } from '../../../shared/refusals/refusal-text';
import { useNow } from '../../../shared/session/session';
import { StatusWord } from '../../../shared/status/status';
import { Icon, type IconName } from '../../../shared/ui/icons';
import { Failure, Loading } from '../../../shared/ui/states';
import { Amount } from '../../../shared/ui/values';
import { approvalTrialQuery } from '../api/approval-trial.query';
import type { Deal } from '../api/deal.query';
import { dealsOfPartnerQuery } from '../api/deals-of-partner.query';
import { reviewMessages } from '../review.messages';
import { Estimate } from './estimate';
import { OverlapPanel, PartnerPanel } from './review-panels';
import { checksOf, RULES, type Check } from './review-checks';

const ICONS: Readonly<Record<Check['result'], IconName>> = { pass: 'check', warn: 'warning', fail: 'cross' };

/** At the side of a review: what was checked by which rule, what overlaps, whose it is, what it earns, what was decided alike. */
export const ReviewAside = ({ deal }: Readonly<{ deal: Deal }>) => {
  const say = useText(reviewMessages);
  return (
    <Stack gap="lg">
      <Checks deal={deal} />
      <OverlapPanel deal={deal} />
      <PartnerPanel deal={deal} />
      <section>
        <Title order={2} size="h5" mb="sm">
          {say('estimate')}
        </Title>
        <Estimate dealId={deal.id} brief />
      </section>
      <Similar deal={deal} />
    </Stack>
  );
};

const Checks = ({ deal }: Readonly<{ deal: Deal }>) => {
  const say = useText(reviewMessages);
  const now = useNow();
  const undecided = deal.approvedOn === null && deal.closure === null;
  const trial = useQuery({ ...approvalTrialQuery(deal), enabled: undecided });
  const conflictId = deal.overlap?.conflictId;
  return (
    <section>
      <Title order={2} size="h5" mb="sm">
        {say('checks')}
      </Title>
      <Stack component="ul" gap="xs" p={0} m={0}>
        {checksOf(deal, trial.data, now).map((check) => (
          <Group component="li" key={check.key} gap="xs" wrap="nowrap" align="flex-start">
            <Icon name={ICONS[check.result]} />
            <div>
              <Text size="sm" c="dimmed">
                {say(check.result)}
              </Text>
              <CheckText check={check} />
              <Rule check={check} />
              {check.key === 'overlap' && conflictId !== undefined && (
                <Anchor component={Link} to={`/conflicts/${conflictId}`} size="sm">
                  {say('openConflict')}
                </Anchor>
              )}
            </div>
          </Group>
        ))}
      </Stack>
    </section>
  );
};

const CheckText = ({ check }: Readonly<{ check: Check }>) => {
  const say = useText(reviewMessages);
  const sentence = useKnownRefusalText();
  const { language } = useLocale();
  if ('code' in check)
    return (
      <>
        <Text size="sm">{sentence(check.code) ?? check.code}</Text>
        {check.detail !== undefined && <Text size="sm">{check.detail}</Text>}
      </>
    );
  return (
    <Text size="sm">
      {check.word === 'checkApproval'
        ? say('checkApproval', { day: dayText(check.day, language) })
        : say(check.word)}
    </Text>
  );
};

/** What the programme or the ledger asks there. */
const Rule = ({ check: { key } }: Readonly<{ check: Check }>) => {
  const say = useText(reviewMessages);
  const rule = key in RULES ? RULES[key as keyof typeof RULES] : undefined;
  return rule === undefined ? null : (
    <Text size="xs" c="dimmed">
      {say('byRule', { rule: say(rule) })}
    </Text>
  );
};

const Similar = ({ deal }: Readonly<{ deal: Deal }>) => {
  const say = useText(reviewMessages);
  const deals = useQuery(dealsOfPartnerQuery(deal.partnerId));
  if (deals.isPending) return <Loading rows={3} />;
  if (deals.isError) return <Failure error={deals.error} onRetry={() => void deals.refetch()} />;
  const others = deals.data.filter(({ id }) => id !== deal.id);
  return (
    <section>
      <Title order={2} size="h5" mb="sm">
        {say('similar')}
      </Title>
      {others.length === 0 && <Text size="sm">{say('noSimilar')}</Text>}
      <List size="sm" spacing="xs" listStyleType="none" p={0}>
        {others.map(({ id, number, customer, value, status }) => (
          <List.Item key={id}>
            <Anchor component={Link} to={`/deals/${id}`} className="figures" size="sm">
              {number}
            </Anchor>{' '}
            <StatusWord status={status} />
            <Text size="sm">
              {customer.name}, <Amount of={value} />
            </Text>
          </List.Item>
        ))}
      </List>
    </section>
  );
};
