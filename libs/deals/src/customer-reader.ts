import { apiId } from '@channel/event-store';
import type { Day } from '@channel/kernel';
import { Database } from '@channel/postgres';
import { Checkpoints, viewOf } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import { customerClaims } from './customer-claims.projection';
import { customerIndex, spellingKey } from './customer-index.projection';
import { customerPairs } from './customer-pairs.projection';
import type { CustomerFacts } from './domain/customer/customer-comparison';
import { lookUpKeys, normalisedName } from './domain/customer/customer-name';
import type { CustomerAnswer } from './domain/customer/customer-pair';
import {
  identify,
  type Identified,
  type JudgedPair,
  type KnownSpelling,
} from './domain/customer/known-customers';

/** How long a comparison waits for the index before it gives up and is tried again. */
const WAIT_MS = 30_000;
const INDEX = viewOf(customerIndex.name);
const PAIRS = viewOf(customerPairs.name);
const CLAIMS = viewOf(customerClaims.name);
const DEALS = viewOf('deals.deal-list');

export type AskedCustomer = CustomerFacts & Readonly<{ customerKey: string }>;

/** Who a customer is and may be, from the spellings that were registered before it. */
@Injectable()
export class CustomerReader {
  constructor(
    private readonly database: Database,
    private readonly checkpoints: Checkpoints,
  ) {}

  /**
   * Compared is with what the log held before the spelling was used first, so the answer is the same whenever it is
   * asked; of what a lead said since counts everything. `suspicionAt`: the programme's; `null`: no version is in force.
   * @throws Error if the read models did not get to `checkpoint` in time (`''`: as they are)
   */
  async identify(own: AskedCustomer, suspicionAt: string | null, checkpoint: string): Promise<Identified> {
    await this.caughtUp([customerIndex.name, customerPairs.name], checkpoint);
    const candidates = await this.candidates(own);
    const keys = [own.customerKey, ...new Set(candidates.map(({ customerKey }) => customerKey))];
    const judged = await this.judgedAround(keys);
    const named = [...keys, ...judged.flatMap(({ customerKeys }) => customerKeys)];
    const knownAt = await this.knownAt([...new Set(named)]);
    return identify(own, { candidates, judged, knownAt, pairIdOf }, Number(suspicionAt ?? '1'));
  }

  /** What is claimed for a customer that is, or may be, one of a pair that was judged; by its submission. */
  async claimsOf(customerKeys: readonly string[], checkpoint: string): Promise<readonly string[]> {
    await this.caughtUp([customerClaims.name, customerPairs.name], checkpoint);
    const judged = await this.judgedAround(customerKeys);
    const keys = [
      ...customerKeys,
      ...judged.flatMap((pair) => (pair.answer === 'same' ? pair.customerKeys : [])),
    ];
    const rows = await this.database.query<{ key: string }>(
      `select key from ${CLAIMS} where "customerKeys" && $1::text[] order by "submittedAt", key`,
      [keys],
    );
    return rows.map(({ key }) => key);
  }

  /** Whether an order for one of the product lines was recorded for the customer from one day to the other. */
  async hasBought(
    customerKey: string,
    productLines: readonly string[],
    from: Day,
    to: Day,
  ): Promise<boolean> {
    const [row] = await this.database.query<{ bought: boolean }>(
      `select exists (select from ${DEALS} where customer->>'key' = $1 and "productLines" ?| $2::text[]
         and "closedOn" between $3 and $4) as bought`,
      [customerKey, productLines, from, to],
    );
    return row?.bought ?? false;
  }

  private candidates({ customerKey, name, country, domain }: AskedCustomer): Promise<KnownSpelling[]> {
    return this.database.query<KnownSpelling>(
      `select "customerKey", name, country, domain, spelling."knownAt" from ${INDEX} spelling,
         (select max("knownAt") as "knownAt" from ${INDEX} where key = $6) own
       where "customerKey" <> $1
         and ((country = $2 and ("lookUp" && $3::text[] or normalised = $4)) or domain = $5)
         and (spelling."knownAt" < own."knownAt" or own."knownAt" is null)
       order by "customerKey", spelling."knownAt"`,
      [
        ...[customerKey, country, lookUpKeys(name), normalisedName(name), domain],
        spellingKey(customerKey, name, domain),
      ],
    );
  }

  /** All pairs that hang together with one of the customers. */
  private async judgedAround(customerKeys: readonly string[]): Promise<readonly JudgedPair[]> {
    const rows = await this.database.query<{ customerKey: string; otherKey: string; answer: CustomerAnswer }>(
      `with recursive around(member) as (
         select unnest($1::text[])
         union
         select case when pair."customerKey" = member then pair."otherKey" else pair."customerKey" end
         from around join ${PAIRS} pair
           on pair.answer = 'same' and (pair."customerKey" = member or pair."otherKey" = member))
       select distinct pair."customerKey", pair."otherKey", pair.answer from around join ${PAIRS} pair
         on pair."customerKey" = member or pair."otherKey" = member
       order by 1, 2`,
      [customerKeys],
    );
    return rows.map(({ customerKey, otherKey, answer }) => ({
      customerKeys: [customerKey, otherKey],
      answer,
    }));
  }

  private async knownAt(customerKeys: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.database.query<{ customerKey: string; knownAt: string }>(
      `select "customerKey", min("knownAt") as "knownAt" from ${INDEX} where "customerKey" = any($1) group by 1`,
      [customerKeys],
    );
    return new Map(rows.map(({ customerKey, knownAt }) => [customerKey, knownAt] as const));
  }

  private async caughtUp(projections: readonly string[], checkpoint: string): Promise<void> {
    if (checkpoint === '') return;
    for (const name of projections) {
      const reached = await this.checkpoints.reached(name, checkpoint, WAIT_MS);
      if (reached < checkpoint) throw new Error(`${name} is at ${reached} and did not reach ${checkpoint}.`);
    }
  }
}

/** Where protection of a customer's product line in a region is claimed. */
export const opportunityIdFor = (customerKey: string, productLine: string, region: string): string =>
  apiId('opty', `${customerKey}|${productLine}|${region}`);

/** The same for both orders: whoever finds the pair. */
const pairIdOf = (one: string, other: string): string => apiId('cpair', [one, other].sort().join('|'));
