import { Alert, Group, Progress, Stack, Text, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { codeText } from '../../../shared/format/code-text';
import { dayText } from '../../../shared/format/dates';
import { moneyText } from '../../../shared/format/money';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { useListAddress } from '../../../shared/lists/list-address';
import { useToday } from '../../../shared/programme/use-today';
import { Facts } from '../../../shared/records/facts';
import { Failure, Loading } from '../../../shared/ui/states';
import { Amount } from '../../../shared/ui/values';
import { halfYearQuery, type HalfYear as Reached } from '../api/half-year.query';
import { halfYearMessages } from '../half-year.messages';

/** P13, C6: points against their target, sales and rewards of a half-year: of a day, and as known on another. */
export const HalfYear = ({ partnerId }: Readonly<{ partnerId: string }>) => {
  const say = useText(halfYearMessages);
  const today = useToday();
  const { values, set } = useListAddress();
  const on = values.on ?? today;
  const reached = useQuery(halfYearQuery(partnerId, on, values.asOf));
  return (
    <Stack gap="sm">
      <Group align="flex-start">
        <TextInput
          name="on"
          type="date"
          label={say('on')}
          value={on}
          onChange={({ currentTarget }) => set({ on: currentTarget.value })}
        />
        <TextInput
          name="asOf"
          type="date"
          label={say('asOf')}
          description={say('asOfHint')}
          inputWrapperOrder={['label', 'input', 'description']}
          max={today}
          value={values.asOf ?? ''}
          onChange={({ currentTarget }) => set({ asOf: currentTarget.value })}
        />
      </Group>
      {reached.isPending && <Loading rows={4} />}
      {reached.isError && <Failure error={reached.error} onRetry={() => void reached.refetch()} />}
      {reached.data !== undefined && <Result of={reached.data} />}
    </Stack>
  );
};

const Result = ({ of }: Readonly<{ of: Reached }>) => {
  const say = useText(halfYearMessages);
  const { language } = useLocale();
  const { halfYear, entries, sales, salesLines, unconverted, rewards, rewardTotals } = of;
  return (
    <section>
      <Title order={2} size="h4" mb="xs">
        {say('title', { name: halfYear })}
      </Title>
      <Target of={of} />
      <Facts
        of={[
          [
            say('earnedBy'),
            entries.length === 0
              ? say('none')
              : entries
                  .map(
                    ({ earningEvent, earnedOn }) =>
                      `${codeText(earningEvent)} (${dayText(earnedOn, language)})`,
                  )
                  .join(', '),
          ],
          [
            say('sales'),
            <span key="sales">
              <Amount of={sales} strong />{' '}
              <Text span size="sm" c="dimmed">
                {say('salesAbout', { count: salesLines })}
              </Text>
            </span>,
          ],
          [
            say('rewards'),
            rewardTotals.length === 0
              ? say('none')
              : rewardTotals.map((amount) => moneyText(amount, language)).join(' + '),
          ],
          [
            say('statements'),
            rewards.length === 0 ? say('none') : rewards.map(({ number }) => number).join(', '),
          ],
        ]}
      />
      {unconverted.length > 0 && (
        <Alert color="orange">{say('unconverted', { count: unconverted.length })}</Alert>
      )}
    </section>
  );
};

/** A bar against the target; the words beside it say the same. */
const Target = ({ of: { target, earned, met, lastDay } }: Readonly<{ of: Reached }>) => {
  const say = useText(halfYearMessages);
  const { language } = useLocale();
  if (target === null) return <Text>{say('noTarget', { earned })}</Text>;
  return (
    <Stack gap={4} mb="md" maw={420}>
      <Text>
        {say('points')}: <b>{say('ofTarget', { earned, target })}</b>
      </Text>
      <Progress
        aria-label={say('points')}
        color={met === true ? 'teal' : 'blue'}
        value={target === 0 ? 100 : Math.min(100, (earned / target) * 100)}
      />
      <Text size="sm" c="dimmed">
        {met === true
          ? say('met')
          : say('missing', { short: target - earned, day: dayText(lastDay, language) })}
      </Text>
    </Stack>
  );
};
