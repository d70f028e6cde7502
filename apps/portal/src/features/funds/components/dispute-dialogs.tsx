import { Radio, Stack } from '@mantine/core';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { ReasonDialog } from '../../../shared/decisions/reason-dialog';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { useDecideDispute, useDisputeClaim } from '../api/claim-commands';
import { disputeMessages } from '../dispute.messages';
import { useClaimFigures, type ClaimDialogProps } from './claim-figures';

/** C5: a rejection is disputed. */
export const DisputeDialog = ({ claim, onClose }: ClaimDialogProps) => {
  const say = useText(disputeMessages);
  return (
    <ReasonDialog
      onClose={onClose}
      {...decisionWords(say, 'dispute', useClaimFigures(claim))}
      command={useDisputeClaim({ claim, onDone: onClose })}
      final
    />
  );
};

/** C5: what was cut is disputed. */
export const DisputeCutDialog = ({ claim, onClose }: ClaimDialogProps) => {
  const say = useText(disputeMessages);
  return (
    <ReasonDialog
      onClose={onClose}
      {...decisionWords(say, 'disputeCut', useClaimFigures(claim))}
      command={useDisputeClaim({ claim, onDone: onClose })}
      final
    />
  );
};

/** C5: another lead takes a rejection back, or leaves it. */
export const DecideDisputeDialog = ({ claim, onClose }: ClaimDialogProps) => {
  const say = useText(disputeMessages);
  const [choice, setChoice] = useKept('funds.DecideDisputeDialog.choice', 'takeBack');
  const command = useDecideDispute({ claim, onDone: onClose });
  return (
    <ReasonDialog
      onClose={onClose}
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
