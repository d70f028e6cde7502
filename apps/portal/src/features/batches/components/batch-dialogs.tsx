import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { ReasonDialog } from '../../../shared/decisions/reason-dialog';
import { useText } from '../../../shared/i18n/locale';
import { useApproveBatch, useCancelBatch, useExportBatch, useSubmitBatch } from '../api/batch-commands';
import type { Batch } from '../api/batches.query';
import { batchMessages } from '../batches.messages';
import { useFigures } from './use-figures';

export type DialogProps = Readonly<{ batch: Batch; onClose: () => void }>;

export const SubmitDialog = ({ batch, onClose }: DialogProps) => {
  const say = useText(batchMessages);
  const figures = useFigures(batch);
  const command = useSubmitBatch({ batch, onDone: onClose });
  return (
    <DecisionDialog
      onClose={onClose}
      {...decisionWords(say, 'submit', figures)}
      onAct={() => command.run()}
      command={command}
    />
  );
};

export const ApproveDialog = ({ batch, onClose }: DialogProps) => {
  const say = useText(batchMessages);
  const figures = useFigures(batch);
  const command = useApproveBatch({ batch, onDone: onClose });
  return (
    <DecisionDialog
      onClose={onClose}
      {...decisionWords(say, 'approve', figures)}
      onAct={() => command.run()}
      command={command}
    />
  );
};

export const ExportDialog = ({ batch, onClose }: DialogProps) => {
  const say = useText(batchMessages);
  const figures = useFigures(batch);
  const command = useExportBatch({ batch, onDone: onClose });
  return (
    <DecisionDialog
      onClose={onClose}
      {...decisionWords(say, 'export', figures)}
      onAct={() => command.run()}
      command={command}
      final
    />
  );
};

export const CancelDialog = ({ batch, onClose }: DialogProps) => {
  const say = useText(batchMessages);
  const figures = useFigures(batch);
  return (
    <ReasonDialog
      {...decisionWords(say, 'cancel', figures)}
      command={useCancelBatch({ batch, onDone: onClose })}
      onClose={onClose}
      final
    />
  );
};
