export * from './automations/automation';
export * from './automations/reminders';
export * from './clock/clock';
export * from './commands/act-of';
export * from './commands/command-meta';
export * from './commands/decider-runner';
export type { Loaded } from './commands/long-streams';
export * from './commands/inner-meta';
export * from './commands/numbers';
export * from './commands/outcome';
export * from './commands/runs';
export * from './drafts/drafts';
export { isAway } from './feed/failure';
export * from './jobs/ahead';
export * from './jobs/job';
export * from './projections/checkpoints';
export * from './projections/facts-as-known';
export * from './projections/known-facts';
export * from './projections/projection';
export * from './registry';
export { DemoClock, RuntimeClock, type DemoBeginning } from './clock/runtime-clock';
export {
  RuntimeAdmin,
  type ProjectionStatus,
  type ParkedKey,
  type FailedCommand,
  type GivenUpJob,
} from './admin';
export { runtimeMigrations } from './migrations';
export { RuntimeModule } from './runtime.module';
export type { RuntimeOptions } from './options';
