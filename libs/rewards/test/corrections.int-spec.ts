import { CatalogModule } from '@channel/catalog';
import { DealsModule } from '@channel/deals';
import {
  ApproveDealCorrectionCommand,
  MarkDealWonCommand,
  PrepareDealCorrectionCommand,
} from '@channel/deals/commands';
import { FilesModule } from '@channel/files';
import { ImportsModule } from '@channel/imports';
import type { DomainEvent } from '@channel/kernel';
import { PartnersModule } from '@channel/partners';
import { ProgramsModule } from '@channel/programs';
import { ShipmentsModule } from '@channel/shipments';
import {
  ApproveLineCorrectionCommand,
  MatchShipmentLineCommand,
  PrepareLineCorrectionCommand,
  UnmatchShipmentLineCommand,
} from '@channel/shipments/commands';
import { personOf, startHarness, type Harness } from '@channel/testing/harness';
import { RewardsModule } from '../src/index';
import { factsOfTheStory, PARTNER } from '../src/rewards.builders';
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
    const prepare = new PrepareLineCorrectionCommand(
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
    const back = new PrepareLineCorrectionCommand(
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
    const fact = { kind: 'won', wonOn: '2026-12-20' } as const;
    const prepare = new PrepareDealCorrectionCommand({ dealId, fact, ...founded }, harness.meta('chen'));
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
  });
});
