import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { commandLine } from './command-line';
import { root, startApp } from './running-app';

const PAGES = join(root, 'docs', 'operations');

/** The commands of the recipes of a page, without their comments; what ends in a backslash is one. */
const commandsOf = (name: string): readonly string[] => {
  const page = readFileSync(join(PAGES, name), 'utf8');
  return [...page.matchAll(/```sh\n([^]*?)```/g)].flatMap(([, block = '']) =>
    block
      .replaceAll(/\\\n/g, '')
      .split('\n')
      .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
      .filter((line) => line !== ''),
  );
};

describe('the recipe back-up-and-move', () => {
  const folder = mkdtempSync(join(root, '.tmp', 'copy-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('E25 is what is done here: stopped, copied, and the copy is looked at, not the original', async () => {
    expect(commandsOf('back-up-and-move.md').slice(0, 5)).toEqual([
      './channel health',
      'cp -a data /elsewhere/ledger-copy',
      'npm start',
      'DATA_DIR=/elsewhere/ledger-copy PORT=4100 npm start',
      'DATA_DIR=/elsewhere/ledger-copy ./channel ledger trial-balance --as fatima',
    ]);
    const original = await startApp();
    expect(await original.channel('health')).toMatchObject({ code: 0 });
    const invited = 'partners invite PTR-7001 --kind reseller --name Seven --country US --as chen';
    expect(await original.channel(...invited.split(' '))).toMatchObject({ code: 0 });
    const look = ['partners', 'list', '--json', '--as', 'chen'];
    const before = await original.channel(...look);
    const data = join(folder, 'data');
    await original.stop(() => cpSync(original.dataDir, data, { recursive: true, preserveTimestamps: true }));

    const copy = await startApp({ DATA_DIR: data });
    expect(await copy.channel(...look)).toEqual(before);
    expect(await copy.channel('ledger', 'trial-balance', '--as', 'fatima')).toMatchObject({ code: 0 });
    await copy.stop();
  }, 120_000);
});

/** Recipes whose commands cannot be run on an empty demo as they stand, and what shows them instead. */
const SHOWN_BY: Readonly<Record<string, string>> = {
  'an-outside-issuer.md': 'apps/api/test/group-mappings.e2e-spec.ts',
  'a-payment-failed.md': 'libs/payouts/test/payout.int-spec.ts',
  'credits.md': 'tests/journeys/credits-words.ts',
  'passwords.md': 'apps/api/test/local-sign-in.e2e-spec.ts',
  'back-up-and-move.md': 'tests/journeys/recipes.e2e-spec.ts',
  'lock-a-quarter.md': 'tests/journeys/story.e2e-spec.ts',
  'on-eventstoredb.md': 'libs/event-store/test/esdb.int-spec.ts',
  'start-and-stop.md': 'tests/journeys/first-run.e2e-spec.ts',
  'upgrade.md': 'libs/runtime/test/projections.int-spec.ts',
};
/** Commands of the others that are not sent here, each with the reason. */
const NOT_HERE: Readonly<Record<string, string>> = {
  './channel resume ledger.entries': 'it has not stopped; libs/runtime stops and resumes one',
  './channel outbox retry <id>': 'nothing has failed; libs/runtime lets one fail and retries it',
  './channel demo reset --yes': 'it deletes the folder of this demo; story.e2e-spec does it',
  './channel import pos samples/pos-2026-09.csv --dry-run':
    'its partners and parts are those of the demo with a history; the story imports it',
  'npm start': 'first-run.e2e-spec starts it so',
};

describe('case:E25 the recipes that an empty demo can follow', () => {
  let app: Awaited<ReturnType<typeof startApp>>;
  beforeAll(async () => {
    app = await startApp();
  }, 120_000);
  afterAll(() => app.stop());
  const { channel, done } = commandLine(() => app.dataDir);

  /** What stands for the words of a recipe that everybody has their own of. */
  const words = new Map<string, string>();
  const follow = async (line: string): Promise<void> => {
    if (NOT_HERE[line] !== undefined) return;
    const [, name, command = line] = /^export (\w+)=\$\((.*)\)$/.exec(line) ?? [];
    const filled = [...words].reduce((text, [word, value]) => text.replaceAll(word, value), command);
    if (filled.startsWith('unset ')) {
      process.env.CHANNEL_TOKEN = '';
      return;
    }
    if (filled.startsWith('curl ')) return asked(filled);
    const output = await done(filled.replace(/^\.\/channel /, ''));
    if (name !== undefined) process.env[name] = output.trim();
    const [, code] = /The code: (\S+)/.exec(output) ?? [];
    if (code !== undefined) words.set(' CODE ', ` ${code} `);
    if (line.includes(' accept ')) await admitted();
  };
  /** Who accepted is let in a moment later, as the command says. */
  const admitted = async (): Promise<void> => {
    while ((await channel('me --as guest-petra')).code !== 0) await pause(100);
  };
  /** A reading `curl` of the recipes: a path, as the administrator. One that writes needs something that failed. */
  const asked = async (line: string): Promise<void> => {
    if (line.includes('-X POST')) return;
    const [, path] = /\$URL(\/\S+)/.exec(line) ?? [];
    const token = (await done('token admin')).trim();
    const { status } = await fetch(`${app.url}${String(path)}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect([line, status]).toEqual([line, 200]);
  };

  const pages = readdirSync(PAGES).filter((page) => commandsOf(page).length > 0);

  it.each(pages.filter((page) => SHOWN_BY[page] === undefined))(
    '%s',
    async (page) => {
      for (const line of commandsOf(page)) await follow(line);
    },
    120_000,
  );

  it('are all, but those that another spec shows', () => {
    for (const [page, spec] of Object.entries(SHOWN_BY))
      expect([page, pages.includes(page), existsSync(join(root, spec))]).toEqual([page, true, true]);
    const all = pages.flatMap(commandsOf);
    expect(Object.keys(NOT_HERE).filter((line) => !all.includes(line))).toEqual([]);
  });
});
