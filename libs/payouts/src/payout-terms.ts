import { CONFIG, type Config } from '@channel/config';
import { dayOf, type Day, type Instant } from '@channel/kernel';
import { Programmes, type ProgrammeDefinition } from '@channel/programs';
import { Inject, Injectable } from '@nestjs/common';

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
  constructor(
    private readonly programmes: Programmes,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  get programmeId(): string {
    return this.config.programme;
  }

  async at(now: Instant): Promise<PayoutTerms> {
    const inForce = await this.programmes.inForce(this.programmeId, now.slice(0, 10));
    if (inForce === undefined) return { today: dayOf(now, 'UTC'), holidays: [] };
    const { calendar, payout, currency } = inForce.definition;
    const today = dayOf(now, calendar.timeZone.value);
    return { today, holidays: calendar.holidays.value, currency, payout };
  }
}
