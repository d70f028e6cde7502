import { parseMoney, type Day, type Money } from '@channel/kernel';
import type {
  BomEvent,
  BomLine,
  BomPriceApproved,
  BomPriceRequested,
  ForeignLine,
  PricedLine,
} from './bom.events';

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

/** The lines of the price that was approved once, whatever became of it since; `null` if none ever was. */
export const pricedOnce = (bom: Bom): readonly PricedLine[] | null =>
  isApproved(bom) || (isEnded(bom) && bom.approvedOn !== null) ? bom.priced : null;
export const isEnded = (bom: Bom): bom is EndedBom =>
  bom.status === 'declined' || bom.status === 'expired' || bom.status === 'superseded';

export const evolve = (bom: Bom, { type, data }: BomEvent): Bom => {
  if (type === 'BomSubmitted') {
    const {
      catalogCheckpoint: _place,
      submittedAt: _at,
      submittedOn: _on,
      foreignLines = [],
      ...rest
    } = data;
    return { ...rest, foreignLines, status: 'submitted', list: parseMoney(data.list) };
  }
  if (bom.status === 'none') return bom;
  switch (type) {
    case 'BomPriceDeclined':
      return ended(bom, 'declined', data.text);
    case 'BomPriceExpired':
      return ended(bom, 'expired', null);
    case 'BomSuperseded':
      return ended(bom, 'superseded', null);
    case 'BomPriceRequested':
    case 'BomPriceApproved':
      return withPrice(bom, { type, data } as BomPriceRequested | BomPriceApproved);
  }
};

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

const withPrice = (bom: Common, { type, data }: BomPriceRequested | BomPriceApproved): Bom => {
  const { net, discountPercent, registered } = data;
  const price = { net: parseMoney(net), discountPercent, registered };
  switch (type) {
    case 'BomPriceRequested':
      return {
        ...commonOf(bom),
        ...price,
        status: 'requested',
        priced: data.proposed,
        reasons: data.reasons,
        decisionDueAt: data.decisionDueAt ?? null,
      };
    case 'BomPriceApproved': {
      const { lines: priced, validUntilOn, validityEndsAt = null, approvedOn, reason } = data;
      const status = data.automatic ? 'approved_automatically' : 'approved';
      return { ...commonOf(bom), ...price, status, priced, validUntilOn, validityEndsAt, approvedOn, reason };
    }
  }
};

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
});

/** The floor of quotes; `null` without an approved price. */
export const approvedPriceOf = (
  bom: Bom,
): Readonly<{ currency: string; lines: readonly PricedLine[]; validUntilOn: Day }> | null =>
  isApproved(bom) ? { currency: bom.currency, lines: bom.priced, validUntilOn: bom.validUntilOn } : null;
