import { evolvedBy, parseMoney, type Day, type Money } from '@channel/kernel';
import type { BomEvent, BomLine, BomPriceApproved, ForeignLine, PricedLine } from './bom.events';

type Common = Readonly<{
  bomId: string;
  dealId: string;
  bomVersion: number;
  partnerId: string;
  distributorId: string;
  currency: string;
  lines: readonly BomLine[];
  foreignLines: readonly ForeignLine[];
  list: Money;
  submittedBy: string;
  orderUse: 'resale' | 'nfr';
}>;
type Priced = Readonly<{
  priced: readonly PricedLine[];
  net: Money;
  discountPercent: string;
  registered: boolean;
}>;
export type RequestedBom = Common &
  Priced &
  Readonly<{ status: 'requested'; reasons: readonly string[]; decisionDueAt: string | null }>;
/** The status says who approved: the velocity rule, or a person. */
export type ApprovedBom = Common &
  Priced &
  Readonly<{
    status: 'approved_automatically' | 'approved';
    validUntilOn: Day;
    validityEndsAt: string | null;
    approvedOn: Day;
    /** Why it is not the standard price. */
    reason: string | null;
    /** Why the distributor does not quote it. */
    notQuoted: string | null;
  }>;
/** No price to build on any more; what it was approved as stays known, for orders agreed before. */
export type EndedBom = Common &
  Priced &
  Readonly<{
    status: 'declined' | 'expired' | 'superseded';
    validUntilOn: Day | null;
    approvedOn: Day | null;
    text: string | null;
  }>;
export type Bom =
  | Readonly<{ status: 'none' }>
  | (Common & Readonly<{ status: 'submitted' }>)
  | RequestedBom
  | ApprovedBom
  | EndedBom;

export const initial: Bom = { status: 'none' };

export const isApproved = (bom: Bom): bom is ApprovedBom =>
  bom.status === 'approved' || bom.status === 'approved_automatically';

export const isRequestDeclined = (bom: Bom): boolean => isApproved(bom) && bom.notQuoted !== null;

/** The lines of the price that was approved once, whatever became of it since; `null` if none ever was. */
export const pricedOnce = (bom: Bom): readonly PricedLine[] | null =>
  isApproved(bom) || (isEnded(bom) && bom.approvedOn !== null) ? bom.priced : null;
export const isEnded = (bom: Bom): bom is EndedBom =>
  bom.status === 'declined' || bom.status === 'expired' || bom.status === 'superseded';

/** Nothing happens to a bill of materials before it is submitted. */
const onceSubmitted =
  <Data>(change: (data: Data, bom: Exclude<Bom, { status: 'none' }>) => Bom) =>
  (data: Data, bom: Bom): Bom =>
    bom.status === 'none' ? bom : change(data, bom);

export const evolve = evolvedBy<BomEvent, Bom>({
  BomSubmitted: ({ catalogCheckpoint: _place, submittedAt: _at, submittedOn: _on, ...submitted }) => ({
    ...submitted,
    foreignLines: submitted.foreignLines ?? [],
    orderUse: submitted.orderUse ?? 'resale',
    status: 'submitted',
    list: parseMoney(submitted.list),
  }),
  BomPriceRequested: onceSubmitted(({ proposed: priced, reasons, decisionDueAt = null, ...price }, bom) => ({
    ...commonOf(bom),
    ...priceOf(price),
    ...{ status: 'requested', priced, reasons, decisionDueAt },
  })),
  BomPriceApproved: onceSubmitted(({ lines: priced, automatic, ...approved }, bom) => {
    const { validUntilOn, validityEndsAt = null, approvedOn, reason } = approved;
    const status = automatic ? 'approved_automatically' : 'approved';
    const terms = { status, priced, validUntilOn, validityEndsAt, approvedOn, reason } as const;
    return { ...commonOf(bom), ...priceOf(approved), ...terms, notQuoted: null };
  }),
  BomPriceDeclined: onceSubmitted(({ text }, bom) => ended(bom, 'declined', text)),
  QuoteRequestDeclined: onceSubmitted(({ text }, bom) =>
    isApproved(bom) ? { ...bom, notQuoted: text } : bom,
  ),
  BomPriceExpired: onceSubmitted((_data, bom) => ended(bom, 'expired', null)),
  BomSuperseded: onceSubmitted((_data, bom) => ended(bom, 'superseded', null)),
});

const priceOf = ({
  net,
  discountPercent,
  registered,
}: Pick<BomPriceApproved['data'], 'net' | 'discountPercent' | 'registered'>): Omit<Priced, 'priced'> => ({
  net: parseMoney(net),
  discountPercent,
  registered,
});

const ended = (
  bom: Exclude<Bom, { status: 'none' }>,
  status: EndedBom['status'],
  text: string | null,
): Bom => {
  // A price follows every submission in the same append.
  if (bom.status === 'submitted') return bom;
  const { priced, net, discountPercent, registered } = bom;
  const { validUntilOn, approvedOn } = bom.status === 'requested' ? UNPRICED : bom;
  const price = { priced, net, discountPercent, registered };
  return { ...commonOf(bom), ...price, status, validUntilOn, approvedOn, text };
};
const UNPRICED = { validUntilOn: null, approvedOn: null } as const;

const commonOf = ({
  bomId,
  dealId,
  bomVersion,
  partnerId,
  distributorId,
  currency,
  lines,
  foreignLines,
  list,
  submittedBy,
  orderUse,
}: Common): Common => ({
  bomId,
  dealId,
  bomVersion,
  partnerId,
  distributorId,
  currency,
  lines,
  foreignLines,
  list,
  submittedBy,
  orderUse,
});

/** The floor of quotes; `null` without an approved price. */
export const approvedPriceOf = (
  bom: Bom,
): Readonly<{ currency: string; lines: readonly PricedLine[]; validUntilOn: Day }> | null =>
  isApproved(bom) ? { currency: bom.currency, lines: bom.priced, validUntilOn: bom.validUntilOn } : null;
