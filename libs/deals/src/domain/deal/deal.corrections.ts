import {
  approvedCorrection,
  invariant,
  notToApprove,
  openCorrection,
  preparedCorrection,
  refuse,
  rejectedCorrection,
  type Day,
  type DatedAct,
  type Refusal,
} from '@channel/kernel';
import type { RegisteredDeal } from './deal';
import type {
  ApproveDealCorrection,
  DealDecision,
  NotTheFact,
  PrepareDealCorrection,
  QuoteNow,
  RejectDealCorrection,
} from './deal.commands';
import type { DealEvent, PastDealFact } from './deal.events';
import { inFuture, isAccepted, notOpen, withoutOrder } from './deal.rules';

// G61: when a registration was won or closed, and of which type it was, has been turned into money once its quarter is
// issued. What one person may not change any more is changed by two.

export const prepareCorrection = (
  { dealId, quote, ...asked }: PrepareDealCorrection['data'],
  deal: RegisteredDeal,
): DealDecision<PrepareDealCorrection> => {
  const misfit = misfitOf(asked.fact, deal, { quote, act: asked.act });
  if (misfit !== undefined) return misfit;
  const data = preparedCorrection({ ...asked, since: sinceOf(asked.fact, deal) });
  if ('refused' in data) return data;
  const { partnerId, number } = deal;
  return [{ type: 'DealCorrectionPrepared', data: { dealId, partnerId, number, ...data } }];
};

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

/** Why a fact does not fit the registration, which stands as approved. */
const misfitOf = (
  fact: PastDealFact,
  deal: RegisteredDeal,
  { quote, act }: Readonly<{ quote: QuoteNow | null; act: DatedAct }>,
): Refusal<NotTheFact> | undefined => {
  const { status, stage, wonOn, dealType } = deal;
  if (status !== 'approved' || stage === 'lost') return notOpen(deal);
  switch (fact.kind) {
    case 'won':
      return fact.wonOn === wonOn ? unchanged(`It was won on ${wonOn}.`) : inFuture(fact.wonOn, act.on);
    case 'closed':
      return orderMisfit(fact, deal, quote) ?? inFuture(fact.closedOn, act.on);
    case 'deal-type':
      return fact.dealType === dealType ? unchanged(`It is of the type ${dealType}.`) : undefined;
  }
};

const orderMisfit = (
  { closedOn, orderNumber, quoteId }: Extract<PastDealFact, { kind: 'closed' }>,
  deal: RegisteredDeal,
  quote: QuoteNow | null,
): Refusal<NotTheFact> | undefined => {
  const order = orderOf(deal);
  if (deal.stage !== 'won') return notOpen(deal);
  if (closedOn === order?.closedOn && orderNumber === order.orderNumber && quoteId === order.quoteId)
    return unchanged(`The order is of ${closedOn}.`);
  return withoutOrder(orderNumber) ?? (isAccepted(quote, deal) ? undefined : notAccepted());
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
