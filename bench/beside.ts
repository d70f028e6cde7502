import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** The process of an application, by the note in its data folder. */
export const pidOf = ({ dataDir }: Readonly<{ dataDir: string }>): number =>
  (JSON.parse(readFileSync(join(dataDir, 'server.json'), 'utf8')) as Readonly<{ pid: number }>).pid;

/** Resident memory of a process, in megabytes. */
export const residentMb = (pid: number): number => {
  const [, kilobytes = '0'] =
    /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1_024;
};

/** Processor time of a process so far, in microseconds: user and system, in ticks of a hundredth. */
export const processorUs = (pid: number): number => {
  const text = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10_000;
};

/** Runs beside the work until it is told to end. */
export const beside = (look: () => Promise<void>, everyMs: number) => {
  let going = true;
  const done = (async () => {
    while (going) {
      await look();
      await pause(everyMs);
    }
  })();
  return async (): Promise<void> => {
    going = false;
    await done;
  };
};
