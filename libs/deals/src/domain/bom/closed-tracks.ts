import type { RefusalDetail } from '@channel/kernel';
import type { BomLine } from './bom.events';
import type { WantedLine } from './bom.lines';

/** A track whose parts are closed to the partner, by what it lacks. */
export type ClosedTrack = Readonly<{
  track: string;
  families: readonly string[];
  unmet: readonly Readonly<{ requirement: string; rows: readonly string[]; missing: string }>[];
}>;
type Submitted = Readonly<{
  lines: readonly WantedLine[];
  closedTracks: readonly ClosedTrack[];
  /** What a partner lacks is nobody else's business (X1). */
  isOfPartner: boolean;
}>;

/** Each line of a track that is closed, with the requirement that closes it (J93). */
export const closedErrors = (
  lines: readonly BomLine[],
  { lines: wanted, closedTracks, isOfPartner }: Submitted,
): readonly RefusalDetail[] =>
  wanted.flatMap(({ line, sku }, index) => {
    const family = lines.find((known) => known.line === line)?.family;
    const closed = closedTracks.find(({ families }) => family !== undefined && families.includes(family));
    if (closed === undefined) return [];
    const why = isOfPartner ? ` ${lacks(closed)}` : '';
    return [
      {
        pointer: `/lines/${String(index)}/sku`,
        code: 'PARTNER_NOT_AUTHORISED',
        detail: `${sku} is of the track ${closed.track}, which is open to partners with its certifications.${why}`,
      },
    ];
  });

const lacks = ({ unmet }: ClosedTrack): string =>
  `Missing: ${unmet.map(({ requirement, rows, missing }) => `${requirement} (${rows.join(', ')}): ${missing}`).join('; ')}.`;
