import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { codeText } from '../../../shared/format/code-text';
import { useText } from '../../../shared/i18n/locale';
import { ListTable } from '../../../shared/lists/list-page';
import type { Column } from '../../../shared/lists/list-query';
import { clocksQuery, type RunningClock } from '../../../shared/standing/clocks.query';
import { standingMessages } from '../../../shared/standing/standing.messages';
import { Empty } from '../../../shared/ui/states';
import { Day } from '../../../shared/ui/values';
import { staffQuery } from '../api/staff.query';
import { levelMessages } from '../level.messages';
import { MonthlyReports } from './monthly-reports';

/** C4, P18: what runs until when, and what is to be reported each month. */
export const Clocks = ({ partnerId }: Readonly<{ partnerId: string }>) => {
  const say = useText(levelMessages);
  return (
    <Stack gap="sm">
      <Text c="dimmed">{say('clocksAbout')}</Text>
      <ListTable
        title={say('clocks')}
        query={clocksQuery(partnerId)}
        columns={useColumns(partnerId)}
        idOf={({ id }) => id}
        empty={<Empty title={say('noClocks')}>{say('noClocksAbout')}</Empty>}
        exportName="clocks"
      />
      <MonthlyReports partnerId={partnerId} />
    </Stack>
  );
};

const useColumns = (partnerId: string): readonly Column<RunningClock>[] => {
  const say = useText(levelMessages);
  const word = useText(standingMessages);
  const { data: staff = [] } = useQuery(staffQuery(partnerId));
  const nameOf = ({ personId }: RunningClock): string =>
    staff.find((person) => person.personId === personId)?.name ?? '';
  return [
    {
      ...{ key: 'clock', label: say('toBeDone') },
      cell: ({ clock }) => word(`clock_${clock}`),
      text: ({ clock }) => clock,
    },
    {
      ...{ key: 'person', label: say('person') },
      cell: nameOf,
      text: nameOf,
    },
    {
      ...{ key: 'credential', label: say('credential') },
      cell: ({ credential }) => (credential === null ? '–' : codeText(credential)),
      text: ({ credential }) => credential ?? '',
    },
    {
      ...{ key: 'startedOn', label: say('since') },
      cell: ({ startedOn }) => <Day of={startedOn} />,
      text: ({ startedOn }) => startedOn,
    },
    {
      ...{ key: 'endsOn', label: say('lastDay') },
      cell: ({ endsOn }) => <Day of={endsOn} />,
      text: ({ endsOn }) => endsOn,
    },
  ];
};
