import { Anchor, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useText } from '../../../shared/i18n/locale';
import { amountColumn } from '../../../shared/lists/columns';
import { useListAddress } from '../../../shared/lists/list-address';
import { ListPage } from '../../../shared/lists/list-page';
import type { Column } from '../../../shared/lists/list-query';
import { Empty } from '../../../shared/ui/states';
import { Day } from '../../../shared/ui/values';
import { rewardsQuery, type RewardRow } from '../api/sellers.query';
import { rewardWord } from '../components/reward-word';
import { SellerSections } from '../components/seller-sections';
import { enrolmentMessages } from '../enrolments.messages';
import { sellerMessages } from '../sellers.messages';

const STATUSES = ['open', 'in_payment', 'paid', 'reversed', 'set_off', 'written_off'] as const;
const ACTIVITIES = ['approved', 'closed'] as const;

/** What own registrations earned, of all salespeople: open, in payment, paid, taken back, settled. */
export const SellerRewardsPage = () => {
  const say = useText(enrolmentMessages);
  const word = useText(sellerMessages);
  const { values } = useListAddress();
  const status = STATUSES.filter((one) => one === values.status);
  const activity = ACTIVITIES.filter((one) => one === values.activity);
  return (
    <Stack gap="sm">
      <SellerSections />
      <ListPage
        title={say('rewards')}
        query={rewardsQuery({
          ...(status.length > 0 ? { status } : {}),
          ...(activity.length > 0 ? { activity } : {}),
          ...(values.q === undefined ? {} : { q: values.q }),
          sort: values.sort === 'at' ? 'at' : '-at',
        })}
        columns={useColumns()}
        idOf={({ id }) => id}
        filters={[
          {
            ...{ name: 'activity', label: say('activity') },
            options: ACTIVITIES.map((value) => ({ value, label: word(`activity_${value}`) })),
          },
          {
            ...{ name: 'status', label: say('status') },
            options: STATUSES.map((value) => ({ value, label: word(`reward_${value}`) })),
          },
        ]}
        searchable
        exportName="seller-rewards"
        empty={<Empty title={say('noRewards')}>{say('noRewardsAbout')}</Empty>}
      />
    </Stack>
  );
};

const useColumns = (): readonly Column<RewardRow>[] => {
  const say = useText(enrolmentMessages);
  const word = useText(sellerMessages);
  return [
    {
      ...{ key: 'number', label: say('person') },
      cell: ({ sellerId, number }) => (
        <Anchor component={Link} to={`/sellers/${sellerId}`} className="figures" inherit>
          {number}
        </Anchor>
      ),
      text: ({ number }) => number,
    },
    {
      ...{ key: 'deal', label: say('deal') },
      cell: ({ dealNumber }) => <span className="figures">{dealNumber}</span>,
      text: ({ dealNumber }) => dealNumber,
    },
    {
      ...{ key: 'activity', label: say('activity') },
      cell: ({ activity }) => word(`activity_${activity}`),
      text: ({ activity }) => activity,
    },
    {
      ...{ key: 'day', label: say('day'), sort: { up: 'at', down: '-at' } },
      cell: ({ activityOn, at }) => <Day of={activityOn ?? at} />,
      text: ({ activityOn, at }) => activityOn ?? at,
    },
    {
      ...{ key: 'quarter', label: say('quarter') },
      cell: ({ quarter }) => quarter ?? '–',
      text: ({ quarter }) => quarter ?? '',
    },
    amountColumn('amount', say('amount'), ({ amount }) => amount),
    {
      ...{ key: 'status', label: say('status') },
      cell: (row) => word(rewardWord(row)),
      text: ({ status }) => status,
    },
  ];
};
