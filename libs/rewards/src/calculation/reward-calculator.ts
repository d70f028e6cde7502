import { apiId, digestOf } from '@channel/event-store';
import {
  addBusinessDays,
  endOfDay,
  invariant,
  moneyJson,
  nextQuarter,
  quarterBounds,
  quarterOf,
  totalOf,
  type DomainEvent,
  type MoneyJson,
} from '@channel/kernel';
import { isGated, ReviewedYears, StandingGates, type ReviewedYear } from '@channel/partners';
import { Programmes, type DefinitionInForce } from '@channel/programs';
import { ahead } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import { calculateStatement } from '../domain/engine/calculate';
import { missingRate } from '../domain/engine/conversion';
import type { RewardRules, RulesByQuarter, StatementInputs } from '../domain/engine/inputs';
import type { RewardLine } from '../domain/engine/lines';
import { RewardInputs, type PartnerQuarter } from '../inputs/reward-inputs';
import type { PlanNotCalculated } from '../domain/run/run.events';
import { ApprovedRates, type RateLookup } from './approved-rates';
import { plansLeftOut } from './plans-left-out';

/** Partners whose facts are read while another one's lines are calculated. */
export const AHEAD = 3;

/** What a calculation is a function of. */
export type Basis = Readonly<{
  programmeId: string;
  quarter: string;
  position: string;
  definitionVersion: number;
  /** Absent: no rate table was approved. */
  fxTableVersion?: number;
}>;
/** A quarter with the rules that it is calculated by. */
export type QuarterRules = Readonly<{
  quarter: string;
  rules: RewardRules;
  definition: DefinitionInForce['definition'];
}>;
/** Everything of a run but its partners: its own quarter, and those with statements, each by the rules of its run. */
export type Calculation = Readonly<{
  basis: Basis;
  own: QuarterRules;
  rulesOf: RulesByQuarter;
  /** Quarters with statements whose adjustments this one takes. */
  adjusts: readonly string[];
  /** By partner, the years that reviews have decided on. */
  years: ReadonlyMap<string, readonly ReviewedYear[]>;
}>;
export type PartnerResult = Readonly<{
  partnerId: string;
  code: string;
  lines: readonly RewardLine[];
  total: MoneyJson;
  /** `sha256:…` over the canonical JSON of the lines. */
  digest: string;
}>;

/** A price in a currency that the pinned rate table does not cover stops the calculation (FX_MISSING). */
export class FxMissing extends Error {
  override readonly name = 'FxMissing';
}

/** Brings facts and rules to the pure engine: the only place that does, for runs, approvals, accruals and traces. */
@Injectable()
export class RewardCalculator {
  /** A version never changes after its draft, so each is read once. */
  private readonly definitions = new Map<string, DefinitionInForce['definition']>();

  constructor(
    private readonly inputs: RewardInputs,
    private readonly programmes: Programmes,
    private readonly rates: ApprovedRates,
    private readonly gates: StandingGates,
    private readonly reviewed: ReviewedYears,
  ) {}

  /** The version in force on the quarter's first day: plans begin on first days of quarters only. */
  definition(programmeId: string, quarter: string): Promise<DefinitionInForce | undefined> {
    return this.programmes.inForce(programmeId, quarterBounds(quarter).firstDay);
  }

  /** The approved version of the rate table that a run pins. */
  fxTableVersion(currency: string): Promise<number> {
    return this.rates.version(currency);
  }

