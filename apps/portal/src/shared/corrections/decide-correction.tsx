import type { Command } from '../api/use-command';
import { ActBar } from '../decisions/act-bar';
import { DecisionDialog } from '../decisions/decision-dialog';
import { decisionWords } from '../decisions/decision-words';
import { ReasonDialog } from '../decisions/reason-dialog';
import { useText } from '../i18n/locale';
import { useMay } from '../session/session';
import { correctionMessages } from './corrections.messages';

export type CorrectionAct = 'approve' | 'reject';

type Does<Input> = Pick<Command<Input, never>, 'run' | 'running' | 'error' | 'readAgain'>;
type Props = Readonly<{
  open: CorrectionAct | undefined;
  onOpen: (act: CorrectionAct | undefined) => void;
  approve: Does<void>;
  reject: Does<string>;
  /** Why the person who looks may not approve it. */
  whyNot: string | undefined;
}>;

/** Finance approves what somebody else prepared; a lead may reject it too. */
export const DecideCorrection = ({ open, onOpen, approve, reject, whyNot }: Props) => {
  const say = useText(correctionMessages);
  const may = useMay();
  const approves = may('finance.approver');
  const onClose = (): void => onOpen(undefined);
  if (!may('finance.approver', 'finance.analyst', 'channel.lead', 'channel.manager')) return null;
  return (
    <>
      <ActBar
        acts={[
          {
            ...{ name: 'approve' as const, label: say('approve'), main: true },
            closed: approves ? whyNot : say('needsApprover'),
          },
          ...(may('finance.approver', 'channel.lead')
            ? [{ name: 'reject' as const, label: say('reject') }]
            : []),
        ]}
        onAct={onOpen}
      />
      {open === 'approve' && (
        <DecisionDialog
          {...{ onClose, command: approve }}
          {...decisionWords(say, 'approve')}
          onAct={() => approve.run()}
          final
        />
      )}
      {open === 'reject' && (
        <ReasonDialog {...{ onClose, command: reject }} {...decisionWords(say, 'reject')} />
      )}
    </>
  );
};
