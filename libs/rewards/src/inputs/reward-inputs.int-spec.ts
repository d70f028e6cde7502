import type { Recorded } from '@channel/runtime';
import { testDatabase } from '@channel/testing';
import { Client } from 'pg';
import { factsOfTheStory } from '../rewards.builders';
import { rewardInputs } from './reward-inputs.projection';

type InputEvent = Parameters<typeof rewardInputs.apply>[1][number];

/** The story's facts that rewards take, each at a place of its own. */
const inputs = (): readonly InputEvent[] =>
  factsOfTheStory()
    .flatMap(([stream, events]) => events.map((event) => ({ stream, event })))
    .map(({ stream, event: { type, data } }, index) => ({
      ...{ id: `event-${String(index)}`, stream, revision: BigInt(index), type, data },
      checkpoint: String(index + 1).padStart(20, '0'),
    }))
    .filter(({ type }) =>
      (rewardInputs.handles as readonly string[]).includes(type),
    ) as unknown as Recorded<never>[];

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
    const facts = await client.query(
      `select * from ${table('reward_facts')} order by "kind", "id", "recordedFrom"`,
    );
    const lines = await client.query(`select * from ${table('reward_lines')} order by "lineId"`);
    return [...facts.rows, ...lines.rows] as unknown[];
  };

  it('inv:P5: are the same rows, however the feed was cut into batches', async () => {
    const events = inputs();
    const single = await rowsAfter(
      'single',
      events.map((event) => [event]),
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
        kind: 'deal',
        recordedFrom,
        recordedTo: places[index + 1] ?? null,
      })),
    );
    expect(versions.length).toBeGreaterThan(2);
  });
});
