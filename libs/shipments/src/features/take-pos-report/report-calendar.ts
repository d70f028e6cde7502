import { CONFIG, type Config } from '@channel/config';
import { dayOf, type Day, type Instant } from '@channel/kernel';
import { Programmes, type ProgrammeDefinition } from '@channel/programs';
import { Inject, Injectable } from '@nestjs/common';

/** The programme's rules and days as a report sees them. */
@Injectable()
export class ReportCalendar {
  constructor(
    private readonly programmes: Programmes,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async definition(now: Instant): Promise<ProgrammeDefinition | undefined> {
    return (await this.programmes.inForce(this.config.programme, now.slice(0, 10)))?.definition;
  }

  /** The day of an instant in the programme's zone; UTC while no programme is in force. */
  async today(now: Instant): Promise<Day> {
    return dayOf(now, (await this.definition(now))?.calendar.timeZone.value ?? 'UTC');
  }
}
