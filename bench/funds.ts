import { apiId, type EventStore } from '@channel/event-store';
import type { DomainEvent } from '@channel/kernel';
import { contribute, stamped } from '@channel/runtime';
import { metaOf, pageFor, startHarness, viewerOf, type Harness } from '@channel/testing/harness';
import { Module } from '@nestjs/common';
import {
  after as claimEvents,
  approve,
  funding,
  reviewable,
} from '../libs/funds/src/domain/claim/claim.builders';
import { approveRequest, commit, lot, register, submit } from '../libs/funds/src/domain/fund/fund.builders';
import { after as fundEvents } from '../libs/funds/src/domain/fund/history.builders';
import { MdfClaimListController } from '../libs/funds/src/features/claim/claim-list/claim-list.controller';
import { mdfClaimList } from '../libs/funds/src/features/claim/claim-list/claim-list.projection';
import { FundListController } from '../libs/funds/src/features/fund/fund-list/fund-list.controller';
import { fundList } from '../libs/funds/src/features/fund/fund-list/fund-list.projection';
import { FundRecordController } from '../libs/funds/src/features/fund/fund-record/fund-record.controller';
import { underLoad, type Contestant, type Sample } from './measure';
import type { BenchServer } from './server';

const FUNDS = Number(process.env.BENCH_FUNDS ?? 10_000);
const CLAIMS_OF_A_FUND = 10;
const inWords = (count: number): string => count.toLocaleString('en-GB');
export const fundsTitle = `${inWords(FUNDS * CLAIMS_OF_A_FUND)} claims on ${inWords(FUNDS)} funds: a balance, and a page of a list`;
const CALLERS = 8;
const AT_ONCE = 50;
/** A million events on a slow disk. */
const PATIENCE_MS = 1_800_000;

// What is read and what reads it, and none of the automations: their commands would be measured with it.
@Module({
  imports: [contribute('bench.funds', { projections: [fundList, mdfClaimList] })],
  providers: [FundListController, FundRecordController, MdfClaimListController],
})
class FundsReadModule {}

const claimsOf = Array.from({ length: CLAIMS_OF_A_FUND }, (_, index) => String(index));

/** A fund with ten approved requests, each claimed and funded; its ids are put in below. */
const FUND = fundEvents(
  ...lot('g1', CLAIMS_OF_A_FUND * 10_000),
  ...claimsOf.flatMap((n) => [
    submit(`mreq_${n}`, 10_000),
    approveRequest(`mreq_${n}`),
    register(`mclm_${n}`, `mreq_${n}`),
    commit(`mclm_${n}`, `mreq_${n}`, 9_000, { last: true }),
  ]),
);
const CLAIM = claimEvents(...reviewable(), approve(), funding());

/** The same events about another fund, claim or partner. */
const about = (
  events: readonly DomainEvent[],
  names: Readonly<Record<string, string>>,
): readonly DomainEvent[] =>
  events.map(({ type, data }) => ({ type, data: { ...(data as object), ...names } }));

const fundIdOf = (fund: number): string => apiId('fund', `bench|${String(fund)}`);

/** Each claim has its own instant, over half a year: a list in their order is not one great tie. */
const submittedAtOf = (fund: number, n: number): string =>
  new Date(Date.parse('2026-06-01T08:00:00Z') + (n * FUNDS + fund) * 150_000).toISOString();

const append = async (store: EventStore, stream: string, events: readonly DomainEvent[]): Promise<void> => {
  const meta = metaOf('fatima', '2026-06-12T10:00:00.000Z');
  await store.append(stream, 'noStream', {
    commandId: meta.commandId,
    events: events.map((event) => stamped(event, meta)),
  });
};

const fill = async ({ store }: Harness): Promise<void> => {
  const fillOne = async (fund: number): Promise<void> => {
    const [fundId, partnerId] = [fundIdOf(fund), apiId('prtn', `bench|${String(fund)}`)];
    const names = { fundId, partnerId };
    const partnerCode = `PTR-B${String(fund).padStart(5, '0')}`;
    const [proposed, ...rest] = about(FUND, names);
    if (proposed === undefined) return;
    const opened = { type: proposed.type, data: { ...(proposed.data as object), partnerCode } };
    await append(store, `fund-${fundId}`, [opened, ...rest]);
    for (const n of claimsOf) {
      const claimId = apiId('mclm', `${fundId}|${n}`);
      const number = `MC-B${String(fund)}-${n}`;
      const [submitted, ...decided] = about(CLAIM, { ...names, claimId, number });
      if (submitted === undefined) return;
      const { type, data } = submitted;
      const own = { type, data: { ...(data as object), submittedAt: submittedAtOf(fund, Number(n)) } };
      await append(store, `mdfClaim-${claimId}`, [own, ...decided]);
    }
  };
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < FUNDS) await fillOne((next += 1) - 1);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
};

const CAROL = viewerOf('vendor', 'vendor', 'channel.lead');
type Wrong = readonly string[];

/** 10,000 funds with ten claims each: what lists and one balance cost whoever asks, without the way over HTTP. */
export const fundContestants = async (
  server: BenchServer,
  milliseconds: number,
): Promise<{ contestants: readonly Contestant[]; close: () => Promise<void> }> => {
  const { app, owner, admin } = await server.database('funds');
  const database = { name: 'funds', app, owner, admin };
  const harness = await startHarness({ imports: [FundsReadModule], database });
  console.log(`  writing ${String(FUNDS)} funds with ${String(FUNDS * CLAIMS_OF_A_FUND)} claims …`);
  await fill(harness);
  await harness.checkpoints.settled(PATIENCE_MS);
  const funds = harness.get(FundListController);
  const claims = harness.get(MdfClaimListController);
  const records = harness.get(FundRecordController);
  const someFund = (caller: number, index: number): string =>
    fundIdOf((caller * 7_919 + index * 104_729) % FUNDS);
  const measured = async (call: (caller: number, index: number) => Promise<Wrong>): Promise<Sample> => {
    const wrong = new Set<string>();
    const sample = await underLoad(CALLERS, milliseconds, async (caller, index) => {
      for (const sentence of await call(caller, index)) wrong.add(sentence);
    });
    return { ...sample, errors: [...sample.errors, ...wrong] };
  };
  const contestants: readonly Contestant[] = [
    {
      name: 'balance of a fund, from its stream',
      run: () =>
        measured(async (caller, index) => {
          const { view } = await records.record(someFund(caller, index), CAROL);
          return view.balance.committed.amount === '90000' ? [] : ['a balance is not what was committed'];
        }),
    },
    {
      name: 'a page of the funds',
      run: () => measured(async () => pageIs(await funds.list(pageFor(CAROL)), 25)),
    },
    {
      name: 'a page of the approved claims, newest first',
      run: () => measured(async () => pageIs(await claims.list(pageFor(CAROL, { status: 'approved' })), 25)),
    },
  ];
  return { contestants, close: () => harness.close() };
};

const pageIs = ({ data }: Readonly<{ data: readonly unknown[] }>, rows: number): Wrong =>
  data.length === Math.min(rows, FUNDS) ? [] : [`a page has ${String(data.length)} rows`];
