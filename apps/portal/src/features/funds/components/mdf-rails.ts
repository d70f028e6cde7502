import type { Claim } from '../api/claims.query';
import type { MdfRequest } from '../api/requests.query';

type State = 'done' | 'now' | 'to_come' | 'ended';
export type RequestStep = 'stepSubmitted' | 'stepDecided' | 'stepClaimed' | 'stepClosed';
export type ClaimStep = 'stepSubmitted' | 'stepReviewed' | 'stepFunded' | 'stepPaid';
export type StepOf<Key extends string> = Readonly<{ key: Key; state: State }>;

/** Up to `reached` it is done; what follows is now, unless it ended there. */
const steps = <Key extends string>(
  keys: readonly Key[],
  reached: number,
  ended: boolean,
): readonly StepOf<Key>[] =>
  keys.map((key, at) => ({
    key,
    state: at < reached ? 'done' : at > reached ? 'to_come' : ended ? 'ended' : 'now',
  }));

const REQUEST_STEPS = ['stepSubmitted', 'stepDecided', 'stepClaimed', 'stepClosed'] as const;
const REQUEST_AT: Readonly<Record<MdfRequest['status'], readonly [reached: number, ended: boolean]>> = {
  submitted: [1, false],
  in_review: [1, false],
  action_required: [1, false],
  approved: [2, false],
  partly_approved: [2, false],
  rejected: [1, true],
  cancelled: [1, true],
  expired: [2, true],
  closed: [4, false],
};
export const requestRail = ({ status }: Pick<MdfRequest, 'status'>): readonly StepOf<RequestStep>[] =>
  steps(REQUEST_STEPS, ...REQUEST_AT[status]);

const CLAIM_STEPS = ['stepSubmitted', 'stepReviewed', 'stepFunded', 'stepPaid'] as const;
const CLAIM_AT: Readonly<Record<Claim['status'], readonly [reached: number, ended: boolean]>> = {
  submitted: [1, false],
  in_review: [1, false],
  action_required: [1, false],
  disputed: [1, false],
  funding_pending: [2, false],
  approved: [3, false],
  partly_approved: [3, false],
  in_payment: [3, false],
  paid: [4, false],
  rejected: [1, true],
  expired: [1, true],
};
export const claimRail = ({ status }: Pick<Claim, 'status'>): readonly StepOf<ClaimStep>[] =>
  steps(CLAIM_STEPS, ...CLAIM_AT[status]);
