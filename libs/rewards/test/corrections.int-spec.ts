import { CatalogModule } from '@channel/catalog';
import { CONFIG, type Config } from '@channel/config';
import { DealsModule } from '@channel/deals';
import {
  ApproveDealCorrectionCommand,
  MarkDealWonCommand,
  CorrectWonDayCommand,
} from '@channel/deals/commands';
import { filesMigrations, FilesModule, FileStore, incomingFolder, KeptFiles } from '@channel/files';
import { ImportsModule } from '@channel/imports';
import { present, type DomainEvent } from '@channel/kernel';
import { PartnersModule } from '@channel/partners';
import { jpa2023, ProgramsModule } from '@channel/programs';
import { ShipmentsModule } from '@channel/shipments';
import {
  ApproveLineCorrectionCommand,
  MatchShipmentLineCommand,
  CorrectMatchCommand,
  UnmatchShipmentLineCommand,
} from '@channel/shipments/commands';
import { personOf, startHarness, viewerOf, type Harness } from '@channel/testing/harness';
import { ApproveAdjustmentCommand, PrepareAdjustmentCommand } from '../src/commands';
import type { AccrualEvent } from '../src/domain/accrual/accrual.events';
import { AdjustmentsController } from '../src/features/adjustment/adjustment-list/adjustments.controller';
import { TraceRewardLineController } from '../src/features/run/trace-reward-line/trace-reward-line.controller';
import { RewardsModule } from '../src/index';
import { factsOfTheStory, PARTNER } from '../src/rewards.builders';
import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { issue, postedIn } from './quarters';

const dealId = 'deal_1';
const lineId = 'ship_1';
const founded = { reason: 'Another order.', evidence: 'Letter of 2 October' };
const required = { kind: 'refused', refusal: { refused: 'CORRECTION_REQUIRED' } };

/** The deal without the word that it was won: its line stands on the statement as a zero. */
const notWonYet = (): readonly (readonly [string, readonly DomainEvent[]])[] =>
  factsOfTheStory().map(([stream, events]) => [
    stream,
    events.filter(({ type }) => type !== 'DealWon' && type !== 'DealClosed'),
  ]);

