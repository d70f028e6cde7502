import type { Day } from '@channel/kernel';
import type { KindAct, KindForbidden } from '@channel/programs';
import type { PartnerKind } from './partner.events';

// M2, M5: of which kind an organisation is, on which day. What each kind may do is a table of the programme.

/** Kinds of organisations that enrol, and categories of alliances; the vendor's own sales enrol nowhere. */
export const PARTNER_KINDS = [
  ...(['reseller', 'distributor', 'oem', 'service-provider'] as const),
  ...(['strategic-alliance', 'technology-alliance', 'federal-alliance'] as const),
] as const satisfies readonly PartnerKind[];

/** From its day on; `null`: from the beginning. */
export type DatedKind = Readonly<{
  kind: PartnerKind;
  fromOn: Day | null;
  reason?: string;
  changedBy?: string;
}>;

/** @returns the kind on a day */
export const kindOn = (kinds: readonly DatedKind[], day: Day): PartnerKind | undefined =>
  kinds.findLast(({ fromOn }) => fromOn === null || fromOn <= day)?.kind;

/** Kinds that the programme in force knows, and what its table says no to, by act and kind. */
export type KindTable = Readonly<{
  known: readonly PartnerKind[];
  no: Readonly<Record<KindActHere, Readonly<Partial<Record<PartnerKind, KindForbidden>>>>>;
}>;
/** What is decided in a partner's own stream. */
export const KIND_ACTS_HERE = ['take-a-role', 'stand-in-the-locator'] as const satisfies readonly KindAct[];
type KindActHere = (typeof KIND_ACTS_HERE)[number];
