import { Database } from '@channel/postgres';
import { viewOf } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import { approvedAccounts, type ApprovedAccountRow } from './approved-accounts.projection';

/** Published query: which of many payees have an account, for screens. Who pays reads the payees' streams. */
@Injectable()
export class ApprovedAccounts {
  constructor(private readonly database: Database) {}

  async of(payeeIds: readonly string[]): Promise<ReadonlyMap<string, ApprovedAccountRow>> {
    const rows = await this.database.query<ApprovedAccountRow>(
      `select "payeeId", "currency", "activeFromOn", "approvedAt" from ${viewOf(approvedAccounts.name)}
        where "payeeId" = any($1)`,
      [payeeIds],
    );
    return new Map(rows.map((row) => [row.payeeId, row]));
  }
}
