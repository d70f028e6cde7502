import { present, type Day } from '@channel/kernel';
import type { ProgrammeDefinition } from '@channel/programs';
import { Injectable } from '@nestjs/common';

/** Requirements that gate by themselves and are not met, by level. */
export type UnmetByLevel = Readonly<Record<string, readonly string[]>>;

/**
 * @param place as known at this place of the feed; absent: as known now
 * @returns for each day
 */
export type UnmetOnDays = (
  partnerId: string,
  days: readonly Day[],
  place?: string,
) => Promise<ReadonlyMap<Day, UnmetByLevel>>;

/** A requirement that is not met, with its rows of the source and what is missing in words. */
export type UnmetRequirement = Readonly<{
  requirement: string;
  rows: readonly string[];
  missing: string;
}>;
/** @returns what is not met of each set of requirements, for the level that the partner has on the day */
export type UnmetInSets = (
  partnerId: string,
  sets: readonly string[],
  day: Day,
) => Promise<ReadonlyMap<string, readonly UnmetRequirement[]>>;
/** Who judges requirements. */
export type Judging = Readonly<{ onDays: UnmetOnDays; inSets: UnmetInSets }>;

/** A track whose parts are closed to a partner, and why (J93). */
export type ClosedTrack = Readonly<{
  track: string;
  families: readonly string[];
  unmet: readonly UnmetRequirement[];
}>;
type TrackTerms = GateTerms & Pick<ProgrammeDefinition, 'tracks' | 'requirementSets'>;

/** What of a programme says when its gates begin (G78). */
export type GateTerms = Pick<ProgrammeDefinition, 'requirements'>;

/** Whether an unmet continuous requirement stops benefits on a day. */
export const isGated = ({ requirements: { gateFrom } }: GateTerms, day: Day): boolean =>
  gateFrom.value !== null && gateFrom.value <= day;

/** Who gives a benefit asks here whether an unmet requirement stops it (G23); who judges requirements answers. */
@Injectable()
export class StandingGates {
  private judging: Partial<Judging> = {};

  register(judging: Partial<Judging>): void {
    this.judging = judging;
  }

  /** @throws InvariantError where nobody judges requirements: a gate that nobody guards is not open */
  unmetOn(partnerId: string, days: readonly Day[], place?: string): Promise<ReadonlyMap<Day, UnmetByLevel>> {
    return present(this.judging.onDays, 'who judges requirements')(partnerId, days, place);
  }

  /** Tracks of the partner's role whose certifications it lacks on a day: none before gates begin. */
  async closedTracks(
    { partnerId, role }: Readonly<{ partnerId: string; role: string }>,
    day: Day,
    terms: TrackTerms,
  ): Promise<readonly ClosedTrack[]> {
    const closing = isGated(terms, day) ? tracksOf(role, terms) : [];
    if (closing.length === 0) return [];
    const sets = closing.map(({ set }) => set);
    const unmet = await present(this.judging.inSets, 'who judges requirements')(partnerId, sets, day);
    return closing
      .map(({ set, ...track }) => ({ ...track, unmet: unmet.get(set) ?? [] }))
      .filter((track) => track.unmet.length > 0);
  }

  /** What stops the benefits of a level on a day: nothing before gates begin, nothing without a level. */
  async stopping(
    { partnerId, level }: Readonly<{ partnerId: string; level: string | null }>,
    day: Day,
    terms: GateTerms,
  ): Promise<readonly string[]> {
    if (level === null || !isGated(terms, day)) return [];
    return (await this.unmetOn(partnerId, [day])).get(day)?.[level] ?? [];
  }
}

const tracksOf = (role: string, { tracks, requirementSets }: TrackTerms) =>
  tracks.flatMap(({ name: track, certifications: { value: set }, families }) =>
    set === null || families === undefined || requirementSets.find(({ id }) => id === set)?.role !== role
      ? []
      : [{ set, track, families: families.value }],
  );
