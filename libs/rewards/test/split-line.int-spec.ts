import { CatalogModule } from '@channel/catalog';
import { DealsModule, type BomEvent, type DealEvent } from '@channel/deals';
import { filesMigrations, FilesModule } from '@channel/files';
import { ImportsModule } from '@channel/imports';
import { present, type DomainEvent } from '@channel/kernel';
import { PartnersModule } from '@channel/partners';
import { jpa2023, ProgramsModule } from '@channel/programs';
import { ShipmentsModule, type PosFileEvent, type PosLine } from '@channel/shipments';
import {
  ApproveLineCorrectionCommand,
  CorrectMatchCommand,
  SplitShipmentLineCommand,
  UnmatchShipmentLineCommand,
} from '@channel/shipments/commands';
import { accepted, refusalOf } from '@channel/testing';
import { startHarness, type Harness } from '@channel/testing/harness';
import type { INestApplicationContext } from '@nestjs/common';
import type { AccrualEvent } from '../src/domain/accrual/accrual.events';
import { RewardsModule } from '../src/index';
import { factsOfTheStory, PARTNER } from '../src/rewards.builders';
import { issue, postedIn } from './quarters';
import { replayedStatements } from './replayed-statements';

const lineId = 'ship_1';
const reason = 'One order, two sites.';
const founded = { reason, evidence: 'Letter of 2 October' };

/** A second deal of the same customer: of another type, and at 8,000.00 instead of 8,250.00. */
const otherDeal = (): readonly (readonly [string, readonly DomainEvent[]])[] => {
  const of = (stream: string) =>
    present(
      factsOfTheStory().find(([name]) => name === stream),
      stream,
    )[1];
  const deal = (of('deal-deal_1') as readonly DealEvent[]).map((event) => ({
    type: event.type,
    data: {
      ...event.data,
      ...{ dealId: 'deal_2', number: 'DR-2026-000002' },
      ...(event.type === 'DealApproved' ? { dealType: 'partner-value' } : {}),
      ...('bomId' in event.data ? { bomId: 'bom_2' } : {}),
    },
  }));
  const bom = (of('bom-bom_1') as readonly BomEvent[]).map((event) => ({
    type: event.type,
    data: {
      ...event.data,
      ...{ dealId: 'deal_2', bomId: 'bom_2' },
      ...(event.type === 'BomPriceApproved'
        ? {
            lines: event.data.lines.map((line) => ({
              ...line,
              netUnit: { amount: '800000', currency: 'USD' },
            })),
          }
        : {}),
    },
  }));
  return [
    ['deal-deal_2', deal],
    ['bom-bom_2', bom],
  ];
};
/** New opportunity at Elite Plus is 5 %, partner value 3 %. */
const FIRST = 41_250n;
const SECOND = 24_000n;
const WHOLE = 2n * FIRST;

const sold = (): PosLine => {
  const [, events] = present(
    factsOfTheStory().find(([name]) => name === 'posFile-impt_1'),
    'the file',
  );
  const [recorded] = events as readonly PosFileEvent[];
  if (recorded?.type !== 'PosLinesRecorded') throw new Error('lines');
  return present(recorded.data.lines[0], 'the line');
};
/** A file of one line, as the import writes it. */
const fileOf = (posFileId: string, line: PosLine): readonly DomainEvent[] => [
  {
    type: 'PosLinesRecorded',
    data: { posFileId, distributorId: line.distributorId, chunk: 0, lines: [line] },
  },
  {
    type: 'PosFileApplied',
    data: {
      ...{
        posFileId,
        distributorId: line.distributorId,
        importId: posFileId,
        fileHash: `sha256:${posFileId}`,
      },
      ...{ reportPeriods: ['2026-11'], chunks: 1, lineCount: 1, controlTotals: {}, digest: 'sha256:0' },
      ...{ appliedBy: 'pers_diego', appliedAt: '2026-11-06T09:00:00.000Z' },
    },
  },
];
const back = (serials: readonly string[]): PosLine => {
  const { match: _match, dealNumber: _number, ...line } = sold();
  return {
    ...{ ...line, lineId: 'ship_back', invoiceNo: 'CM-1', invoiceOn: '2026-11-05', shipOn: '2026-11-05' },
    ...{ type: 'return', quantity: -1, serials, dealNumber: null, match: null },
    reverses: [{ lineId, quantity: 1, by: 'serial' }],
  };
};

