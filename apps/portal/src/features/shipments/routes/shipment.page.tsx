import { Alert, Anchor, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ActBar } from '../../../shared/decisions/act-bar';
import { countryName } from '../../../shared/format/countries';
import { moneyText } from '../../../shared/format/money';
import { useLocale, useText } from '../../../shared/i18n/locale';
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
import { LinkDialog, MatchDialog, UnmatchDialog } from '../components/match-dialogs';
import { Suggestions } from '../components/suggestions';
import { shipmentMessages } from '../shipments.messages';

/** D6: one reported line, the deals that it may belong to, and why. */
export const ShipmentPage = () => {
  const line = useQuery(shipmentQuery(useRecordId('lineId')));
  if (line.isPending) return <Loading rows={8} />;
  if (line.isError) return <Failure error={line.error} onRetry={() => void line.refetch()} />;
  return <Line key={line.data.id} line={line.data} />;
};

type Open = Readonly<
  { kind: 'match'; to: Readonly<{ deal: string; dealId: string }> | undefined } | { kind: 'unmatch' | 'link' }
>;
type ActName = 'match' | 'unmatch' | 'link';

const actsOn = ({ status }: Shipment): readonly ActName[] =>
  status === 'unmatched'
    ? ['match']
    : status === 'matched'
      ? ['unmatch', 'match']
      : status === 'unlinked'
        ? ['link']
        : [];

const Line = ({ line }: Readonly<{ line: Shipment }>) => {
  const say = useText(shipmentMessages);
  const { language } = useLocale();
  const matches = useMay()('channel.manager');
  const [open, setOpen] = useKept<Open>('shipments.Line.open');
  const { data: deal } = useQuery({ ...dealNameQuery(line.dealId ?? ''), enabled: line.dealId !== null });
  const onClose = (): void => setOpen(undefined);
  const { deviation } = line;
  return (
    <RecordPage
      back={{ to: '/shipments', label: say('back') }}
      title={line.customer.name}
      number={`${line.invoiceNo}/${line.invoiceLine}`}
      status={<StatusWord status={line.status} />}
      actions={
        matches && (
          <ActBar
            acts={actsOn(line).map((name, at) => ({ name, label: say(name), main: at === 0 }))}
            onAct={(kind) => setOpen(kind === 'match' ? { kind, to: undefined } : { kind })}
          />
        )
      }
      aside={null}
    >
      <Stack gap="lg">
        {deviation && (
          <Alert color="orange">
            {say(deviation.code === 'PRICE_DEVIATES' ? 'deviation' : 'currencyDeviation', {
              approved: moneyText(deviation.approved, language),
            })}
          </Alert>
        )}
        <LineFacts line={line} deal={deal?.number} />
        {line.status === 'unmatched' && line.suggestions !== undefined && (
          <Suggestions line={line} onMatch={(to) => setOpen({ kind: 'match', to })} />
        )}
        {line.status === 'unlinked' && <Text role="status">{say('noReturnTarget')}</Text>}
        <LineCorrections line={line} />
        <HistorySection of={lineHistory(line.id)} />
      </Stack>
      {open !== undefined && (
        <OpenDialog open={open} line={line} onClose={onClose} deal={deal?.number ?? line.dealNumber ?? ''} />
      )}
    </RecordPage>
  );
};

type OpenDialogProps = Readonly<{ open: Open; line: Shipment; onClose: () => void; deal: string }>;

const OpenDialog = ({ open, line, onClose, deal }: OpenDialogProps) => {
  if (open.kind === 'match') return <MatchDialog line={line} onClose={onClose} to={open.to} />;
  return open.kind === 'unmatch' ? (
    <UnmatchDialog line={line} onClose={onClose} deal={deal} />
  ) : (
    <LinkDialog line={line} onClose={onClose} />
  );
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
