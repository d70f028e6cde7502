import { type Day, unlistedCell, type CellFinding } from '@channel/kernel';
import type { Track } from '@channel/programs';
import type { OrderRow } from './read-order';

/** Who submitted orders on a day, and what the programme says of that day. */
export type ProviderOn = Readonly<{
  /** Authorised regions of the provider role; absent: the partner had no level in it. */
  regions?: readonly string[];
  /** Of the version in force; absent: none was. */
  tracks?: readonly Pick<Track, 'id' | 'name' | 'families'>[];
  /** Tracks whose certifications the partner lacked, by name (J93). */
  closed: readonly Readonly<{ track: string; unmet: readonly Readonly<{ missing: string }>[] }>[];
  /** The part that was asked, as the catalogue of the day knows it. */
  partOf: (sku: string) => Readonly<{ sku: string; family: string }> | undefined;
  nearTo: (sku: string) => readonly string[];
}>;

/** What a provider may not order, or not so: by the day on which it was submitted. */
export const judgeOrder = (
  { submittedOn, region, track, sku }: Partial<OrderRow>,
  on: ProviderOn,
): readonly CellFinding[] => {
  if (submittedOn === undefined) return [];
  const { regions, tracks } = on;
  if (regions === undefined)
    return [wrong('ROLE_NOT_HELD', 'order_submitted_on', `You were no provider on ${submittedOn}.`)];
  const known = tracks?.find(({ id }) => id === track);
  return [
    ...(tracks === undefined
      ? [wrong('VERSION_NOT_IN_FORCE', 'order_submitted_on', `No version was in force on ${submittedOn}.`)]
      : []),
    ...(region === undefined || regions.includes(region) ? [] : [notAuthorised(region, regions)]),
    ...(track === undefined || tracks === undefined || known !== undefined ? [] : [noTrack(track, tracks)]),
    ...closedFinding(known, on),
    ...partFindings(sku, { known, submittedOn }, on),
  ];
};

type Named = Pick<Track, 'id' | 'name' | 'families'>;
const wrong = (code: string, column: string, message: string): CellFinding => ({
  ...{ column, code, severity: 'error', message },
});

const notAuthorised = (word: string, known: readonly string[]): CellFinding =>
  unlistedCell('REGION_NOT_AUTHORISED', 'region', {
    word,
    what: 'region that you are authorised for',
    known,
  });
const noTrack = (word: string, tracks: readonly Named[]): CellFinding =>
  unlistedCell('TRACK_UNKNOWN', 'track', { word, what: 'track', known: tracks.map(({ id }) => id) });

/** J93: parts of a track are open to who has its certifications. */
const closedFinding = (known: Named | undefined, { closed }: ProviderOn): readonly CellFinding[] => {
  const lacking = closed.find(({ track }) => track === known?.name);
  if (lacking === undefined) return [];
  const missing = lacking.unmet.map((one) => one.missing).join('; ');
  const message = `${lacking.track} is open to partners with its certifications. Missing: ${missing}.`;
  return [wrong('PARTNER_NOT_AUTHORISED', 'track', message)];
};

/** J81: the parts of a track are those of its families by the version and the catalogue of the day. */
const partFindings = (
  sku: string | undefined,
  { known, submittedOn }: Readonly<{ known: Named | undefined; submittedOn: Day }>,
  { partOf, nearTo }: ProviderOn,
): readonly CellFinding[] => {
  if (sku === undefined) return [];
  const part = partOf(sku);
  if (part === undefined) {
    const unknown = wrong('UNKNOWN_SKU', 'sku', `No price list of ${submittedOn} has this part.`);
    return [{ ...unknown, suggestions: nearTo(sku) }];
  }
  if (known === undefined || (known.families?.value.includes(part.family) ?? false)) return [];
  const message = `${part.sku} was not on the list of authorised parts of ${known.name} on ${submittedOn}.`;
  return [wrong('PRODUCT_NOT_AUTHORISED', 'sku', message)];
};