  /** By the versions that the basis names, also when newer ones were approved since. */
  async begin(basis: Basis): Promise<Calculation> {
    const rates = await this.lookup(basis);
    const own = await this.quarterRules(basis, rates);
    const issued = await this.inputs.issuedQuarters(basis.programmeId, basis.position);
    const byQuarter = new Map<string, RewardRules>();
    for (const run of issued) {
      const then = await this.lookup(run);
      // The rates that the quarter was issued with stay; what it had no rate for takes that of this run.
      const { rules } = await this.quarterRules(run, (quote, on) => then(quote, on) ?? rates(quote, on));
      byQuarter.set(run.quarter, rules);
    }
    const settled = [...byQuarter.keys()];
    return {
      basis,
      own,
      rulesOf: (quarter) => byQuarter.get(quarter) ?? own.rules,
      adjusts: settled.filter((quarter) => postsTo(quarter, settled) === basis.quarter),
      years: await this.years(basis),
    };
  }

  private async years({ programmeId, position }: Basis): Promise<Calculation['years']> {
    const years = new Map<string, readonly ReviewedYear[]>();
    for (const year of await this.reviewed.decided({ programmeId, place: position }))
      years.set(year.partnerId, [...(years.get(year.partnerId) ?? []), year]);
    return years;
  }

  /** What a run leaves out of what is known at its place, and why. */
  leftOut(
    inForce: DefinitionInForce,
    asked: Pick<Basis, 'programmeId' | 'quarter' | 'position'>,
  ): Promise<readonly PlanNotCalculated[]> {
    return plansLeftOut(inForce, asked, this.reviewed);
  }

  partners({ basis, adjusts, years }: Calculation): Promise<readonly string[]> {
    return this.inputs.partners(basis, adjusts.length > 0, [...years.keys()]);
  }

  /**
   * @param supposed events that nobody has recorded, as if they stood at the basis' place
   * @returns undefined where nothing counts in the quarter
   * @throws FxMissing
   */
  async partner(
    partnerId: string,
    calculation: Calculation,
    supposed: readonly DomainEvent[] = [],
  ): Promise<PartnerResult | undefined> {
    const facts = await this.facts(partnerId, calculation, supposed);
    if (facts === undefined) return undefined;
    const { lines, total } = calculateStatement(facts.inputs, calculation.rulesOf);
    if (lines.length === 0) return undefined;
    return { partnerId, code: facts.code, lines, total: moneyJson(total), digest: digestOf(lines) };
  }

  /**
   * All that the partner's quarter is a function of.
   * @param also what is added to what is known, as an estimate does
   * @throws FxMissing
   */
  async facts(
    partnerId: string,
    calculation: Calculation,
    supposed: readonly DomainEvent[] = [],
    also: (known: StatementInputs) => StatementInputs = (known) => known,
  ): Promise<PartnerQuarter | undefined> {
    const { own, basis, rulesOf, adjusts } = calculation;
    const known = await this.inputs.partnerQuarter(partnerId, basis.quarter, {
      position: basis.position,
      timeZone: own.definition.calendar.timeZone.value,
      ...{ rulesOf, adjusts, supposed },
    });
    const years = calculation.years.get(partnerId);
    const facts = known && {
      ...known,
      inputs: also({ ...known.inputs, ...(years === undefined ? {} : { years }) }),
    };
    const missing = facts === undefined ? undefined : missingRate(facts.inputs, rulesOf);
    if (missing !== undefined)
      throw new FxMissing(
        `The approved rate table of ${own.definition.currency} has no rate of ${missing.quote} for ${missing.on}.`,
      );
    return facts && this.gated(partnerId, facts, { rulesOf, position: basis.position });
  }

  /**
   * With what of the level's requirements was not met on each ship day that is gated, as known at the place (J37). What was
   * issued keeps the snapshot of its run: no credential, and no day of leaving, that one person records afterwards moves it
   * (G61).
   */
  private async gated(
    partnerId: string,
    facts: PartnerQuarter,
    { rulesOf, position }: Readonly<{ rulesOf: RulesByQuarter; position: string }>,
  ): Promise<PartnerQuarter> {
    const days = [...new Set(facts.inputs.lines.map(({ shipOn }) => shipOn))].filter((day) =>
      isGated(rulesOf(quarterOf(day)).definition, day),
    );
    if (days.length === 0) return facts;
    const places = snapshotPlaces(facts.inputs.issued);
    const placeOf = (day: string): string => places.get(day) ?? position;
    const found = [...new Set(days.map(placeOf))].map((place) =>
      this.gates.unmetOn(
        partnerId,
        days.filter((day) => placeOf(day) === place),
        place,
      ),
    );
    const unmet = Object.fromEntries((await Promise.all(found)).flatMap((known) => [...known]));
    return { ...facts, inputs: { ...facts.inputs, partner: { ...facts.inputs.partner, unmet } } };
  }

