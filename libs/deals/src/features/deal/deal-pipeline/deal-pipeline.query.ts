import { isVendor, type Principal } from '@channel/http';
import type { MoneyJson } from '@channel/kernel';
import { Database } from '@channel/postgres';
import { viewOf } from '@channel/runtime';
import { Injectable } from '@nestjs/common';

/** The rows of the list of registrations, as they stand. */
const INDEX = 'deals.deal-list';

/** Registrations that nobody has decided, then the approved ones by the partner's stage. */
export const PIPELINE_STAGES = ['undecided', 'qualifying', 'quoting', 'won', 'lost'] as const;
export type PipelineStage = (typeof PIPELINE_STAGES)[number];

/** What stands at a stage in one currency. */
export type PipelineRow = Readonly<{ id: string; stage: PipelineStage; deals: number; value: MoneyJson }>;

/** How many registrations stand at each stage, and what they are worth by what was registered. */
@Injectable()
export class DealPipeline {
  constructor(private readonly database: Database) {}

  /** Of the registrations that the viewer may see, in the order of the stages (X1). */
  async of(viewer: Principal): Promise<readonly PipelineRow[]> {
    const found = await this.database.query<
      Readonly<{ stage: PipelineStage; currency: string; deals: number; amount: string }>
    >(
      `select "stage", "currency", count(*)::int as "deals", sum("amount")::text as "amount"
         from (select case when "status" = 'approved' then "stage" else 'undecided' end as "stage",
                      "value"->>'currency' as "currency", ("value"->>'amount')::numeric as "amount"
                 from ${viewOf(INDEX)}
                where "status" in ('submitted', 'in_review', 'information_requested', 'approved')
                  and "orderUse" = 'resale'
                  and ($1::text is null or "partnerId" = $1 or "distributorId" = $1)) d
        group by "stage", "currency" order by "currency"`,
      [isVendor(viewer) ? null : viewer.orgId],
    );
    return PIPELINE_STAGES.flatMap((stage) =>
      found
        .filter((row) => row.stage === stage)
        .map(({ currency, deals, amount }) => ({
          ...{ id: `${stage}-${currency}`, stage, deals },
          value: { amount, currency },
        })),
    );
  }
}
