import type { DomainEvent } from '@channel/kernel';
import { alter, factSource, knownFacts, KnownFacts, make, stamped, viewOf } from '@channel/runtime';
import { startHarness, type Harness } from '@channel/testing/harness';
import { samples } from './sample';

type Opened = DomainEvent<'BoxOpened', Readonly<{ boxId: string; owner: string }>>;
type Sold = DomainEvent<'BoxSold', Readonly<{ boxId: string; owner: string }>>;
type Lost = DomainEvent<'BoxLost', Readonly<{ boxId: string }>>;
type Listed = DomainEvent<'BoxesListed', Readonly<{ boxIds: readonly string[] }>>;
type Delivered = DomainEvent<'BoxesDelivered', Readonly<{ owner: string }>>;
type BoxEvent = Opened | Sold | Lost | Listed | Delivered;
type Box = Readonly<{ owner: string; owners: number }>;

const boxes = factSource<BoxEvent, Box>({
  name: 'samples.box-facts',
  streams: ['box-', 'delivery-'],
  chunks: [{ chunk: 'BoxesListed', closing: 'BoxesDelivered' }],
  columns: { owner: { sql: 'text not null', of: ({ owner }) => owner } },
  on: {
    BoxOpened: ({ boxId, owner }) => [make<Box>(boxId, { owner, owners: 1 })],
    BoxSold: ({ boxId, owner }) => [alter(boxId, ({ owners }) => ({ owner, owners: owners + 1 }))],
    BoxLost: ({ boxId }) => [{ id: boxId, next: () => undefined }],
    BoxesListed: ({ boxIds }, _event, closing) =>
      closing?.type === 'BoxesDelivered'
        ? boxIds.map((boxId) => ({
            id: boxId,
            next: (before) => ({ owner: closing.data.owner, owners: (before?.owners ?? 0) + 1 }),
          }))
        : [],
    BoxesDelivered: null,
  },
});
const model = knownFacts({ name: 'samples.box-knowledge', version: 1, sources: [boxes], byInstant: true });

