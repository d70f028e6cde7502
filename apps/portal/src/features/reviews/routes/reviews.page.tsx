import { Anchor, Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { codeText } from '../../../shared/format/code-text';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { statusColumn, useStatusFilter } from '../../../shared/lists/columns';
import { useListAddress } from '../../../shared/lists/list-address';
import { ListPage } from '../../../shared/lists/list-page';
import type { Column } from '../../../shared/lists/list-query';
import { useOrganisationName } from '../../../shared/organisations/organisation-name';
import { useMay } from '../../../shared/session/session';
import { Empty } from '../../../shared/ui/states';
import { Day } from '../../../shared/ui/values';
import { reviewsQuery, type ReviewRow } from '../api/reviews.query';
import { ScheduleDialog } from '../components/schedule-dialog';
import { ReviewStatus } from '../components/review-status';
import { reviewMessages } from '../reviews.messages';

const STATUSES = ['scheduled', 'in_progress', 'decided', 'in_effect'] as const;
const OUTCOMES = ['keep', 'up', 'down'] as const;

/** C10, P12: the reviews of partners, a partner's own for its people. */
export const ReviewsPage = () => {
  const say = useText(reviewMessages);
  const schedules = useMay()('channel.lead');
  const { values } = useListAddress();
  const [open, setOpen] = useKept('reviews.ReviewsPage.open', false);
  const status = STATUSES.filter((one) => one === values.status);
  const outcome = OUTCOMES.filter((one) => one === values.outcome);
  return (
    <>
      <ListPage
        title={say('reviews')}
        actions={schedules && <Button onClick={() => setOpen(true)}>{say('schedule')}</Button>}
        query={reviewsQuery({
          ...(status.length > 0 ? { status } : {}),
          ...(outcome.length > 0 ? { outcome } : {}),
          ...(values.partnerId === undefined ? {} : { partnerId: [values.partnerId] }),
          sort: '-dueOn',
        })}
        columns={useColumns()}
        idOf={({ id }) => id}
        filters={[
          useStatusFilter(say('status'), STATUSES),
          {
            ...{ name: 'outcome', label: say('outcome') },
            options: OUTCOMES.map((value) => ({ value, label: say(`outcome_${value}`) })),
          },
        ]}
        exportName="reviews"
        empty={<Empty title={say('noReviews')}>{say('noReviewsAbout')}</Empty>}
      />
      {open && <ScheduleDialog onClose={() => setOpen(false)} />}
    </>
  );
};

const useColumns = (): readonly Column<ReviewRow>[] => {
  const say = useText(reviewMessages);
  const nameOf = useOrganisationName();
  return [
    {
      ...{ key: 'partner', label: say('partner') },
      cell: ({ id, partnerId }) => (
        <Anchor component={Link} to={`/reviews/${id}`} inherit>
          {nameOf(partnerId)}
        </Anchor>
      ),
      text: ({ partnerId }) => partnerId,
    },
    {
      ...{ key: 'role', label: say('role') },
      cell: ({ role }) => codeText(role),
      text: ({ role }) => role,
    },
    {
      ...{ key: 'dueOn', label: say('dueOn') },
      cell: ({ dueOn }) => <Day of={dueOn} />,
      text: ({ dueOn }) => dueOn,
    },
    {
      ...{ key: 'cause', label: say('cause') },
      cell: ({ cause }) => say(`cause_${cause}`),
      text: ({ cause }) => cause,
    },
    {
      ...{ key: 'decideByOn', label: say('decideBy') },
      cell: ({ decideByOn }) => <Day of={decideByOn} />,
      text: ({ decideByOn }) => decideByOn ?? '',
    },
    {
      ...{ key: 'outcome', label: say('outcome') },
      cell: ({ outcome, level, appealed }) =>
        outcome === null
          ? '–'
          : `${say(`outcome_${outcome}`)}${level === null ? '' : `: ${codeText(level)}`}${appealed ? `, ${say('appealed')}` : ''}`,
      text: ({ outcome, level }) => [outcome, level].filter((one) => one !== null).join(' '),
    },
    statusColumn(say('status'), ({ status }) => <ReviewStatus status={status} />),
  ];
};
