import type { Day } from '@channel/kernel';
import { StandingGates, type UnmetByLevel, type UnmetRequirement } from '@channel/partners';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { KnownStandings } from './facts/known-standing';
import { unmetByLevel, unmetInSets } from './judging';

/** Answers for whoever gives a benefit which requirements stop it (G23). */
@Injectable()
export class GateKeeper implements OnModuleInit {
  constructor(
    private readonly gates: StandingGates,
    private readonly standings: KnownStandings,
  ) {}

  onModuleInit(): void {
    this.gates.register({
      onDays: (partnerId, days, place) => this.unmetOn(partnerId, days, place),
      inSets: (partnerId, sets, day) => this.unmetInSets(partnerId, sets, day),
    });
  }

  private async unmetInSets(
    partnerId: string,
    sets: readonly string[],
    day: Day,
  ): Promise<ReadonlyMap<string, readonly UnmetRequirement[]>> {
    const known = await this.standings.of(partnerId, day, await this.standings.placeAt());
    return known?.rules === undefined
      ? new Map()
      : unmetInSets({ definition: known.rules.definition, facts: known.facts, on: day }, sets);
  }

  /** A place that is given may be ahead of what is known here: it is waited for. */
  private async unmetOn(
    partnerId: string,
    days: readonly Day[],
    given: string | undefined,
  ): Promise<ReadonlyMap<Day, UnmetByLevel>> {
    if (given !== undefined) await this.standings.atLeast(given);
    const known = await this.standings.onDays(partnerId, days, given ?? (await this.standings.placeAt()));
    return new Map(
      known.map(({ on, rules, facts }) => [
        on,
        rules === undefined ? {} : unmetByLevel(rules.definition, facts, on),
      ]),
    );
  }
}
