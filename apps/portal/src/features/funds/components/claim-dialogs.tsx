import { Radio, Stack } from '@mantine/core';
import { useState, type ComponentType } from 'react';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { ReasonDialog } from '../../../shared/decisions/reason-dialog';
import { useText } from '../../../shared/i18n/locale';
import { useAskClaim, useDecideDispute, useDisputeClaim, useRejectClaim } from '../api/claim-commands';
import { mdfMessages } from '../mdf.messages';
import { AnswerClaimDialog } from './answer-claim-dialog';
import { ApproveClaimDialog } from './approve-claim-dialog';
import type { ClaimAct } from './claim-acts';
import { useClaimFigures, type ClaimDialogProps } from './claim-figures';
import { DecideCutDialog } from './decide-cut-dialog';
import { RuleSelect, type MdfRule } from './rejection-rule';

const RejectDialog = ({ claim, onClose, onReload }: ClaimDialogProps) => {
  const say = useText(mdfMessages);
  const [rule, setRule] = useState<MdfRule>('mdf.activityTypes');
  const command = useRejectClaim({ claim, onDone: onClose });
  return (
    <ReasonDialog
      {...{ onClose, onReload }}
      {...decisionWords(say, 'reject', useClaimFigures(claim))}
      command={{ ...command, run: (reason) => command.run({ reason, rule }) }}
      final
    >
      <RuleSelect value={rule} onChange={setRule} />
    </ReasonDialog>
  );
};

const AskDialog = ({ claim, onClose, onReload }: ClaimDialogProps) => {
  const say = useText(mdfMessages);
  return (
    <ReasonDialog
      {...{ onClose, onReload }}
      {...decisionWords(say, 'ask', useClaimFigures(claim))}
      command={useAskClaim({ claim, onDone: onClose })}
      label={say('yourQuestion')}
    />
  );
};

const DisputeDialog = ({ claim, onClose }: ClaimDialogProps) => {
  const say = useText(mdfMessages);
  return (
    <ReasonDialog
      onClose={onClose}
      {...decisionWords(say, 'dispute', useClaimFigures(claim))}
      command={useDisputeClaim({ claim, onDone: onClose })}
      final
    />
  );
};

const DisputeCutDialog = ({ claim, onClose }: ClaimDialogProps) => {
  const say = useText(mdfMessages);
  return (
    <ReasonDialog
      onClose={onClose}
      {...decisionWords(say, 'disputeCut', useClaimFigures(claim))}
      command={useDisputeClaim({ claim, onDone: onClose })}
      final
    />
  );
};

const DecideDisputeDialog = ({ claim, onClose, onReload }: ClaimDialogProps) => {
  const say = useText(mdfMessages);
  const [choice, setChoice] = useState('takeBack');
  const command = useDecideDispute({ claim, onDone: onClose });
  return (
    <ReasonDialog
      {...{ onClose, onReload }}
      {...decisionWords(say, 'decideDispute', useClaimFigures(claim))}
      command={{ ...command, run: (reason) => command.run({ accepted: choice === 'takeBack', reason }) }}
    >
      <Radio.Group label={say('decision')} value={choice} onChange={setChoice}>
        <Stack gap={4}>
          <Radio value="takeBack" label={say('takeBack')} />
          <Radio value="leaveIt" label={say('leaveIt')} />
        </Stack>
      </Radio.Group>
    </ReasonDialog>
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
