import { Button } from '@mantine/core';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { useRebuild, useResume, useRetryCommand, useRetryJob } from '../api/operations.query';
import { operationsMessages } from '../operations.messages';

const ACTS = {
  rebuild: ['rebuild', useRebuild],
  resume: ['resume', useResume],
  command: ['retry', useRetryCommand],
  job: ['retry', useRetryJob],
} as const;

type Props = Readonly<{
  act: keyof typeof ACTS;
  /** What the command names. */
  name: string;
  /** What people call it. */
  label?: string;
}>;

/** An act of an operator, asked for once more. */
export const OperationButton = ({ act, name, label = name }: Props) => {
  const say = useText(operationsMessages);
  const [open, setOpen] = useKept(`operations.OperationButton.open.${act}${name}`, false);
  const [word] = ACTS[act];
  return (
    <>
      <Button size="xs" variant="default" aria-label={`${say(word)}: ${label}`} onClick={() => setOpen(true)}>
        {say(word)}
      </Button>
      {open && <OperationDialog {...{ act, name, label }} onClose={() => setOpen(false)} />}
    </>
  );
};

const OperationDialog = ({
  act,
  name,
  label,
  onClose,
}: Required<Props> & Readonly<{ onClose: () => void }>) => {
  const say = useText(operationsMessages);
  const [word, useAct] = ACTS[act];
  const command = useAct({ name, onDone: onClose });
  return (
    <DecisionDialog
      {...{ onClose, command }}
      title={say(`${word}Title`, { name: label })}
      consequence={say(`${word}Consequence`)}
      act={say(`${word}Act`, { name: label })}
      onAct={() => command.run()}
    />
  );
};
