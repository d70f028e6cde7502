import { answer, type Principal } from '@channel/http';
import type { Outcome } from '@channel/runtime';
import { viewOfClaim } from './claim.view';
import type { MdfClaim } from './domain/claim/claim';
import type { Fund } from './domain/fund/fund';
import type { Mou } from './domain/mou/mou';
import { viewOfGrantIn, viewOfRequestIn } from './fund.view';
import { viewOfMou } from './mou.view';

// What a command about one thing answers with: the thing as it stands after it.

export const answerWithGrant = async <Code extends string>(
  outcome: Promise<Outcome<Code, Fund>>,
  grantId: string,
) => answer(await outcome, viewOfGrantIn(grantId));

export const answerWithRequest = async <Code extends string>(
  outcome: Promise<Outcome<Code, Fund>>,
  requestId: string,
) => answer(await outcome, viewOfRequestIn(requestId));

export const answerWithClaim = async <Code extends string>(
  outcome: Promise<Outcome<Code, MdfClaim>>,
  viewer: Principal,
) => answer(await outcome, (claim) => viewOfClaim(claim, viewer));

export const answerWithMou = async <Code extends string>(
  outcome: Promise<Outcome<Code, Mou>>,
  viewer: Principal,
) => answer(await outcome, (mou) => viewOfMou(mou, viewer));