describe('req:D6 inv:M8 the rewards of a line that is split between two deals', () => {
  let harness: Harness;

  jest.setTimeout(60_000);
  beforeAll(async () => {
    harness = await startHarness({
      imports: [
        ...[ProgramsModule, PartnersModule, CatalogModule, FilesModule, ImportsModule],
        ...[DealsModule, ShipmentsModule, RewardsModule],
      ],
      clock: '2026-10-05T09:00:00.000Z',
      migrations: filesMigrations,
    });
    for (const [stream, events] of [...factsOfTheStory(), ...otherDeal()])
      await harness.tell(stream, ...events);
    await harness.settled();
  }, 60_000);
  afterAll(() => harness.close());

  const posted = async (quarter: string) =>
    (await postedIn(harness, quarter)).map(({ invoiceLine, dealId, quantity, amount, adjusts }) => ({
      ...{ invoiceLine, dealId, quantity, amount: BigInt(amount.amount) },
      ...(adjusts === undefined ? {} : { cause: adjusts.cause }),
    }));
  const expectedIn = async (quarter: string): Promise<bigint> => {
    let expected = 0n;
    for await (const event of harness.store.readStream(
      `accrual-${jpa2023.programmeId}-${PARTNER}-${quarter}`,
    )) {
      const { type, data } = event as unknown as AccrualEvent;
      if (type === 'RewardAccrued') expected += BigInt(data.amount.amount);
    }
    return expected;
  };
  const jump = async (to: string) => {
    harness.clock.jumpTo(to);
    await harness.settled();
  };
  const portions = [
    { dealId: 'deal_1', quantity: 1, serials: ['A1'] },
    { dealId: 'deal_2', quantity: 1, serials: ['A2'] },
  ];
  const split = () =>
    harness.commands.execute(
      new SplitShipmentLineCommand({ lineId, portions, reason }, harness.meta('chen')),
    );
  const unmatch = () =>
    harness.commands.execute(new UnmatchShipmentLineCommand({ lineId, reason }, harness.meta('chen')));

  it('are those of its portions, each by its own deal, and never of the line as well', async () => {
    expect(await expectedIn('2026-Q3')).toBe(WHOLE);
    expect(await refusalOf(split())).toBe('LINE_NOT_OPEN');
    await accepted(unmatch());
    await harness.settled();
    expect(await expectedIn('2026-Q3')).toBe(0n);
    expect(await accepted(split())).toMatchObject({ state: { status: 'split' } });
    await harness.settled();
    expect(await expectedIn('2026-Q3')).toBe(FIRST + SECOND);
    await accepted(unmatch());
    await harness.settled();
    expect(await expectedIn('2026-Q3')).toBe(0n);
    await accepted(split());
    await harness.settled();
    await issue(harness, '2026-Q3');
    expect(await posted('2026-Q3')).toEqual([
      { invoiceLine: '1#1', dealId: 'deal_1', quantity: 1, amount: FIRST },
      { invoiceLine: '1#2', dealId: 'deal_2', quantity: 1, amount: SECOND },
    ]);
  });

  it('a return takes back what the portion of its serial number earned', async () => {
    await harness.tell('posFile-impt_2', ...fileOf('impt_2', back(['A2'])));
    await harness.settled();
    await jump('2027-01-05T09:00:00.000Z');
    await issue(harness, '2026-Q4');
    expect(await posted('2026-Q4')).toEqual([
      { invoiceLine: '1', dealId: 'deal_2', quantity: 1, amount: -SECOND, cause: 'return' },
    ]);
  });

  it('case:A3 G61 are corrected by two people once they are issued, to the cent', async () => {
    expect(await refusalOf(unmatch())).toBe('CORRECTION_REQUIRED');
    const fact = { kind: 'match', dealId: 'deal_1' } as const;
    const { state } = await accepted(
      harness.commands.execute(new CorrectMatchCommand({ lineId, fact, ...founded }, harness.meta('chen'))),
    );
    const correction = present(state.corrections.at(-1), 'the correction');
    // Both units for the first deal, of which one came back: nothing but the first is left, as before.
    expect(correction.effects).toEqual([]);
    await accepted(
      harness.commands.execute(
        new ApproveLineCorrectionCommand(
          { lineId, correctionId: correction.correctionId },
          harness.meta('lars'),
        ),
      ),
    );
    await harness.settled();
    await jump('2027-04-05T09:00:00.000Z');
    await issue(harness, '2027-Q1');
    const lines = await posted('2027-Q1');
    expect(lines.reduce((sum, { amount }) => sum + amount, 0n)).toBe(0n);
    expect(lines.filter(({ cause }) => cause !== 'return')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ invoiceLine: '1', dealId: 'deal_1', amount: FIRST, cause: 'match' }),
        expect.objectContaining({ invoiceLine: '1#1', amount: -FIRST, cause: 'match' }),
        expect.objectContaining({ invoiceLine: '1#2', amount: -SECOND, cause: 'match' }),
      ]) as unknown,
    );
  });

  it('case:A3 G61 are split by two people where the whole line was issued', async () => {
    expect(await refusalOf(unmatch())).toBe('CORRECTION_REQUIRED');
    const command = new CorrectMatchCommand(
      {
        ...{ lineId, ...founded },
        fact: {
          kind: 'split',
          portions: portions.map((portion, at) => ({ portionId: `ship_p${String(at)}`, ...portion })),
        },
      },
      harness.meta('chen'),
    );
    const { state } = await accepted(harness.commands.execute(command));
    const { correctionId } = present(state.corrections.at(-1), 'the correction');
    await accepted(
      harness.commands.execute(
        new ApproveLineCorrectionCommand({ lineId, correctionId }, harness.meta('lars')),
      ),
    );
    await harness.settled();
    await jump('2027-07-05T09:00:00.000Z');
    await issue(harness, '2027-Q2');
    const lines = await posted('2027-Q2');
    expect(lines.reduce((sum, { amount }) => sum + amount, 0n)).toBe(0n);
    expect(lines).toContainEqual(
      expect.objectContaining({ invoiceLine: '1', dealId: 'deal_1', amount: -FIRST, cause: 'match' }),
    );
    expect(lines).toContainEqual(
      expect.objectContaining({ invoiceLine: '1#1', dealId: 'deal_1', amount: FIRST, cause: 'match' }),
    );
  });

  it('inv:M9 every statement is calculated again as it was issued', async () => {
    const replayed = await replayedStatements({ get: harness.get } as unknown as INestApplicationContext);
    expect(replayed).toHaveLength(4);
    for (const { issued, again } of replayed) expect(again).toBe(issued);
  });
});
