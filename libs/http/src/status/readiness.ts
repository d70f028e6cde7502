import type { ProjectionStatus } from '@channel/runtime';
import { is, view, type ViewOf } from '../views/vocabulary';

const status = is.oneOf(['up', 'degraded', 'down']);
const checkView = view('ReadinessCheck', { status, detail: is.text.optional() });
export const readinessView = view('Readiness', {
  status,
  checks: view('ReadinessChecks', {
    logAppend: checkView,
    logRead: checkView,
    database: checkView,
    projections: checkView,
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
  const down = [...told('stopped', stopped), ...told('behind', late)];
  if (down.length > 0) return { status: 'down', detail: down.join('; ') };
  const degraded = [
    ...told('stopped', still),
    ...told(
      'parked keys',
      projections.filter(({ parked }) => parked > 0),
    ),
    ...(failed.commands === 0 ? [] : [`failed commands of automations: ${String(failed.commands)}`]),
    ...(failed.jobs === 0 ? [] : [`jobs that were given up: ${String(failed.jobs)}`]),
  ];
  return degraded.length === 0 ? { status: 'up' } : { status: 'degraded', detail: degraded.join('; ') };
};

const told = (what: string, which: readonly (string | Readonly<{ name: string }>)[]): readonly string[] =>
  which.length === 0
    ? []
    : [`${what}: ${which.map((one) => (typeof one === 'string' ? one : one.name)).join(', ')}`];

/** The worst check decides. */
export const readiness = (checks: Readiness['checks']): Readiness => {
  const statuses = Object.values(checks).map(({ status }) => status);
  if (statuses.includes('down')) return { status: 'down', checks };
  return { status: statuses.includes('degraded') ? 'degraded' : 'up', checks };
};
