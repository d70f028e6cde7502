import {
  approvedCorrection,
  canonicalJson,
  notToApprove,
  openCorrection,
  preparedCorrection,
  refuse,
  rejectedCorrection,
  type CorrectionUnprepared,
  type Decision,
  type Refusal,
} from '@channel/kernel';
import { dealOf, portionsOf, type ShipmentLine } from './shipment-line';
import type {
  ApproveLineCorrection,
  DealAtHand,
  LineAtHand,
  LineDecision,
  NotItsSale,
  NotThatMatch,
  PastMatch,
  PastReturn,
  Preparing,
  RejectLineCorrection,
  SaleAtHand,
} from './shipment-line.commands';
import type { PastLineFact, ShipmentLineEvent } from './shipment-line.events';
import { notItsSale } from './shipment-line.linking';
import { notItsDeal, notMatchable, notMatched, recorded } from './shipment-line.matching';
import { notItsPortions } from './shipment-line.splitting';

// G61: the deal of a line, and the sale of a return, have been turned into money once the quarter of the sale is issued.

/** The records that the fact names, if there are such. */
type Named = Readonly<{
  state: ShipmentLine;
  deal: DealAtHand | undefined;
  deals: readonly DealAtHand[] | undefined;
  sale: SaleAtHand | undefined;
}>;
/** Why a line takes no such fact. */
type Misfit<Fact extends PastLineFact, Code extends string> = (
  fact: Fact,
  line: LineAtHand,
  named: Named,
) => Refusal<Code> | undefined;

const prepares =
  <Fact extends PastLineFact, Code extends string>(misfit: Misfit<Fact, Code>) =>
  (
    { lineId, line, deal, deals, sale, ...asked }: Preparing<Fact>,
    state: ShipmentLine,
  ): Decision<ShipmentLineEvent, Code | CorrectionUnprepared> => {
    const no = misfit(asked.fact, line, { state, deal, deals, sale });
    if (no !== undefined) return no;
    const data = preparedCorrection({ ...asked, since: line.shipOn });
    if ('refused' in data) return data;
    return [{ type: 'LineCorrectionPrepared', data: { lineId, partnerId: line.partnerId, ...data } }];
  };

/** Unlike one person by hand, a correction also takes a line from one deal to another. */
const matchMisfit: Misfit<PastMatch, NotThatMatch> = (fact, line, { state, deal, deals = [] }) => {
  switch (fact.kind) {
    case 'unmatch':
      return notMatched(line, state);
    case 'match':
      return dealOf(state, line) === fact.dealId
        ? refuse('LINE_NOT_OPEN', 'The line is matched to this deal.')
        : (notMatchable(line) ?? notItsDeal(line, deal));
    case 'split':
      return canonicalJson(portionsOf(state, line)) === canonicalJson(fact.portions)
        ? refuse('LINE_NOT_OPEN', 'The line is split in this way.')
        : (notMatchable(line) ?? notItsPortions(line, fact.portions, deals));
  }
};
const returnMisfit: Misfit<PastReturn, NotItsSale> = (_link, line, named) => notItsSale(line, named);

export const correctMatch = prepares(matchMisfit);
export const correctReturn = prepares(returnMisfit);

export const approveCorrection = (
  { lineId, correctionId, line, deal, deals, sale, effects, act }: ApproveLineCorrection['data'],
  state: ShipmentLine,
): LineDecision<ApproveLineCorrection> => {
  const correction = openCorrection(state.corrections, correctionId, 'The line');
  if ('refused' in correction) return correction;
  const { fact, reason } = correction;
  const made = { line, state, reason, act, correctionId, ...(sale === undefined ? {} : { sale }) };
  return (
    notToApprove(correction, act) ??
    misfitOf(fact, line, { state, deal, deals, sale }) ?? [
      { type: 'LineCorrectionApproved', data: { lineId, ...approvedCorrection(correction, effects, act) } },
      ...recorded(lineId, fact, made),
    ]
  );
};

export const rejectCorrection = (
  { lineId, correctionId, reason, act }: RejectLineCorrection['data'],
  state: ShipmentLine,
): LineDecision<RejectLineCorrection> => {
  const correction = openCorrection(state.corrections, correctionId, 'The line');
  if ('refused' in correction) return correction;
  const data = rejectedCorrection(correction, reason, act);
  return 'refused' in data ? data : [{ type: 'LineCorrectionRejected', data: { lineId, ...data } }];
};

const misfitOf = (fact: PastLineFact, line: LineAtHand, named: Named) =>
  fact.kind === 'link' ? returnMisfit(fact, line, named) : matchMisfit(fact, line, named);
