import { halfYearOf, nextHalfYear, quarterBounds, refuse } from '@channel/kernel';
import { Programmes } from '@channel/programs';
import { anyone, BusCommand, DeciderRunner, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Coop } from '../../../domain/coop/coop';
import type { CoopRules, StatementBase } from '../../../domain/coop/coop.commands';
import { coopDecider } from '../../../domain/coop/coop.decider';
import { fundIdOf } from '../../../fund-desk';
import { coopIdOf, earnedLotIdOf } from '../../../ids';

/** A statement whose quarter may earn something. */
export type EarningStatement = Readonly<{ programmeId: string; partnerId: string; statement: StatementBase }>;

/** Sent when a statement is issued. */
export class EarnCoopCommand extends BusCommand<EarningStatement, 'VERSION_NOT_IN_FORCE', Coop> {}

@CommandHandler(EarnCoopCommand)
export class EarnCoopHandler implements ICommandHandler<EarnCoopCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly programmes: Programmes,
  ) {}

  async execute({ data, meta }: EarnCoopCommand): Promise<Outcome<'VERSION_NOT_IN_FORCE', Coop>> {
    const { programmeId, partnerId, statement } = data;
    const coopId = coopIdOf(programmeId, partnerId, statement.quarter);
    const rules = await this.rulesOf(programmeId, statement.quarter, meta.now);
    const of = {
      ...{ coopId, programmeId, partnerId },
      number: `CO-${statement.quarter.replace('-', '')}-${statement.partnerCode.replace('-', '')}`,
    };
    if (rules === undefined)
      return refused(
        refuse('VERSION_NOT_IN_FORCE', `No version of ${programmeId} was in force in ${statement.quarter}.`),
      );
    const fundId = fundIdOf(programmeId, partnerId);
    const command = { of, fundId, lotId: earnedLotIdOf(coopId), statement, rules, at: meta.now };
    return this.runner.run(coopDecider, coopId, { type: 'EarnCoop', data: command }, meta, {
      visible: anyone,
    });
  }

  /** Like the rewards themselves: as they were in force on the first day of the quarter. */
  private async rulesOf(programmeId: string, quarter: string, now: string): Promise<CoopRules | undefined> {
    const { firstDay, lastDay } = quarterBounds(quarter);
    const inForce = await this.programmes.inForce(programmeId, firstDay);
    if (inForce === undefined) return undefined;
    const { definition, version: definitionVersion } = inForce;
    const { zone: timeZone } = await this.programmes.now(programmeId, now);
    const halfYears = definition.calendar.halfYears.value;
    const halfYear = nextHalfYear(halfYearOf(lastDay, halfYears), halfYears);
    const nothing = { percent: '0', threshold: { amount: '0', currency: definition.currency } };
    const terms =
      definition.coop === undefined
        ? nothing
        : { percent: definition.coop.percent.value, threshold: definition.coop.threshold.value };
    return { definitionVersion, ...terms, timeZone, halfYear };
  }
}
