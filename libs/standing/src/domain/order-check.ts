import type { Day } from '@channel/kernel';
import type { RequirementResult } from '@channel/partners';
import type { ProgrammeDefinition, ServiceOffer } from '@channel/programs';

export const ORDER_ROUTES = ['direct', 'distribution'] as const;
export type OrderRoute = (typeof ORDER_ROUTES)[number];
export const ORDER_REASONS = [
  'PARTNER_NOT_AUTHORISED',
  'ROUTE_NOT_ALLOWED',
  'PREREQUISITE_MISSING',
  'UNKNOWN_SKU',
] as const;

export type OrderLine = Readonly<{ sku: string; route: OrderRoute; region: string }>;
/** Why a line may not be ordered: the rows of the programme that say so, and where they stand in it. */
export type OrderReason = Readonly<{
  code: (typeof ORDER_REASONS)[number];
  detail: string;
  rows: readonly string[];
  source: string | null;
  /** Of a requirement: which. */
  requirement: string | null;
  /** Of a part that is not known: those that are written alike. */
  suggestions: readonly string[];
}>;
export type OrderAnswer = OrderLine &
  Readonly<{
    /** The part that was meant; `null`: no price list of the day has it. */
    part: string | null;
    family: string | null;
    /** The service of the programme that it is. */
    offer: string | null;
    /** Of such a service: whether it comes for a fee of its own. */
    forFee: boolean | null;
    allowed: boolean;
    reasons: readonly OrderReason[];
  }>;

type Rules = Pick<ProgrammeDefinition, 'serviceOffers' | 'operate' | 'routes' | 'enrolment'>;
type Unmet = Pick<RequirementResult, 'requirement' | 'name' | 'rows' | 'source' | 'result'>;
/** A track whose parts are closed to the partner in each of its roles (J93). */
export type ClosedTo = Readonly<{
  track: string;
  families: readonly string[];
  source: string;
  unmet: readonly Unmet[];
}>;

/** Who orders, and what the programme and the catalogue say of the day. */
export type Ordering = Readonly<{
  rules: Rules;
  on: Day;
  code: string;
  /** Whether it took part in the programme on the day. */
  active: boolean;
  /** What it was granted beside its level. */
  specialisations: readonly string[];
  closed: readonly ClosedTo[];
  /** What of a set of requirements was not met. */
  unmetOf: (set: string) => readonly Unmet[];
  partOf: (sku: string) => Readonly<{ sku: string; family: string }> | undefined;
  nearTo: (sku: string) => readonly string[];
  /** Whether the asker may read what the partner lacks (X1). */
  lacks: boolean;
}>;

/**
 * Whether a partner may order a part by a route in a region on a day: order management's question (O18, O23, J93). What
 * the programme says nothing of is open to every partner by every route (O6, O37, G42). All reasons come at once; what an
 * Operate Specialist needs beside its certification is asked of one only.
 */
export const checkOrder = (line: OrderLine, ordering: Ordering): OrderAnswer => {
  const part = ordering.partOf(line.sku);
  const offer = part === undefined ? undefined : offerOf(part.sku, ordering.rules);
  const reasons =
    part === undefined
      ? [unknownPart(line.sku, ordering)]
      : [...authorised(part, offer, ordering), ...routed(line, offer, ordering)];
  return {
    ...line,
    part: part?.sku ?? null,
    family: part?.family ?? null,
    offer: offer?.id ?? null,
    forFee: offer?.forFee.value ?? null,
    allowed: reasons.length === 0,
    reasons,
  };
};

const offerOf = (sku: string, { serviceOffers = [] }: Rules): ServiceOffer | undefined =>
  serviceOffers.find(({ partsBeginWith }) => partsBeginWith.value.some((start) => sku.startsWith(start)));

