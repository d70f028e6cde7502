import { Anchor, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { codeText } from '../../../shared/format/code-text';
import { useText } from '../../../shared/i18n/locale';
import { amountColumn, statusColumn } from '../../../shared/lists/columns';
import type { Column } from '../../../shared/lists/list-query';
import { useOrganisationName } from '../../../shared/organisations/organisation-name';
import { Day } from '../../../shared/ui/values';
import type { ClaimRow } from '../api/claims.query';
import type { RequestRow } from '../api/requests.query';
import { mdfMessages } from '../mdf.messages';

type Shown = Readonly<{ partner: boolean }>;
type Words = ReturnType<typeof useText<keyof (typeof mdfMessages)['en']>>;

/** A day, and below it why it is late. */
export const dayColumn = <Row,>(
  key: string,
  label: string,
  {
    of,
    sort,
    late,
  }: Readonly<{ of: (row: Row) => string | null; sort?: boolean; late?: (row: Row) => string | undefined }>,
): Column<Row> => ({
  ...{ key, label },
  ...(sort === true ? { sort: { up: key, down: `-${key}` } } : {}),
  cell: (row) => (
    <>
      <Day of={of(row)} />
      {late?.(row) !== undefined && (
        <Text size="sm" fw={600}>
          {late(row)}
        </Text>
      )}
    </>
  ),
  text: (row) => of(row) ?? '',
});

const partnerColumn = (say: Words, nameOf: ReturnType<typeof useOrganisationName>) => ({
  ...{ key: 'partner', label: say('partner') },
  cell: ({ partnerId }: Readonly<{ partnerId: string }>) => nameOf(partnerId),
  text: ({ partnerId }: Readonly<{ partnerId: string }>) => partnerId,
});

/** What partners asked for; the partner stands in it where there is more than one. */
export const useRequestColumns = ({ partner }: Shown): readonly Column<RequestRow>[] => {
  const say = useText(mdfMessages);
  const nameOf = useOrganisationName();
  const late = ({ overdue }: RequestRow) => (overdue ? say('overdue') : undefined);
  return [
    {
      ...{ key: 'number', label: say('number') },
      cell: ({ fundId, requestId, number }) => (
        <Anchor component={Link} to={`/funds/${fundId}/requests/${requestId}`} className="figures" inherit>
          {number}
        </Anchor>
      ),
      text: ({ number }) => number,
    },
    {
      ...{ key: 'activityType', label: say('activity') },
      cell: ({ activityType }) => codeText(activityType),
      text: ({ activityType }) => activityType,
    },
    ...(partner ? [partnerColumn(say, nameOf)] : []),
    dayColumn<RequestRow>('startsOn', say('starts'), { of: ({ startsOn }) => startsOn }),
    amountColumn<RequestRow>('requested', say('requested'), ({ requested }) => requested),
    amountColumn<RequestRow>('approved', say('approvedAmount'), ({ approved }) => approved),
    dayColumn<RequestRow>('decideByOn', say('decideBy'), {
      of: ({ decideByOn }) => decideByOn,
      sort: true,
      late,
    }),
    dayColumn<RequestRow>('claimUntilOn', say('claimUntil'), {
      of: ({ claimUntilOn }) => claimUntilOn,
      sort: true,
    }),
    statusColumn<RequestRow>(say('status')),
  ];
};

/** What was claimed, with the clocks of review and payment. */
export const useClaimColumns = ({ partner }: Shown): readonly Column<ClaimRow>[] => {
  const say = useText(mdfMessages);
  const nameOf = useOrganisationName();
  const late = ({ overdue }: ClaimRow) => (overdue ? say('overdue') : undefined);
  return [
    {
      ...{ key: 'number', label: say('number') },
      cell: ({ id, number }) => (
        <Anchor component={Link} to={`/mdf-claims/${id}`} className="figures" inherit>
          {number}
        </Anchor>
      ),
      text: ({ number }) => number,
    },
    {
      ...{ key: 'activityType', label: say('activity') },
      cell: ({ activityType }) => codeText(activityType),
      text: ({ activityType }) => activityType,
    },
    ...(partner ? [partnerColumn(say, nameOf)] : []),
    {
      ...{ key: 'requestNumber', label: say('ofRequest') },
      cell: ({ fundId, requestId, requestNumber }) => (
        <Anchor component={Link} to={`/funds/${fundId}/requests/${requestId}`} className="figures" inherit>
          {requestNumber}
        </Anchor>
      ),
      text: ({ requestNumber }) => requestNumber,
    },
    amountColumn<ClaimRow>('claimed', say('claimed'), ({ claimed }) => claimed),
    amountColumn<ClaimRow>('approved', say('approvedAmount'), ({ approved }) => approved),
    dayColumn<ClaimRow>('reviewByOn', say('reviewBy'), { of: ({ reviewByOn }) => reviewByOn, late }),
    dayColumn<ClaimRow>('payByOn', say('payBy'), { of: ({ payByOn }) => payByOn }),
    statusColumn<ClaimRow>(say('status')),
  ];
};
