import { Radio, Stack } from '@mantine/core';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { ReasonDialog } from '../../../shared/decisions/reason-dialog';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { MoneyInput } from '../../../shared/ui/money-input';
import { useDecideDispute } from '../api/claim-commands';
import { disputeMessages } from '../dispute.messages';
import { useClaimFigures, type ClaimDialogProps } from './claim-figures';
import { allOf, cutLines, grantOf, type Granted } from './granted-lines';

/** C5: what was cut stands, or more of it is granted line by line, as a claim of its own. */
export const DecideCutDialog = ({ claim, onClose }: ClaimDialogProps) => {
  const say = useText(disputeMessages);
  const [accepted, setAccepted] = useKept('funds.DecideCutDialog.accepted', true);
  const [typed, setTyped] = useKept<Granted>('funds.DecideCutDialog.typed', () => allOf(claim.lines));
  const command = useDecideDispute({ claim, onDone: onClose });
  const lines = grantOf(claim.lines, typed);
  const run = (reason: string): void => {
    if (!accepted) command.run({ accepted, reason });
    else if (lines !== undefined) command.run({ accepted, reason, lines });
  };
  return (
    <ReasonDialog
      onClose={onClose}
      {...decisionWords(say, 'decideCut', useClaimFigures(claim))}
      command={{ ...command, run }}
    >
      <Radio.Group
        name="accepted"
        label={say('decision')}
        value={accepted ? 'grantMore' : 'leaveCut'}
        onChange={(choice) => setAccepted(choice === 'grantMore')}
      >
        <Stack gap={4}>
          <Radio value="grantMore" label={say('grantMore')} />
          <Radio value="leaveCut" label={say('leaveCut')} />
        </Stack>
      </Radio.Group>
      {accepted &&
        cutLines(claim.lines).map(({ line, invoiceNumber, vendor, cut }, at) => (
          <MoneyInput
            name={`lines/${String(at)}/amount`}
            key={line}
            label={say('lineGranted', { number: invoiceNumber })}
            description={vendor}
            value={typed[line] ?? ''}
            currency={cut.currency}
            onChange={(amount) => setTyped({ ...typed, [line]: amount })}
          />
        ))}
    </ReasonDialog>
  );
};
