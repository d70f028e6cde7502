import { Alert, Button, Group, Stack, Table, Text, TextInput, UnstyledButton } from '@mantine/core';
import type { Answered } from '@channel/client';
import { type ClipboardEvent } from 'react';
import { moneyText } from '../../../shared/format/money';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { useMay } from '../../../shared/session/session';
import { Icon } from '../../../shared/ui/icons';
import { RefusalNote } from '../../../shared/ui/states';
import type { Bom } from '../api/bom.query';
import type { Deal } from '../api/deal.query';
import { ESTIMATE_READERS } from '../api/estimate.query';
import { useSubmitBom } from '../api/submit-bom.command';
import { dealMessages } from '../deals.messages';
import { BomEstimatePanel } from './bom-estimate-panel';
import { cellKey, findingsByCell, type Cell, type LineFinding } from './bom-findings';
import { EMPTY_LINE, isTable, linesOf, pastedLines, type TypedLine } from './pasted-lines';
import { WideTable } from '../../../shared/ui/wide-table';

type BomEditorProps = Readonly<{
  deal: Pick<Deal, 'id' | 'dealType' | 'expectedCloseOn'>;
  initial: readonly TypedLine[];
  onDone: () => void;
  onCancel: () => void;
  cancel: string;
}>;

/** P5: lines that are typed or pasted; what is wrong stands at its cell, with the part that was meant. */
export const BomEditor = ({ deal, initial, onDone, onCancel, cancel }: BomEditorProps) => {
  const say = useText(dealMessages);
  const earns = useMay()(...ESTIMATE_READERS);
  const [typed, setTyped] = useKept<readonly TypedLine[]>(
    'deals.BomEditor.typed',
    initial.length > 0 ? initial : [EMPTY_LINE],
  );
  const check = useSubmitBom(deal.id, { check: true });
  const submit = useSubmitBom(deal.id, { check: false, onDone });
  const lines = linesOf(typed);
  const rows = lines.map(({ line }) => Number(line) - 1);
  const refusal = submit.refusal ?? check.refusal;
  const { cells, others } = findingsByCell(refusal?.problem?.errors ?? [], rows);
  const change = (row: number, changes: Partial<TypedLine>): void => {
    setTyped(typed.map((line, at) => (at === row ? { ...line, ...changes } : line)));
    check.reset();
    submit.reset();
  };
  const paste = (row: number, event: ClipboardEvent): void => {
    const text = event.clipboardData.getData('text/plain');
    if (!isTable(text)) return;
    event.preventDefault();
    setTyped([...typed.slice(0, row), ...pastedLines(text), ...typed.slice(row + 1)]);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit.run(lines);
      }}
    >
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {say('pasteHint', { count: lines.length })}
        </Text>
        <WideTable minWidth={420}>
          <Table verticalSpacing={4}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th w={48}>{say('line')}</Table.Th>
                <Table.Th>{say('sku')}</Table.Th>
                <Table.Th w={120}>{say('quantity')}</Table.Th>
                <Table.Td w={48} />
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {typed.map((line, row) => (
                <Table.Tr key={row} style={{ verticalAlign: 'top' }}>
                  <Table.Td className="figures">{row + 1}</Table.Td>
                  <Table.Td>
                    <LineCell
                      label={`${say('sku')} ${String(row + 1)}`}
                      value={line.sku}
                      finding={cells.get(cellKey(row, 'sku'))}
                      onChange={(sku) => change(row, { sku })}
                      onPaste={(event) => paste(row, event)}
                    />
                  </Table.Td>
                  <Table.Td>
                    <LineCell
                      label={`${say('quantity')} ${String(row + 1)}`}
                      value={line.quantity}
                      finding={cells.get(cellKey(row, 'quantity' satisfies Cell))}
                      onChange={(quantity) => change(row, { quantity })}
                      numeric
                    />
                  </Table.Td>
                  <Table.Td>
                    <UnstyledButton
                      aria-label={say('removeLine', { line: row + 1 })}
                      onClick={() =>
                        setTyped(typed.length === 1 ? [EMPTY_LINE] : typed.filter((_, at) => at !== row))
                      }
                      p={6}
                    >
                      <Icon name="cross" />
                    </UnstyledButton>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </WideTable>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<Icon name="plus" size={14} />}
          onClick={() => setTyped([...typed, EMPTY_LINE])}
          style={{ alignSelf: 'flex-start' }}
        >
          {say('addLine')}
        </Button>
        {earns && <BomEstimatePanel deal={deal} lines={lines} />}
        <Outcome
          found={cells.size}
          others={others.length}
          error={submit.error ?? check.error}
          done={check.done}
        />
        <Group>
          <Button type="submit" loading={submit.running} disabled={lines.length === 0}>
            {say('submitBom')}
          </Button>
          <Button
            variant="default"
            loading={check.running}
            disabled={lines.length === 0}
            onClick={() => check.run(lines)}
          >
            {say('checkBom')}
          </Button>
          <Button variant="subtle" color="gray" onClick={onCancel}>
            {cancel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};

type LineCellProps = Readonly<{
  label: string;
  value: string;
  finding: LineFinding | undefined;
  onChange: (value: string) => void;
  onPaste?: (event: ClipboardEvent) => void;
  numeric?: boolean;
}>;

const LineCell = ({ label, value, finding, onChange, onPaste, numeric = false }: LineCellProps) => {
  const say = useText(dealMessages);
  return (
    <>
      <TextInput
        size="sm"
        aria-label={label}
        value={value}
        error={finding?.detail}
        inputMode={numeric ? 'numeric' : undefined}
        styles={numeric ? { input: { textAlign: 'right' } } : undefined}
        onChange={({ currentTarget }) => onChange(currentTarget.value.trim())}
        onPaste={onPaste}
      />
      <Group gap={4} mt={finding === undefined ? 0 : 4}>
        {finding?.suggestions.map((sku) => (
          <Button key={sku} size="compact-xs" variant="light" onClick={() => onChange(sku)}>
            {say('useSuggestion', { sku })}
          </Button>
        ))}
      </Group>
    </>
  );
};

type OutcomeProps = Readonly<{
  found: number;
  others: number;
  error: unknown;
  done: Answered<Pick<Bom, 'list' | 'net'>> | undefined;
}>;

const Outcome = ({ found, others, error, done }: OutcomeProps) => {
  const say = useText(dealMessages);
  const { language } = useLocale();
  if (found > 0 && others === 0)
    return (
      <Alert color="orange" icon={<Icon name="warning" />} role="alert">
        {say('bomFindings', { count: found })}
      </Alert>
    );
  if (error !== null) return <RefusalNote error={error} />;
  if (done === undefined) return null;
  return (
    <Alert color="teal" icon={<Icon name="check" />} role="status">
      {say('bomChecked', {
        list: moneyText(done.data.list, language),
        net: moneyText(done.data.net, language),
      })}
    </Alert>
  );
};
