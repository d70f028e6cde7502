import type { DomainEvent, EventTable, Units } from '@channel/kernel';
import { contribute, stamped, viewOf } from '@channel/runtime';
import { startHarness, type Harness } from '@channel/testing/harness';
import { Module } from '@nestjs/common';
import { UNITS } from '../src/books';
import { legsOf, type Leg } from '../src/domain/entry/legs';
import { ledgerOf } from '../src/features/ledger-entries/ledger-entries.projection';

// An event that moves points and money at once: each goes into a book of its own, which balances by unit or by currency.

type PointsGranted = DomainEvent<'PointsGranted', { partnerId: string; points: Units; worth: string }>;

const postings: EventTable<PointsGranted, readonly Leg[]> = {
  PointsGranted: ({ partnerId, points, worth }) =>
    legsOf(
      { programmeId: 'jpa-2023', partnerId },
      { debit: 'points_granted', credit: 'points_available', amount: points },
      { debit: 'points_cost', credit: 'points_accrued', amount: { amount: worth, currency: 'USD' } },
    ),
};
const points = ledgerOf<PointsGranted>({
  name: 'points.entries',
  version: 1,
  streams: ['points-'],
  postings,
  effectiveOn: () => '2026-06-30',
});

@Module({ imports: [contribute('points', { projections: [points] })] })
class PointsModule {}

describe('the book of units', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness({ imports: [PointsModule], clock: '2026-10-05T09:00:00.000Z' });
    const meta = harness.meta('admin');
    const grants = [
      ['prtn_1', '2'],
      ['prtn_2', '3'],
    ] as const;
    for (const [partnerId, quantity] of grants)
      await harness.store.append(`points-${partnerId}`, 'noStream', {
        commandId: meta.commandId,
        events: [
          stamped(
            {
              type: 'PointsGranted',
              data: { partnerId, points: { quantity, unit: 'flex-point' }, worth: '500' },
            },
            meta,
          ),
        ],
      });
    await harness.settled();
  }, 60_000);
  afterAll(() => harness.close());

  const rows = (view: string) => harness.sql.query(`select * from ${viewOf(`points.${view}`)} order by 1, 2`);

  it('inv:M1 inv:M3: keeps units apart from money, each with its own balances', async () => {
    expect(await rows(UNITS.balances)).toEqual([
      expect.objectContaining({ account: 'jpa-2023/points_available', unit: 'flex-point', quantity: '-5' }),
      expect.objectContaining({ account: 'jpa-2023/points_granted', unit: 'flex-point', quantity: '5' }),
    ]);
    expect(await rows('balances')).toMatchObject([
      { account: 'jpa-2023/points_accrued', currency: 'USD', amount: '-1000' },
      { account: 'jpa-2023/points_cost', currency: 'USD', amount: '1000' },
    ]);
    const [entry] = await harness.sql.query<{ legs: readonly object[] }>(
      `select legs from ${viewOf('points.entries')} order by "key" limit 1`,
    );
    expect(entry?.legs[0]).toEqual({
      account: 'jpa-2023/points_granted',
      partnerId: 'prtn_1',
      quantity: { quantity: '2', unit: 'flex-point' },
    });
  });

  it('inv:M1: the database refuses an entry that is not zero in a unit', async () => {
    await expect(
      harness.sql.query(
        `insert into ${viewOf(`points.${UNITS.postings}`)}
         values ('x', 1, 'jpa-2023/points_granted', 'points_granted', 'jpa-2023', null, 'flex-point', 1, '2026-10-06',
                 '2026-10-06')`,
      ),
    ).rejects.toThrow('does not add up to zero');
  });
});
