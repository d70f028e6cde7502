import { NativeSelect, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { moneyText } from '../../../shared/format/money';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { useListAddress } from '../../../shared/lists/list-address';
import { useOrganisationName } from '../../../shared/organisations/organisation-name';
import { runsOfQuarterQuery } from '../../../shared/runs/runs-of-quarter.query';
import { Empty, Failure, Loading } from '../../../shared/ui/states';
import { Table } from '../../../shared/ui/table';
import { Amount } from '../../../shared/ui/values';
import { ExplainedAmount } from '../../../shared/why/explained-amount';
import { codeText } from '../../../shared/format/code-text';
import { runDifferenceQuery, type Run, type RunDifference as Difference } from '../api/run.query';
import { runMessages } from '../runs.messages';
import { WideTable } from '../../../shared/ui/wide-table';

/** What changed since another draft of the quarter, and why; which one stands in the address as `?since=`. */
export const RunDifference = ({ run }: Readonly<{ run: Run }>) => {
  const say = useText(runMessages);
  const { language } = useLocale();
  const { values, set } = useListAddress();
  const runs = useQuery(runsOfQuarterQuery(run));
  if (runs.isPending) return <Loading />;
  if (runs.isError) return <Failure error={runs.error} onRetry={() => void runs.refetch()} />;
  const others = runs.data.filter(({ id, total }) => id !== run.id && total !== null);
  const since =
    others.find(({ id }) => id === values.since) ??
    others.find(({ startedAt }) => startedAt < run.startedAt) ??
    others[0];
  if (since === undefined) return <Empty title={say('noOther')}>{say('noOtherAbout')}</Empty>;
  return (
    <Stack gap="md">
      <NativeSelect
        name="id"
        label={say('since')}
        w="max-content"
        value={since.id}
        onChange={({ currentTarget }) => set({ since: currentTarget.value })}
        data={others.map(({ id, number, total }) => ({
          value: id,
          label: say('draftOf', { number, total: total === null ? '–' : moneyText(total, language) }),
        }))}
      />
      <Changes from={since.id} to={run.id} />
    </Stack>
  );
};

const Changes = ({ from, to }: Readonly<{ from: string; to: string }>) => {
  const say = useText(runMessages);
  const difference = useQuery(runDifferenceQuery(from, to));
  if (difference.isPending) return <Loading />;
  if (difference.isError)
    return <Failure error={difference.error} onRetry={() => void difference.refetch()} />;
  const { causes, total } = difference.data;
  if (causes.length === 0) return <Empty title={say('same')}>{say('sameAbout')}</Empty>;
  return (
    <Stack gap="lg">
      <Table maw={520}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('cause')}</Table.Th>
            <Table.Th ta="right">{say('lines')}</Table.Th>
            <Table.Th ta="right">{say('change')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {causes.map(({ cause, lines, change }) => (
            <Table.Tr key={cause}>
              <Table.Th scope="row" fw={400}>
                {say(`cause_${cause}`)}
              </Table.Th>
              <Table.Td ta="right" className="figures">
                {lines}
              </Table.Td>
              <Table.Td ta="right">
                <Amount of={change} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
        <Table.Tfoot>
          <Table.Tr>
            <Table.Th scope="row" colSpan={2}>
              {say('total')}
            </Table.Th>
            <Table.Td ta="right">
              <Amount of={total} strong />
            </Table.Td>
          </Table.Tr>
        </Table.Tfoot>
      </Table>
      <ChangedLines lines={difference.data.lines} />
    </Stack>
  );
};

const ChangedLines = ({ lines }: Pick<Difference, 'lines'>) => {
  const say = useText(runMessages);
  const nameOf = useOrganisationName();
  return (
    <WideTable minWidth={720}>
      <Table verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('partner')}</Table.Th>
            <Table.Th>{say('plan')}</Table.Th>
            <Table.Th>{say('cause')}</Table.Th>
            <Table.Th ta="right">{say('before')}</Table.Th>
            <Table.Th ta="right">{say('now')}</Table.Th>
            <Table.Th ta="right">{say('change')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map(({ rewardLineId, partnerId, planId, cause, from, to, change }) => (
            <Table.Tr key={rewardLineId}>
              <Table.Td>{nameOf(partnerId)}</Table.Td>
              <Table.Td>{codeText(planId)}</Table.Td>
              <Table.Td>
                <Text size="sm">{say(`cause_${cause}`)}</Text>
              </Table.Td>
              <Table.Td ta="right">
                <Amount of={from} />
              </Table.Td>
              <Table.Td ta="right">
                {to === null ? '–' : <ExplainedAmount of={to} why={rewardLineId} />}
              </Table.Td>
              <Table.Td ta="right">
                <Amount of={change} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </WideTable>
  );
};