  /** The whole quarter, partner by partner in the order of their codes. @throws FxMissing */
  async *quarter(calculation: Calculation): AsyncIterable<PartnerResult> {
    const partnerIds = await this.partners(calculation);
    for await (const result of ahead(partnerIds, (partnerId) => this.partner(partnerId, calculation), AHEAD))
      if (result !== undefined) yield result;
  }

  private async lookup(basis: Basis): Promise<RateLookup> {
    const { currency } = await this.pinned(basis);
    return this.rates.upTo(currency, basis.fxTableVersion ?? 0);
  }

  private async quarterRules(run: Basis, rate: RateLookup): Promise<QuarterRules> {
    const { programmeId, quarter, definitionVersion } = run;
    const definition = await this.pinned(run);
    const rules: RewardRules = {
      definition,
      version: definitionVersion,
      rewardLineId: (lineId, planId) => apiId('rlin', `${programmeId}|${quarter}|${lineId}|${planId}`),
      rate,
    };
    return { quarter, rules, definition };
  }

  /** A newer version for the same day does not move a run that named the older one. */
  async pinned({
    programmeId,
    definitionVersion,
  }: Pick<Basis, 'programmeId' | 'definitionVersion'>): Promise<DefinitionInForce['definition']> {
    const key = `${programmeId}|${String(definitionVersion)}`;
    const kept = this.definitions.get(key);
    if (kept !== undefined) return kept;
    const fact = await this.inputs.definition(programmeId, definitionVersion);
    invariant(fact !== undefined, `version ${String(definitionVersion)} of ${programmeId} is known`);
    this.definitions.set(key, fact.definition);
    return fact.definition;
  }
}

/** Of each ship day with an issued line, the place that the run of the first such statement had pinned. */
const snapshotPlaces = (issued: StatementInputs['issued']): ReadonlyMap<string, string> => {
  const places = new Map<string, string>();
  for (const { line, position } of issued) {
    const before = places.get(line.shipOn);
    if (before === undefined || position < before) places.set(line.shipOn, position);
  }
  return places;
};

/** The earliest quarter after an issued one that has no statements yet: it takes the postings. */
export const postsTo = (origin: string, issued: readonly string[]): string => {
  let quarter = nextQuarter(origin);
  while (issued.includes(quarter)) quarter = nextQuarter(quarter);
  return quarter;
};

/** What the digest of a run covers: each partner's total and digest, in order. */
export type RunTotals = Readonly<{
  partnerCount: number;
  lineCount: number;
  total: MoneyJson;
  digest: string;
}>;

export const runTotals = (
  partners: readonly Omit<PartnerResult, 'lines' | 'code'>[],
  lineCount: number,
  currency: string,
): RunTotals => ({
  partnerCount: partners.length,
  lineCount,
  total: totalOf(
    partners.map(({ total }) => total),
    currency,
  ),
  digest: digestOf(partners.map(({ partnerId, total, digest }) => ({ partnerId, total, digest }))),
});

/** The grace days after the quarter's end (T3); then the closing begins by itself. */
export const closingDue = (
  quarter: string,
  { definition: { calendar, pos } }: Pick<DefinitionInForce, 'definition'>,
): string =>
  endOfDay(
    addBusinessDays(quarterBounds(quarter).lastDay, pos.graceBusinessDays.value, calendar.holidays.value),
    calendar.timeZone.value,
  );
