import { NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { correctionMessages } from '../../../shared/corrections/corrections.messages';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { ReasonDialog } from '../../../shared/decisions/reason-dialog';
import { dayText } from '../../../shared/format/dates';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { dealByNumberQuery, useCorrectMatch, useCorrectReturn } from '../api/line-corrections.query';
import { salesQuery, type Shipment } from '../api/shipments.query';
import { lineCorrectionMessages } from '../correction.messages';
import { PortionEditor } from './portion-editor';
import { NO_PORTIONS, portionsIn, restOf, type PortionDraft } from './split-drafts';

const OF_SALES = ['deal', 'split', 'none'] as const;
const OF_RETURNS = ['return'] as const;
type Kind = (typeof OF_SALES)[number] | (typeof OF_RETURNS)[number];

/** Of a sale the deal to which it belonged, of a return the sale that came back. */
export const CorrectLineDialog = ({ line, onClose }: Readonly<{ line: Shipment; onClose: () => void }>) => {
  const say = useText(lineCorrectionMessages);
  const word = useText(correctionMessages);
  const kinds: readonly Kind[] = line.type === 'return' ? OF_RETURNS : OF_SALES;
  const [kind, setKind] = useKept<Kind>('shipments.CorrectLineDialog.kind', kinds[0] ?? 'deal');
  const [number, setNumber] = useKept('shipments.CorrectLineDialog.number', '');
  const [saleLineId, setSale] = useKept('shipments.CorrectLineDialog.saleLineId', '');
  const [evidence, setEvidence] = useKept('shipments.CorrectLineDialog.evidence', '');
  const [drafts, setDrafts] = useKept<readonly PortionDraft[]>(
    `shipments.CorrectLineDialog.drafts.${line.id}`,
    NO_PORTIONS,
  );
  const deal = useQuery(dealByNumberQuery(number));
  const on = { lineId: line.id, onDone: onClose };
  const match = useCorrectMatch(on);
  const giveBack = useCorrectReturn(on);
  const { running, error, readAgain } = kind === 'return' ? giveBack : match;
  const run = (reason: string): void => {
    const said = { reason, evidence };
    if (kind === 'return') giveBack.run({ ...said, saleLineId });
    else if (kind === 'none') match.run(said);
    else if (kind === 'split') {
      if (restOf(line, drafts) === 0) match.run({ ...said, portions: portionsIn(line, drafts) });
    } else if (deal.data) match.run({ ...said, dealId: deal.data.id });
  };
  return (
    <ReasonDialog
      onClose={onClose}
      {...decisionWords(say, 'correct', { invoice: `${line.invoiceNo}/${line.invoiceLine}` })}
      command={{ run, running, error, readAgain }}
    >
      <NativeSelect
        name="kind"
        label={say('kind')}
        value={kind}
        data={kinds.map((value) => ({ value, label: say(`kind_${value}`) }))}
        onChange={({ currentTarget }) => setKind(kinds.find((one) => one === currentTarget.value) ?? 'deal')}
      />
      {kind === 'deal' && (
        <TextInput
          name="number"
          required
          label={say('deal')}
          placeholder="DR-2026-000001"
          description={deal.data?.customer.name}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          error={deal.data === null && say('noDeal')}
          value={number}
          onChange={({ currentTarget }) => setNumber(currentTarget.value.trim())}
        />
      )}
      {kind === 'split' && <PortionEditor line={line} drafts={drafts} onChange={setDrafts} />}
      {kind === 'return' && <SaleSelect line={line} value={saleLineId} onChange={setSale} />}
      <TextInput
        name="evidence"
        required
        label={word('evidence')}
        description={word('evidenceHint')}
        value={evidence}
        onChange={({ currentTarget }) => setEvidence(currentTarget.value)}
      />
    </ReasonDialog>
  );
};

type SaleProps = Readonly<{ line: Shipment; value: string; onChange: (saleLineId: string) => void }>;

const SaleSelect = ({ line, value, onChange }: SaleProps) => {
  const say = useText(lineCorrectionMessages);
  const { language } = useLocale();
  const { data: sales = [] } = useQuery(salesQuery(line));
  return (
    <NativeSelect
      name="saleLineId"
      required
      label={say('sale')}
      value={value}
      data={[
        { value: '', label: say('choose') },
        ...sales.map(({ id, invoiceNo, invoiceLine, quantity, shipOn }) => ({
          value: id,
          label: say('saleOption', {
            ...{ invoice: `${invoiceNo}/${invoiceLine}`, quantity, day: dayText(shipOn, language) },
          }),
        })),
      ]}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
};
