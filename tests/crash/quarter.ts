import type { RecordedEvent } from '@channel/event-store';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Application, freePort } from './built-application';
import type { CrashOptions } from './crash';
import { largeReport } from './large-report';
import { remoteLog } from './log';
import { randomOf } from './processes';
import { QuarterPeople, type Work } from './quarter-people';
import { eventsOf, gaps, type Verdict } from './verdict';

const root = join(__dirname, '..', '..');
/** From a sign of work to the kill, by rows of a report: nearly as long as the work takes, so that kills come everywhere in it. */
const LATEST_MS_A_ROW = 0.13;

/** Kills the application in the middle of a work until it is over, or until so many kills were made in all. */
type Disturb = (what: string, work: Work, most: number) => Promise<void>;
/** How many kills there have been at the end of each work. */
type Kills = Readonly<Record<'checked' | 'applied' | 'calculated' | 'issued', number>>;
type Disturbance = Readonly<{ disturb: Disturb; kills: Kills; rows: number }>;
/** How often a work was done again, so that all kills found one. */
type Course = Readonly<{ reports: number; runs: number; rows: number }>;

/**
 * A distributor reports and finance closes the quarter, while the application is killed `rounds` times in the middle of an
 * import and as often in the middle of a close. Beside it the same happens undisturbed. At the end both logs hold the same
 * facts: the same events in each stream with the same content, but for the instants and what follows from them.
 */
export const crashQuarter = async ({ rounds, seed, rows, say }: CrashOptions): Promise<Verdict> => {
  mkdirSync(join(root, '.tmp'), { recursive: true });
  const [dir, calm] = ['crash-', 'crash-calm-'].map((name) => mkdtempSync(join(root, '.tmp', name)));
  if (dir === undefined || calm === undefined) throw new Error('There is no folder.');
  const random = randomOf(seed);
  const application = new Application(dir, await freePort(), 'on');
  const people = new QuarterPeople(application.url);
  try {
    await application.startDemo();
    await twin(application, dir, calm);
    let killed = 0;
    const disturb: Disturb = async (what, work, most) => {
      while (killed < most && (await work.moved())) {
        await delay(random() * rows * LATEST_MS_A_ROW);
        await application.kill('SIGKILL');
        await application.start();
        killed += 1;
        say(`killed ${String(killed)} of ${String(2 * rounds)}, ${what}`);
      }
    };
    const half = Math.floor(rounds / 2);
    const kills = {
      checked: half,
      applied: rounds,
      calculated: 2 * rounds - Math.max(1, half),
      issued: 2 * rounds,
    };
    const done = {
      reports: await report(
        people,
        { disturb, kills, rows },
        (number) => killed >= rounds || number > rounds,
      ),
      runs: await close(
        people,
        { disturb, kills, rows },
        (number) => killed >= kills.calculated || number > rounds,
      ),
    };
    const mistakes = await people.inTheBooks();
    await application.kill('SIGTERM');
    say('now undisturbed');
    const expected = await undisturbed(calm, { ...done, rows });
    const stored = await eventsOf(dir);
    const found = [...mistakes, ...gaps(stored), ...differences(stored, expected)];
    if (found.length > 0) say(`the data stay in ${dir} and ${calm}`);
    else for (const folder of [dir, calm]) rmSync(folder, { recursive: true, force: true });
    return { acknowledged: expected.length, stored: stored.length, mistakes: found };
  } catch (error) {
    throw new Error(`${String(error)}\n${application.said()}`, { cause: error });
  } finally {
    people.abandon();
    await application.kill('SIGTERM');
  }
};

/** The same history in another folder: copied where it lies in the folder, else told again, which gives the same. */
const twin = async (application: Application, from: string, to: string): Promise<void> => {
  if (remoteLog !== undefined) return;
  await application.kill('SIGTERM');
  cpSync(from, to, { recursive: true });
  await application.start();
};

/** Reports until it is enough. @returns how many */
const report = async (
  people: QuarterPeople,
  { disturb, kills, rows }: Disturbance,
  isEnough: (reports: number) => boolean,
): Promise<number> => {
  for (let number = 1; ; number += 1) {
    const name = `REPORT${String(number)}`;
    const { importId, jobId } = await people.upload(name, {
      ...{ content: largeReport(rows, name), kind: 'pos', by: 'diego' },
    });
    await disturb('while a report was checked', people.workOf(jobId, 'diego'), kills.checked);
    const applying = await people.confirm(name, importId, 'diego');
    await disturb('while a report was applied', people.workOf(applying, 'diego'), kills.applied);
    await people.imported(importId, 'applied', 'diego');
    if (isEnough(number)) return number;
  }
};

/** Calculates until it is enough, and closes with the last run. @returns how many were calculated */
const close = async (
  people: QuarterPeople,
  { disturb, kills }: Disturbance,
  isEnough: (runs: number) => boolean,
): Promise<number> => {
  await people.quarterEnds();
  for (let number = 1; ; number += 1) {
    const { runId, jobId } = await people.calculate(`run-${String(number)}`);
    await disturb('while a run was calculated', people.workOf(jobId, 'fatima'), kills.calculated);
    await people.reached(runId, 'draft');
    // Statements are issued once, of the last run.
    if (!isEnough(number)) continue;
    await people.approve(runId);
    await disturb('while statements were issued', people.issueOf(runId), kills.issued);
    await people.reached(runId, 'issued');
    return number;
  }
};

const CALM: Omit<Disturbance, 'rows'> = {
  disturb: () => Promise.resolve(),
  kills: { checked: 0, applied: 0, calculated: 0, issued: 0 },
};

const undisturbed = async (
  dir: string,
  { reports, runs, rows }: Course,
): Promise<readonly RecordedEvent[]> => {
  const application = new Application(dir, await freePort(), 'on');
  const people = new QuarterPeople(application.url);
  try {
    await application.start();
    await application.complete();
    const calm = { ...CALM, rows };
    await report(people, calm, (number) => number === reports);
    await close(people, calm, (number) => number === runs);
    await people.inTheBooks();
    await application.kill('SIGTERM');
    return await eventsOf(dir);
  } finally {
    people.abandon();
    await application.kill('SIGTERM');
  }
};

/** Streams that do not hold the same facts in the same order. */
const differences = (stored: readonly RecordedEvent[], expected: readonly RecordedEvent[]): string[] => {
  const [here, there] = [byStream(stored), byStream(expected)];
  return [...new Set([...here.keys(), ...there.keys()])].flatMap((stream) => {
    const [one = [], other = []] = [here.get(stream), there.get(stream)];
    if (one.length !== other.length)
      return [`${stream} has ${String(one.length)} events, undisturbed ${String(other.length)}`];
    const at = one.findIndex((fact, index) => fact !== other[index]);
    return at < 0 ? [] : [`${stream} differs at ${String(at)}: ${String(one[at]).slice(0, 300)}`];
  });
};

const byStream = (events: readonly RecordedEvent[]): ReadonlyMap<string, readonly string[]> => {
  const streams = new Map<string, string[]>();
  for (const { stream, type, data } of events) {
    const facts = streams.get(stream) ?? [];
    facts.push(`${type} ${timeless(JSON.stringify(data))}`);
    streams.set(stream, facts);
  }
  return streams;
};

/** Without instants, and what is made of them: ids of events, digests, and places of the log. */
const timeless = (text: string): string =>
  text
    .replaceAll(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, 'instant')
    .replaceAll(/[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[\da-f]{4}-[\da-f]{12}/g, 'event')
    .replaceAll(/sha256:[\da-f]{64}/g, 'digest')
    .replaceAll(/"\d{20,40}"/g, '"place"');
