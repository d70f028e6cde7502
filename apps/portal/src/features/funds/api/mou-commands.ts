import { answered, ifMatch, newKey, once, type BodyOf } from '@channel/client';
import { api } from '../../../shared/api/client';
import { decideOn } from '../../../shared/api/decide';
import { useCommand } from '../../../shared/api/use-command';
import { useTrial } from '../../../shared/decisions/trial';
import type { Mou } from './mous.query';

type On = Readonly<{ mou: Mou; onDone: () => void }>;
type Proposed = BodyOf<'proposeMou'>;
type Revised = BodyOf<'reviseMou'>;
const CHANGES = { changes: [['funds']] };

export const useProposeMou = (onDone: (mou: Readonly<{ id: string }>) => void) =>
  useCommand((body: Proposed, header) => api.POST('/v1/mous', { params: { header }, body }), {
    ...CHANGES,
    onDone,
  });

/** What stands against a proposal. */
export const tryMou = (body: Proposed) =>
  answered(api.POST('/v1/mous', { params: { header: once(newKey()), query: { dryRun: true } }, body }));

export const useReviseMou = ({ mou, onDone }: On) =>
  useCommand(
    (body: Revised, header) =>
      decideOn(mou.revision, (revision) =>
        api.POST('/v1/mous/{mouId}/revise', {
          params: { path: { mouId: mou.id }, header: { ...header, ...revision } },
          body,
        }),
      ),
    { ...CHANGES, onDone },
  );

/** What stands against the next version. */
export const tryRevision = (mou: Mou, body: Revised) =>
  answered(
    api.POST('/v1/mous/{mouId}/revise', {
      params: {
        path: { mouId: mou.id },
        header: { ...once(newKey()), ...ifMatch(mou.revision) },
        query: { dryRun: true },
      },
      body,
    }),
  );

export const useSignMou = ({ mou, onDone }: On) =>
  useCommand(
    (_: void, header) =>
      decideOn(mou.revision, (revision) =>
        api.POST('/v1/mous/{mouId}/sign', {
          params: { path: { mouId: mou.id }, header: { ...header, ...revision } },
        }),
      ),
    { ...CHANGES, onDone },
  );

export const useWithdrawMou = ({ mou, onDone }: On) =>
  useCommand(
    (reason: string, header) =>
      decideOn(mou.revision, (revision) =>
        api.POST('/v1/mous/{mouId}/withdraw', {
          params: { path: { mouId: mou.id }, header: { ...header, ...revision } },
          body: { reason },
        }),
      ),
    { ...CHANGES, onDone },
  );

export const useTerminateMou = ({ mou, onDone }: On) =>
  useCommand(
    (reason: string, header) =>
      decideOn(mou.revision, (revision) =>
        api.POST('/v1/mous/{mouId}/terminate', {
          params: { path: { mouId: mou.id }, header: { ...header, ...revision } },
          body: { reason },
        }),
      ),
    { ...CHANGES, onDone },
  );

export const useSubmitMilestone = ({ mou: { id: mouId }, onDone }: On) =>
  useCommand(
    (body: BodyOf<'submitMouMilestone'>, header) =>
      api.POST('/v1/mous/{mouId}/submit-milestone', { params: { path: { mouId }, header }, body }),
    { ...CHANGES, onDone },
  );

export const useAcceptMilestone = ({ mou, onDone }: On) =>
  useCommand(
    (key: string, header) =>
      decideOn(mou.revision, (revision) =>
        api.POST('/v1/mous/{mouId}/accept-milestone', {
          params: { path: { mouId: mou.id }, header: { ...header, ...revision } },
          body: { key },
        }),
      ),
    { ...CHANGES, onDone },
  );

export const useReturnMilestone = ({ mou, onDone }: On) =>
  useCommand(
    (body: BodyOf<'returnMouMilestone'>, header) =>
      decideOn(mou.revision, (revision) =>
        api.POST('/v1/mous/{mouId}/return-milestone', {
          params: { path: { mouId: mou.id }, header: { ...header, ...revision } },
          body,
        }),
      ),
    { ...CHANGES, onDone },
  );

/** Why the person who looks may not sign: who proposed it does not, and nobody signs twice. */
export const useWhyNotSign = (mou: Mou, asked: boolean) =>
  useTrial(
    ['funds', 'trial', 'mou', mou.id, mou.revision],
    (header) =>
      api.POST('/v1/mous/{mouId}/sign', {
        params: {
          path: { mouId: mou.id },
          header: { ...header, ...ifMatch(mou.revision) },
          query: { dryRun: true },
        },
      }),
    asked,
  );

/** Why the person who looks may not accept a milestone: who submitted it, and files that are not confirmed. */
export const useWhyNotAccept = (mou: Mou, key: string, asked: boolean) =>
  useTrial(
    ['funds', 'trial', 'milestone', mou.id, key, mou.revision],
    (header) =>
      api.POST('/v1/mous/{mouId}/accept-milestone', {
        params: {
          path: { mouId: mou.id },
          header: { ...header, ...ifMatch(mou.revision) },
          query: { dryRun: true },
        },
        body: { key },
      }),
    asked,
  );
