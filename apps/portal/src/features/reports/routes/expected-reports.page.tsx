import { Text } from '@mantine/core';
import { useText } from '../../../shared/i18n/locale';
import { useListAddress } from '../../../shared/lists/list-address';
import { ListPage } from '../../../shared/lists/list-page';
import type { Column } from '../../../shared/lists/list-query';
import { useOrganisationName } from '../../../shared/organisations/organisation-name';
import { Empty } from '../../../shared/ui/states';
import { Day } from '../../../shared/ui/values';
import { reportsQuery, type ExpectedReportRow } from '../api/reports.query';
import { reportMessages } from '../reports.messages';

const STATES = ['due', 'late', 'received', 'nil'] as const;
const REPORTS = ['pos', 'forecast'] as const;
const ORDERS = ['-dueOn', 'dueOn'] as const;

/** P18, J79: who owes which report for which month, until when, and what came; of oneself, or of all senders. */
export const ExpectedReportsPage = () => {
  const say = useText(reportMessages);
  const { values } = useListAddress();
  const state = STATES.filter((one) => one === values.state);
  const report = REPORTS.filter((one) => one === values.report);
  return (
    <ListPage
      title={say('reports')}
      query={reportsQuery({
        ...(state.length > 0 ? { state } : {}),
        ...(report.length > 0 ? { report } : {}),
        ...(values.month === undefined ? {} : { month: [values.month] }),
        ...(values.partnerId === undefined ? {} : { partnerId: [values.partnerId] }),
        sort: ORDERS.find((one) => one === values.sort) ?? '-dueOn',
      })}
      columns={useColumns()}
      idOf={({ id }) => id}
      filters={[
        {
          ...{ name: 'state', label: say('state') },
          options: STATES.map((value) => ({ value, label: say(value) })),
        },
        {
          ...{ name: 'report', label: say('report') },
          options: REPORTS.map((value) => ({ value, label: say(value) })),
        },
      ]}
      exportName="expected-reports"
      empty={<Empty title={say('noReports')}>{say('noReportsAbout')}</Empty>}
    />
  );
};

const useColumns = (): readonly Column<ExpectedReportRow>[] => {
  const say = useText(reportMessages);
  const nameOf = useOrganisationName();
  return [
    {
      ...{ key: 'sender', label: say('sender') },
      cell: ({ partnerId }) => nameOf(partnerId),
      text: ({ partnerId }) => partnerId,
    },
    { ...{ key: 'month', label: say('month') }, cell: ({ month }) => month, text: ({ month }) => month },
    {
      ...{ key: 'report', label: say('report') },
      cell: ({ report }) => say(report),
      text: ({ report }) => report,
    },
    {
      ...{ key: 'dueOn', label: say('dueOn'), sort: { up: 'dueOn', down: '-dueOn' } },
      cell: ({ dueOn }) => <Day of={dueOn} />,
      text: ({ dueOn }) => dueOn,
    },
    {
      ...{ key: 'state', label: say('state') },
      cell: ({ state }) => (
        <Text inherit fw={state === 'late' ? 700 : undefined}>
          {say(state)}
        </Text>
      ),
      text: ({ state }) => state,
    },
    {
      ...{ key: 'receivedOn', label: say('receivedOn') },
      cell: ({ receivedOn }) => (receivedOn === null ? '–' : <Day of={receivedOn} />),
      text: ({ receivedOn }) => receivedOn ?? '',
    },
    {
      ...{ key: 'daysLate', label: say('daysLate'), numeric: true },
      cell: ({ daysLate }) => daysLate ?? '–',
      text: ({ daysLate }) => (daysLate === null ? '' : String(daysLate)),
    },
  ];
};