const NOTHING_MORE = { rows: [], source: null, requirement: null, suggestions: [] };
const unknownPart = (sku: string, { on, nearTo }: Ordering): OrderReason => ({
  ...NOTHING_MORE,
  code: 'UNKNOWN_SKU',
  detail: `No price list of ${on} has ${sku}.`,
  suggestions: nearTo(sku),
});

type Part = Readonly<{ sku: string; family: string }>;
const authorised = (
  part: Part,
  offer: ServiceOffer | undefined,
  ordering: Ordering,
): readonly OrderReason[] => {
  const { rules, active, code, on, closed } = ordering;
  if (!active)
    return [
      notAuthorised(`${code} did not take part in the programme on ${on}.`, {
        rows: ['J110'],
        source: rules.enrolment.ways.source,
      }),
    ];
  const track = closed.find(({ families }) => families.includes(part.family));
  if (track !== undefined) return [closedTrack(track, ordering)];
  if (offer === undefined) return [];
  const lacking = offer.onlyFor === undefined ? undefined : uncertified(part, offer, ordering);
  return lacking === undefined ? prerequisites(offer, ordering) : [lacking];
};

const notAuthorised = (
  detail: string,
  said: Pick<OrderReason, 'rows' | 'source'> & Partial<OrderReason>,
): OrderReason => ({ ...NOTHING_MORE, code: 'PARTNER_NOT_AUTHORISED', detail, ...said });

const closedTrack = ({ track, source, unmet }: ClosedTo, { lacks }: Ordering): OrderReason => {
  const missing = unmet.map(({ result }) => result.missing ?? 'more').join('; ');
  return notAuthorised(
    lacks
      ? `${track} is open to partners with its certifications. Missing: ${missing}.`
      : `${track} is open to partners with its certifications.`,
    {
      rows: [...new Set(['J93', ...unmet.flatMap(({ rows }) => rows)])],
      source,
      requirement: unmet[0]?.requirement ?? null,
    },
  );
};

/** O18: an Operate Specialist orders for the families that its certifications cover (O7). */
const uncertified = (
  { family }: Part,
  { name, rows, onlyFor }: ServiceOffer,
  { rules, specialisations }: Ordering,
): OrderReason | undefined => {
  const covering = (rules.operate.certifications ?? []).filter(({ families }) =>
    families.value.includes(family),
  );
  if (covering.some(({ id }) => specialisations.includes(id))) return undefined;
  const detail =
    covering.length === 0
      ? `${name.value} is for Operate Specialists, and no product certification covers ${family}.`
      : `${name.value} of ${family} is for Operate Specialists who hold one of: ${covering.map((one) => one.name).join('; ')}.`;
  return notAuthorised(detail, { rows, source: onlyFor?.source ?? name.source });
};

const prerequisites = ({ needs }: ServiceOffer, ordering: Ordering): readonly OrderReason[] =>
  needs === undefined
    ? []
    : ordering.unmetOf(needs.value).map(({ requirement, name, rows, source, result }) => ({
        ...NOTHING_MORE,
        code: 'PREREQUISITE_MISSING',
        detail: ordering.lacks ? `${name}. Missing: ${result.missing ?? 'more'}.` : `${name}.`,
        ...{ rows, source, requirement },
      }));

/** O23: what no route names goes by every route (G42). */
const routed = (
  { route, region }: OrderLine,
  offer: ServiceOffer | undefined,
  { rules: { routes } }: Ordering,
): readonly OrderReason[] => {
  const said = routes.value.find(({ services }) => offer !== undefined && services.includes(offer.id));
  if (offer === undefined || said === undefined || said[route].includes(region)) return [];
  const regions = said[route].join(', ');
  const name = offer.name.value;
  const through =
    route === 'distribution'
      ? `${name} is bought through distribution in ${regions} only, not in ${region}.`
      : `${name} is bought directly in ${regions} only, not in ${region}.`;
  return [
    {
      ...NOTHING_MORE,
      code: 'ROUTE_NOT_ALLOWED',
      detail: through,
      ...{ rows: said.rows ?? [], source: routes.source },
    },
  ];
};
