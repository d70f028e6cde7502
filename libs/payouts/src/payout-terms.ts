import type { Day, Instant } from '@channel/kernel';
import { Programmes, type ProgrammeDefinition } from '@channel/programs';
import { Injectable } from '@nestjs/common';

export type PayoutTerms = Readonly<{
  today: Day;
  holidays: readonly Day[];
  /** That statements are in; absent while no programme is in force. */
  currency?: string;
  /** Absent while no programme is in force. */
  payout?: ProgrammeDefinition['payout'];
}>;

/** What the programme in force says about payments on a day. */
@Injectable()
export class PayoutTermsReader {
  constructor(private readonly programmes: Programmes) {}

  async at(programmeId: string, now: Instant): Promise<PayoutTerms> {
    const { day: today, inForce } = await this.programmes.now(programmeId, now);
    if (inForce === undefined) return { today, holidays: [] };
    const { calendar, payout, currency } = inForce.definition;
    return { today, holidays: calendar.holidays.value, currency, payout };
  }
}
