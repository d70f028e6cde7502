import { Alert, Anchor, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ActBar } from '../../../shared/decisions/act-bar';
import { countryName } from '../../../shared/format/countries';
import { moneyText } from '../../../shared/format/money';
import { useLocale, useText, type Say } from '../../../shared/i18n/locale';
import { useKeys } from '../../../shared/keys/keys';
import { useKept } from '../../../shared/kept/use-kept';
import { useOrganisationName } from '../../../shared/organisations/organisation-name';
import { Facts } from '../../../shared/records/facts';
import { HistorySection } from '../../../shared/records/history-section';
import { useRecordId } from '../../../shared/records/record-id';
import { RecordPage } from '../../../shared/records/record-page';
import { useMay } from '../../../shared/session/session';
import { StatusWord } from '../../../shared/status/status';
import { Failure, Loading } from '../../../shared/ui/states';
import { Amount, Day } from '../../../shared/ui/values';
import { dealNameQuery, lineHistory, shipmentQuery, type Shipment } from '../api/shipments.query';
import { LineCorrections } from '../components/line-corrections';
import { actsOn, isDivisible, type ActName } from '../components/line-acts';
import { LinkDialog, MatchDialog, NoDealDialog, UnmatchDialog } from '../components/match-dialogs';
import { Portions, WholeLine } from '../components/portions';
import { QueueMoves, useMatchQueue } from '../components/queue-moves';
import { SplitDialog } from '../components/split-dialog';
import { Suggestions } from '../components/suggestions';
import { UndoNote, useDecided, type Decided } from '../components/undo-note';
import { shipmentMessages } from '../shipments.messages';

/** D6: one reported line, the deals that it may belong to, and why; the next one without a way back to the list. */
export const ShipmentPage = () => {
  const line = useQuery(shipmentQuery(useRecordId('lineId')));
  const [decided, setDecided] = useDecided();
  if (line.isPending) return <Loading rows={8} />;
  if (line.isError) return <Failure error={line.error} onRetry={() => void line.refetch()} />;
  return (
    <>
      {decided !== undefined && (
        <UndoNote key={decided.lineId} decided={decided} onUndone={() => setDecided(undefined)} />
      )}
      <Line key={line.data.id} line={line.data} decided={decided} onDecided={setDecided} />
    </>
  );
};

type Open = Readonly<
  | { kind: 'match'; to: Readonly<{ deal: string; dealId: string }> | undefined }
  | { kind: Exclude<ActName, 'match'> }
>;
type LineProps = Readonly<{
  line: Shipment;
  decided: Decided | undefined;
  onDecided: (decided: Decided) => void;
}>;

const Line = ({ line, decided, onDecided }: LineProps) => {
  const say = useText(shipmentMessages);
  const may = useMay();
  const matches = may('channel.manager', 'distributor.user', 'distributor.admin');
  const acts = matches ? actsOn(line, may('channel.manager')) : [];
  const [open, setOpen] = useKept<Open>('shipments.Line.open');
  const { data: deal } = useQuery({ ...dealNameQuery(line.dealId ?? ''), enabled: line.dealId !== null });
  const { next: after } = useMatchQueue(line.id);
  const onClose = (): void => setOpen(undefined);
  const onAct = (kind: ActName): void => setOpen(kind === 'match' ? { kind, to: undefined } : { kind });
  const waits = matches && line.status === 'unmatched';
  const whyNot = whyNotIn(line, say);
  useActKeys(
    acts.filter((name) => whyNot(name) === undefined),
    onAct,
  );
  return (
    <RecordPage
      back={{ to: '/shipments', label: say('back') }}
      title={line.customer.name}
      number={invoiceOf(line)}
      status={<StatusWord status={line.status} />}
      actions={
        <>
          {(waits || decided?.lineId === line.id) && <QueueMoves lineId={line.id} after={decided?.after} />}
          {matches && (
            <ActBar
              acts={acts.map((name, at) => ({
                name,
                label: say(name),
                main: at === 0,
                closed: whyNot(name),
              }))}
              onAct={onAct}
            />
          )}
        </>
      }
      aside={null}
    >
      <LineContent
        line={line}
        deal={deal?.number}
        waits={waits}
        onMatch={(to) => setOpen({ kind: 'match', to })}
      />
      {open !== undefined && (
        <OpenDialog
          {...{ open, line, onClose, deal: deal?.number ?? line.dealNumber ?? '' }}
          onDone={(matchedTo) => {
            onClose();
            onDecided({ lineId: line.id, invoice: invoiceOf(line), deal: matchedTo, after });
          }}
        />
      )}
    </RecordPage>
  );
};

