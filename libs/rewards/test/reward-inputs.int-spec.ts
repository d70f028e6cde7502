import type { Recorded } from '@channel/runtime';
import { testDatabase } from '@channel/testing/harness';
import { Client } from 'pg';
import { factsOfTheStory } from '../src/rewards.builders';
import { rewardInputs } from '../src/inputs/reward-inputs.projection';

type InputEvent = Parameters<typeof rewardInputs.apply>[1][number];

/** The story's facts that rewards take, each at a place of its own; a file's lines come where it is closed. */
const inputs = (): readonly InputEvent[] => {
  const events = everyInput();
  const closing = events.find(({ type }) => type === 'PosFileApplied');
  return events.map((event) =>
    event.type === 'PosLinesRecorded' && closing !== undefined
      ? { ...event, checkpoint: closing.checkpoint }
      : event,
  );
};
const everyInput = (): readonly InputEvent[] =>
  factsOfTheStory()
    .flatMap(([stream, events]) => events.map((event) => ({ stream, event })))
    .map(({ stream, event: { type, data } }, index) => ({
      ...{ id: `event-${String(index)}`, stream, revision: BigInt(index), type, data },
      checkpoint: String(index + 1).padStart(20, '0'),
    }))
    .filter(({ type }) => rewardInputs.handles?.includes(type)) as unknown as Recorded<never>[];

/** An event with the parts before it that it makes true: the engine hands them over together. */
const withParts = (events: readonly InputEvent[], index: number): readonly InputEvent[] => {
  const before = events.slice(0, index);
  const parts = before.slice(before.findLastIndex(({ type }) => type !== 'PosLinesRecorded') + 1);
  return [...parts, ...events.slice(index, index + 1)];
};

describe('the facts of rewards', () => {
  let client: Client;

  beforeAll(async () => {
    client = new Client({ connectionString: (await testDatabase()).owner });
    await client.connect();
  });
  afterAll(() => client.end());

  /** Applies batches to tables of their own and tells what stands in them. */
  const rowsAfter = async (
    name: string,
    batches: readonly (readonly InputEvent[])[],
  ): Promise<readonly unknown[]> => {
    const table = (short: string): string => `"${name}_${short}"`;
    for (const statement of rewardInputs.create(table)) await client.query(statement);
    for (const batch of batches) await rewardInputs.apply(client as never, batch, table);
    const rows: unknown[] = [];
    for (const short of rewardInputs.tables)
      rows.push(...(await client.query(`select * from ${table(short)} order by "id", "recordedFrom"`)).rows);
    return rows;
  };

  it('inv:P5: are the same rows, however the feed was cut into batches', async () => {
    const events = inputs();
    const single = await rowsAfter(
      'single',
      events.flatMap((event, index) => (event.type === 'PosLinesRecorded' ? [] : [withParts(events, index)])),
    );
    expect(await rowsAfter('whole', [events])).toEqual(single);
    const middle = Math.floor(events.length / 2);
    expect(await rowsAfter('halves', [events.slice(0, middle), events.slice(middle)])).toEqual(single);
  });

  it('leaves each version of a document until the next event of it', async () => {
    const events = inputs().filter(({ stream }) => stream === 'deal-deal_1');
    const versions = await rowsAfter('versions', [events]);
    const places = events.map(({ checkpoint }) => checkpoint);
    expect(versions).toMatchObject(
      places.map((recordedFrom, index) => ({
        id: 'deal_1',
        recordedFrom,
        recordedTo: places[index + 1] ?? null,
      })),
    );
    expect(versions.length).toBeGreaterThan(2);
  });
});
