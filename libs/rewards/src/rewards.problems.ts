import { namedFileProblems } from '@channel/files';
import type { ProblemTable } from '@channel/http';
import type { AdjustmentRefusal } from './domain/adjustment/adjustment.decider';
import type { FxTableRefusal } from './domain/fx/fx-table.decider';
import type { PeriodRefusal } from './domain/period/period.decider';
import type { RewardRunRefusal } from './domain/run/run.decider';
import type { StatementRefusal } from './domain/statement/statement.decider';

/**
 * `VERSION_NOT_IN_FORCE`, `FX_MISSING`: the run has no rules or no rates to be calculated with. `VERSION_UNKNOWN` and what
 * follows: a draft of the rules that cannot be simulated.
 */
export type RewardsRefusal =
  | AdjustmentRefusal
  | FxTableRefusal
  | PeriodRefusal
  | RewardRunRefusal
  | StatementRefusal
  | keyof typeof namedFileProblems
  | 'VERSION_NOT_IN_FORCE'
  | 'FX_MISSING'
  | 'VERSION_UNKNOWN'
  | 'VERSION_NOT_OPEN'
  | 'DEFINITION_INVALID'
  | 'SIMULATION_RUNNING';

export const rewardsProblems: ProblemTable<RewardsRefusal> = {
  ...namedFileProblems,
  ADJUSTMENT_NOT_OPEN: 409,
  CURRENCY_DIFFERS: 422,
  AMOUNT_OUT_OF_RANGE: 422,
  ABOVE_ORIGINAL: 422,
  TOO_FAR_BACK: 422,
  EVIDENCE_MISSING: 422,
  ALREADY_ISSUED: 409,
  PERIOD_NOT_OPEN: 409,
  FOUR_EYES: 409,
  HUMAN_REQUIRED: 403,
  RUN_NOT_ISSUED: 409,
  REWARD_RUN_NOT_OPEN: 409,
  NEWER_DRAFT_EXISTS: 409,
  PERIOD_NOT_ENDED: 409,
  PARTNER_NOT_IN_RUN: 422,
  REASON_MISSING: 422,
  PERIOD_LOCKED: 409,
  DIGEST_MISMATCH: 409,
  STATEMENT_NOT_OPEN: 409,
  LINES_NOT_IN_PAYMENT: 409,
  NOT_PAYABLE: 409,
  ALREADY_IN_PAYMENT: 409,
  FX_TABLE_NOT_OPEN: 409,
  RATE_JUMP_NOT_CONFIRMED: 409,
  VERSION_NOT_IN_FORCE: 422,
  FX_MISSING: 422,
  VERSION_UNKNOWN: 404,
  VERSION_NOT_OPEN: 409,
  DEFINITION_INVALID: 422,
  SIMULATION_RUNNING: 409,
};