describe('facts as known at a place', () => {
  let harness: Harness;
  let facts: KnownFacts;

  beforeAll(async () => {
    harness = await startHarness({ imports: [samples({ projections: [model] })] });
    facts = harness.get(KnownFacts);
  });
  afterAll(() => harness.close());

  const revisions = new Map<string, bigint>();
  /** @returns where the last of the events stands */
  const append = async (stream: string, ...events: readonly BoxEvent[]): Promise<string> => {
    const meta = harness.meta('chen');
    const { revision, checkpoint } = await harness.store.append(stream, revisions.get(stream) ?? 'noStream', {
      commandId: meta.commandId,
      events: events.map((event) => stamped(event, meta)),
    });
    revisions.set(stream, revision);
    await harness.settled();
    return checkpoint;
  };
  const ownerAt = async (boxId: string, place: string): Promise<string | undefined> =>
    (await facts.byId(boxes, [boxId], { position: place })).get(boxId)?.owner;

  it('keeps each version from the place of its event to that of the next', async () => {
    const opened = await append('box-1', { type: 'BoxOpened', data: { boxId: '1', owner: 'ann' } });
    const sold = await append('box-1', { type: 'BoxSold', data: { boxId: '1', owner: 'bob' } });
    const lost = await append('box-1', { type: 'BoxLost', data: { boxId: '1' } });
    expect([
      await ownerAt('1', ''),
      await ownerAt('1', opened),
      await ownerAt('1', sold),
      await ownerAt('1', lost),
    ]).toEqual([undefined, 'ann', 'bob', undefined]);
  });

  it('finds documents by the columns that their source declares, at any place', async () => {
    const opened = await append('box-2', { type: 'BoxOpened', data: { boxId: '2', owner: 'cid' } });
    const sold = await append('box-2', { type: 'BoxSold', data: { boxId: '2', owner: 'dan' } });
    const of = (owner: string, place: string) =>
      facts.where(boxes, { position: place }, '"owner" = $2', [owner]);
    expect(await of('cid', opened)).toEqual([{ owner: 'cid', owners: 1 }]);
    expect(await of('cid', sold)).toEqual([]);
    expect(await of('dan', sold)).toEqual([{ owner: 'dan', owners: 2 }]);
  });

  it('shows what would be known if something stood behind the place, and keeps nothing of it', async () => {
    const opened = await append('box-5', { type: 'BoxOpened', data: { boxId: '5', owner: 'fay' } });
    const sale = (boxId: string) => ({ type: 'BoxSold', data: { boxId, owner: 'gus' } }) as const;
    const supposed = { position: opened, supposed: [sale('5'), sale('other'), { type: 'Unread', data: {} }] };
    const asSold = { owner: 'gus', owners: 2 };
    expect((await facts.byId(boxes, ['5'], supposed)).get('5')).toEqual(asSold);
    expect(await facts.where(boxes, supposed, '"owner" = $2', ['gus'])).toEqual([asSold]);
    expect(await facts.where(boxes, supposed, '"owner" = $2', ['fay'])).toEqual([]);
    expect(await ownerAt('5', opened)).toBe('fay');

    const begun: BoxEvent = { type: 'BoxOpened', data: { boxId: 'new', owner: 'ida' } };
    const supposedToBegin = { position: opened, supposed: [sale('new'), begun, sale('new')] };
    expect(await facts.where(boxes, supposedToBegin, '"owner" = $2', ['gus'])).toEqual([asSold]);
    expect(await ownerAt('new', opened)).toBeUndefined();
  });

  it('takes a list where it is closed; of two entries for one document at one place the last', async () => {
    const open = await append('delivery-1', { type: 'BoxesListed', data: { boxIds: ['3', '4', '3'] } });
    expect(await ownerAt('3', open)).toBeUndefined();
    const closed = await append('delivery-1', { type: 'BoxesDelivered', data: { owner: 'eve' } });
    expect([await ownerAt('3', closed), await ownerAt('4', closed)]).toEqual(['eve', 'eve']);
    const rows = await harness.sql.query(`select "recordedFrom" from ${viewOf(boxes.name)} where "id" = '3'`);
    expect(rows).toEqual([{ recordedFrom: closed }]);
  });

  it('takes a list of many parts in pages, of which each sees the one before, at one place', async () => {
    const before = await append('box-6', { type: 'BoxOpened', data: { boxId: '6', owner: 'hal' } });
    const parts = Array.from({ length: 9 }, (_, at) => ['6', `6-${String(at)}`]);
    await append(
      'delivery-6',
      ...parts.map((boxIds) => ({ type: 'BoxesListed', data: { boxIds } }) as const),
    );
    const closed = await append('delivery-6', { type: 'BoxesDelivered', data: { owner: 'ida' } });
    const at = async (place: string) => (await facts.byId(boxes, ['6', '6-0', '6-8'], place)).values();
    expect([...(await at(before))]).toEqual([{ owner: 'hal', owners: 1 }]);
    expect([...(await at(closed))]).toEqual([
      { owner: 'ida', owners: 10 },
      { owner: 'ida', owners: 1 },
      { owner: 'ida', owners: 1 },
    ]);
  });

  it('knows which place the feed had reached at an instant', async () => {
    expect(await facts.placeAt(model, '2026-01-01T00:00:00.000Z')).toBe('');
    const first = await append('box-5', { type: 'BoxOpened', data: { boxId: '5', owner: 'fay' } });
    const then = harness.clock.now();
    harness.clock.advance(60_000);
    const second = await append('box-5', { type: 'BoxSold', data: { boxId: '5', owner: 'gus' } });
    expect([await facts.placeAt(model, then), await facts.placeAt(model, harness.clock.now())]).toEqual([
      first,
      second,
    ]);
  });

  it('stops at a change of a document that is not there', async () => {
    await expect(append('box-9', { type: 'BoxSold', data: { boxId: '9', owner: 'x' } })).rejects.toThrow(
      'the document 9 is present',
    );
  });
});
