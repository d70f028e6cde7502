import { loadConfig } from '@channel/config';
import { digestOfLog } from '@channel/demo';
import { EsdbEventStore, PostgresEventStore, type EventStore } from '@channel/event-store';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createApp } from '../../apps/api/src/bootstrap';
import { replayedStatements } from '../../libs/rewards/test/replayed-statements';
import { rebuiltReviewsOf } from '../../libs/standing/test/rebuilt-reviews';
import { Demo } from '../../tools/examples/demo';
import { readings } from '../../tools/examples/read';
import { listsOfRecords, openedRows } from './opened-rows';
import { databaseUrlOf, root, startApp, startStandIn } from './running-app';
import { startDemo } from './told-demo';

/** What differs from run to run: digests and places of the feed. Everything else in the README's blocks is compared. */
const masked = (text: string): string => text.replaceAll(/\b[0-9a-f]{64}\b|\b\d{20}\b/g, '…').trim();

/** The text of a marked block of the README: `<!-- output of: ./channel story -->` and the fenced block after it. */
const readmeBlock = (command: string): string => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const [, block] = readme.split(`<!-- output of: ${command} -->\n`)[1]?.split(/^```.*\n/m) ?? [];
  if (block === undefined) throw new Error(`README.md has no block "output of: ${command}"`);
  return block;
};

/** The README's calls of the API: path and persona. */
const curls = () => [
  ...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/<!-- output of: curl (\S+) as (\w+) -->/g),
];

const NAMESPACE = 'told';

type RewardLine = Readonly<{
  invoiceNo: string;
  planId: string;
  amount: Readonly<{ amount: string }>;
  codes: readonly string[];
}>;

/** Both units that the story sold come back after their statement is issued, and one is sold on the same order. */
const cameBack = (deal: string): string => {
  const [head = ''] = readFileSync(join(root, 'samples', 'pos-2026-09.csv'), 'utf8').split('\n');
  const row = (invoice: string, type: string, of: string, number: string, quantity: string, serial: string) =>
    `2026-10,DIST-001,${invoice},1,2026-10-12,2026-10-12,${type},${of},PTR-0042,Alder Integrators,Halden Hospitals,US,halden-hospitals.example,${number},EX4100-48P,${quantity},8250.00,USD,${serial}`;
  return [
    head,
    row('CR-501', 'return', 'INV-88120', '', '-1', 'SN0000A1'),
    row('CR-502', 'return', 'INV-88120', '', '-1', 'SN0000A2'),
    row('INV-90501', 'sale', '', deal, '1', 'S-INV-90501'),
    '',
  ].join('\n');
};

type App = Awaited<ReturnType<typeof startApp>>;
type Digested = Awaited<ReturnType<typeof digestOfLog>>;

const digested = async (store: EventStore): Promise<Digested> => {
  try {
    return await digestOfLog(store);
  } finally {
    await store.close();
  }
};

/** The first few events of one log that the other does not have. */
const onlyIn = (one: Digested, other: Digested): readonly string[] => {
  const known = new Set(other.lines);
  return one.lines.filter((line) => !known.has(line)).slice(0, 5);
};

const expectTheStory = async (app: App, ...words: readonly string[]): Promise<void> => {
  const { code, output } = await app.channel('story', ...words);
  expect({ code, output: masked(output) }).toEqual({
    code: 0,
    output: masked(readmeBlock(['./channel story', ...words].join(' '))),
  });
  expect(output).toMatch(/trial balance {2}.*USD 0\.00/);
};

describe('the demo', () => {
  let standIn: Awaited<ReturnType<typeof startStandIn>>;
  let embedded: App;
  let onStandIn: App;

  beforeAll(async () => {
    // case:F30: in a namespace, and where appends that are under way together end in any order.
    standIn = await startStandIn('--append-delay', '10');
    const server = {
      EVENT_STORE: 'eventstore',
      EVENTSTORE_URL: standIn.url,
      EVENTSTORE_NAMESPACE: NAMESPACE,
    };
    const other = { DEMO_SEED: 'on', ...server };
    [embedded, onStandIn] = await Promise.all([
      startDemo(),
      // Killed in the middle of its telling, and started again.
      startApp(other, { killedAt: '2026-01' }),
    ]);
  }, 600_000);
  afterAll(async () => {
    await Promise.all([embedded.stop(), onStandIn.stop()]);
    await standIn.stop();
  });

  it('case:F30: begins with the same events in two kinds of store, in a namespace, and if the telling was interrupted', async () => {
    const one = await digested(new PostgresEventStore({ databaseUrl: databaseUrlOf(embedded.dataDir) }));
    const other = await digested(EsdbEventStore.connect({ url: standIn.url, namespace: NAMESPACE }));
    expect(onlyIn(one, other)).toEqual([]);
    expect(onlyIn(other, one)).toEqual([]);
    expect(other.digest).toBe(one.digest);
    expect(one.lines.length).toBeGreaterThan(1_500);
  });

  it('has an answer to every question that the examples of its description ask', async () => {
    const shown = await readings(new Demo(embedded.url));
    expect(shown.size).toBeGreaterThan(140);
  }, 180_000);

  it('opens the record of every row that somebody sees in a list, also of what has only begun', async () => {
    const demo = new Demo(embedded.url);
    let opened = 0;
    for (const as of ['fatima', 'chen', 'carol', 'paula', 'priya', 'diego', 'nils'])
      for (const list of listsOfRecords()) {
        const found = await openedRows(demo, as, list);
        expect(found.failed).toEqual([]);
        opened += found.opened;
      }
    expect(opened).toBeGreaterThan(400);
  }, 120_000);

  it('plays the story to the cent on the embedded log, as the README shows', async () => {
    await expectTheStory(embedded);
    for (const [, path = '', persona = ''] of curls()) {
      const token = (await embedded.channel('token', persona)).output.trim();
      const response = await fetch(embedded.url + path, { headers: { authorization: `Bearer ${token}` } });
      expect(masked(await response.text())).toBe(masked(readmeBlock(`curl ${path} as ${persona}`)));
    }
  }, 180_000);

  describe('its chapter about standing', () => {
    let app: App;
    beforeAll(async () => {
      app = await startDemo();
    }, 600_000);
    afterAll(() => app.stop());

    it(
      'req:J5 req:J96 G23 G78 is played as the README shows: a clock runs out, a benefit is refused, an old day answers as then',
      () => expectTheStory(app, '--chapter', 'standing'),
      180_000,
    );

    describe('and what was kept', () => {
      let reader: Awaited<ReturnType<typeof createApp>>;
      beforeAll(async () => {
        const { dataDir } = app;
        const settings = { DATA_DIR: dataDir, CHANNEL_ROLES: 'api', LOG_LEVEL: 'silent' };
        reader = await createApp({ ...loadConfig(settings), databaseUrl: databaseUrlOf(dataDir) });
      }, 60_000);
      afterAll(() => reader.close());

      it('G78: every statement that was issued before gates began has its digest when it is calculated again', async () => {
        const replayed = await replayedStatements(reader);
        expect(new Set(replayed.map(({ quarter }) => quarter)).size).toBe(4);
        expect(replayed.length).toBeGreaterThan(40);
        expect(replayed.filter(({ issued, again }) => again !== issued)).toEqual([]);
      }, 180_000);

      it('req:J86 G22: every review that was started has its snapshot when it is judged again at its place', async () => {
        const rebuilt = await rebuiltReviewsOf(reader);
        expect(rebuilt.length).toBeGreaterThan(0);
        for (const { kept, again } of rebuilt) expect(again).toEqual(kept);
      }, 60_000);
    });
  });

  it('case:F35 case:A7 G64: what came back after the issue is quoted anew, and earns in the next run', async () => {
    const { output } = await embedded.channel('deals', 'list', '--q', 'Halden', '--json', '--as', 'priya');
    const { number } = JSON.parse(output.split('\n')[0] ?? '') as { number: string };
    const file = join(embedded.dataDir, 'came-back.csv');
    writeFileSync(file, cameBack(number));
    const done = async (...words: readonly string[]): Promise<string> => {
      const { code, output: said } = await embedded.channel(...words);
      expect({ code, said }).toEqual({ code: 0, said: expect.any(String) as string });
      return said;
    };
    expect(await done('import', 'pos', file, '--confirm', '--as', 'diego')).toContain('3 rows: 3 created');
    await done('demo', 'jump', '2027-01-18T09:00:00.000Z');
    await done('run', 'create', '2026-Q4', '--as', 'fatima');
    const lines = await done('run', 'lines', 'RR-2026Q4-01', '--all', '--json', '--as', 'fatima');
    const paid = lines
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as RewardLine)
      .filter(({ amount }) => amount.amount !== '0')
      .map(({ invoiceNo, planId, amount, codes }) => [invoiceNo, planId, amount.amount, ...codes].join(' '));
    expect(paid.toSorted()).toEqual([
      'CR-501 plus-volume -6834',
      'CR-501 quarterly -41250',
      'CR-502 plus-volume -6835',
      'CR-502 quarterly -41250',
      'INV-90501 quarterly 41250',
    ]);
  }, 180_000);

  it('plays the story to the cent on the EventStoreDB stand-in', () => expectTheStory(onStandIn), 180_000);

  it('tells the story once, and names how to begin anew', async () => {
    const again = await embedded.channel('story');
    expect(again.code).toBe(3);
    expect(again.output).toContain('played on this data already');
    expect((await embedded.channel('demo', 'reset')).code).toBe(2);
    expect(existsSync(embedded.dataDir)).toBe(true);
    expect((await embedded.channel('demo', 'reset', '--yes')).code).toBe(0);
    expect(existsSync(embedded.dataDir)).toBe(false);
  }, 60_000);
});
