import { Alert, Anchor, Button, Card, Group, List, Stack, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ActBar } from '../../../shared/decisions/act-bar';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { ReasonDialog } from '../../../shared/decisions/reason-dialog';
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
import { Icon } from '../../../shared/ui/icons';
import { Failure, Loading, RefusalNote } from '../../../shared/ui/states';
import { Amount, Day } from '../../../shared/ui/values';
import { bomHistory, bomQuery, type Bom } from '../api/bom.query';
import { dealQuery, type Deal } from '../api/deal.query';
import { useApprovePrice, useDeclinePrice, useWhyNotApprovePrice } from '../api/price-commands';
import { PriceLines } from '../components/price-lines';
import { moneyOf, typedPricesOf, type TypedPrices } from '../components/typed-prices';
import { priceMessages, priceReason } from '../price.messages';

/** C9: a price beyond the automatic rule, line by line; it is approved as it stands or as it is changed here. */
export const PricePage = () => {
  const bom = useQuery(bomQuery(useRecordId('bomId')));
  const dealId = bom.data?.dealId ?? '';
  const deal = useQuery({ ...dealQuery(dealId), enabled: bom.data !== undefined });
  const error = bom.error ?? deal.error;
  const title = useText(priceMessages)('title', { customer: '…' });
  if (error !== null) return <Failure {...{ error, title }} onRetry={() => void bom.refetch()} />;
  if (bom.data === undefined || deal.data === undefined) return <Loading rows={8} title={title} />;
  return <Price key={bom.data.id} bom={bom.data} deal={deal.data} />;
};

type PriceProps = Readonly<{ bom: Bom; deal: Deal }>;

const Price = ({ bom, deal }: PriceProps) => {
  const say = useText(priceMessages);
  const decides = useMay()('channel.manager', 'channel.lead') && bom.status === 'requested';
  const [typed, setTyped] = useKept<TypedPrices>('deals.Price.typed', () =>
    typedPricesOf(
      bom.lines.map(({ line, requestedNetUnit, netUnit }) => ({ line, price: requestedNetUnit ?? netUnit })),
    ),
  );
  const [note, setNote] = useKept('deals.Price.note', '');
  const check = useApprovePrice({ bom, check: true });
  const lines = changedLines(bom, typed);
  const body = { ...(lines?.length ? { lines } : {}), ...(note.trim() === '' ? {} : { reason: note }) };
  const change = (change: () => void): void => {
    change();
    check.reset();
  };
  return (
    <RecordPage
      back={{ to: '/inbox', label: say('backToInbox') }}
      title={say('title', { customer: deal.customer.name })}
      number={deal.number}
      status={<StatusWord status={bom.status} />}
      actions={decides && <Acts {...{ bom, body }} complete={lines !== undefined} />}
      aside={<Aside bom={bom} deal={deal} />}
    >
      <Stack gap="md">
        {bom.status !== 'requested' && <Text role="status">{say('decided')}</Text>}
        <PriceLines
          bom={bom}
          typed={decides ? typed : undefined}
          onChange={(line, price) => change(() => setTyped({ ...typed, [line]: price }))}
        />
        {decides && (
          <>
            <Textarea
              name="note"
              autosize
              label={say('note')}
              value={note}
              onChange={({ currentTarget }) => change(() => setNote(currentTarget.value))}
            />
            <Button
              variant="default"
              w="max-content"
              loading={check.running}
              disabled={lines === undefined}
              onClick={() => check.run(body)}
            >
              {say('check')}
            </Button>
            <Checked check={check} />
          </>
        )}
        <HistorySection of={bomHistory(bom.id)} />
      </Stack>
    </RecordPage>
  );
};

/** Lines that are to have another price than the standard one; nothing while one of them is no amount. */
const changedLines = (
  { lines, list: { currency } }: Bom,
  typed: TypedPrices,
): { line: string; netUnit: { amount: string; currency: string } }[] | undefined => {
  const priced = lines.map(({ line, netUnit }) => ({
    line,
    netUnit: moneyOf(typed[line], currency),
    before: netUnit,
  }));
  if (priced.some(({ netUnit }) => netUnit === undefined)) return undefined;
  return priced.flatMap(({ line, netUnit, before }) =>
    netUnit === undefined || netUnit.amount === before?.amount ? [] : [{ line, netUnit }],
  );
};

const Checked = ({ check }: Readonly<{ check: ReturnType<typeof useApprovePrice> }>) => {
  const say = useText(priceMessages);
  const { language } = useLocale();
  if (check.error !== null) return <RefusalNote error={check.error} />;
  if (check.done === undefined) return null;
  const { net, discountPercent } = check.done.data;
  return (
    <Alert color="teal" icon={<Icon name="check" />} role="status">
      {say('checked', { net: moneyText(net, language), percent: discountPercent })}
    </Alert>
  );
};

const Aside = ({ bom, deal }: Readonly<{ bom: Bom; deal: Deal }>) => {
  const say = useText(priceMessages);
  return (
    <Stack gap="lg">
      {bom.reasons !== undefined && bom.reasons.length > 0 && (
        <Card withBorder component="section" aria-label={say('why')}>
          <Text size="sm" c="dimmed">
            {say('why')}
          </Text>
          <List size="sm">
            {bom.reasons.map((code) => (
              <List.Item key={code}>{priceReason(say, code)}</List.Item>
            ))}
          </List>
        </Card>
      )}
      <Facts
        narrow
        of={[
          [say('decideUntil'), <Day key="due" of={bom.decisionDueAt} />],
          [say('discount'), `${bom.discountPercent} %`],
          [say('registered'), say(bom.registered ? 'isRegistered' : 'isNotRegistered')],
          [say('listTotal'), <Amount key="list" of={bom.list} />],
          [say('netTotal'), <Amount key="net" of={bom.net} strong />],
        ]}
      />
      <Anchor component={Link} to={`/deals/${deal.id}`} size="sm">
        {say('openDeal')}
      </Anchor>
    </Stack>
  );
};

type ActsProps = Readonly<{
  bom: Bom;
  body: Parameters<ReturnType<typeof useApprovePrice>['run']>[0];
  complete: boolean;
}>;

const Acts = ({ bom, body, complete }: ActsProps) => {
  const say = useText(priceMessages);
  const nameOf = useOrganisationName();
  const [open, setOpen] = useKept<'approve' | 'decline'>('deals.priceActs.open');
  const onClose = (): void => setOpen(undefined);
  const approve = useApprovePrice({ bom, check: false, onDone: onClose });
  const decline = useDeclinePrice({ bom, onDone: onClose });
  // Another price may be within what one may decide; as it was asked for it is not.
  const refused = useWhyNotApprovePrice(bom, true);
  const asItStands = body.lines === undefined ? refused : undefined;
  const figures = { partner: nameOf(bom.partnerId), count: bom.lines.length };
  return (
    <Group>
      <ActBar
        acts={[
          {
            ...{ name: 'approve' as const, label: say('approve'), main: true },
            closed: complete ? asItStands : say('notAnAmount', { currency: bom.list.currency }),
          },
          { name: 'decline' as const, label: say('decline') },
        ]}
        onAct={setOpen}
      />
      {open === 'approve' && (
        <DecisionDialog
          {...{ onClose, command: approve }}
          {...decisionWords(say, 'approve', figures)}
          onAct={() => approve.run(body)}
        />
      )}
      {open === 'decline' && (
        <ReasonDialog {...{ onClose, command: decline }} {...decisionWords(say, 'decline', figures)} final />
      )}
    </Group>
  );
};
