import { Anchor, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { moneyText } from '../../../shared/format/money';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { Table } from '../../../shared/ui/table';
import { Amount, Day } from '../../../shared/ui/values';
import type { Reward } from '../api/seller.query';
import { sellerMessages } from '../sellers.messages';
import { rewardWord } from './reward-word';
import { WideTable } from '../../../shared/ui/wide-table';

/** The own statement: each amount with the registration that earned it, and how it came about. */
export const RewardTable = ({ rewards }: Readonly<{ rewards: readonly Reward[] }>) => {
  const say = useText(sellerMessages);
  if (rewards.length === 0) return <Text c="dimmed">{say('noRewards')}</Text>;
  return (
    <WideTable minWidth={620}>
      <Table verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('deal')}</Table.Th>
            <Table.Th>{say('activity')}</Table.Th>
            <Table.Th>{say('day')}</Table.Th>
            <Table.Th>{say('status')}</Table.Th>
            <Table.Th ta="right">{say('amount')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rewards.map((reward) => (
            <RewardRow key={reward.rewardId} reward={reward} />
          ))}
        </Table.Tbody>
      </Table>
    </WideTable>
  );
};

const RewardRow = ({ reward }: Readonly<{ reward: Reward }>) => {
  const say = useText(sellerMessages);
  const { dealId, dealNumber, activity, waitsFor, amount, cause, at } = reward;
  return (
    <Table.Tr>
      <Table.Td className="figures">
        <Anchor component={Link} to={`/deals/${dealId}`} inherit>
          {dealNumber}
        </Anchor>
      </Table.Td>
      <Table.Td>{say(`activity_${activity}`)}</Table.Td>
      <Table.Td>
        <Day of={cause?.activityOn ?? at} />
      </Table.Td>
      <Table.Td>{say(waitsFor === null ? rewardWord(reward) : 'reward_needs_form')}</Table.Td>
      <Table.Td ta="right">
        <Stack gap={0}>
          <Amount of={amount} />
          <Cause reward={reward} />
        </Stack>
      </Table.Td>
    </Table.Tr>
  );
};

const Cause = ({ reward: { cause, amount, status } }: Readonly<{ reward: Reward }>) => {
  const say = useText(sellerMessages);
  const { language } = useLocale();
  const text = (money: Reward['amount']): string => moneyText(money, language);
  return (
    <Text size="sm" c="dimmed">
      {cause === null
        ? say(status === 'open' || status === 'in_payment' ? 'why_debt' : 'why_debt_settled')
        : say(cause.rate.amount === amount.amount ? 'why_rate' : 'why_capped', {
            ...{ rate: text(cause.rate), cap: text(cause.capPerQuarter) },
            ...{ before: text(cause.earnedBefore), quarter: cause.quarter },
          })}
    </Text>
  );
};
