import { Deals } from '@channel/deals';
import { FxRates } from '@channel/rewards';
import { ShippedToDeals } from '@channel/shipments';
import { Injectable } from '@nestjs/common';
import { paidTo, resultsOf, type ActivityResults, type Shipped } from '../../../domain/activity-results';
import type { OpenFund } from '../../../domain/fund/fund';
import { monthRate } from '../../../month-rate';

/** The registrations and sales of the neighbours beside what the fund paid. */
@Injectable()
export class ActivityResultsQuery {
  constructor(
    private readonly deals: Deals,
    private readonly shipments: ShippedToDeals,
    private readonly rates: FxRates,
  ) {}

  /** What is paid is the fund's; what is shipped is as far as the read models are. */
  async of(fund: OpenFund, requestId: string): Promise<ActivityResults> {
    const { currency } = fund;
    const deals = await this.deals.naming(requestId);
    const shipped: Shipped[] = [];
    for (const { dealId, month, amount } of await this.shipments.of(deals.map((deal) => deal.dealId)))
      shipped.push({
        ...{ dealId, amount },
        rate: await monthRate(this.rates, amount.currency, currency, month),
      });
    return resultsOf(deals, shipped, paidTo(fund, requestId));
  }
}
