import { digestOf, type RecordedEvent } from '@channel/event-store';
import type { ImportRow } from '@channel/imports';
import { turnsDuring } from '@channel/testing';
import { PosReports } from './pos-reports';
import { importOf, row } from './world';

let reports: PosReports;
beforeAll(async () => {
  reports = await PosReports.start();
}, 60_000);
afterAll(() => reports.harness.close());

/** A row that takes its time to be read, so that no machine is too fast to need turns. */
const slowly = ({ cells, ...read }: ImportRow): ImportRow => ({
  ...read,
  get cells() {
    for (const end = performance.now() + 0.1; performance.now() < end;);
    return cells;
  },
});

describe('a large POS report', () => {
  const large = (count: number, named: (at: number) => Readonly<Record<string, string>> = () => ({})) =>
    Array.from({ length: count }, (_, at) =>
      slowly(
        row(at + 2, {
          invoice_no: 'INV-LARGE',
          invoice_line: String(at),
          serial_numbers: `L${String(at)}|M${String(at)}`,
          ...named(at),
        }),
      ),
    );

  it('lets the process do other things while it is judged', async () => {
    const turns = await turnsDuring(() => reports.kind.check(large(5_000), importOf('large')));
    // Read, compared with what was reported, judged: each at least every 250 rows.
    expect(turns).toBeGreaterThanOrEqual(60);
  }, 60_000);

  it('case:C20: tells how far it is while it is judged and while it is written, and never goes back', async () => {
    const told: Record<'check' | 'apply', number[]> = { check: [], apply: [] };
    const rows = large(3_000, (at) => ({
      invoice_no: `TOLD-${String(at)}`,
      serial_numbers: `T${String(at)}|U${String(at)}`,
    }));
    const context = (phase: 'check' | 'apply') => ({
      ...importOf('large-told'),
      keep: () => Promise.resolve(),
      progress: (done: number, total: number) => {
        expect([done <= total, total]).toEqual([true, rows.length]);
        told[phase].push(done);
        return Promise.resolve();
      },
    });
    const checked = await reports.kind.check(rows, context('check'));
    await reports.kind.apply(rows, () => Promise.resolve(checked), context('apply'));
    for (const [phase, done] of Object.entries(told)) {
      expect({ phase, places: new Set(done).size > 5 }).toEqual({ phase, places: true });
      expect({ phase, done }).toEqual({ phase, done: [...done].sort((one, other) => one - other) });
    }
  }, 60_000);

  it('case:C20: stops when nobody waits for it any more', async () => {
    const asked = jest.fn(() => Promise.reject(new Error('not wanted')));
    await expect(
      reports.kind.check(large(3_000), { ...importOf('large-off'), progress: asked }),
    ).rejects.toThrow('not wanted');
    expect(asked).toHaveBeenCalledTimes(1);
  }, 60_000);

  it('has the digest of its lines in one piece', async () => {
    await reports.apply(large(3), importOf('large-digest'));
    const events: RecordedEvent[] = [];
    const stream = await reports.streamOf('INV-LARGE');
    for await (const event of reports.harness.store.readStream(stream)) events.push(event);
    const lines = events.flatMap(({ data }) => (data.lines as readonly unknown[] | undefined) ?? []);
    expect(events.at(-1)?.data.digest).toBe(digestOf(lines));
  }, 60_000);
});