/** What waits is decided by single keys too. */
const useActKeys = (acts: readonly ActName[], onAct: (kind: ActName) => void): void =>
  useKeys({
    ...(acts.includes('noDeal') ? { n: () => onAct('noDeal') } : {}),
    ...(acts.includes('split') ? { s: () => onAct('split') } : {}),
  });

/** Why something is not possible with this line, though it would be with another that stands so. */
const whyNotIn =
  (line: Shipment, say: Say<'oneUnit'>) =>
  (name: ActName): string | undefined =>
    name === 'split' && !isDivisible(line) ? say('oneUnit') : undefined;

const invoiceOf = ({ invoiceNo, invoiceLine }: Shipment): string => `${invoiceNo}/${invoiceLine}`;

type ContentProps = Readonly<{
  line: Shipment;
  deal: string | undefined;
  waits: boolean;
  onMatch: (to: Readonly<{ deal: string; dealId: string }>) => void;
}>;

const LineContent = ({ line, deal, waits, onMatch }: ContentProps) => {
  const say = useText(shipmentMessages);
  const { language } = useLocale();
  const { deviation } = line;
  return (
    <Stack gap="lg">
      {deviation && (
        <Alert color="orange">
          {say(deviation.code === 'PRICE_DEVIATES' ? 'deviation' : 'currencyDeviation', {
            approved: moneyText(deviation.approved, language),
          })}
        </Alert>
      )}
      <WholeLine line={line} />
      <LineFacts line={line} deal={deal} />
      <Portions line={line} />
      {waits && (
        <>
          <Suggestions line={line} onMatch={onMatch} />
          <Text size="sm" c="dimmed" visibleFrom="md">
            {say('matchKeys')}
          </Text>
        </>
      )}
      {line.status === 'unlinked' && <Text role="status">{say('noReturnTarget')}</Text>}
      {line.portionOf === null && <LineCorrections line={line} />}
      <HistorySection of={lineHistory(line.portionOf ?? line.id)} />
    </Stack>
  );
};

type OpenDialogProps = Readonly<{
  open: Open;
  line: Shipment;
  onClose: () => void;
  onDone: (deal?: string) => void;
  deal: string;
}>;

const OpenDialog = ({ open, line, onClose, onDone, deal }: OpenDialogProps) => {
  switch (open.kind) {
    case 'match':
      return <MatchDialog line={line} onClose={onClose} onDone={onDone} to={open.to} />;
    case 'split':
      return <SplitDialog line={line} onClose={onClose} onDone={onDone} />;
    case 'noDeal':
      return <NoDealDialog line={line} onClose={onClose} onDone={onDone} />;
    case 'link':
      return <LinkDialog line={line} onClose={onClose} />;
    case 'unmatch':
    case 'reopen':
      return <UnmatchDialog line={line} onClose={onClose} deal={deal} />;
  }
};

const LineFacts = ({ line, deal }: Readonly<{ line: Shipment; deal: string | undefined }>) => {
  const say = useText(shipmentMessages);
  const { language } = useLocale();
  const nameOf = useOrganisationName();
  const { quantity, returned, matchedBy, customer, dealId, orderOn, business, orderUse } = line;
  const score = line.score ?? '–';
  return (
    <Facts
      of={[
        [say('type'), say(line.type)],
        [say('sku'), line.sku],
        [say('quantity'), quantity],
        [say('unitPrice'), <Amount key="price" of={line.unitNetPrice} strong />],
        [say('partner'), nameOf(line.partnerId)],
        [say('distributor'), nameOf(line.distributorId)],
        [say('country'), countryName(customer.country, language)],
        [say('domain'), customer.domain],
        [say('ordered'), orderOn === null ? null : <Day key="ordered" of={orderOn} />],
        [say('business'), business === null ? null : say(business)],
        [say('orderUse'), orderUse === null ? null : say(orderUse)],
        [say('shipped'), <Day key="shipped" of={line.shipOn} />],
        [say('invoiced'), <Day key="invoiced" of={line.invoiceOn} />],
        [say('period'), line.reportPeriod],
        [say('namedDeal'), line.dealNumber],
        [
          say('deal'),
          dealId === null ? null : (
            <Anchor key="deal" component={Link} to={`/deals/${dealId}`} inherit>
              {deal ?? say('deal')}
            </Anchor>
          ),
        ],
        [say('matchedBy'), matchedBy === null ? null : say(`by_${matchedBy}`, { score })],
        [say('returned'), returned === 0 ? null : say('ofReturned', { returned, quantity })],
        [say('serials'), line.serials.length === 0 ? null : line.serials.join(', ')],
      ]}
    />
  );
};
