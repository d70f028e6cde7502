import { absent, isVendor, ProblemException, type Principal } from '@channel/http';
import { dayOf, isDay, lastInstantOf, readInstant, type Day, type Instant } from '@channel/kernel';
import { Partners, type PartnerNow } from '@channel/partners';
import { CLOCK, type Clock } from '@channel/runtime';
import { Inject, Injectable } from '@nestjs/common';
import type { JudgedRole } from './domain/judged-roles';
import { judgedOf } from './judging';
import { KnownStandings, type KnownStanding } from './facts/known-standing';

/** Both axes as they were asked for, unread. */
export type AskedFor = Readonly<{ on: string | undefined; asOf: string | undefined }>;
/** A partner's standing on a day, as known at a place. */
export type Judged = Readonly<{
  known: KnownStanding;
  asOf: Instant | undefined;
  level: string | null;
  specialisations: readonly string[];
  roles: readonly JudgedRole[];
  /** Whether the version in force today shows the money of an organisation to its representatives. */
  shownToReps: boolean;
}>;
/** What follows from facts alone. */
export type JudgedFacts = Omit<Judged, 'asOf' | 'shownToReps'>;

/** Where queries about standing come in: reads both axes, and judges by the version in force on the day. */
@Injectable()
export class StandingDesk {
  constructor(
    private readonly partners: Partners,
    private readonly standings: KnownStandings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** X1: the vendor asks about any partner, an organisation about itself. @throws ProblemException as `judged` */
  async judgedFor(viewer: Principal, partnerId: string, asked: AskedFor): Promise<Judged> {
    if (!isVendor(viewer) && viewer.orgId !== partnerId) throw absent();
    return this.judged(partnerId, asked);
  }

  /**
   * On today and on days that follow from it, by one reading of what is known now.
   * @param daysAfter from today in the programme's zone
   * @returns today first
   */
  async judgedTogether(
    viewer: Principal,
    partnerId: string,
    daysAfter: (today: Day) => readonly Day[],
  ): Promise<readonly Judged[]> {
    if (!isVendor(viewer) && viewer.orgId !== partnerId) throw absent();
    const now = await this.partners.now(partnerId, this.clock.now());
    if (now === undefined) throw absent();
    const { day: today } = now.programme;
    const days = [today, ...daysAfter(today)];
    const known = await this.standings.onDays(partnerId, days, await this.standings.placeAt());
    const shownToReps = showsToReps(now);
    return known.map((one) => ({ asOf: undefined, shownToReps, ...judgedBy(one) }));
  }

  /** @throws ProblemException 404 for a partner that is not known (then), 400 for what is no day or instant */
  async judged(partnerId: string, asked: AskedFor): Promise<Judged> {
    const now = await this.partners.now(partnerId, this.clock.now());
    if (now === undefined) throw absent();
    const { zone, day: today } = now.programme;
    const asOf = asked.asOf === undefined ? undefined : instantOf(asked.asOf, zone);
    const on = asked.on === undefined ? (asOf === undefined ? today : dayOf(asOf, zone)) : dayIn(asked.on);
    const known = await this.standings.of(partnerId, on, await this.standings.placeAt(asOf));
    if (known === undefined) throw absent();
    return { asOf, shownToReps: showsToReps(now), ...judgedBy(known) };
  }
}

/** By the version of today, whatever day is asked about: what is hidden now is not read by asking for an old day. */
const showsToReps = ({ programme }: PartnerNow): boolean =>
  programme.inForce?.definition.payout.shownToReps?.value ?? false;

/** Pure: equal facts give equal answers. */
export const judgedBy = (known: KnownStanding): JudgedFacts => {
  const { facts, rules, on } = known;
  const inForce = <Fact extends Readonly<{ from: Day; to: Day | null }>>(dated: readonly Fact[]) =>
    dated.filter(({ from, to }) => from <= on && (to === null || on < to));
  return {
    known,
    level: inForce(facts.levels)[0]?.level ?? null,
    specialisations: [...new Set(inForce(facts.specialisations).map(({ specialisation }) => specialisation))],
    roles: rules === undefined ? [] : judgedOf(rules.definition, facts, on),
  };
};

const dayIn = (text: string): Day => {
  if (isDay(text)) return text;
  throw badParameter('on', 'on must be a day such as 2026-10-02.');
};

/** A day means its last instant in the zone of the programme. */
const instantOf = (text: string, zone: string): Instant => {
  const instant = readInstant(text);
  if (instant !== undefined) return instant;
  if (isDay(text)) return lastInstantOf(text, zone);
  throw badParameter('asOf', 'asOf must be an instant such as 2026-10-02T09:00:00Z, or a day.');
};

/** What was asked for cannot be answered. */
export const badParameter = (parameter: string, detail: string): ProblemException =>
  new ProblemException(400, 'PARAMETER_INVALID', detail, {
    errors: [{ parameter, code: 'PARAMETER_INVALID', detail }],
  });
