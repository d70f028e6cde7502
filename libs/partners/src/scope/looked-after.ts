import { PartnersLookedAfter, type LookedAfter } from '@channel/inbox';
import { Database } from '@channel/postgres';
import { Programmes } from '@channel/programs';
import { CLOCK, viewOf, type Clock } from '@channel/runtime';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { assignedOn } from '../domain/partner/assignment';
import type { PartnerRow } from '../features/partner-list/partner-list.projection';

type Assigned = Pick<PartnerRow, 'programmeId' | 'assignments'> & Readonly<{ key: string }>;

/** Tells the inbox whose partners are whose today (J107). */
@Injectable()
export class SaysWhoLooksAfter implements OnModuleInit {
  constructor(
    private readonly inbox: PartnersLookedAfter,
    private readonly database: Database,
    private readonly programmes: Programmes,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.inbox.say((personId) => this.of(personId));
  }

  private async of(personId: string): Promise<LookedAfter> {
    const rows = await this.database.query<Assigned>(
      `select key, "programmeId", assignments from ${viewOf('partners.partner-list')} where assignments <> '[]'`,
    );
    const own: string[] = [];
    const others: string[] = [];
    for (const { key, programmeId, assignments } of rows) {
      const { day } = await this.programmes.now(programmeId, this.clock.now());
      const today = assignedOn(assignments, day);
      if (today.some((one) => one.personId === personId)) own.push(key);
      else if (today.length > 0) others.push(key);
    }
    return { own, others };
  }
}
