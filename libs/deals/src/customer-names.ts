import { Database } from '@channel/postgres';
import { viewOf } from '@channel/runtime';
import { Injectable } from '@nestjs/common';

const DEALS = viewOf('deals.deal-list');

/** What the customers of registrations are called, for lists of what belongs to them. */
@Injectable()
export class CustomerNames {
  constructor(private readonly database: Database) {}

  /** By deal; a registration that the list does not have yet is left out. */
  async of(dealIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (dealIds.length === 0) return new Map();
    const rows = await this.database.query<{ key: string; customerName: string }>(
      `select key, "customerName" from ${DEALS} where key = any($1)`,
      [[...new Set(dealIds)]],
    );
    return new Map(rows.map(({ key, customerName }) => [key, customerName]));
  }
}
