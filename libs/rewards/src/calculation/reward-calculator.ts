import { apiId, digestOf } from '@channel/event-store';
import { addBusinessDays, endOfDay, moneyJson, quarterBounds, type MoneyJson } from '@channel/kernel';
import { Programmes, type DefinitionInForce } from '@channel/programs';
import { Injectable } from '@nestjs/common';
import { calculateStatement } from '../domain/engine/calculate';
import type { RewardRules } from '../domain/engine/inputs';
import type { RewardLine } from '../domain/engine/lines';
import { foreignPrices, RewardInputs, type PartnerQuarter } from '../inputs/reward-inputs';

/** What a calculation is a function of. */
export type Basis = Readonly<{ programmeId: string; quarter: string; position: string }>;
export type PartnerResult = Readonly<{
  partnerId: string;
  code: string;
  lines: readonly RewardLine[];
  total: MoneyJson;
  /** `sha256:…` over the canonical JSON of the lines. */
  digest: string;
}>;

/** A price in a currency that no rate table covers stops the calculation (FX_MISSING). */
export class FxMissing extends Error {
  override readonly name = 'FxMissing';
}

/** Brings facts and rules to the pure engine: the only place that does, for runs, approvals, accruals and traces. */
@Injectable()
export class RewardCalculator {
  constructor(
    private readonly inputs: RewardInputs,
    private readonly programmes: Programmes,
  ) {}

  /** The version in force on the quarter's first day: plans begin on first days of quarters only. */
  definition(programmeId: string, quarter: string): Promise<DefinitionInForce | undefined> {
    return this.programmes.inForce(programmeId, quarterBounds(quarter).firstDay);
  }

  partners({ programmeId, quarter, position }: Basis): Promise<readonly string[]> {
    return this.inputs.partners(programmeId, quarter, position);
  }

  /** @returns undefined where nothing counts in the quarter. @throws FxMissing */
  async partner(
    partnerId: string,
    basis: Basis,
    inForce: DefinitionInForce,
  ): Promise<PartnerResult | undefined> {
    const facts = await this.facts(partnerId, basis, inForce);
    if (facts === undefined) return undefined;
    const { lines, total } = calculateStatement(facts.inputs, rulesOf(basis, inForce));
    if (lines.length === 0) return undefined;
    return { partnerId, code: facts.code, lines, total: moneyJson(total), digest: digestOf(lines) };
  }

  /** @throws FxMissing */
  async facts(
    partnerId: string,
    { quarter, position }: Basis,
    { definition }: DefinitionInForce,
  ): Promise<PartnerQuarter | undefined> {
    const facts = await this.inputs.partnerQuarter(partnerId, quarter, position);
    const [foreign] = facts === undefined ? [] : foreignPrices(facts.inputs, definition.currency);
    if (foreign !== undefined)
      throw new FxMissing(`There is no rate table from ${foreign} to ${definition.currency}.`);
    return facts;
  }

  /** The whole quarter, partner by partner in the order of their codes. @throws FxMissing */
  async *quarter(basis: Basis, inForce: DefinitionInForce): AsyncIterable<PartnerResult> {
    for (const partnerId of await this.partners(basis)) {
      const result = await this.partner(partnerId, basis, inForce);
      if (result !== undefined) yield result;
    }
  }
}

export const rulesOf = (
  { programmeId, quarter }: Pick<Basis, 'programmeId' | 'quarter'>,
  { definition, version }: DefinitionInForce,
): RewardRules => ({
  definition,
  version,
  lineId: (shipmentLineId, planId) => apiId('rlin', `${programmeId}|${quarter}|${shipmentLineId}|${planId}`),
});

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
  total: {
    amount: partners.reduce((total, partner) => total + BigInt(partner.total.amount), 0n).toString(),
    currency,
  },
  digest: digestOf(partners.map(({ partnerId, total, digest }) => ({ partnerId, total, digest }))),
});

/** The grace days after the quarter's end (T3); then the closing begins by itself. */
export const closingDue = (quarter: string, { definition: { calendar, pos } }: DefinitionInForce): string =>
  endOfDay(
    addBusinessDays(quarterBounds(quarter).lastDay, pos.graceBusinessDays.value, calendar.holidays.value),
    calendar.timeZone.value,
  );
