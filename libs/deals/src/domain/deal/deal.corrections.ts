import {
  approvedCorrection,
  invariant,
  notToApprove,
  openCorrection,
  preparedCorrection,
  refuse,
  rejectedCorrection,
  type CorrectionUnprepared,
  type DatedAct,
  type Day,
  type Decision,
  type Refusal,
} from '@channel/kernel';
import type { RegisteredDeal } from './deal';
import type {
  ApproveDealCorrection,
  DealDecision,
  NotTheFact,
  PastFactOf,
  Preparing,
  QuoteNow,
  RejectDealCorrection,
} from './deal.commands';
import type { DealEvent, PastDealFact } from './deal.events';
import { inFuture, isAccepted, notOpen, withoutOrder } from './deal.rules';

// G61: when a registration was won or closed, and of which type it was, has been turned into money once its quarter is
// issued. What one person may not change any more is changed by two.

/** What the decision on a fact knows besides the registration. */
type Ground = Readonly<{ quote: QuoteNow | null; act: DatedAct }>;
/** Why a fact of one kind does not fit the registration, which stands as approved. */
type Misfit<Fact extends PastDealFact, Code extends string> = (
  fact: Fact,
  deal: RegisteredDeal,
  ground: Ground,
) => Refusal<Code> | undefined;

const prepares =
  <Fact extends PastDealFact, Code extends string>(misfit: Misfit<Fact, Code>) =>
  (
    { dealId, quote, ...asked }: Preparing<Fact>,
    deal: RegisteredDeal,
  ): Decision<DealEvent, Code | CorrectionUnprepared> => {
    const no = misfit(asked.fact, deal, { quote, act: asked.act });
    if (no !== undefined) return no;
    const data = preparedCorrection({ ...asked, since: sinceOf(asked.fact, deal) });
    if ('refused' in data) return data;
    const { partnerId, number } = deal;
    return [{ type: 'DealCorrectionPrepared', data: { dealId, partnerId, number, ...data } }];
  };

const notApproved = (deal: RegisteredDeal): Refusal<'DEAL_NOT_OPEN'> | undefined =>
  deal.status === 'approved' && deal.stage !== 'lost' ? undefined : notOpen(deal);

const wonMisfit: Misfit<PastFactOf<'won'>, NotTheFact['won']> = ({ wonOn }, deal, { act }) =>
  notApproved(deal) ??
  (wonOn === deal.wonOn ? unchanged(`It was won on ${wonOn}.`) : inFuture(wonOn, act.on));

const closingMisfit: Misfit<PastFactOf<'closed'>, NotTheFact['closed']> = (fact, deal, { quote, act }) => {
  const { closedOn, orderNumber, quoteId } = fact;
  const order = orderOf(deal);
  if (deal.status !== 'approved' || deal.stage !== 'won') return notOpen(deal);
  if (closedOn === order?.closedOn && orderNumber === order.orderNumber && quoteId === order.quoteId)
    return unchanged(`The order is of ${closedOn}.`);
  return (
    withoutOrder(orderNumber) ??
    (isAccepted(quote, deal) ? undefined : notAccepted()) ??
    inFuture(closedOn, act.on)
  );
};

const typeMisfit: Misfit<PastFactOf<'deal-type'>, NotTheFact['deal-type']> = ({ dealType }, deal) =>
  notApproved(deal) ?? (dealType === deal.dealType ? unchanged(`It is of the type ${dealType}.`) : undefined);

const misfitOf = (fact: PastDealFact, deal: RegisteredDeal, ground: Ground) => {
  switch (fact.kind) {
    case 'won':
      return wonMisfit(fact, deal, ground);
    case 'closed':
      return closingMisfit(fact, deal, ground);
    case 'deal-type':
      return typeMisfit(fact, deal, ground);
  }
};

export const correctWonDay = prepares(wonMisfit);
export const correctClosing = prepares(closingMisfit);
export const correctDealType = prepares(typeMisfit);

export const approveCorrection = (
  { dealId, correctionId, quote, effects, act }: ApproveDealCorrection['data'],
  deal: RegisteredDeal,
): DealDecision<ApproveDealCorrection> => {
  const correction = openCorrection(deal.corrections, correctionId, 'The registration');
  if ('refused' in correction) return correction;
  const { fact } = correction;
  return (
    notToApprove(correction, act) ??
    misfitOf(fact, deal, { quote, act }) ?? [
      {
        type: 'DealCorrectionApproved',
        data: { dealId, ...approvedCorrection(correction, effects, act) },
      },
      ...recorded(dealId, fact, act, correctionId),
    ]
  );
};

export const rejectCorrection = (
  { dealId, correctionId, reason, act }: RejectDealCorrection['data'],
  deal: RegisteredDeal,
): DealDecision<RejectDealCorrection> => {
  const correction = openCorrection(deal.corrections, correctionId, 'The registration');
  if ('refused' in correction) return correction;
  const data = rejectedCorrection(correction, reason, act);
  return 'refused' in data ? data : [{ type: 'DealCorrectionRejected', data: { dealId, ...data } }];
};

const orderOf = ({ closure }: RegisteredDeal) => (closure?.code === 'converted' ? closure : undefined);
const notAccepted = () => refuse('QUOTE_NOT_ACCEPTED', 'The order needs the accepted quote of this deal.');
const unchanged = (detail: string): Refusal<'FACT_UNCHANGED'> => refuse('FACT_UNCHANGED', detail);

/** The first day that a fact changes: its own, or the one that it replaces. */
export const sinceOf = (fact: PastDealFact, deal: RegisteredDeal): Day => {
  const { approvedOn, wonOn } = deal;
  switch (fact.kind) {
    case 'won':
      return earlier(fact.wonOn, wonOn);
    case 'closed':
      return earlier(fact.closedOn, orderOf(deal)?.closedOn ?? null);
    case 'deal-type':
      invariant(approvedOn !== null, 'what is approved has its day');
      return approvedOn;
  }
};
const earlier = (day: Day, other: Day | null): Day => (other !== null && other < day ? other : day);

/** The event that makes the fact true. */
export const recorded = (
  dealId: string,
  fact: PastDealFact,
  { by, at }: DatedAct,
  correctionId?: string,
): readonly DealEvent[] => {
  const named = { dealId, ...(correctionId === undefined ? {} : { correctionId }) };
  switch (fact.kind) {
    case 'won':
      return [{ type: 'DealWon', data: { ...named, wonOn: fact.wonOn, wonBy: by, wonAt: at } }];
    case 'closed': {
      const { kind: _, ...order } = fact;
      return [{ type: 'DealClosed', data: { ...named, ...order, closedBy: by, closedAt: at } }];
    }
    case 'deal-type': {
      const { dealType } = fact;
      return [{ type: 'DealTypeCorrected', data: { ...named, dealType, correctedBy: by, correctedAt: at } }];
    }
  }
};
