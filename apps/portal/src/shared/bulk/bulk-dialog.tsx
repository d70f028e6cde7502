import { useState } from 'react';
import { useText } from '../i18n/locale';
import { Dialog } from '../ui/dialog';
import type { Chosen, Offer } from './bulk-act';
import { bulkMessages } from './bulk.messages';
import { Choosing } from './choosing';
import { Doing } from './doing';

type BulkDialogProps = Readonly<{
  offer: Offer;
  onClose: () => void;
  /** What was refused, by its keys, becomes the selection. */
  onRefused: (keys: readonly string[]) => void;
}>;

/** Several records at once: first what is possible and what is not, then what came of each. */
export const BulkDialog = ({ offer, onClose, onRefused }: BulkDialogProps) => {
  const say = useText(bulkMessages);
  const [started, setStarted] = useState<Readonly<{ jobId: string; chosen: readonly Chosen[] }>>();
  return (
    <Dialog onClose={onClose} title={say(`act_${offer.operation}`, { count: offer.chosen.length })} size="xl">
      {started === undefined ? (
        <Choosing {...{ offer, onClose, onStarted: setStarted }} />
      ) : (
        <Doing {...{ onClose, onRefused }} {...started} />
      )}
    </Dialog>
  );
};
