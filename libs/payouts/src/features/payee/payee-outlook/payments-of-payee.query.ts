import { addDays, dayOf, endOfDay, type Day } from '@channel/kernel';
import { Database } from '@channel/postgres';
import { DeciderRunner, viewOf } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import { itemLine, type OutlookLine } from '../../../domain/batch/outlook';
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
      lines.push(...own.map((item) => itemLine(item, state.executionOn)));
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
    const rows = await this.database.query<PaidItemRow>(
      `select "endToEndId", "amount", "paidAt" from ${viewOf(paidItems.name)}
        where "payeeId" = $1 and "programmeId" = $2 and "paidAt" >= $3 order by "paidAt", key`,
      [partnerId, programmeId, endOfDay(addDays(firstDay, -1), zone)],
    );
    return rows.map(({ endToEndId, amount, paidAt }) => ({
      ...{ state: 'paid', name: endToEndId, amount, on: dayOf(paidAt, zone), because: null },
    }));
  }
}
