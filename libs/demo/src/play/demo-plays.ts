import { CONFIG, type Config } from '@channel/config';
import { SubmitDealCommand } from '@channel/deals/commands';
import { addDays, addMonths, dayOf, type Day } from '@channel/kernel';
import { jpa2023 } from '@channel/programs';
import { viewOf, type CommandMeta } from '@channel/runtime';
import { Inject, Injectable } from '@nestjs/common';
import { ActRefused } from '../seed/act-refused';
import { distributorUser, orgIdOf } from '../seed/cast';
import { domainOf } from '../seed/deals.data';
import { csvOf, reportOf } from '../seed/sales';
import { Stage } from '../seed/stage';

export const PLAYS = ['overlap', 'sales-report'] as const;
export type Play = (typeof PLAYS)[number];
/** Who sees what came of it, and where; or why nothing did. */
export type Played = Readonly<{ as: string; goTo: string }>;
export type Outcome = Played | Readonly<{ not: string }>;

/** One distributor reports; two partners of one region register. */
const REPORTER = 'DIST-001';
const REGISTRANTS = ['priya', 'bruno'] as const;
/** What both say that it is about: three switches, more or less. */
const ABOUT = { productLines: ['switching'], value: { amount: '3900000', currency: 'USD' } };
/** As many letters of the command tell one made-up customer from the next. */
const NAME_LENGTH = 6;
/** `2026-09` of a day. */
const MONTH = 7;

/** What somebody who tries the demo would otherwise have to be several people for. Each is done with their authority. */
@Injectable()
export class DemoPlays {
  constructor(
    private readonly stage: Stage,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async play(play: Play, { commandId }: Pick<CommandMeta, 'commandId'>): Promise<Outcome> {
    if (!this.config.demoSeed)
      return { not: 'This demo began empty: it has no partners, prices or sales to play with.' };
    try {
      const outcome = play === 'overlap' ? await this.overlap(commandId) : await this.salesReport(commandId);
      await this.stage.settled();
      return outcome;
    } catch (error) {
      // By now a partner may have left, or a price have ended: what people did to the demo stands.
      if (error instanceof ActRefused) return { not: error.message };
      throw error;
    }
  }

  /** Two partners register the same opportunity of a customer that nobody knows yet, one after the other. */
  private async overlap(commandId: string): Promise<Played> {
    const today = this.today();
    const name = `Harbour Clinics ${commandId.slice(0, NAME_LENGTH).toUpperCase()}`;
    const request = {
      customer: { name, country: 'US', domain: domainOf(name) },
      ...{ region: 'americas', segment: 'enterprise', dealType: 'new-opportunity', ...ABOUT },
      ...{ expectedCloseOn: addDays(today, 30), distributorId: orgIdOf(REPORTER), activityId: null },
    } as const;
    for (const by of REGISTRANTS) {
      const make = (meta: CommandMeta) => new SubmitDealCommand(request, meta);
      await this.stage.act({ by, role: 'partner.rep', key: `play/${commandId}/${by}`, make });
      // The one that was first is known before the other one comes.
      await this.stage.settled();
    }
    return { as: 'carol', goTo: '/conflicts?status=open' };
  }

  /** What one distributor shipped in the last month that is over, as the history of the demo has it. */
  private async salesReport(commandId: string): Promise<Outcome> {
    const month = this.monthToReport();
    if (await this.isReported(month))
      return {
        not: `The report of ${month} was sent, and the next month is not over: jump to the end of the quarter first.`,
      };
    await this.stage.importFiles({
      ...{ by: distributorUser(REPORTER), role: 'distributor.user', key: `play/${commandId}/${month}` },
      ...{ kind: 'pos', name: `pos-${REPORTER.toLowerCase()}-${month}.csv` },
      content: csvOf(await reportOf(this.stage, REPORTER, month)),
    });
    return { as: 'diego', goTo: '/imports' };
  }

  /** `2026-09`, from the first of October on. */
  private monthToReport(): string {
    return addMonths(`${this.today().slice(0, MONTH)}-01`, -1).slice(0, MONTH);
  }

  private today(): Day {
    return dayOf(this.stage.now(), jpa2023.calendar.timeZone.value);
  }

  private async isReported(month: string): Promise<boolean> {
    const [found] = await this.stage.database.query<{ count: number }>(
      `select count(*)::int as count from ${viewOf('imports.import-list')} where "fileName" = $1 and status <> 'cancelled'`,
      [`pos-${REPORTER.toLowerCase()}-${month}.csv`],
    );
    return (found?.count ?? 0) > 0;
  }
}
