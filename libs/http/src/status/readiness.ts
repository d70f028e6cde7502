import type { ProjectionStatus } from '@channel/runtime';
import { is, view, type ViewOf } from '../views/vocabulary';

const status = is.oneOf(['up', 'degraded', 'down']);
const checkView = view('ReadinessCheck', { status, detail: is.sentence.optional() });
export const readinessView = view('Readiness', {
  status,
  checks: view('ReadinessChecks', {
    logAppend: checkView,
    logRead: checkView,
    database: checkView,
    projections: checkView,
    alarms: checkView.optional().describe('What a person has to know of; absent where nothing could be.'),
  }),
});
export type Check = ViewOf<typeof checkView>;
export type Readiness = ViewOf<typeof readinessView>;

/** What the check asks of a projection. */
export type Watched = Pick<ProjectionStatus, 'name' | 'kind' | 'live' | 'status' | 'parked' | 'strict'>;

/**
 * A projection that money rests on, or an automation, makes the service unready when it stands still, and such a
 * projection when it is late. All else waits for a person while work goes on.
 * @param late names of strict projections that did not reach the end of the log within their budget
 */
export const checkProjections = (
  projections: readonly Watched[],
  late: readonly string[],
  failed: Readonly<{ commands: number; jobs: number }>,
): Check => {
  const still = projections.filter(({ live, status }) => live && status !== 'running');
  const stopped = still.filter(({ kind, strict }) => strict || kind === 'automation');
  const down = said([standing(stopped), { of: late.join(', '), detail: `behind: ${late.join(', ')}` }]);
  if (down !== '') return { status: 'down', detail: down };
  const parked = namesOf(projections.filter(({ parked: keys }) => keys > 0));
  const degraded = said([
    standing(still),
    { of: parked, detail: `parked keys: ${parked}` },
    { of: failed.commands, detail: `failed commands of automations: ${String(failed.commands)}` },
    { of: failed.jobs, detail: `jobs that were given up: ${String(failed.jobs)}` },
  ]);
  return degraded === '' ? { status: 'up' } : { status: 'degraded', detail: degraded };
};

/** What is found, and how it is said; nothing is found of what is empty or zero. */
type Found = Readonly<{ of: string | number; detail: string }>;

const namesOf = (which: readonly Watched[]): string => which.map(({ name }) => name).join(', ');
const standing = (which: readonly Watched[]): Found => ({
  of: namesOf(which),
  detail: `stopped: ${namesOf(which)}`,
});
const said = (found: readonly Found[]): string =>
  found.flatMap(({ of, detail }) => (of === '' || of === 0 ? [] : [detail])).join('; ');

/** The worst check decides. */
export const readiness = (checks: Readiness['checks']): Readiness => {
  const statuses = Object.values(checks).map((check) => check?.status);
  if (statuses.includes('down')) return { status: 'down', checks };
  return { status: statuses.includes('degraded') ? 'degraded' : 'up', checks };
};