describe('what two people change of an issued quarter', () => {
  let harness: Harness;

  const causesIn = async (quarter: string) =>
    (await postedIn(harness, quarter)).map(({ amount, adjusts }) => ({ amount, cause: adjusts?.cause }));
  const expectedIn = async (quarter: string): Promise<bigint> => {
    let expected = 0n;
    const stream = `accrual-${jpa2023.programmeId}-${PARTNER}-${quarter}`;
    for await (const event of harness.store.readStream(stream)) {
      const { type, data } = event as unknown as AccrualEvent;
      if (type === 'RewardAccrued') expected += BigInt(data.amount.amount);
    }
    return expected;
  };
  const unmatch = () =>
    harness.commands.execute(
      new UnmatchShipmentLineCommand({ lineId, reason: 'Another order.' }, harness.meta('chen')),
    );

  // Each plays a quarter to its statements.
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
    for (const [stream, events] of notWonYet()) await harness.tell(stream, ...events);
    await harness.settled();
    await issue(harness, '2026-Q3');
  }, 60_000);
  afterAll(() => harness.close());

  it('case:A3 G61: won in the past, where nothing is owed yet, is one person’s word', async () => {
    const won = await harness.commands.execute(
      new MarkDealWonCommand({ dealId, wonOn: '2026-09-10' }, harness.meta(personOf('priya', PARTNER))),
    );
    expect(won).toMatchObject({ kind: 'accepted' });
    await harness.settled();
  });

  it('case:A3 case:A9 G61: no one person takes a line from its deal, or gives it back', async () => {
    const closed = factsOfTheStory().flatMap(([, events]) =>
      (events as readonly DomainEvent[]).filter(({ type }) => type === 'DealClosed'),
    );
    await harness.tell('deal-deal_1', ...closed);
    await harness.settled();
    harness.clock.jumpTo('2027-01-05T09:00:00.000Z');
    await harness.settled();
    await issue(harness, '2026-Q4');
    const [paid] = await causesIn('2026-Q4');
    expect(paid).toMatchObject({ cause: 'deal' });

    expect(await unmatch()).toMatchObject(required);
    const prepare = new CorrectMatchCommand(
      { lineId, fact: { kind: 'unmatch' }, ...founded },
      harness.meta('chen'),
    );
    const prepared = await harness.commands.execute(prepare);
    if (prepared.kind !== 'accepted') throw new Error(JSON.stringify(prepared));
    const [correction] = prepared.state.corrections;
    expect(correction?.effects).toMatchObject([{ quarter: '2026-Q3', postedIn: '2027-Q1' }]);
    const correctionId = correction?.correctionId ?? '';
    const approve = (who: string) =>
      harness.commands.execute(new ApproveLineCorrectionCommand({ lineId, correctionId }, harness.meta(who)));
    expect(await approve('chen')).toMatchObject({ kind: 'refused', refusal: { refused: 'FOUR_EYES' } });
    expect(await approve('lars')).toMatchObject({ kind: 'accepted' });
    await harness.settled();
    const match = new MatchShipmentLineCommand(
      { lineId, dealId, reason: 'It was this one.' },
      harness.meta('chen'),
    );
    expect(await harness.commands.execute(match)).toMatchObject(required);
    harness.clock.jumpTo('2027-04-05T09:00:00.000Z');
    await harness.settled();
    await issue(harness, '2027-Q1');
    expect(await causesIn('2027-Q1')).toEqual([{ amount: correction?.effects[0]?.amount, cause: 'match' }]);
  });

  it('case:A3 case:A9 G61: the day on which a deal was won', async () => {
    const back = new CorrectMatchCommand(
      { lineId, fact: { kind: 'match', dealId }, ...founded },
      harness.meta('chen'),
    );
    const matched = await harness.commands.execute(back);
    if (matched.kind !== 'accepted') throw new Error(JSON.stringify(matched));
    const lineCorrection = matched.state.corrections.at(-1)?.correctionId ?? '';
    await harness.commands.execute(
      new ApproveLineCorrectionCommand({ lineId, correctionId: lineCorrection }, harness.meta('lars')),
    );
    await harness.settled();
    const asked = { dealId, wonOn: '2026-12-20', ...founded };
    const prepare = new CorrectWonDayCommand(asked, harness.meta('chen'));
    const prepared = await harness.commands.execute(prepare);
    if (prepared.kind !== 'accepted' || prepared.state.status === 'none')
      throw new Error(JSON.stringify(prepared));
    const [{ correctionId, effects } = { correctionId: '', effects: [] }] = prepared.state.corrections;
    // Outside of its protection nothing is owed: together with the match that came back it moves nothing at the end.
    expect(effects).toHaveLength(1);
    const approved = await harness.commands.execute(
      new ApproveDealCorrectionCommand({ dealId, correctionId }, harness.meta('lars')),
    );
    expect(approved).toMatchObject({ kind: 'accepted', state: { wonOn: '2026-12-20' } });
    await harness.settled();
  });

  it('req:R23 inv:A4: an amount that two people adjust by hand is on the next statement, with its trace', async () => {
    const [{ rewardLineId } = { rewardLineId: '' }] = await postedIn(harness, '2026-Q4');
    const prepare = (amount: string) =>
      harness.commands.execute(
        new PrepareAdjustmentCommand(
          { rewardLineId, amount: { amount, currency: 'USD' }, reasonCode: 'goodwill', ...founded },
          harness.meta('fatima'),
        ),
      );
    const before = await expectedIn('2027-Q2');
    expect(await prepare('-99999900')).toMatchObject({ refusal: { refused: 'ABOVE_ORIGINAL' } });
    const prepared = await prepare('1250');
    if (prepared.kind !== 'accepted') throw new Error(JSON.stringify(prepared));
    const [adjustment] = prepared.state.adjustments;
    expect(adjustment?.effects).toMatchObject([
      { quarter: '2026-Q3', postedIn: '2027-Q2', amount: { amount: '1250' } },
    ]);
    const adjustmentId = adjustment?.adjustmentId ?? '';
    const approve = (who: string) =>
      harness.commands.execute(new ApproveAdjustmentCommand({ adjustmentId }, harness.meta(who)));
    expect(await approve('fatima')).toMatchObject({ refusal: { refused: 'FOUR_EYES' } });
    expect(await approve('lars')).toMatchObject({ kind: 'accepted' });
    await harness.settled();
    // Expected from the approval on, in the quarter that takes it: the books know it by its accrual.
    expect((await expectedIn('2027-Q2')) - before).toBe(1250n);

    harness.clock.jumpTo('2027-07-05T09:00:00.000Z');
    await harness.settled();
    await issue(harness, '2027-Q2');
    const posted = (await postedIn(harness, '2027-Q2')).filter(({ adjusts }) => adjusts?.cause === 'manual');
    expect(posted).toMatchObject([
      { amount: { amount: '1250' }, invoiceNo: 'INV-88120', adjusts: { byHand: { adjustmentId } } },
    ]);
    const trace = await harness
      .get(TraceRewardLineController)
      .trace(posted[0]?.rewardLineId ?? '', viewerOf('vendor', 'vendor', 'finance.analyst'));
    expect(trace.steps.filter(({ contributes }) => contributes)).toMatchObject([
      {
        kind: 'adjustment',
        money: { amount: '1250' },
        refs: [{ id: adjustmentId }, { kind: 'reward_line' }],
      },
    ]);
  });

  it('req:R23: is posted once, and undone by the opposite of it', async () => {
    const [{ rewardLineId } = { rewardLineId: '' }] = (await postedIn(harness, '2027-Q2')).filter(
      ({ adjusts }) => adjusts?.cause === 'manual',
    );
    const undo = await harness.commands.execute(
      new PrepareAdjustmentCommand(
        { rewardLineId, amount: { amount: '-1250', currency: 'USD' }, reasonCode: 'undo', ...founded },
        harness.meta('fatima'),
      ),
    );
    expect(undo).toMatchObject({
      kind: 'accepted',
      state: { adjustments: [{ status: 'approved' }, { effects: [{ amount: { amount: '-1250' } }] }] },
    });
  });

  it('req:R23 inv:X1: rests on files of the vendor’s own, which are handed out with it, and compared each time', async () => {
    const keep = async (orgId: string, text: string) => {
      const path = join(incomingFolder(harness.get<Config>(CONFIG)), randomUUID());
      await writeFile(path, `%PDF-1.7 ${text}`);
      const hash = await harness.get(FileStore).keep(path);
      const about = {
        mediaType: 'application/pdf' as const,
        byteCount: 9 + text.length,
        name: `${text}.pdf`,
      };
      const by = { keptBy: 'pers_fatima', keptAt: harness.clock.now() };
      const { file } = await harness.get(KeptFiles).keep({ orgId, hash, ...about, ...by });
      return file;
    };
    const [{ rewardLineId } = { rewardLineId: '' }] = await postedIn(harness, '2026-Q4');
    const prepare = (...fileIds: string[]) => {
      const asked = { rewardLineId, amount: { amount: '100', currency: 'USD' }, fileIds, ...founded };
      return harness.commands.execute(
        new PrepareAdjustmentCommand({ ...asked, reasonCode: 'goodwill' }, harness.meta('fatima')),
      );
    };
    const unknown = { kind: 'refused', refusal: { refused: 'FILE_UNKNOWN' } };
    expect(await prepare('file_none')).toMatchObject(unknown);
    expect(await prepare((await keep(PARTNER, 'theirs')).fileId)).toMatchObject(unknown);
    const letter = await keep(harness.meta('fatima').actor.orgId, 'letter');
    const prepared = await prepare(letter.fileId);
    if (prepared.kind !== 'accepted') throw new Error(JSON.stringify(prepared));
    const { adjustmentId } = present(prepared.state.adjustments.at(-1));
    const door = harness.get(AdjustmentsController);
    const { view } = await door.record(adjustmentId);
    expect(view.files).toEqual([
      {
        ...{ id: letter.fileId, name: 'letter.pdf', mediaType: 'application/pdf', byteCount: 15 },
        sha256: letter.hash,
      },
    ]);
    const bytes = (await door.file(adjustmentId, letter.fileId)).getStream().read() as Buffer;
    expect(bytes.toString()).toBe('%PDF-1.7 letter');
    await expect(door.file('radj_none-1', letter.fileId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(door.file(adjustmentId, 'file_none')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(door.preview(adjustmentId, letter.fileId)).rejects.toMatchObject({ code: 'NO_PREVIEW' });
    const { dataDir } = harness.get<Config>(CONFIG);
    await writeFile(join(dataDir, 'files', letter.hash.slice(0, 2), letter.hash), '%PDF-1.7 forged');
    await expect(door.file(adjustmentId, letter.fileId)).rejects.toMatchObject({ code: 'FILE_DAMAGED' });
  });
});
