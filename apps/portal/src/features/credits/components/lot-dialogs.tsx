import { TextInput } from '@mantine/core';
import { type ComponentType } from 'react';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { ReasonDialog } from '../../../shared/decisions/reason-dialog';
import { quantityText } from '../../../shared/format/quantity';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { useApproveCorrection, useDeclineCorrection, useRequestCorrection } from '../api/lot-commands';
import type { Lot } from '../api/lots.query';
import { creditMessages } from '../credits.messages';
import { CancelDialog, DeliverDialog, ReserveDialog, type LotDialogProps } from './booking-dialogs';
import type { LotAct } from './lot-acts';
import { NameManagerDialog, RecordReviewDialog } from './review-dialogs';

/** What a decision on a lot repeats. */
const useFigures = ({ reference, balance, correction }: Lot) => {
  const { language } = useLocale();
  return {
    ...{ reference, free: quantityText(balance.free, language) },
    quantity: correction === null ? '' : quantityText(correction.quantity, language),
  };
};

const RequestCorrectionDialog = ({ lot, onClose }: LotDialogProps) => {
  const say = useText(creditMessages);
  const [quantity, setQuantity] = useKept(
    'credits.RequestCorrectionDialog.quantity',
    lot.balance.free.quantity,
  );
  const command = useRequestCorrection({ lot, onDone: onClose });
  return (
    <ReasonDialog
      onClose={onClose}
      {...decisionWords(say, 'requestCorrection', useFigures(lot))}
      command={{ ...command, run: (reason) => command.run({ quantity: Number(quantity), reason }) }}
    >
      <TextInput
        name="quantity"
        required
        type="number"
        min={1}
        max={lot.balance.free.quantity}
        label={say('quantity')}
        value={quantity}
        onChange={({ currentTarget }) => setQuantity(currentTarget.value)}
      />
    </ReasonDialog>
  );
};

const ApproveCorrectionDialog = ({ lot, onClose }: LotDialogProps) => {
  const say = useText(creditMessages);
  const command = useApproveCorrection({ lot, onDone: onClose });
  return (
    <DecisionDialog
      {...{ onClose, command }}
      {...decisionWords(say, 'approveCorrection', useFigures(lot))}
      onAct={() => command.run()}
      final
    />
  );
};

const DeclineCorrectionDialog = ({ lot, onClose }: LotDialogProps) => {
  const say = useText(creditMessages);
  return (
    <ReasonDialog
      onClose={onClose}
      {...decisionWords(say, 'declineCorrection', useFigures(lot))}
      command={useDeclineCorrection({ lot, onDone: onClose })}
    />
  );
};

export const LOT_DIALOGS: Readonly<Record<LotAct, ComponentType<LotDialogProps>>> = {
  reserve: ReserveDialog,
  deliver: DeliverDialog,
  cancel: CancelDialog,
  recordReview: RecordReviewDialog,
  nameManager: NameManagerDialog,
  requestCorrection: RequestCorrectionDialog,
  approveCorrection: ApproveCorrectionDialog,
  declineCorrection: DeclineCorrectionDialog,
};
