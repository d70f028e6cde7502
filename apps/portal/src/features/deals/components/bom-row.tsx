import { Button, Group, Text, TextInput, UnstyledButton } from '@mantine/core';
import type { ClipboardEvent } from 'react';
import { useText } from '../../../shared/i18n/locale';
import { Icon } from '../../../shared/ui/icons';
import { Table } from '../../../shared/ui/table';
import { Amount } from '../../../shared/ui/values';
import type { BomCheck } from '../api/check-bom.query';
import { bomMessages } from '../bom.messages';
import type { Cell, LineFinding } from './bom-findings';
import type { TypedLine } from './pasted-lines';

type CheckedLine = BomCheck['lines'][number];

type BomRowProps = Readonly<{
  /** From 0, as they stand. */
  row: number;
  line: TypedLine;
  checked: CheckedLine | undefined;
  findings: Readonly<Record<Cell, LineFinding | undefined>>;
  onChange: (changes: Partial<TypedLine>) => void;
  onRemove: () => void;
  onPaste: (event: ClipboardEvent) => void;
}>;

/** One line: what is typed, what the server knows of it, and what is wrong at its cell. */
export const BomRow = ({ row, line, checked, findings, onChange, onRemove, onPaste }: BomRowProps) => {
  const say = useText(bomMessages);
  const name = String(row + 1);
  // What is known belongs to the part that stands there now.
  const part = checked?.sku === line.sku ? checked.part : undefined;
  return (
    <Table.Tr style={{ verticalAlign: 'top' }}>
      <Table.Td className="figures">{name}</Table.Td>
      <Table.Td>
        <LineCell
          label={`${say('sku')} ${name}`}
          value={line.sku}
          finding={findings.sku}
          onChange={(sku) => onChange({ sku })}
          onPaste={onPaste}
        />
        {part?.description !== undefined && (
          <Text size="xs" c="dimmed">
            {part.description}
          </Text>
        )}
        {line.manufacturer !== undefined && (
          <Text size="xs" c="dimmed">
            {say('foreign', { manufacturer: line.manufacturer })}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        <LineCell
          label={`${say('quantity')} ${name}`}
          value={line.quantity}
          finding={findings.quantity}
          onChange={(quantity) => onChange({ quantity })}
          numeric
        />
      </Table.Td>
      <Table.Td>
        <LineCell
          label={`${say('termOf')} ${name}`}
          value={line.termMonths}
          finding={findings.termMonths}
          onChange={(termMonths) => onChange({ termMonths })}
          numeric
        />
      </Table.Td>
      <Table.Td ta="right">{part !== undefined && <Amount of={part.list} />}</Table.Td>
      <Table.Td ta="right" className="figures">
        {part?.discountPercent === undefined ? '' : say('percent', { percent: part.discountPercent })}
      </Table.Td>
      <Table.Td ta="right">{part?.net !== undefined && <Amount of={part.net} />}</Table.Td>
      <Table.Td>
        {part !== undefined && <Eligibility part={part} onReplace={(sku) => onChange({ sku })} />}
      </Table.Td>
      <Table.Td>
        <UnstyledButton aria-label={say('removeLine', { line: row + 1 })} onClick={onRemove} p={6}>
          <Icon name="cross" />
        </UnstyledButton>
      </Table.Td>
    </Table.Tr>
  );
};

type EligibilityProps = Readonly<{
  part: NonNullable<CheckedLine['part']>;
  onReplace: (sku: string) => void;
}>;

/** Whether it counts, and what comes after a part that ends. */
const Eligibility = ({ part: { codes, eligible, replacementSku }, onReplace }: EligibilityProps) => {
  const say = useText(bomMessages);
  return (
    <>
      <Text size="sm">{say(eligible ? 'counts' : 'countsNot')}</Text>
      {codes.includes('OUTSIDE_REGISTRATION') && <Text size="sm">{say('outside')}</Text>}
      {codes.includes('END_OF_SALE_NEAR') && (
        <Text size="sm" c="var(--mantine-color-orange-text)">
          <Icon name="warning" size={14} /> {say('endsSoon')}
        </Text>
      )}
      {replacementSku !== undefined && (
        <Button size="compact-xs" variant="light" onClick={() => onReplace(replacementSku)}>
          {say('replaceBy', { sku: replacementSku })}
        </Button>
      )}
    </>
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
  const say = useText(bomMessages);
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
