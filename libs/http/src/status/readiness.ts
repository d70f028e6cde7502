import type { ProjectionStatus } from '@channel/runtime';

export type Check = Readonly<{ status: 'up' | 'degraded' | 'down' | (string & {}); detail?: string }>;
export type Readiness = Readonly<{
  status: 'up' | 'degraded' | 'down';
  checks: Readonly<Record<string, Check>>;
}>;

/** One projection that stopped makes the service unready: money rests on it. A parked key waits for a person. */
export const checkProjections = (
  projections: readonly Pick<ProjectionStatus, 'name' | 'status' | 'parked'>[],
): Check => {
  const stopped = projections.filter(({ status }) => status !== 'running').map(({ name }) => name);
  if (stopped.length > 0) return { status: 'down', detail: `stopped: ${stopped.join(', ')}` };
  const parked = projections.filter((projection) => projection.parked > 0).map(({ name }) => name);
  if (parked.length > 0) return { status: 'degraded', detail: `parked keys: ${parked.join(', ')}` };
  return { status: 'up' };
};

/** The worst check decides. */
export const readiness = (checks: Readonly<Record<string, Check>>): Readiness => {
  const statuses = Object.values(checks).map(({ status }) => status);
  if (statuses.includes('down')) return { status: 'down', checks };
  return { status: statuses.includes('degraded') ? 'degraded' : 'up', checks };
};
