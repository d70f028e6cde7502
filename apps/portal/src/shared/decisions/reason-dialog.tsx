import { Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { Command } from '../api/use-command';
import { useText } from '../i18n/locale';
import { uiMessages } from '../ui/ui.messages';
import { DecisionDialog } from './decision-dialog';

type ReasonDialogProps = Readonly<{
  title: string;
  consequence: string;
  act: string;
  command: Pick<Command<string, never>, 'run' | 'running' | 'error'>;
  onClose: () => void;
  onReload?: () => void;
  final?: boolean;
  children?: ReactNode;
}>;

/** A decision that has to say why. */
export const ReasonDialog = ({ command, children, ...words }: ReasonDialogProps) => {
  const say = useText(uiMessages);
  const [reason, setReason] = useState('');
  return (
    <DecisionDialog
      {...words}
      opened
      onAct={() => command.run(reason)}
      acting={command.running}
      error={command.error}
    >
      {children}
      <Textarea
        required
        autosize
        minRows={2}
        label={say('reason')}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </DecisionDialog>
  );
};
