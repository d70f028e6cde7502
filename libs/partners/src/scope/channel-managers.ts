import type { Role } from '@channel/http';
import { accessDecider, rolesOn } from '@channel/identity';
import type { Day } from '@channel/kernel';
import { Programmes } from '@channel/programs';
import { CLOCK, DeciderRunner, type Clock } from '@channel/runtime';
import { Inject, Injectable } from '@nestjs/common';
import { isInScope } from '../domain/partner/assignment';
import type { Partner } from '../domain/partner/partner';
import { partnerDecider } from '../domain/partner/partner.decider';

const MANAGERS: readonly Role[] = ['channel.manager', 'channel.lead'];

/** Who of the vendor decides about a partner (J107): by their grants and by who is assigned, both read from streams. */
@Injectable()
export class Managers {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly programmes: Programmes,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** What was revoked ends at once. */
  async mayManage(personId: string, day: Day): Promise<boolean> {
    return (await this.rolesOf(personId, day)).length > 0;
  }

  /** A lead decides about every partner, a manager about those that it is assigned to, or nobody is. */
  async decides(personId: string, partnerId: string): Promise<boolean> {
    const { partner, day } = await this.partnerNow(partnerId);
    if (partner.status === 'none') return false;
    const roles = await this.rolesOf(personId, day);
    return (
      roles.includes('channel.lead') || (roles.length > 0 && isInScope(partner.assignments, personId, day))
    );
  }

  /** A partner with the day of its programme; without a partner the day means nothing. */
  async partnerNow(partnerId: string): Promise<Readonly<{ partner: Partner; day: Day }>> {
    const { state: partner } = await this.runner.load(partnerDecider, partnerId);
    if (partner.status === 'none') return { partner, day: '' };
    const { day } = await this.programmes.now(partner.programmeId, this.clock.now());
    return { partner, day };
  }

  private async rolesOf(personId: string, day: Day): Promise<readonly string[]> {
    const { state } = await this.runner.load(accessDecider, personId);
    return state.disabled ? [] : rolesOn(state, day).filter((role) => MANAGERS.some((one) => one === role));
  }
}
