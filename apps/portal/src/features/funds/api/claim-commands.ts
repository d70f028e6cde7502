import { answered, ifMatch, newKey, once, type BodyOf } from '@channel/client';
import { api } from '../../../shared/api/client';
import { decideOn } from '../../../shared/api/decide';
import { useCommand } from '../../../shared/api/use-command';
import { useTrial } from '../../../shared/decisions/trial';
import type { Claim } from './claims.query';

type On = Readonly<{ claim: Claim; onDone: () => void }>;
type Submitted = BodyOf<'submitMdfClaim'>;
const CHANGES = { changes: [['funds']] };

/** What of a claim is claimable, or what stands against it. */
export const tryClaim = async (body: Submitted) =>
  (
    await answered(
      api.POST('/v1/mdf-claims', { params: { header: once(newKey()), query: { dryRun: true } }, body }),
    )
  ).data;

export const useSubmitClaim = (onDone: (claim: Readonly<{ id: string }>) => void) =>
  useCommand((body: Submitted, header) => api.POST('/v1/mdf-claims', { params: { header }, body }), {
    ...CHANGES,
    onDone,
  });

export const useAnswerClaim = ({ claim: { id: claimId }, onDone }: On) =>
  useCommand(
    (body: BodyOf<'answerMdfClaim'>, header) =>
      api.POST('/v1/mdf-claims/{claimId}/answer', { params: { path: { claimId }, header }, body }),
    { ...CHANGES, onDone },
  );

export const useDisputeClaim = ({ claim: { id: claimId }, onDone }: On) =>
  useCommand(
    (reason: string, header) =>
      api.POST('/v1/mdf-claims/{claimId}/dispute', {
        params: { path: { claimId }, header },
        body: { reason },
      }),
    { ...CHANGES, onDone },
  );

export const useAskClaim = ({ claim, onDone }: On) =>
  useCommand(
    (question: string, header) =>
      decideOn(claim.revision, (revision) =>
        api.POST('/v1/mdf-claims/{claimId}/ask', {
          params: { path: { claimId: claim.id }, header: { ...header, ...revision } },
          body: { question },
        }),
      ),
    { ...CHANGES, onDone },
  );

export const useCheckAdvert = ({ claim, onDone }: On) =>
  useCommand(
    (body: BodyOf<'checkMdfAdvert'>, header) =>
      decideOn(claim.revision, (revision) =>
        api.POST('/v1/mdf-claims/{claimId}/check-advert', {
          params: { path: { claimId: claim.id }, header: { ...header, ...revision } },
          body,
        }),
      ),
    { ...CHANGES, onDone },
  );

export const useApproveClaim = ({ claim, onDone }: On) =>
  useCommand(
    (body: BodyOf<'approveMdfClaim'>, header) =>
      decideOn(claim.revision, (revision) =>
        api.POST('/v1/mdf-claims/{claimId}/approve', {
          params: { path: { claimId: claim.id }, header: { ...header, ...revision } },
          body,
        }),
      ),
    { ...CHANGES, onDone },
  );

export const useRejectClaim = ({ claim, onDone }: On) =>
  useCommand(
    (body: BodyOf<'rejectMdfClaim'>, header) =>
      decideOn(claim.revision, (revision) =>
        api.POST('/v1/mdf-claims/{claimId}/reject', {
          params: { path: { claimId: claim.id }, header: { ...header, ...revision } },
          body,
        }),
      ),
    { ...CHANGES, onDone },
  );

export const useDecideDispute = ({ claim, onDone }: On) =>
  useCommand(
    (body: BodyOf<'decideMdfDispute'>, header) =>
      decideOn(claim.revision, (revision) =>
        api.POST('/v1/mdf-claims/{claimId}/decide-dispute', {
          params: { path: { claimId: claim.id }, header: { ...header, ...revision } },
          body,
        }),
      ),
    { ...CHANGES, onDone },
  );

/** Why the person who looks may not approve the claim: who prepared it, what is not proven, an advert nobody looked at. */
export const useWhyNotApproveClaim = (claim: Claim, asked: boolean) =>
  useTrial(
    ['funds', 'trial', 'claim', claim.id, claim.revision],
    (header) =>
      api.POST('/v1/mdf-claims/{claimId}/approve', {
        params: {
          path: { claimId: claim.id },
          header: { ...header, ...ifMatch(claim.revision) },
          query: { dryRun: true },
        },
        body: {},
      }),
    asked,
  );

/** Why the person who looks may not decide the dispute. */
export const useWhyNotDecideDispute = (claim: Claim, asked: boolean) =>
  useTrial(
    ['funds', 'trial', 'dispute', claim.id, claim.revision],
    (header) =>
      api.POST('/v1/mdf-claims/{claimId}/decide-dispute', {
        params: {
          path: { claimId: claim.id },
          header: { ...header, ...ifMatch(claim.revision) },
          query: { dryRun: true },
        },
        body: { accepted: true, reason: 'trial' },
      }),
    asked,
  );
