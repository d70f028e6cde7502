import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { inAddress } from '../../../shared/lists/list-address';
import { Failure, Loading, RefusalNote } from '../../../shared/ui/states';
import { Table } from '../../../shared/ui/table';
import { useUpload } from '../api/import-commands';
import { failedRowsQuery, mappingQuery, reportOf, type Import } from '../api/imports.query';
import { importMessages } from '../imports.messages';
import { OF_KIND, type Kind } from '../kinds';
import { readCsv, writeCsv, type CsvTable } from './csv-table';
import { useRowText } from './use-row-text';
import {
  optionsOfRepair,
  ownColumns,
  repaired,
  repairKey,
  repairRows,
  type Repairs,
  type RepairRow,
} from './repair';
import { WideTable } from '../../../shared/ui/wide-table';

/** More are repaired in the file itself. */
const MOST = 100;

type Props = Readonly<{ of: Import; kind: Kind }>;

/** Failed rows, repaired where they stand; what is sent is another file with the sender's own columns. */
export const RepairGrid = ({ of, kind }: Props) => {
  const whole = OF_KIND[kind].whole;
  const report = useQuery({
    queryKey: ['imports', 'report', of.id, of.status],
    queryFn: async () => readCsv(await reportOf(of.id, whole ? 'all' : 'failed')),
    staleTime: Infinity,
  });
  const found = useQuery(failedRowsQuery(of.id, MOST));
  const template = useQuery(mappingQuery(kind));
  const error = report.error ?? found.error ?? template.error;
  if (error !== null) return <Failure error={error} onRetry={() => void report.refetch()} />;
  if (!report.data || !found.data || !template.data) return <Loading />;
  const rows = repairRows(report.data, found.data, of, template.data);
  return <Grid of={of} kind={kind} report={report.data} rows={rows} />;
};

const Grid = ({
  of,
  kind,
  report,
  rows,
}: Props & Readonly<{ report: CsvTable; rows: readonly RepairRow[] }>) => {
  const say = useText(importMessages);
  const navigate = useNavigate();
  const [repairs, setRepairs] = useKept<Repairs>('imports.Grid.repairs', {});
  const upload = useUpload(
    ({ id, jobId }) => void navigate({ to: `/imports/${id}`, search: inAddress({ job: jobId }) }),
  );
  const whole = OF_KIND[kind].whole;
  const changed = rows.filter(({ at }) =>
    Object.keys(repairs).some((key) => key.startsWith(`${String(at)}/`)),
  );
  const failed = of.counts.error ?? 0;
  const send = (): void => {
    const content = writeCsv(repaired(report, repairs, whole ? undefined : changed.map(({ at }) => at)));
    const file = new File([content], of.fileName, { type: 'text/csv' });
    upload.run({ file, kind, options: optionsOfRepair(of) });
  };
  return (
    <Stack gap="sm" component="section" aria-label={say('failed')}>
      <div>
        <Title order={2} size="h4">
          {say('failed')}
        </Title>
        <Text size="sm" c="dimmed">
          {say(whole ? 'failedWhole' : 'failedAbout')}
        </Text>
        {failed > rows.length && (
          <Text size="sm" role="status">
            {say('failedMore', { shown: rows.length, count: failed })}
          </Text>
        )}
      </div>
      <GridTable
        report={report}
        rows={rows}
        repairs={repairs}
        onChange={(key, value) => {
          setRepairs({ ...repairs, [key]: value });
          upload.reset();
        }}
      />
      <RefusalNote error={upload.error} />
      <Group>
        <Button disabled={changed.length === 0} loading={upload.running} onClick={send}>
          {whole ? say('sendWhole') : say('send', { count: changed.length })}
        </Button>
      </Group>
    </Stack>
  );
};

type GridTableProps = Readonly<{
  report: CsvTable;
  rows: readonly RepairRow[];
  repairs: Repairs;
  onChange: (key: string, value: string) => void;
}>;

/** The sender's columns; a cell with a finding can be changed at once, the others too. */
const GridTable = ({ report, rows, repairs, onChange }: GridTableProps) => {
  const say = useText(importMessages);
  const textOf = useRowText();
  const columns = ownColumns(report);
  return (
    <WideTable minWidth={720} maxHeight={520}>
      <Table verticalSpacing={4} stickyHeader>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('row')}</Table.Th>
            <Table.Th miw={220}>{say('message')}</Table.Th>
            {columns.map((column) => (
              <Table.Th key={column} style={{ whiteSpace: 'nowrap' }}>
                {report.header[column]}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.row} style={{ verticalAlign: 'top' }}>
              <Table.Td className="figures">{row.row}</Table.Td>
              <Table.Td>
                {row.others.map((finding) => (
                  <Text key={finding.code} size="sm" title={finding.message}>
                    {textOf(finding)}
                  </Text>
                ))}
              </Table.Td>
              {columns.map((column) => (
                <Table.Td key={column} miw={130}>
                  <GridCell
                    label={say('cellOf', { column: report.header[column] ?? '', row: row.row })}
                    value={repairs[repairKey(row.at, column)] ?? row.cells[column] ?? ''}
                    finding={row.byCell.get(column)}
                    onChange={(value) => onChange(repairKey(row.at, column), value)}
                  />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </WideTable>
  );
};

type GridCellProps = Readonly<{
  label: string;
  value: string;
  finding: RepairRow['others'][number] | undefined;
  onChange: (value: string) => void;
}>;

const GridCell = ({ label, value, finding, onChange }: GridCellProps) => {
  const say = useText(importMessages);
  const textOf = useRowText();
  return (
    <>
      <TextInput
        size="xs"
        aria-label={label}
        value={value}
        error={finding === undefined ? undefined : textOf(finding)}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
      {finding?.suggestions?.map((suggestion) => (
        <Button
          key={suggestion}
          mt={4}
          size="compact-xs"
          variant="light"
          onClick={() => onChange(suggestion)}
        >
          {say('use', { value: suggestion })}
        </Button>
      ))}
    </>
  );
};
