import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, startApp, startStandIn } from './running-app';

/** What differs from run to run: digests and places of the feed. Everything else in the README's blocks is compared. */
const masked = (text: string): string => text.replaceAll(/\b[0-9a-f]{64}\b|\b\d{20}\b/g, '…').trim();

/** The text of a marked block of the README: `<!-- output of: npx channel story -->` and the fenced block after it. */
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

describe('the story of one deal', () => {
  it('is paid to the cent on the embedded log, as the README shows', async () => {
    const app = await startApp();
    try {
      const { code, output } = await app.channel('story');
      expect(output).toMatch(/trial balance {2}.*USD 0\.00/);
      expect({ code, output: masked(output) }).toEqual({
        code: 0,
        output: masked(readmeBlock('npx channel story')),
      });
      for (const [, path = '', persona = ''] of curls()) {
        const token = (await app.channel('token', persona)).output.trim();
        const response = await fetch(app.url + path, { headers: { authorization: `Bearer ${token}` } });
        expect(masked(await response.text())).toBe(masked(readmeBlock(`curl ${path} as ${persona}`)));
      }
      const again = await app.channel('story');
      expect(again.code).toBe(3);
      expect(again.output).toContain('played on this data already');
      expect((await app.channel('demo', 'reset')).code).toBe(2);
      expect(existsSync(app.dataDir)).toBe(true);
      expect((await app.channel('demo', 'reset', '--yes')).code).toBe(0);
      expect(existsSync(app.dataDir)).toBe(false);
    } finally {
      await app.stop();
    }
  }, 180_000);

  it('is paid to the cent on the EventStoreDB stand-in', async () => {
    const standIn = await startStandIn();
    const app = await startApp({ EVENT_STORE: 'eventstore', EVENTSTORE_URL: standIn.url });
    try {
      const { code, output } = await app.channel('story');
      expect({ code, output: masked(output) }).toEqual({
        code: 0,
        output: masked(readmeBlock('npx channel story')),
      });
    } finally {
      await app.stop();
      await standIn.stop();
    }
  }, 180_000);
});
