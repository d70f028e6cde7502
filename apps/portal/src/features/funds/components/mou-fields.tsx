import { Button, Fieldset, NativeSelect, SimpleGrid, Text, Textarea, TextInput } from '@mantine/core';
import { DayField } from '../../../shared/decisions/fields';
import { useText } from '../../../shared/i18n/locale';
import { mouMessages } from '../mou.messages';
import { MoneyInput } from '../../../shared/ui/money-input';
import { emptyMilestone, type Accounting, type TypedMilestone, type TypedTerms } from './mou-terms';

const ACCOUNTING = ['reduction-of-revenue', 'distinct-service'] as const satisfies readonly Accounting[];

type Props = Readonly<{
  terms: TypedTerms;
  currency: string;
  onChange: (changes: Partial<TypedTerms>) => void;
}>;

/** Objectives, areas, money and milestones of an agreement. */
export const MouFields = ({ terms, currency, onChange }: Props) => {
  const say = useText(mouMessages);
  const { objectives, areas, endsOn, total, accounting, milestones } = terms;
  const change = (row: number, changes: Partial<TypedMilestone>): void =>
    onChange({ milestones: milestones.map((one) => (one.row === row ? { ...one, ...changes } : one)) });
  const next = Math.max(...milestones.map(({ row }) => row)) + 1;
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Lines
          name="objectives"
          label={say('objectives')}
          value={objectives}
          onChange={(value) => onChange({ objectives: value })}
        />
        <Lines
          name="areas"
          label={say('areas')}
          value={areas}
          onChange={(value) => onChange({ areas: value })}
        />
        <MoneyInput
          name="total"
          label={say('total')}
          value={total}
          currency={currency}
          onChange={(value) => onChange({ total: value })}
        />
        <DayField
          name="endsOn"
          required
          label={say('endsOn')}
          value={endsOn}
          onChange={(value) => onChange({ endsOn: value })}
        />
        <NativeSelect
          name="accounting"
          label={say('accounting')}
          value={accounting}
          data={ACCOUNTING.map((value) => ({ value, label: say(`accounting_${value}`) }))}
          onChange={({ currentTarget }) =>
            onChange({
              accounting: ACCOUNTING.find((one) => one === currentTarget.value) ?? 'reduction-of-revenue',
            })
          }
        />
      </SimpleGrid>
      {milestones.map((milestone, at) => (
        <MilestoneFields
          key={milestone.row}
          {...{ milestone, at, currency }}
          onChange={(changes) => change(milestone.row, changes)}
          onRemove={
            milestones.length === 1 || milestone.begun
              ? undefined
              : () => onChange({ milestones: milestones.filter(({ row }) => row !== milestone.row) })
          }
        />
      ))}
      <Button
        variant="default"
        w="max-content"
        onClick={() => onChange({ milestones: [...milestones, emptyMilestone(next)] })}
      >
        {say('addMilestone')}
      </Button>
    </>
  );
};

const Lines = ({
  name,
  label,
  value,
  onChange,
}: Readonly<{ name: string; label: string; value: string; onChange: (value: string) => void }>) => {
  const say = useText(mouMessages);
  return (
    <Textarea
      name={name}
      required
      autosize
      minRows={2}
      label={label}
      description={say('onePerLine')}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
};

type MilestoneProps = Readonly<{
  milestone: TypedMilestone;
  at: number;
  currency: string;
  onChange: (changes: Partial<TypedMilestone>) => void;
  /** Nothing where it stays. */
  onRemove: (() => void) | undefined;
}>;

const MilestoneFields = ({ milestone, at, currency, onChange, onRemove }: MilestoneProps) => {
  const say = useText(mouMessages);
  const { title, dueOn, amount, proofs, begun } = milestone;
  const number = String(at + 1);
  return (
    <Fieldset legend={say('milestone', { number })} disabled={begun}>
      {begun && (
        <Text size="sm" mb="xs">
          {say('begun')}
        </Text>
      )}
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput
          name={`milestones/${String(at)}/title`}
          required
          label={say('milestoneTitle')}
          value={title}
          onChange={({ currentTarget }) => onChange({ title: currentTarget.value })}
        />
        <DayField
          name={`milestones/${String(at)}/dueOn`}
          required
          label={say('dueOn')}
          value={dueOn}
          onChange={(value) => onChange({ dueOn: value })}
        />
        <MoneyInput
          name={`milestones/${String(at)}/amount`}
          label={say('amount')}
          value={amount}
          currency={currency}
          onChange={(value) => onChange({ amount: value })}
        />
        <Textarea
          name="proofs"
          required
          autosize
          minRows={1}
          label={say('shownBy')}
          description={say('shownByHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={proofs}
          onChange={({ currentTarget }) => onChange({ proofs: currentTarget.value })}
        />
      </SimpleGrid>
      {onRemove !== undefined && (
        <Button mt="sm" size="xs" variant="subtle" onClick={onRemove}>
          {say('removeMilestone', { number })}
        </Button>
      )}
    </Fieldset>
  );
};
