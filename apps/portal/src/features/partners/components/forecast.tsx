import { Alert, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { codeText } from '../../../shared/format/code-text';
import { dayText } from '../../../shared/format/dates';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { useListAddress } from '../../../shared/lists/list-address';
import { State } from '../../../shared/standing/figures';
import { Empty, Failure, Loading } from '../../../shared/ui/states';
import { Table } from '../../../shared/ui/table';
import { Day } from '../../../shared/ui/values';
import { useToday } from '../../../shared/programme/use-today';
import { forecastQuery, type Forecast as Foreseen } from '../api/standing.query';
import { levelMessages } from '../level.messages';
import { WideTable } from '../../../shared/ui/wide-table';

/** The first day of the next year, where nobody chose another. */
const nextYear = (today: string): string => `${String(Number(today.slice(0, 4)) + 1)}-01-01`;

/** P12: what turns until a day if nothing changes; the day stands in the address. */
export const Forecast = ({ partnerId }: Readonly<{ partnerId: string }>) => {
  const say = useText(levelMessages);
  const today = useToday();
  const { values, set } = useListAddress();
  const on = values.on ?? nextYear(today);
  const forecast = useQuery(forecastQuery(partnerId, on));
  return (
    <Stack gap="md">
      <Text c="dimmed">{say('forecastAbout')}</Text>
      <TextInput
        name="on"
        type="date"
        w={220}
        label={say('on')}
        min={today}
        value={on}
        onChange={({ currentTarget }) => set({ on: currentTarget.value })}
      />
      {forecast.isPending && <Loading rows={4} />}
      {forecast.isError && <Failure error={forecast.error} onRetry={() => void forecast.refetch()} />}
      {forecast.data !== undefined && <Turns forecast={forecast.data} on={on} />}
    </Stack>
  );
};

const Turns = ({ forecast, on }: Readonly<{ forecast: Foreseen; on: string }>) => {
  const say = useText(levelMessages);
  const { language } = useLocale();
  const { turns, standing } = forecast;
  const day = dayText(on, language);
  return (
    <>
      <Alert role="status">
        {standing.level === null
          ? say('noLevelOn', { day })
          : say('levelOn', { level: codeText(standing.level), day })}
      </Alert>
      {turns.length === 0 ? (
        <Empty title={say('noTurns')}>{say('noTurnsAbout')}</Empty>
      ) : (
        <WideTable minWidth={640}>
          <Table verticalSpacing={6}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{say('on')}</Table.Th>
                <Table.Th>{say('level')}</Table.Th>
                <Table.Th>{say('requirement')}</Table.Th>
                <Table.Th>{say('before')}</Table.Th>
                <Table.Th>{say('after')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {turns.map((turn) => (
                <Table.Tr key={`${turn.on}${turn.role}${turn.level}${turn.requirement}`}>
                  <Table.Td>
                    <Day of={turn.on} />
                  </Table.Td>
                  <Table.Td>{codeText(turn.level)}</Table.Td>
                  <Table.Td>
                    {codeText(turn.requirement)}
                    {turn.missing !== null && (
                      <Text size="sm" c="dimmed">
                        {turn.missing}
                      </Text>
                    )}
                  </Table.Td>
                  <Table.Td>
                    <State of={turn.before} />
                  </Table.Td>
                  <Table.Td>
                    <State of={turn.after} />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </WideTable>
      )}
    </>
  );
};
