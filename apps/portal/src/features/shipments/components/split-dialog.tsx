import { decisionWords } from '../../../shared/decisions/decision-words';
import { ReasonDialog } from '../../../shared/decisions/reason-dialog';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { useSplit, type Shipment } from '../api/shipments.query';
import { shipmentMessages } from '../shipments.messages';
import { PortionEditor } from './portion-editor';
import { NO_PORTIONS, portionsIn, restOf, type PortionDraft } from './split-drafts';

type Props = Readonly<{ line: Shipment; onClose: () => void; onDone: (deals: string) => void }>;

/** Nothing is sent before all units of the line are placed: what is left stands beside the fields. */
export const SplitDialog = ({ line, onClose, onDone }: Props) => {
  const say = useText(shipmentMessages);
  const [drafts, setDrafts] = useKept<readonly PortionDraft[]>(
    `shipments.SplitDialog.drafts.${line.id}`,
    NO_PORTIONS,
  );
  const command = useSplit({ line, onDone: () => onDone(drafts.map(({ number }) => number).join(', ')) });
  const run = (reason: string): void => {
    if (restOf(line, drafts) === 0) command.run({ portions: portionsIn(line, drafts), reason });
  };
  const { quantity, sku, invoiceNo, invoiceLine } = line;
  return (
    <ReasonDialog
      {...decisionWords(say, 'split', { quantity, sku, invoice: `${invoiceNo}/${invoiceLine}` })}
      command={{ ...command, run }}
      onClose={onClose}
    >
      <PortionEditor line={line} drafts={drafts} onChange={setDrafts} />
    </ReasonDialog>
  );
};
