import { addDays, dayOf, endOfDay, type Day } from '@channel/kernel';
import { Database } from '@channel/postgres';
import { DeciderRunner, viewOf } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import { itemLine, paymentOf, type OutlookLine } from '../../../domain/batch/outlook';
import { exists } from '../../../domain/batch/payout-batch';
import { payoutBatchDecider } from '../../../domain/batch/payout-batch.decider';
import { paidItems, type PaidItemRow } from './paid-items.projection';

const ON_THEIR_WAY: readonly string[] = ['pending', 'reserved', 'sent', 'unknown'];

/** What batches have for one partner. */
@Injectable()
export class PaymentsOfPayee {
  constructor(
    private readonly database: Database,
    private readonly runner: DeciderRunner,
  ) {}

  async onTheirWay(programmeId: string, partnerId: string): Promise<readonly OutlookLine[]> {
    const open = await this.database.query<{ key: string }>(
      `select key from ${viewOf('payouts.batch-list')}
        where "programmeId" = $1 and "status" in ('draft', 'submitted', 'approved', 'exported') order by "number"`,
      [programmeId],
    );
    const lines: OutlookLine[] = [];
    for (const { key } of open) {
      const { state } = await this.runner.load(payoutBatchDecider, key);
      if (!exists(state)) continue;
      const own = state.items.filter(
        ({ payee, status }) => payee.id === partnerId && ON_THEIR_WAY.includes(status),
      );
      lines.push(...own.map((item) => itemLine(item, state)));
    }
    return lines;
  }

  /** @param firstDay a day in the programme's zone, in which the days of the payments count too (T4) */
  async paidSince(
    firstDay: Day,
    zone: string,
    programmeId: string,
    partnerId: string,
  ): Promise<readonly OutlookLine[]> {
    // Of a payment its number says in which batch it is.
    const rows = await this.database.query<PaidItemRow & { itemId: string; batchId: string }>(
      `select p.key as "itemId", b.key as "batchId", p."endToEndId", p."amount", p."paidAt"
         from ${viewOf(paidItems.name)} p
         join ${viewOf('payouts.batch-list')} b on b."number" = regexp_replace(p."endToEndId", '-[0-9]+$', '')
        where p."payeeId" = $1 and p."programmeId" = $2 and p."paidAt" >= $3 order by p."paidAt", p.key`,
      [partnerId, programmeId, endOfDay(addDays(firstDay, -1), zone)],
    );
    return rows.map(({ itemId, batchId, endToEndId, amount, paidAt }) => ({
      ...{ state: 'paid', name: endToEndId, amount, on: dayOf(paidAt, zone), because: null },
      record: paymentOf(batchId, itemId),
    }));
  }
}
