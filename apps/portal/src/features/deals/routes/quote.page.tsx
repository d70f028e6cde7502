import { Alert, Anchor, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ActBar } from '../../../shared/decisions/act-bar';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { decisionWords } from '../../../shared/decisions/decision-words';
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
import { bomQuery, type Bom } from '../api/bom.query';
import { useIssueQuote, useReviseQuote, type Quote } from '../api/build-quote-commands';
import { dealQuery, type Deal } from '../api/deal.query';
import { quoteHistory, quoteQuery } from '../api/quote.query';
import { QuoteFiles } from '../components/quote-files';
import { OfferFields } from '../components/offer-fields';
import { QuoteLines } from '../components/quote-lines';
import { Answers } from '../components/quotes';
import { offerOf, offerOfQuote, type TypedOffer } from '../components/typed-offer';
import { quoteMessages } from '../quote.messages';

/** P6: one quote against its bill of materials; the distributor sends and revises it, the partner answers. */
export const QuotePage = () => {
  const quote = useQuery(quoteQuery(useRecordId('quoteId')));
  const known = quote.data !== undefined;
  const bom = useQuery({ ...bomQuery(quote.data?.bomId ?? ''), enabled: known });
  const deal = useQuery({ ...dealQuery(quote.data?.dealId ?? ''), enabled: known });
  const error = quote.error ?? bom.error ?? deal.error;
  if (error !== null)
    return <Failure error={error} title={quote.data?.number} onRetry={() => void quote.refetch()} />;
  if (!quote.data || !bom.data || !deal.data) return <Loading rows={8} />;
  return <QuoteRecord quote={quote.data} bom={bom.data} deal={deal.data} />;
};

type Parts = Readonly<{ quote: Quote; bom: Bom; deal: Deal }>;

const QuoteRecord = ({ quote, bom, deal }: Parts) => {
  const say = useText(quoteMessages);
  const answers = useMay()('partner.rep', 'partner.admin') && quote.status === 'issued';
  return (
    <RecordPage
      back={{ to: '/quotes', label: say('back') }}
      title={deal.customer.name}
      number={quote.number}
      status={<StatusWord status={quote.status} />}
      actions={answers ? <Answers quote={quote} /> : <Acts quote={quote} bom={bom} />}
      aside={<Aside quote={quote} deal={deal} />}
    >
      <Stack gap="md">
        {quote.text !== null && (
          <Alert color="blue" title={say('text')}>
            {quote.text}
          </Alert>
        )}
        {quote.status === 'expired' && <Alert color="orange">{say('expiredAbout')}</Alert>}
        <QuoteLines bom={bom} quote={quote} />
        {typeof quote.note === 'string' && (
          <Alert color="gray" title={say('noteOf')}>
            {quote.note}
          </Alert>
        )}
        <QuoteFiles quote={quote} />
        <HistorySection of={quoteHistory(quote.id)} />
      </Stack>
    </RecordPage>
  );
};

const Aside = ({ quote, deal }: Omit<Parts, 'bom'>) => {
  const say = useText(quoteMessages);
  const nameOf = useOrganisationName();
  return (
    <Facts
      narrow
      of={[
        [say('total'), <Amount key="total" of={quote.total} strong />],
        [say('version'), quote.version],
        [say('partner'), nameOf(quote.partnerId)],
        [say('distributor'), nameOf(quote.distributorId)],
        [say('validUntil'), <Day key="valid" of={quote.validUntilOn} />],
        [say('acceptedOn'), <Day key="accepted" of={quote.acceptedOn} />],
        [
          say('deal'),
          <Anchor key="deal" component={Link} to={`/deals/${deal.id}`} className="figures" inherit>
            {deal.number}
          </Anchor>,
        ],
      ]}
    />
  );
};

const REVISABLE: readonly Quote['status'][] = ['draft', 'issued'];

const Acts = ({ quote, bom }: Omit<Parts, 'deal'>) => {
  const say = useText(quoteMessages);
  const sells = useMay()('distributor.user', 'distributor.admin');
  const [open, setOpen] = useKept<'issue' | 'revise'>('deals.quoteActs.open');
  const onClose = (): void => setOpen(undefined);
  if (!sells || !REVISABLE.includes(quote.status)) return null;
  return (
    <>
      <ActBar
        acts={[
          ...(quote.status === 'draft' ? [{ name: 'issue' as const, label: say('issue'), main: true }] : []),
          { name: 'revise' as const, label: say('revise') },
        ]}
        onAct={setOpen}
      />
      {open === 'issue' && <IssueDialog quote={quote} onClose={onClose} />}
      {open === 'revise' && <ReviseDialog quote={quote} bom={bom} onClose={onClose} />}
    </>
  );
};

type DialogProps = Readonly<{ quote: Quote; onClose: () => void }>;

const useFigures = ({ number, partnerId, total }: Quote) => {
  const { language } = useLocale();
  const nameOf = useOrganisationName();
  return {
    number,
    partner: nameOf(partnerId),
    total: total === undefined ? '–' : moneyText(total, language),
  };
};

const IssueDialog = ({ quote, onClose }: DialogProps) => {
  const say = useText(quoteMessages);
  const command = useIssueQuote({ quote, onDone: onClose });
  return (
    <DecisionDialog
      {...{ onClose, command }}
      {...decisionWords(say, 'issue', useFigures(quote))}
      onAct={() => command.run()}
    />
  );
};

const ReviseDialog = ({ quote, bom, onClose }: DialogProps & Readonly<{ bom: Bom }>) => {
  const say = useText(quoteMessages);
  const command = useReviseQuote({ quote, onDone: onClose });
  const [typed, setTyped] = useKept<TypedOffer>('deals.ReviseDialog.typed', () => offerOfQuote(quote));
  const offer = offerOf(bom.lines, typed, bom.list.currency);
  return (
    <DecisionDialog
      {...{ onClose, command }}
      {...decisionWords(say, 'revise', useFigures(quote))}
      onAct={() => {
        if (offer !== undefined) command.run(offer);
      }}
      wide
    >
      <OfferFields
        bom={bom}
        typed={typed}
        onChange={(next) => {
          setTyped(next);
          command.reset();
        }}
      />
    </DecisionDialog>
  );
};
