import { type ComponentType } from 'react';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { ReasonDialog } from '../../../shared/decisions/reason-dialog';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { useAskClaim, useRejectClaim } from '../api/claim-commands';
import { mdfMessages } from '../mdf.messages';
import { AnswerClaimDialog } from './answer-claim-dialog';
import { ApproveClaimDialog } from './approve-claim-dialog';
import type { ClaimAct } from './claim-acts';
import { useClaimFigures, type ClaimDialogProps } from './claim-figures';
import { DecideCutDialog } from './decide-cut-dialog';
import { DecideDisputeDialog, DisputeCutDialog, DisputeDialog } from './dispute-dialogs';
import { RuleSelect, type MdfRule } from './rejection-rule';

const RejectDialog = ({ claim, onClose }: ClaimDialogProps) => {
  const say = useText(mdfMessages);
  const [rule, setRule] = useKept<MdfRule>('funds.claimDialogsRejectDialog.rule', 'mdf.activityTypes');
  const command = useRejectClaim({ claim, onDone: onClose });
  return (
    <ReasonDialog
      onClose={onClose}
      {...decisionWords(say, 'reject', useClaimFigures(claim))}
      command={{ ...command, run: (reason) => command.run({ reason, rule }) }}
      final
    >
      <RuleSelect value={rule} onChange={setRule} />
    </ReasonDialog>
  );
};

const AskDialog = ({ claim, onClose }: ClaimDialogProps) => {
  const say = useText(mdfMessages);
  return (
    <ReasonDialog
      onClose={onClose}
      {...decisionWords(say, 'ask', useClaimFigures(claim))}
      command={useAskClaim({ claim, onDone: onClose })}
      label={say('yourQuestion')}
    />
  );
};

export const CLAIM_DIALOGS: Readonly<Record<ClaimAct, ComponentType<ClaimDialogProps>>> = {
  approve: ApproveClaimDialog,
  reject: RejectDialog,
  ask: AskDialog,
  answer: AnswerClaimDialog,
  dispute: DisputeDialog,
  decideDispute: DecideDisputeDialog,
  disputeCut: DisputeCutDialog,
  decideCut: DecideCutDialog,
};
