import type { Day } from '@channel/kernel';
import { DeciderRunner, type Loaded } from '@channel/runtime';
import { Injectable, Module } from '@nestjs/common';
import { creditLotIdOf } from './credit-lot-desk';
import { managerOn, type CreditLot, type CreditUnit } from './domain/credit-lot/credit-lot';
import { creditLotDecider } from './domain/credit-lot/credit-lot.decider';
import type { CreditLotEvent, UsageReport } from './domain/credit-lot/credit-lot.events';
import { reportOn } from './domain/credit-lot/credit-lot.report';

/** What a contract of services gives (C6, C7). */
const OF_CONTRACT: readonly CreditUnit[] = ['service-credit', 'training-credit'];

export type OfContractCredits = Readonly<{ programmeId: string; partnerId: string; reference: string }>;
/** Usage and balance of a lot of a contract when a day is over, and who looks after it (C2). */
export type ContractCredit = UsageReport &
  Readonly<{
    useByOn: Day;
    /** On that day; `null`: nobody is named. */
    managerId: string | null;
    /** By when its next operational review is held; `null`: none is due. */
    reviewDueOn: Day | null;
  }>;

/** Published query of the credits context: the lots that a contract gave, by what they were granted under. */
@Injectable()
export class ContractCredits {
  constructor(private readonly runner: DeciderRunner) {}

  async on(of: OfContractCredits, day: Day, timeZone: string): Promise<readonly ContractCredit[]> {
    const lots = await this.lotsOf(of);
    return lots.flatMap(({ lot, events }) => {
      const usage = reportOn(events, day, timeZone);
      return usage === undefined
        ? []
        : [
            {
              ...usage,
              ...{ useByOn: lot.expiresOn, managerId: managerOn(lot, day)?.managerId ?? null },
              reviewDueOn:
                lot.reviews.find(({ dueOn, held }) => held === null && dueOn >= day)?.dueOn ?? null,
            },
          ];
    });
  }

  private async lotsOf({ programmeId, partnerId, reference }: OfContractCredits) {
    const found = await Promise.all(
      OF_CONTRACT.map((unit) =>
        this.runner.load(creditLotDecider, creditLotIdOf(programmeId, unit, reference)),
      ),
    );
    return found.flatMap((loaded) => lotOf(loaded, partnerId));
  }
}

const lotOf = ({ state: lot, events }: Loaded<CreditLot>, partnerId: string) =>
  lot.status === 'known' && lot.of.partnerId === partnerId
    ? [{ lot, events: events as unknown as readonly CreditLotEvent[] }]
    : [];

@Module({ providers: [ContractCredits], exports: [ContractCredits] })
export class ContractCreditsModule {}
