import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { EmbeddedPostgres } from '@channel/postgres';
import { Client } from 'pg';
import { Application, freePort, killDatabase, LIMIT_MS } from './built-application';
import type { CrashOptions } from './crash';
import { HttpWriters, type Invited } from './http-writers';
import { randomOf } from './processes';
import { eventsOf, gaps, type Verdict } from './verdict';

const root = join(__dirname, '..', '..');
const ROUNDS_OF_A_TOKEN = 25;

/**
 * Eight clients invite partners over HTTP, each with its own key, and repeat a request until it is answered. `rounds`
 * times the application's database is killed under them, then as often the application: at a random moment, or, every
 * other time, right after an answer, when the event stands in the log and no read model has it yet. At the end everybody
 * who was acknowledged is in the log once and in the list, and nobody else.
 */
export const crashApplication = async ({ rounds, seed, say }: CrashOptions): Promise<Verdict> => {
  mkdirSync(join(root, '.tmp'), { recursive: true });
  const dir = mkdtempSync(join(root, '.tmp', 'crash-'));
  const random = randomOf(seed);
  const application = new Application(dir, await freePort());
  await application.start();
  await application.complete();
  const writers = new HttpWriters(application.url, seed, await application.token('chen'));
  const renewToken = async (round: number): Promise<void> => {
    if (round % ROUNDS_OF_A_TOKEN === 0) writers.renew(await application.token('chen'));
  };
  writers.start();
  try {
    for (let round = 1; round <= rounds; round += 1) {
      await delay(random() * 250);
      killDatabase(dir);
      await writers.progress(LIMIT_MS);
      await renewToken(round);
      say(`database killed ${String(round)} of ${String(rounds)}`);
    }
    for (let round = 1; round <= rounds; round += 1) {
      if (round % 2 === 0) await writers.nextAnswer(LIMIT_MS);
      else await delay(random() * 250);
      await application.kill('SIGKILL');
      await application.start();
      await writers.progress(LIMIT_MS);
      await renewToken(round);
      say(`application killed ${String(round)} of ${String(rounds)}`);
    }
    await writers.stop();
    const missing = await writers.notListed();
    await application.kill('SIGTERM');
    const verdict = await verdictOf(dir, writers.acknowledged, [...writers.mistakes, ...missing]);
    if (verdict.mistakes.length === 0) rmSync(dir, { recursive: true, force: true });
    else say(`the data stay in ${dir}`);
    return verdict;
  } catch (error) {
    const mistakes = writers.mistakes.slice(0, 3).join('\n');
    throw new Error(`${String(error)}\n${mistakes}\n${application.said()}`, { cause: error });
  } finally {
    writers.abandon();
    await application.kill('SIGTERM');
  }
};

/** Reads log and read model once more, without the application. */
const verdictOf = async (
  dir: string,
  acknowledged: readonly Invited[],
  mistakes: readonly string[],
): Promise<Verdict> => {
  const stored = await eventsOf(dir);
  const server = await EmbeddedPostgres.start({ dir: join(dir, 'postgres') });
  const client = new Client({ connectionString: server.urls().app });
  await client.connect();
  const { rows } = await client.query<{ code: string }>(`select code from read."partners_partner_list"`);
  await client.end();
  await server.stop();
  const invited = stored.filter(({ type }) => type === 'PartnerInvited');
  return {
    acknowledged: acknowledged.length,
    stored: invited.length,
    mistakes: [
      ...mistakes,
      ...gaps(stored),
      ...differences(
        'the log',
        invited.map(({ data, checkpoint }) => `${data.code as string}@${checkpoint}`),
        acknowledged.map(({ code, checkpoint }) => `${code}@${checkpoint}`),
      ),
      ...differences(
        'the list',
        rows.map(({ code }) => code),
        acknowledged.map(({ code }) => code),
      ),
    ],
  };
};

const differences = (where: string, codes: readonly string[], acknowledged: readonly string[]): string[] => {
  const times = new Map<string, number>();
  for (const code of codes) times.set(code, (times.get(code) ?? 0) + 1);
  const mistakes = acknowledged.flatMap((code) => {
    const found = times.get(code) ?? 0;
    times.delete(code);
    return found === 1 ? [] : [`${code} was acknowledged and stands ${String(found)} times in ${where}`];
  });
  return [...mistakes, ...[...times.keys()].map((code) => `${code} stands in ${where}, never acknowledged`)];
};
