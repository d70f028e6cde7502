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

/** What of a programme says when its gates begin (G78). */
export type GateTerms = Pick<ProgrammeDefinition, 'requirements'>;

/** Whether an unmet continuous requirement stops benefits on a day. */
export const isGated = ({ requirements: { gateFrom } }: GateTerms, day: Day): boolean =>
  gateFrom.value !== null && gateFrom.value <= day;

/** Who gives a benefit asks here whether an unmet requirement stops it (G23); who judges requirements answers. */
@Injectable()
export class StandingGates {
  private source: UnmetOnDays | undefined;

  register(source: UnmetOnDays): void {
    this.source = source;
  }

  /** @throws InvariantError where nobody judges requirements: a gate that nobody guards is not open */
  unmetOn(partnerId: string, days: readonly Day[], place?: string): Promise<ReadonlyMap<Day, UnmetByLevel>> {
    return present(this.source, 'who judges requirements')(partnerId, days, place);
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
