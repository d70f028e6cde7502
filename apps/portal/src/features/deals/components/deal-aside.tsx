import { Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { daysUntil } from '../../../shared/format/dates';
import { useText } from '../../../shared/i18n/locale';
import { Rail, type Step } from '../../../shared/records/rail';
import { useNow } from '../../../shared/session/session';
import { StatusWord } from '../../../shared/status/status';
import { Day, Instant } from '../../../shared/ui/values';
import { bomQuery } from '../api/bom.query';
import type { Deal } from '../api/deal.query';
import { quotesOfDealQuery } from '../api/quotes-of-deal.query';
import { dealMessages } from '../deals.messages';
import { progressOf, railOf } from './deal-rail';

const SOON_DAYS = 14;

/** How long the protection lasts, and the way of the deal. */
export const DealAside = ({ deal }: Readonly<{ deal: Deal }>) => {
  const say = useText(dealMessages);
  return (
    <Stack gap="lg">
      <Countdown deal={deal} />
      <div>
        <Title order={2} size="h5" mb="sm">
          {say('steps')}
        </Title>
        <Rail label={say('steps')} steps={useSteps(deal)} />
      </div>
    </Stack>
  );
};

const Countdown = ({ deal: { protectedUntilOn, closure, stage } }: Readonly<{ deal: Deal }>) => {
  const say = useText(dealMessages);
  const now = useNow();
  return (
    <Stack gap={4}>
      <Group gap="xs">
        <Text size="sm" c="dimmed">
          {say('stage')}
        </Text>
        <StatusWord status={stage} />
      </Group>
      {protectedUntilOn !== null && closure === null && (
        <>
          <Text fw={600} c={daysUntil(protectedUntilOn, now) <= SOON_DAYS ? 'orange' : undefined}>
            {say('daysLeft', { days: Math.max(0, daysUntil(protectedUntilOn, now)) })}
          </Text>
          <Text size="sm" c="dimmed">
            {say('protectedUntil')} <Day of={protectedUntilOn} />
          </Text>
        </>
      )}
    </Stack>
  );
};

const useSteps = (deal: Deal): readonly Step[] => {
  const say = useText(dealMessages);
  const bom = useQuery({ ...bomQuery(deal.bomId ?? ''), enabled: deal.bomId !== null });
  const quotes = useQuery(quotesOfDealQuery(deal.id));
  const priced = ['approved', 'approved_automatically'].includes(bom.data?.status ?? '');
  const accepted = quotes.data?.find(({ status }) => status === 'accepted');
  const notes = {
    stepSubmitted: <Instant of={deal.submittedAt} />,
    stepDecided: deal.approvedOn === null ? undefined : <Day of={deal.approvedOn} />,
    stepPriced:
      priced && bom.data?.validUntilOn ? (
        <>
          {say('stepPricedUntil')} <Day of={bom.data.validUntilOn} />
        </>
      ) : undefined,
    stepQuoted: accepted === undefined ? undefined : accepted.number,
    stepWon: deal.wonOn === null ? undefined : <Day of={deal.wonOn} />,
  };
  const waits = {
    stepDecided: (
      <>
        {say('stepDecideUntil')} <Day of={deal.decisionDueAt} />
      </>
    ),
    stepPriced: say('stepPricedHint'),
    stepQuoted: say('stepQuotedHint'),
  };
  const steps = railOf(progressOf(deal, { priced, quoted: accepted !== undefined })).map(
    ({ key, state }) => ({
      key,
      state,
      title: say(key),
      note: state === 'now' && key in waits ? waits[key as keyof typeof waits] : notes[key],
    }),
  );
  const { closure } = deal;
  return closure === null || closure.code === 'converted'
    ? steps
    : [
        ...steps.filter(({ state }) => state === 'done'),
        {
          key: 'closed',
          state: 'ended',
          title: say('stepClosed', { closure: say(`closure_${closure.code}`) }),
        },
      ];
};
