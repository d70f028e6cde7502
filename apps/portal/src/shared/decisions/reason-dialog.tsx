import type { Command } from '../api/use-command';
import { useText } from '../i18n/locale';
import { useKept } from '../kept/use-kept';
import { uiMessages } from '../ui/ui.messages';
import { DecisionDialog, type DecisionDialogProps } from './decision-dialog';
import { ReasonField } from './fields';

type ReasonDialogProps = Omit<DecisionDialogProps, 'command' | 'onAct' | 'opened' | 'wide'> &
  Readonly<{
    command: Pick<Command<string, never>, 'run' | 'running' | 'error' | 'readAgain'>;
    /** What is asked for, where “reason” does not say it. */
    label?: string;
    /** Whether it may be left empty. */
    optional?: boolean;
  }>;

/** A decision that has to say something: a reason, a question, an answer. */
export const ReasonDialog = ({ command, children, label, optional = false, ...words }: ReasonDialogProps) => {
  const say = useText(uiMessages);
  const [reason, setReason] = useKept(`decisions.ReasonDialog.reason.${words.title}`, '');
  return (
    <DecisionDialog {...words} onAct={() => command.run(reason)} command={command}>
      {children}
      <ReasonField required={!optional} label={label ?? say('reason')} value={reason} onChange={setReason} />
    </DecisionDialog>
  );
};
