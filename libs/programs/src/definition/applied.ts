import type { ProgrammeDefinition } from './programme-definition';

/**
 * What nothing applies yet (G66): each sentence of the rules that rests on it says so. A place stands for all below it.
 * Of what is applied in one way only, any other value is refused by the rules of `support.rules.ts`, or by its form.
 */
export const NOT_APPLIED_YET: readonly string[] = [
  // Standing: by the sets of its levels.
  ...['supportFlags', 'targets.symbols', 'requirementSets'],
  ...['terms.acceptanceRecords', 'clocks.roles.renewalYears'],
  ...['achievement', 'serviceShare.of', 'salesUpdate.levels'],
  ...['salesUpdate.period', 'supportDuties', 'assistance', 'training', 'servicePartner'],
  ...['operate.severalAtOnce', 'operate.marketedToPartners'],
  ...['specialisationTerms.severalAtOnce', 'tracks.discountSymbols'],
  'specialisationTerms.serviceAreas',
  // Funds and announced plans.
  'mdf.approver',
  ...['plansNotCalculated.scope', 'plansNotCalculated.measure', 'plansNotCalculated.percent'],
  ...['plansNotCalculated.targetRequired', 'plansNotCalculated.paidAfter'],
  // Disputes.
  'dispute',
];

/**
 * Of a list that is not applied as a whole, the entries that are: levels are judged, the certifications of tracks, and with each
 * order what a service asks for, and the contract of Care Plus; specialisations, statuses and other contracts are not.
 */
export const APPLIED_ENTRIES: Readonly<Record<string, readonly string[]>> = {
  requirementSets: [
    ...['levels-solution-reseller', 'levels-naas-provider'],
    ...['naas-wlan', 'naas-branch-security', 'naas-sd-wan'],
    ...['order-operate-specialist-support', 'order-advanced-customer-support'],
    ...['order-advanced-partner-support', 'care-plus'],
  ],
};

/** Applied in one way only: any other value is refused by `support.rules.ts`. */
export const REFUSED_OTHERWISE: readonly string[] = [
  ...['calendar.quarters', 'deal.distributorRequired'],
  'shipAndDebit.enabled',
];

/** Whether the setting at a place, such as `deal.scope`, does what it says. */
export const isApplied = (place: string): boolean =>
  !NOT_APPLIED_YET.some((entry) => place === entry || place.startsWith(`${entry}.`));

const isAppliedEntry = (place: string, entry: unknown): boolean =>
  typeof entry === 'object' &&
  entry !== null &&
  'id' in entry &&
  (APPLIED_ENTRIES[place] ?? []).some((id) => id === entry.id);

/** The place of every value with a source, by the value itself: what stands in a list has the place of the list. */
export const placesIn = (definition: ProgrammeDefinition): ReadonlyMap<object, string> => {
  const places = new Map<object, string>();
  const walk = (value: unknown, place: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('source' in value && 'value' in value) places.set(value, place);
    else if (Array.isArray(value))
      for (const item of value) walk(item, isAppliedEntry(place, item) ? '' : place);
    else for (const [key, part] of Object.entries(value)) walk(part, place === '' ? key : `${place}.${key}`);
  };
  walk(definition, '');
  return places;
};
