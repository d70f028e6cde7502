import type { Clock } from './clock/clock';
import type { DemoBeginning } from './clock/runtime-clock';

export type RuntimeOptions = Readonly<{
  /** Whether this process runs projections, automations, deadlines and jobs, or only asks for what they did. */
  worker: boolean;
  /** `system`; where a new demo begins (an old one goes on from where it was); or a test's own clock. */
  clock: 'system' | DemoBeginning | Clock;
  /** Whether the log must be a demo's; by default, if the clock is. */
  demo?: boolean;
  /** How often what has no notification is looked at: other processes' checkpoints, due deadlines, queued jobs. */
  pollMs?: number;
  /** Most events of one transaction. */
  batchSize?: number;
  /** First pause after a failure; it doubles up to a hundred times as much. */
  retryMs?: number;
  /** Exceptions after which a command of an automation is set aside as failed. */
  commandAttempts?: number;
  /** How long a job stays with a process that shows no life. */
  jobLeaseMs?: number;
}>;

export type RuntimeSettings = Required<RuntimeOptions>;

export const RUNTIME_SETTINGS = Symbol('RuntimeSettings');

export const settingsOf = (options: RuntimeOptions): RuntimeSettings => ({
  pollMs: 100,
  batchSize: 2_000,
  retryMs: 100,
  commandAttempts: 8,
  jobLeaseMs: 15_000,
  demo: typeof options.clock === 'object' && 'demoFrom' in options.clock,
  ...options,
});
