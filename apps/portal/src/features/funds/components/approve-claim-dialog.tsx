import { Stack, TextInput } from '@mantine/core';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { useApproveClaim } from '../api/claim-commands';
import { mdfMessages } from '../mdf.messages';
import { approvalOf, asClaimed, isLess, type Typed } from './approved-lines';
import { useClaimFigures, type ClaimDialogProps } from './claim-figures';
import { MoneyInput } from '../../../shared/ui/money-input';

/** C5: line by line; of a line at most its share, and of less the reason that the partner reads. */
export const ApproveClaimDialog = ({ claim, onClose }: ClaimDialogProps) => {
  const say = useText(mdfMessages);
  const [typed, setTyped] = useKept<Typed>('funds.ApproveClaimDialog.typed', () => asClaimed(claim.lines));
  const command = useApproveClaim({ claim, onDone: onClose });
  const figures = useClaimFigures(claim);
  const body = approvalOf(claim.lines, typed);
  const whole = body !== undefined && body.lines === undefined;
  const change = (line: string, changes: Partial<Typed[string]>): void =>
    setTyped({ ...typed, [line]: { amount: '', reason: '', ...typed[line], ...changes } });
  return (
    <DecisionDialog
      {...{ onClose, command }}
      title={say('approveTitle', figures)}
      consequence={say('approveClaimConsequence', figures)}
      act={whole ? say('approveAct', figures) : say('approve')}
      onAct={() => {
        if (body !== undefined) command.run(body);
      }}
    >
      <Stack gap="sm">
        {claim.lines.map((line, at) => (
          <div key={line.line}>
            <MoneyInput
              name={`lines/${String(at)}/amount`}
              label={say('lineApproved', { number: line.invoiceNumber })}
              description={line.vendor}
              value={typed[line.line]?.amount ?? ''}
              currency={line.share.currency}
              onChange={(amount) => change(line.line, { amount })}
            />
            {isLess(line, typed) && (
              <TextInput
                name={`lines/${String(at)}/reason`}
                required
                label={say('lineReason', { number: line.invoiceNumber })}
                value={typed[line.line]?.reason ?? ''}
                onChange={({ currentTarget }) => change(line.line, { reason: currentTarget.value })}
              />
            )}
          </div>
        ))}
      </Stack>
    </DecisionDialog>
  );
};
