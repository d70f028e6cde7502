import { Anchor, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useText } from '../../../shared/i18n/locale';
import { amountColumn, statusColumn, useStatusFilter } from '../../../shared/lists/columns';
import { useListAddress } from '../../../shared/lists/list-address';
import { ListPage } from '../../../shared/lists/list-page';
import type { Column } from '../../../shared/lists/list-query';
import { useOrganisationName } from '../../../shared/organisations/organisation-name';
import { Empty } from '../../../shared/ui/states';
import { milestonesQuery, type MilestoneRow } from '../api/mous.query';
import { FundSections } from '../components/fund-sections';
import { dayColumn } from '../components/mdf-columns';
import { mouMessages } from '../mou.messages';

const STATUSES = ['open', 'submitted', 'accepted', 'in_payment', 'paid', 'lapsed'] as const;
const YES = 'yes';

/** P16: milestones of all agreements by their day: what is late, what waits for a decision, what is paid. */
export const MilestonesPage = () => {
  const say = useText(mouMessages);
  const { values } = useListAddress();
  const status = STATUSES.filter((one) => one === values.status);
  return (
    <Stack gap="sm">
      <FundSections />
      <ListPage
        title={say('allMilestones')}
        query={milestonesQuery({
          ...(status.length > 0 ? { status } : {}),
          ...(values.overdue === YES ? { overdue: [true] } : {}),
          ...(values.q === undefined ? {} : { q: values.q }),
          sort: values.sort === '-dueOn' ? '-dueOn' : 'dueOn',
        })}
        columns={useColumns()}
        idOf={({ id }) => id}
        filters={[
          { name: 'overdue', label: say('dueOn'), options: [{ value: YES, label: say('late') }] },
          useStatusFilter(say('status'), STATUSES),
        ]}
        searchable
        exportName="milestones"
        empty={<Empty title={say('noneYet')}>{say('noMousAbout')}</Empty>}
      />
    </Stack>
  );
};

const useColumns = (): readonly Column<MilestoneRow>[] => {
  const say = useText(mouMessages);
  const nameOf = useOrganisationName();
  return [
    {
      ...{ key: 'title', label: say('milestoneTitle') },
      cell: ({ mouId, title }) => (
        <Anchor component={Link} to={`/mous/${mouId}`} inherit>
          {title}
        </Anchor>
      ),
      text: ({ title }) => title,
    },
    {
      ...{ key: 'partner', label: say('partner') },
      cell: ({ partnerId }) => nameOf(partnerId),
      text: ({ partnerId }) => partnerId,
    },
    {
      ...{ key: 'number', label: say('number') },
      cell: ({ number }) => <span className="figures">{number}</span>,
      text: ({ number }) => number,
    },
    amountColumn('amount', say('amount'), ({ amount }) => amount),
    dayColumn('dueOn', say('dueOn'), {
      of: ({ dueOn }) => dueOn,
      sort: true,
      late: ({ overdue }) => (overdue ? say('late') : undefined),
    }),
    dayColumn('reviewByOn', say('reviewBy'), { of: ({ reviewByOn }) => reviewByOn }),
    dayColumn('payByOn', say('payBy'), { of: ({ payByOn }) => payByOn }),
    statusColumn(say('status')),
  ];
};
