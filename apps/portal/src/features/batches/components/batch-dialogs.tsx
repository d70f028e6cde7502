import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { ReasonDialog } from '../../../shared/decisions/reason-dialog';
import { useText } from '../../../shared/i18n/locale';
import { useApproveBatch, useCancelBatch, useExportBatch, useSubmitBatch } from '../api/batch-commands';
import type { Batch } from '../api/batches.query';
import { batchMessages } from '../batches.messages';
import { useFigures } from './use-figures';

export type DialogProps = Readonly<{ batch: Batch; onClose: () => void; onReload: () => void }>;

export const SubmitDialog = ({ batch, onClose, onReload }: DialogProps) => {
  const say = useText(batchMessages);
  const figures = useFigures(batch);
  const command = useSubmitBatch({ batch, onDone: onClose });
  return (
    <DecisionDialog
      opened
      onClose={onClose}
      title={say('submitTitle', figures)}
      consequence={say('submitConsequence', figures)}
      act={say('submit')}
      onAct={() => command.run()}
      acting={command.running}
      error={command.error}
      onReload={onReload}
    />
  );
};

export const ApproveDialog = ({ batch, onClose, onReload }: DialogProps) => {
  const say = useText(batchMessages);
  const figures = useFigures(batch);
  const command = useApproveBatch({ batch, onDone: onClose });
  return (
    <DecisionDialog
      opened
      onClose={onClose}
      title={say('approveTitle', figures)}
      consequence={say('approveConsequence', figures)}
      act={say('approveAct', figures)}
      onAct={() => command.run()}
      acting={command.running}
      error={command.error}
      onReload={onReload}
    />
  );
};

export const ExportDialog = ({ batch, onClose }: DialogProps) => {
  const say = useText(batchMessages);
  const figures = useFigures(batch);
  const command = useExportBatch({ batch, onDone: onClose });
  return (
    <DecisionDialog
      opened
      onClose={onClose}
      title={say('exportTitle', figures)}
      consequence={say('exportConsequence', figures)}
      act={say('exportAct', figures)}
      onAct={() => command.run()}
      acting={command.running}
      error={command.error}
      final
    />
  );
};

export const CancelDialog = ({ batch, onClose, onReload }: DialogProps) => {
  const say = useText(batchMessages);
  const figures = useFigures(batch);
  return (
    <ReasonDialog
      title={say('cancelTitle', figures)}
      consequence={say('cancelConsequence', figures)}
      act={say('cancelAct', figures)}
      command={useCancelBatch({ batch, onDone: onClose })}
      onClose={onClose}
      onReload={onReload}
      final
    />
  );
};
