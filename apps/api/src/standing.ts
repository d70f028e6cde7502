import type { ProjectionStatus } from '@channel/runtime';

type Seen = Pick<ProjectionStatus, 'name' | 'live' | 'status' | 'caughtUp'>;

/** How many read models and automations do not show what the log holds, by what has to be done about it. */
export type Standing = Readonly<{
  /** A person has to look: nothing happens by itself. */
  still: number;
  /** Built anew at this moment, and switched to when that is done. */
  building: number;
  /** On their way to the end of the log. */
  behind: number;
}>;

export const standingOf = (all: readonly Seen[]): Standing => {
  const rebuilt = new Set(
    all.filter(({ live, status }) => !live && status === 'running').map(({ name }) => name),
  );
  const others = all.filter(({ live, name }) => live && !rebuilt.has(name));
  return {
    still: others.filter(({ status }) => status !== 'running').length,
    building: rebuilt.size,
    behind: others.filter(({ status, caughtUp }) => status === 'running' && !caughtUp).length,
  };
};

/** The line of the banner that says whether one can begin. */
export const standingLine = ({ still, building, behind }: Standing, seconds: number): string => {
  const count = (number: number): string =>
    number === 1 ? '1 read model or automation' : `${String(number)} read models and automations`;
  const states = [
    ...(building === 0 ? [] : [`${count(building)} being built anew`]),
    ...(behind === 0 ? [] : [`${count(behind)} on the way to the end of the log`]),
  ];
  if (still > 0)
    return `NOT READY: ${count(still)} standing still. \`./channel rebuild\` says why, docs/operations what to do.`;
  if (states.length > 0) return `CATCHING UP: ${states.join(', ')}; \`./channel rebuild\` says how far.`;
  return `ready ${String(Math.round(seconds * 10) / 10)} s after the database`;
};
