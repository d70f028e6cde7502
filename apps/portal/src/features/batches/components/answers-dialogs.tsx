import { Button, NativeSelect, Stack, TextInput } from '@mantine/core';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { Table } from '../../../shared/ui/table';
import { Amount } from '../../../shared/ui/values';
import { useReconcileBatch, useRecordResults } from '../api/batch-commands';
import type { Item } from '../api/batches.query';
import { batchMessages } from '../batches.messages';
import { choicesFor, resultsOf, settledOf, settlementsFor, type Answers, type Result } from './answers';
import type { DialogProps } from './batch-dialogs';
import { useFigures } from './use-figures';

export const RecordDialog = ({ batch, onClose }: DialogProps) => {
  const say = useText(batchMessages);
  const [answers, setAnswers] = useKept<Answers>('batches.RecordDialog.answers', {});
  const command = useRecordResults({ batch, onDone: onClose });
  const results = resultsOf(answers);
  const sent = batch.items.filter(({ status }) => status === 'sent');
  return (
    <DecisionDialog
      onClose={onClose}
      title={say('recordTitle', { number: batch.number })}
      consequence={say('recordConsequence')}
      act={say('recordAct', { count: results.length })}
      onAct={() => command.run({ results: [...results] })}
      command={command}
      wide
    >
      {sent.length > 0 && (
        <Button
          variant="light"
          w="max-content"
          onClick={() =>
            setAnswers(Object.fromEntries(sent.map(({ endToEndId }) => [endToEndId, { status: 'paid' }])))
          }
        >
          {say('allPaid')}
        </Button>
      )}
      <AnswerTable items={batch.items} choicesOf={choicesFor} answers={answers} onChange={setAnswers} />
    </DecisionDialog>
  );
};

export const ReconcileDialog = ({ batch, onClose }: DialogProps) => {
  const say = useText(batchMessages);
  const figures = useFigures(batch);
  const [answers, setAnswers] = useKept<Answers>('batches.ReconcileDialog.answers', {});
  const command = useReconcileBatch({ batch, onDone: onClose });
  return (
    <DecisionDialog
      onClose={onClose}
      {...decisionWords(say, 'reconcile', figures)}
      onAct={() => command.run({ results: [...settledOf(answers)] })}
      command={command}
      final
      wide
    >
      <AnswerTable items={batch.items} choicesOf={settlementsFor} answers={answers} onChange={setAnswers} />
    </DecisionDialog>
  );
};

type AnswerTableProps = Readonly<{
  items: readonly Item[];
  choicesOf: (item: Item) => readonly Result['status'][];
  answers: Answers;
  onChange: (answers: Answers) => void;
}>;

/** A row for each payment that something can be said of. */
const AnswerTable = ({ items, choicesOf, answers, onChange }: AnswerTableProps) => {
  const say = useText(batchMessages);
  const open = items.filter((item) => choicesOf(item).length > 0);
  if (open.length === 0) return null;
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{say('payee')}</Table.Th>
          <Table.Th ta="right">{say('amount')}</Table.Th>
          <Table.Th>{say('bankAnswer')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {open.map((item) => (
          <Table.Tr key={item.itemId}>
            <Table.Td>{item.payee.name}</Table.Td>
            <Table.Td ta="right">
              <Amount of={item.payment ?? item.amount} />
            </Table.Td>
            <Table.Td>
              <Answer
                item={item}
                choices={choicesOf(item)}
                answer={answers[item.endToEndId] ?? {}}
                onChange={(answer) => onChange({ ...answers, [item.endToEndId]: answer })}
              />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
};

type AnswerProps = Readonly<{
  item: Item;
  choices: readonly Result['status'][];
  answer: Answers[string];
  onChange: (answer: Answers[string]) => void;
}>;

const Answer = ({ item: { payee }, choices, answer, onChange }: AnswerProps) => {
  const say = useText(batchMessages);
  const { status, reason = '' } = answer;
  return (
    <Stack gap={4}>
      <NativeSelect
        name="status"
        aria-label={say('answerOf', { payee: payee.name })}
        value={status ?? ''}
        onChange={({ currentTarget }) => {
          const chosen = choices.find((one) => one === currentTarget.value);
          onChange({ reason, ...(chosen === undefined ? {} : { status: chosen }) });
        }}
        data={[
          { value: '', label: say('noAnswer') },
          ...choices.map((value) => ({ value, label: say(`answer_${value}`) })),
        ]}
      />
      {status !== undefined && status !== 'paid' && (
        <TextInput
          name="reason"
          required
          aria-label={say('reasonOf', { payee: payee.name })}
          placeholder={say('reason')}
          value={reason}
          onChange={({ currentTarget }) => onChange({ status, reason: currentTarget.value })}
        />
      )}
    </Stack>
  );
};
