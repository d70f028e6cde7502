import { closeSync, fsyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';

/** Speed of one repetition: work done, how long each piece took, and what it cost this process of the processor. */
export type Sample = Readonly<{
  perSecond: number;
  p50Ms: number;
  p99Ms: number;
  /** Microseconds of processor time of this process, for each piece of work; absent where others do the work. */
  cpuUs?: number;
  errors: readonly string[];
}>;

/** One contestant of a row. `run` does the work once; `verify` names every broken promise (none: an empty list). */
export type Contestant = Readonly<{
  name: string;
  run: () => Promise<Sample>;
}>;

export const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/**
 * Keeps `callers` calls in flight for a time and takes the latency of each.
 * @param call does one piece of work; its number is unique within the run
 */
export const underLoad = async (
  callers: number,
  milliseconds: number,
  call: (caller: number, index: number) => Promise<void>,
): Promise<Sample> => {
  const latencies: number[] = [];
  const errors: string[] = [];
  const before = process.cpuUsage();
  const began = performance.now();
  const end = began + milliseconds;
  const caller = async (number: number): Promise<void> => {
    for (let index = 0; performance.now() < end; index += 1) {
      const start = performance.now();
      try {
        await call(number, index);
        latencies.push(performance.now() - start);
      } catch (error) {
        errors.push(String(error));
      }
    }
  };
  await Promise.all(Array.from({ length: callers }, (_, number) => caller(number)));
  return summary(latencies, performance.now() - began, process.cpuUsage(before), errors);
};

/** Starts calls at a fixed rate, whether or not earlier ones have ended, so that waiting counts as latency. */
export const atRate = async (
  perSecond: number,
  milliseconds: number,
  call: (index: number) => Promise<void>,
): Promise<Sample> => {
  const latencies: number[] = [];
  const errors: string[] = [];
  const before = process.cpuUsage();
  const began = performance.now();
  const total = Math.floor((perSecond * milliseconds) / 1000);
  const running: Promise<void>[] = [];
  for (let index = 0; index < total; index += 1) {
    const due = began + (index * 1000) / perSecond;
    const wait = due - performance.now();
    if (wait > 1) await new Promise((resolve) => setTimeout(resolve, wait));
    running.push(
      call(index).then(
        () => void latencies.push(performance.now() - due),
        (error: unknown) => void errors.push(String(error)),
      ),
    );
  }
  await Promise.all(running);
  return summary(latencies, performance.now() - began, process.cpuUsage(before), errors);
};

const summary = (
  latencies: number[],
  elapsedMs: number,
  { user, system }: NodeJS.CpuUsage,
  errors: readonly string[],
): Sample => {
  latencies.sort((one, other) => one - other);
  return {
    perSecond: (latencies.length * 1000) / elapsedMs,
    p50Ms: percentile(latencies, 0.5),
    p99Ms: percentile(latencies, 0.99),
    cpuUs: (user + system) / Math.max(1, latencies.length),
    errors,
  };
};

/** Median, with the range in brackets. */
export const medianAndRange = (values: readonly number[], digits = 0): string => {
  const sorted = [...values].sort((one, other) => one - other);
  const text = (value: number): string =>
    value.toLocaleString('en-GB', { maximumFractionDigits: digits, minimumFractionDigits: digits });
  return `${text(percentile(sorted, 0.5))} (${text(sorted[0] ?? 0)}–${text(sorted.at(-1) ?? 0)})`;
};

const rotated = <T>(items: readonly T[], by: number): readonly T[] => {
  const first = by % items.length;
  return [...items.slice(first), ...items.slice(0, first)];
};

/** What the first has for one of each other, from repetitions that ran side by side. */
export const sideBySide = (
  results: readonly Readonly<{ name: string; samples: readonly Sample[] }>[],
  figure: (sample: Sample) => number,
): readonly Readonly<{ peer: string; ratios: readonly number[] }>[] => {
  const [ours, ...peers] = results;
  return peers.map(({ name, samples }) => ({
    peer: name,
    ratios: samples.map((theirs, repetition) => {
      const own = ours?.samples[repetition];
      return own === undefined ? Number.NaN : figure(own) / figure(theirs);
    }),
  }));
};

/** Repeats all contestants in turn, another first each time: a busy minute, or what the one before left in memory, hits each. */
export const interleaved = async (
  contestants: readonly Contestant[],
  repetitions: number,
): Promise<readonly Readonly<{ name: string; samples: readonly Sample[] }>[]> => {
  const samples = contestants.map(() => [] as Sample[]);
  for (let repetition = 0; repetition < repetitions; repetition += 1)
    for (const [index, { name, run }] of rotated([...contestants.entries()], repetition)) {
      const sample = await run();
      samples[index]?.push(sample);
      console.log(
        `  ${name.padEnd(44)} ${Math.round(sample.perSecond).toLocaleString('en-GB').padStart(9)}/s  p99 ${sample.p99Ms.toFixed(1)} ms`,
      );
    }
  return contestants.map(({ name }, index) => ({ name, samples: samples[index] ?? [] }));
};

/** Commits to disk a second: what bounds a log with fsync on. */
export const fsyncRate = (folder: string): number => {
  const scratch = mkdtempSync(join(folder, 'fsync-'));
  const file = openSync(join(scratch, 'file'), 'w');
  const began = performance.now();
  let count = 0;
  for (; performance.now() - began < 1000; count += 1) {
    writeSync(file, Buffer.alloc(8192, count % 256));
    fsyncSync(file);
  }
  closeSync(file);
  rmSync(scratch, { recursive: true });
  return count;
};

export const machine = (): string =>
  `${String(cpus().length)} × ${cpus()[0]?.model.trim() ?? 'unknown'}, ${String(Math.round(totalmem() / 2 ** 30))} GiB, Node ${process.version}`;
