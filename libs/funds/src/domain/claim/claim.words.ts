import { refuse, type Decision, type Refusal, type RefusalsOf } from '@channel/kernel';
import type { MdfClaimStatus, SubmittedClaim } from './claim';
import type { MdfClaimCommand } from './claim.commands';
import type { MdfClaimEvent } from './claim.events';

// What the decisions of a claim share.

export type ClaimDecision<Command extends MdfClaimCommand> = Decision<MdfClaimEvent, RefusalsOf<Command>>;

export const UNDECIDED: readonly MdfClaimStatus[] = ['submitted', 'in_review'];

export const notOpen = ({ status }: Pick<SubmittedClaim, 'status'>): Refusal<'CLAIM_NOT_OPEN'> =>
  refuse('CLAIM_NOT_OPEN', `The claim is ${status.replaceAll('_', ' ')}.`);

/** A claim that waits for its review. */
export const needsUndecided = (claim: SubmittedClaim): Refusal<'CLAIM_NOT_OPEN'> | undefined =>
  UNDECIDED.includes(claim.status) ? undefined : notOpen(claim);

/** Which asking for its evidence an event is about; the first goes without saying. */
export const ofAttempt = (attempt: number): Readonly<{ attempt?: number }> =>
  attempt === 1 ? {} : { attempt };

export const ofRequest = ({ of, terms: { requestId } }: SubmittedClaim) => ({ ...of, requestId });

/** One refusal for every place where something is wrong; `undefined` where nothing is. */
export const refuseAt = <Code extends string>(
  code: Code,
  detail: string,
  found: readonly Readonly<{ pointer: string; detail: string }>[],
): Refusal<Code> | undefined =>
  found.length === 0
    ? undefined
    : refuse(
        code,
        detail,
        found.map((place) => ({ ...place, code })),
      );
