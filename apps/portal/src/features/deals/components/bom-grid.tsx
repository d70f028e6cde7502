import { Alert, Button, FileButton, Group, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { ClipboardEvent } from 'react';
import { TABLE_FILES } from '../../../shared/files/table-files';
import { useText } from '../../../shared/i18n/locale';
import { Icon } from '../../../shared/ui/icons';
import { RefusalNote } from '../../../shared/ui/states';
import { Table } from '../../../shared/ui/table';
import { WideTable } from '../../../shared/ui/wide-table';
import { bomCheckQuery, readBomFile, type BomCheck } from '../api/check-bom.query';
import { bomMessages } from '../bom.messages';
import { cellKey, findingsByCell } from './bom-findings';
import { BomRow } from './bom-row';
import { BomTotals } from './bom-totals';
import {
  EMPTY_LINE,
  filledLines,
  isTable,
  linesOf,
  pastedLines,
  typedLinesOf,
  type TypedLine,
} from './pasted-lines';

const PAUSE_MS = 500;

export type Checked = Readonly<{
  check: BomCheck | undefined;
  /** It answers what stands there now. */
  current: boolean;
  error: Error | null;
}>;

/** What the server says of lines while they are typed. @param dealId `undefined` while there is no draft of it yet */
export const useBomCheck = (dealId: string | undefined, typed: readonly TypedLine[]): Checked => {
  const [settled] = useDebouncedValue(typed, PAUSE_MS);
  const lines = linesOf(settled);
  const enabled = dealId !== undefined && lines.length > 0;
  const { data, error, isPlaceholderData } = useQuery({ ...bomCheckQuery(dealId ?? '', lines), enabled });
  return {
    check: enabled ? data : undefined,
    current: settled === typed && !isPlaceholderData,
    error: enabled ? error : null,
  };
};

type BomGridProps = Readonly<{
  dealId: string | undefined;
  typed: readonly TypedLine[];
  onTyped: (typed: readonly TypedLine[]) => void;
  checked: Checked;
}>;

/** Lines that are typed, pasted or uploaded, with price and remedy beside each; its totals stay in view. */
export const BomGrid = ({ dealId, typed, onTyped, checked: { check, current, error } }: BomGridProps) => {
  const say = useText(bomMessages);
  const shown = typed.length === 0 ? [EMPTY_LINE] : typed;
  const rows = linesOf(shown).map(({ line }) => Number(line) - 1);
  const { cells, others } = findingsByCell(check?.errors ?? [], rows);
  const paste = (row: number, event: ClipboardEvent): void => {
    const text = event.clipboardData.getData('text/plain');
    if (!isTable(text)) return;
    event.preventDefault();
    onTyped([...shown.slice(0, row), ...pastedLines(text), ...shown.slice(row + 1)]);
  };
  return (
    <Stack gap="sm">
      <Group justify="space-between" align="flex-start">
        <Text size="sm" c="dimmed" maw={560}>
          {say('about', { count: rows.length })}
        </Text>
        <Upload dealId={dealId} onRead={(lines) => onTyped([...filledLines(shown), ...lines])} />
      </Group>
      <WideTable minWidth={880} maxHeight={560}>
        <Table verticalSpacing={4} stickyHeader>
          <Head />
          <Table.Tbody>
            {shown.map((line, row) => (
              <BomRow
                key={row}
                row={row}
                line={line}
                checked={check?.lines[rows.indexOf(row)]}
                findings={{
                  sku: cells.get(cellKey(row, 'sku')),
                  quantity: cells.get(cellKey(row, 'quantity')),
                  termMonths: cells.get(cellKey(row, 'termMonths')),
                }}
                onChange={(changes) =>
                  onTyped(shown.map((one, at) => (at === row ? { ...one, ...changes } : one)))
                }
                onRemove={() => onTyped(shown.filter((_, at) => at !== row))}
                onPaste={(event) => paste(row, event)}
              />
            ))}
          </Table.Tbody>
          <BomTotals check={check} />
        </Table>
      </WideTable>
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<Icon name="plus" size={14} />}
        onClick={() => onTyped([...shown, EMPTY_LINE])}
        style={{ alignSelf: 'flex-start' }}
      >
        {say('addLine')}
      </Button>
      {others.length > 0 && (
        <Alert color="orange" icon={<Icon name="warning" />}>
          {others.join(' ')}
        </Alert>
      )}
      <RefusalNote error={error} />
      {!current && check !== undefined && (
        <Text size="sm" c="dimmed" role="status">
          {say('checking')}
        </Text>
      )}
    </Stack>
  );
};

const Head = () => {
  const say = useText(bomMessages);
  return (
    <Table.Thead>
      <Table.Tr>
        <Table.Th w={40}>{say('line')}</Table.Th>
        <Table.Th miw={180}>{say('part')}</Table.Th>
        <Table.Th w={96}>{say('quantity')}</Table.Th>
        <Table.Th w={88}>{say('term')}</Table.Th>
        <Table.Th ta="right">{say('list')}</Table.Th>
        <Table.Th ta="right">{say('discount')}</Table.Th>
        <Table.Th ta="right">{say('net')}</Table.Th>
        <Table.Th>{say('eligibility')}</Table.Th>
        <Table.Td w={40} />
      </Table.Tr>
    </Table.Thead>
  );
};

/** A file is read by the server, by whose words its columns go; what it says is added to what stands there. */
const Upload = ({
  dealId,
  onRead,
}: Readonly<{ dealId: string | undefined; onRead: (lines: readonly TypedLine[]) => void }>) => {
  const say = useText(bomMessages);
  const read = useMutation({
    mutationFn: (file: File) => readBomFile(dealId ?? '', file),
    onSuccess: ({ lines }) => onRead(typedLinesOf(lines)),
  });
  return (
    <Stack gap={4} align="flex-end">
      <FileButton accept={TABLE_FILES} onChange={(file) => file !== null && read.mutate(file)}>
        {(props) => (
          <Button {...props} variant="default" loading={read.isPending} disabled={dealId === undefined}>
            {say('upload')}
          </Button>
        )}
      </FileButton>
      {dealId === undefined && (
        <Text size="xs" c="dimmed">
          {say('uploadLater')}
        </Text>
      )}
      <RefusalNote error={read.error} />
      {read.data?.findings.map(({ row, code, message }, at) => (
        <Text key={`${code}${String(at)}`} size="sm" role="status">
          {row === undefined ? message : say('findingInRow', { row, message })}
        </Text>
      ))}
    </Stack>
  );
};
