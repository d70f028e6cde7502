import { parseMoney, type Day, type Money } from '@channel/kernel';
import type { BomEvent, BomLine, PricedLine } from './bom.events';

type Common = Readonly<{
  bomId: string;
  dealId: string;
  bomVersion: number;
  partnerId: string;
  distributorId: string;
  currency: string;
  lines: readonly BomLine[];
  list: Money;
  submittedBy: string;
}>;
type Priced = Readonly<{
  priced: readonly PricedLine[];
  net: Money;
  discountPercent: string;
  registered: boolean;
}>;
export type RequestedBom = Common & Priced & Readonly<{ status: 'requested'; reasons: readonly string[] }>;
/** The status says who approved: the velocity rule, or a person. */
export type ApprovedBom = Common &
  Priced &
  Readonly<{ status: 'approved_automatically' | 'approved'; validUntilOn: Day; approvedOn: Day }>;
export type Bom =
  Readonly<{ status: 'none' }> | (Common & Readonly<{ status: 'submitted' }>) | RequestedBom | ApprovedBom;

export const initial: Bom = { status: 'none' };

export const isApproved = (bom: Bom): bom is ApprovedBom =>
  bom.status === 'approved' || bom.status === 'approved_automatically';

export const evolve = (bom: Bom, { type, data }: BomEvent): Bom => {
  if (type === 'BomSubmitted') {
    const { catalogCheckpoint: _place, submittedAt: _at, submittedOn: _on, ...rest } = data;
    return { ...rest, status: 'submitted', list: parseMoney(data.list) };
  }
  if (bom.status === 'none') return bom;
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
      };
    case 'BomPriceApproved': {
      const { lines: priced, validUntilOn, approvedOn } = data;
      const status = data.automatic ? 'approved_automatically' : 'approved';
      return { ...commonOf(bom), ...price, status, priced, validUntilOn, approvedOn };
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
  list,
  submittedBy,
});

/** The floor of quotes; `null` without an approved price. */
export const approvedPriceOf = (
  bom: Bom,
): Readonly<{ currency: string; lines: readonly PricedLine[]; validUntilOn: Day }> | null =>
  isApproved(bom) ? { currency: bom.currency, lines: bom.priced, validUntilOn: bom.validUntilOn } : null;
