import {
  AmountsOfRecords,
  AmountSources,
  isVendor,
  type AmountName,
  type AmountPart,
  type AskedAmount,
  type ExplainedAmount,
  type Principal,
} from '@channel/http';
import { totalOf, type MoneyJson } from '@channel/kernel';
import { Database } from '@channel/postgres';
import { viewOf } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import { accrualNamed } from '../../domain/accrual/accrual';
import { STATEMENT_READERS } from '../../statement.view';

const NAMES = ['accrued', 'earned', 'paid'] as const;
type Name = (typeof NAMES)[number];
type Row = Readonly<Record<Name, MoneyJson> & { key: string; partnerId: string; number: string | null }>;

/** The amounts of a quarter: by statement and accrual, of one's own organisation or of every partner. */
@Injectable()
export class QuarterAmounts extends AmountsOfRecords {
  readonly kind = 'quarter';
  readonly readers = STATEMENT_READERS;

  constructor(
    sources: AmountSources,
    private readonly database: Database,
  ) {
    super(sources);
  }

  /** The record is called as its row is: `2026-Q3-USD`. */
  async explain({ recordId, amount }: AskedAmount, viewer: Principal): Promise<ExplainedAmount | undefined> {
    const [, quarter, currency] = /^(\d{4}-Q[1-4])-([A-Z]{3})$/.exec(recordId) ?? [];
    const name = NAMES.find((one) => one === amount);
    if (quarter === undefined || currency === undefined || name === undefined) return undefined;
    const rows = await this.database.query<Row>(
      `select q.key, q."partnerId", q."accrued", q."earned", q."paid", s."number"
         from ${viewOf('rewards.quarter-earnings')} q left join ${viewOf('rewards.statement-list')} s on s.key = q.key
        where q."quarter" = $1 and q."currency" = $2 and ($3::text is null or q."partnerId" = $3)
        order by s."number" nulls last, q.key`,
      [quarter, currency, isVendor(viewer) ? null : viewer.orgId],
    );
    const parts = rows.filter((row) => row[name].amount !== '0').map((row) => partOf(row, name));
    return rows.length === 0 ? undefined : { amount: sumOf(parts, currency), parts };
  }
}

const partOf = ({ key, partnerId, number, ...row }: Row, name: Name): AmountPart => {
  const accrual = accrualNamed(key);
  const of: AmountName =
    accrual === undefined
      ? { kind: 'statement', recordId: key, amount: name === 'paid' ? 'paid' : 'total' }
      : { kind: 'accrual', recordId: key, amount: 'expected' };
  return {
    ...(accrual === undefined
      ? { what: 'statement', name: number ?? key }
      : { what: 'accrual', name: accrual.quarter }),
    ...{ amount: row[name], partnerId, why: { of } },
  };
};

const sumOf = (parts: readonly AmountPart[], currency: string): MoneyJson =>
  totalOf(
    parts.map(({ amount }) => amount),
    currency,
  );
