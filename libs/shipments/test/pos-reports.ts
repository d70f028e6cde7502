import { EVENT_STORE, type EventStore } from '@channel/event-store';
import {
  ImportKinds,
  type CheckedRow,
  type CheckResult,
  type ImportContext,
  type ImportKind,
  type ImportRow,
} from '@channel/imports';
import { present } from '@channel/kernel';
import { startHarness, type Harness } from '@channel/testing/harness';
import type { Type } from '@nestjs/common';
import { ShipmentsModule } from '../src/shipments.module';
import { KindsModule, NeighboursModule } from './world';

/** Reports taken as the job takes them, without the import pipeline around it. */
export class PosReports {
  readonly kind: ImportKind;
  private readonly kept = new Map<string, readonly CheckedRow[]>();

  private constructor(readonly harness: Harness) {
    this.kind = present(harness.get(ImportKinds).find('pos'), 'the kind');
  }

  /** @param modules beside the context itself, what a test asks of it */
  static async start(modules: readonly Type[] = []): Promise<PosReports> {
    const harness = await startHarness({
      imports: [KindsModule, NeighboursModule, ShipmentsModule, ...modules],
      clock: '2026-10-05T09:00:00.000Z',
    });
    return new PosReports(harness);
  }

  /** What an attempt keeps before it writes is what the next attempt starts from. */
  async apply(rows: readonly ImportRow[], context: ImportContext): Promise<CheckResult> {
    const id = `${context.importId}|${context.part ?? ''}`;
    const checked = await this.kind.check(rows, context);
    const keep = (found: readonly CheckedRow[]): Promise<void> => {
      this.kept.set(id, found);
      return Promise.resolve();
    };
    const known = { ...checked, rows: this.kept.get(id) ?? checked.rows };
    const result = await this.kind.apply(rows, () => Promise.resolve(known), { ...context, keep });
    await this.harness.settled();
    return result;
  }

  /** Lets the process die right after each of its appends once. */
  async applyDying(
    rows: readonly ImportRow[],
    context: ImportContext,
    appends: number,
    look: (closed: boolean) => Promise<void> = () => Promise.resolve(),
  ): Promise<CheckResult> {
    const store = this.harness.get<EventStore>(EVENT_STORE);
    const append = store.append.bind(store);
    for (let survived = 1; survived <= appends; survived += 1) {
      const spy = jest.spyOn(store, 'append').mockImplementation(async (stream, expected, request) => {
        await append(stream, expected, request);
        throw new Error('killed');
      });
      await expect(this.apply(rows, context)).rejects.toThrow('killed');
      spy.mockRestore();
      await this.harness.settled();
      await look(survived === appends);
    }
    return this.apply(rows, context);
  }

  /** Lets the process die right after so many of its appends, and its work be given up. */
  async giveUpAfter(appends: number, rows: readonly ImportRow[], context: ImportContext): Promise<void> {
    const store = this.harness.get<EventStore>(EVENT_STORE);
    const append = store.append.bind(store);
    let left = appends;
    const spy = jest.spyOn(store, 'append').mockImplementation(async (stream, expected, request) => {
      const appended = await append(stream, expected, request);
      left -= 1;
      if (left <= 0) throw new Error('killed');
      return appended;
    });
    await expect(this.apply(rows, context)).rejects.toThrow('killed');
    spy.mockRestore();
    await this.kind.gaveUp?.('It failed again and again.', context);
    await this.harness.settled();
  }

  linesOf(invoiceNo: string): Promise<readonly PosLineRow[]> {
    return this.harness.sql.query<PosLineRow>(
      `select * from read.shipments_shipment_lines where "invoiceNo" = $1 order by "invoiceLine"`,
      [invoiceNo],
    );
  }

  /** The stream of the file that reported this invoice. */
  async streamOf(invoiceNo: string): Promise<string> {
    const [line] = await this.linesOf(invoiceNo);
    return `posFile-${String(line?.posFileId)}`;
  }
}

type PosLineRow = Readonly<{
  key: string;
  posFileId: string;
  status: string;
  dealId: string | null;
  invoiceLine: string;
  quantity: number;
  returned: number;
}>;

export const outcomes = ({ rows }: CheckResult): readonly string[] => rows.map(({ outcome }) => outcome);

/** What makes a row of a sale the return of one unit. */
export const returned = {
  transaction_type: 'return',
  quantity: '-1',
  invoice_date: '2026-09-25',
  ship_date: '2026-09-25',
  deal_registration_no: '',
};
