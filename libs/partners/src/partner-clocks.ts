import { Programmes } from '@channel/programs';
import { DeciderRunner, type CommandMeta } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import { ClockKeeper } from './clock-keeper';
import { clocksOfPartner, together } from './domain/clock/clocks-due';
import { clocksOfTerms } from './domain/clock/new-terms';
import { partnerDecider } from './domain/partner/partner.decider';

/** Brings the clocks of a partner in line with its stream and the version in force. */
@Injectable()
export class PartnerClocks {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly programmes: Programmes,
    private readonly keeper: ClockKeeper,
  ) {}

  async follow(partnerId: string, meta: CommandMeta): Promise<void> {
    const { state: partner } = await this.runner.load(partnerDecider, partnerId);
    if (partner.status === 'none') return;
    const { zone, day: today, inForce } = await this.programmes.now(partner.programmeId, meta.now);
    if (inForce === undefined) return;
    const { definition } = inForce;
    const { programmeId } = partner;
    const warningDays = definition.clocks.lapseWarningDays.value;
    const due = together(clocksOfPartner(partner, definition), clocksOfTerms(partner, inForce));
    await this.keeper.follow(due, { programmeId, zone, today, warningDays }, meta);
  }
}
