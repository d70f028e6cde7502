import { NativeSelect, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { ReasonDialog } from '../../../shared/decisions/reason-dialog';
import { dayText } from '../../../shared/format/dates';
import { useLocale, useText, type Say } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import {
  salesQuery,
  useLinkReturn,
  useMarkNotADeal,
  useMatch,
  useUnmatch,
  type Shipment,
} from '../api/shipments.query';
import { shipmentMessages } from '../shipments.messages';

type Props = Readonly<{ line: Shipment; onClose: () => void }>;
/** @param deal that it was matched to; none where it belongs to none */
type Deciding = Props & Readonly<{ onDone: (deal?: string) => void }>;
type ToDeal = Readonly<{ deal: string; dealId: string }>;

const figuresOf = ({ quantity, sku, invoiceNo, invoiceLine }: Shipment) => ({
  quantity,
  sku,
  invoice: `${invoiceNo}/${invoiceLine}`,
});

/** To a deal that was suggested, or to one that is named by its number. */
export const MatchDialog = ({
  line,
  onClose,
  onDone,
  to,
}: Deciding & Readonly<{ to: ToDeal | undefined }>) => {
  const say = useText(shipmentMessages);
  const [number, setNumber] = useKept('shipments.MatchDialog.number', '');
  const deal = to?.deal ?? (number === '' ? '…' : number);
  const command = useMatch({ line, onDone: () => onDone(deal) });
  return (
    <ReasonDialog
      {...decisionWords(say, 'match', { ...figuresOf(line), deal })}
      command={{ ...command, run: (reason) => command.run({ dealId: to?.dealId ?? number, reason }) }}
      onClose={onClose}
    >
      {to === undefined && (
        <TextInput
          name="number"
          required
          label={say('dealNumber')}
          placeholder="DR-2026-000001"
          value={number}
          onChange={({ currentTarget }) => setNumber(currentTarget.value.trim())}
        />
      )}
    </ReasonDialog>
  );
};

export const NoDealDialog = ({ line, onClose, onDone }: Deciding) => {
  const say = useText(shipmentMessages);
  return (
    <ReasonDialog
      {...decisionWords(say, 'noDeal', figuresOf(line))}
      command={useMarkNotADeal({ line, onDone: () => onDone() })}
      onClose={onClose}
    />
  );
};

/** From its deal, or from those that belong to none. */
export const UnmatchDialog = ({ line, onClose, deal }: Props & Readonly<{ deal: string }>) => {
  const say = useText(shipmentMessages);
  return (
    <ReasonDialog
      {...takenBackWords(say, line, deal)}
      command={useUnmatch({ line, onDone: onClose })}
      onClose={onClose}
      final
    />
  );
};

const takenBackWords = (say: Say<keyof (typeof shipmentMessages)['en']>, line: Shipment, deal: string) => {
  if (line.status === 'not_a_deal') return decisionWords(say, 'reopen', figuresOf(line));
  return line.portions.length > 0
    ? decisionWords(say, 'rejoin', { ...figuresOf(line), count: line.portions.length })
    : decisionWords(say, 'unmatch', { ...figuresOf(line), deal });
};

export const LinkDialog = ({ line, onClose }: Props) => {
  const say = useText(shipmentMessages);
  const { language } = useLocale();
  const sales = useQuery(salesQuery(line));
  const [saleLineId, setSaleLineId] = useKept('shipments.LinkDialog.saleLineId', '');
  const command = useLinkReturn({ line, onDone: onClose });
  return (
    <ReasonDialog
      {...decisionWords(say, 'link', figuresOf(line))}
      command={{ ...command, run: (reason) => command.run({ saleLineId, reason }) }}
      onClose={onClose}
    >
      {sales.data?.length === 0 && <Text role="status">{say('noSales')}</Text>}
      <NativeSelect
        name="saleLineId"
        required
        label={say('saleLine')}
        value={saleLineId}
        onChange={({ currentTarget }) => setSaleLineId(currentTarget.value)}
        data={[
          { value: '', label: say('choose') },
          ...(sales.data ?? []).map(({ id, invoiceNo, invoiceLine, quantity, shipOn }) => ({
            value: id,
            label: say('saleOption', {
              ...{ invoice: `${invoiceNo}/${invoiceLine}`, quantity },
              day: dayText(shipOn, language),
            }),
          })),
        ]}
      />
    </ReasonDialog>
  );
};
