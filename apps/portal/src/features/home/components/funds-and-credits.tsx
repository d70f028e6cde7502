import type { RowOf } from '@channel/client';
import { Anchor, List, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { dayAfter, dayText } from '../../../shared/format/dates';
import { moneyText } from '../../../shared/format/money';
import { quantityText } from '../../../shared/format/quantity';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { useToday } from '../../../shared/programme/use-today';
import { Part } from '../../../shared/ui/part';
import { Failure, Loading } from '../../../shared/ui/states';
import { Table } from '../../../shared/ui/table';
import { ExplainedAmount } from '../../../shared/why/explained-amount';
import { endingLotsQuery, nextMilestonesQuery, ownFundQuery } from '../api/purposes.query';
import { homeMessages } from '../home.messages';

const SOON_DAYS = 90;

/** Money and credits with a purpose: what is free, which milestones come next, and what ends soon. */
export const FundsAndCredits = () => {
  const say = useText(homeMessages);
  const fund = useQuery(ownFundQuery);
  const milestones = useQuery(nextMilestonesQuery);
  const lots = useQuery(endingLotsQuery(dayAfter(useToday(), SOON_DAYS)));
  const all = [fund, milestones, lots];
  const failed = all.find(({ isError }) => isError);
  if (failed !== undefined)
    return (
      <Part title={say('purposes')}>
        <Failure error={failed.error} onRetry={() => void Promise.all(all.map(({ refetch }) => refetch()))} />
      </Part>
    );
  if (fund.data === undefined || !milestones.data || !lots.data) return <Loading rows={3} />;
  if (fund.data === null && milestones.data.length + lots.data.length === 0) return null;
  return (
    <Part title={say('purposes')}>
      <Stack gap="sm">
        {fund.data !== null && <Fund fund={fund.data} />}
        <List listStyleType="none" spacing="xs">
          {milestones.data.map((milestone) => (
            <Milestone key={milestone.id} milestone={milestone} />
          ))}
          {lots.data.map((lot) => (
            <Lot key={lot.id} lot={lot} />
          ))}
        </List>
      </Stack>
    </Part>
  );
};

const Fund = ({ fund }: Readonly<{ fund: RowOf<'listFunds'> }>) => {
  const say = useText(homeMessages);
  return (
    <div>
      <Table>
        <Table.Tbody>
          {(['available', 'pending', 'approved'] as const).map((name) => (
            <Table.Tr key={name}>
              <Table.Th scope="row" fw={400}>
                {say(`fund_${name}`)}
              </Table.Th>
              <Table.Td ta="right">
                <ExplainedAmount
                  of={fund[name]}
                  why={`fund.${fund.id}.${name}`}
                  strong={name === 'available'}
                />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Anchor component={Link} to={`/funds/${fund.id}`} size="sm">
        {say('openFund')}
      </Anchor>
    </div>
  );
};

const Entry = ({ to, text, note }: Readonly<{ to: string; text: string; note: ReactNode }>) => (
  <List.Item>
    <Anchor component={Link} to={to}>
      {text}
    </Anchor>
    <Text size="sm" c="dimmed">
      {note}
    </Text>
  </List.Item>
);

const Milestone = ({ milestone }: Readonly<{ milestone: RowOf<'listMouMilestones'> }>) => {
  const say = useText(homeMessages);
  const { language } = useLocale();
  const { mouId, title, amount, dueOn, overdue } = milestone;
  const words = { amount: moneyText(amount, language), day: dayText(dueOn, language) };
  return (
    <Entry
      to={`/mous/${mouId}`}
      text={say('milestone', { title })}
      note={say(overdue ? 'milestoneLate' : 'milestoneBy', words)}
    />
  );
};

const Lot = ({ lot }: Readonly<{ lot: RowOf<'listCreditLots'> }>) => {
  const say = useText(homeMessages);
  const { language } = useLocale();
  const { id, reference, free, useByOn } = lot;
  return (
    <Entry
      to={`/credits/${id}`}
      text={say('lot', { reference })}
      note={say('lotEnds', { free: quantityText(free, language), day: dayText(useByOn, language) })}
    />
  );
};
