import type { BodyOf } from '@channel/client';
import { api } from '../../../shared/api/client';
import { decideOn } from '../../../shared/api/decide';
import { useCommand } from '../../../shared/api/use-command';
import type { Partner } from './partners.query';

type On = Readonly<{ partner: Pick<Partner, 'id' | 'revision'>; onDone: () => void }>;
const CHANGES = { changes: [['partners'], ['organisations']] };

export const useInvitePartner = (onDone: (partner: Readonly<{ id: string }>) => void) =>
  useCommand(
    (body: BodyOf<'invitePartner'>, header) => api.POST('/v1/partners/invite', { params: { header }, body }),
    { ...CHANGES, onDone },
  );

export const useEnrolPartner = ({ partner: { id: partnerId }, onDone }: On) =>
  useCommand(
    (body: BodyOf<'enrolPartner'>, header) =>
      api.POST('/v1/partners/{partnerId}/enrol', { params: { path: { partnerId }, header }, body }),
    { ...CHANGES, onDone },
  );

export const useInviteToLevel = ({ partner: { id: partnerId, revision }, onDone }: On) =>
  useCommand(
    (body: BodyOf<'invitePartnerToLevel'>, header) =>
      decideOn(revision, (at) =>
        api.POST('/v1/partners/{partnerId}/invite-to-level', {
          params: { path: { partnerId }, header: { ...header, ...at } },
          body,
        }),
      ),
    { ...CHANGES, onDone },
  );

export const useInviteToSpecialisation = ({ partner: { id: partnerId, revision }, onDone }: On) =>
  useCommand(
    (body: BodyOf<'invitePartnerToSpecialisation'>, header) =>
      decideOn(revision, (at) =>
        api.POST('/v1/partners/{partnerId}/invite-to-specialisation', {
          params: { path: { partnerId }, header: { ...header, ...at } },
          body,
        }),
      ),
    { ...CHANGES, onDone },
  );

export const useKeepRecord = ({ partner: { id: partnerId, revision }, onDone }: On) =>
  useCommand(
    (body: BodyOf<'keepStandingRecord'>, header) =>
      decideOn(revision, (at) =>
        api.POST('/v1/partners/{partnerId}/keep-record', {
          params: { path: { partnerId }, header: { ...header, ...at } },
          body,
        }),
      ),
    { ...CHANGES, onDone },
  );

export const useEndRecord = ({ partner, recordId, onDone }: On & Readonly<{ recordId: string }>) => {
  const { id: partnerId, revision } = partner;
  return useCommand(
    (body: BodyOf<'endStandingRecord'>, header) =>
      decideOn(revision, (at) =>
        api.POST('/v1/partners/{partnerId}/records/{recordId}/end', {
          params: { path: { partnerId, recordId }, header: { ...header, ...at } },
          body,
        }),
      ),
    { ...CHANGES, onDone },
  );
};

export const useGrantSpecialisation = ({ partner: { id: partnerId }, onDone }: On) =>
  useCommand(
    (body: BodyOf<'grantSpecialisation'>, header) =>
      api.POST('/v1/partners/{partnerId}/grant-specialisation', {
        params: { path: { partnerId }, header },
        body,
      }),
    { ...CHANGES, onDone },
  );

export const useEndSpecialisation = ({ partner: { id: partnerId }, onDone }: On) =>
  useCommand(
    (body: BodyOf<'endSpecialisation'>, header) =>
      api.POST('/v1/partners/{partnerId}/end-specialisation', {
        params: { path: { partnerId }, header },
        body,
      }),
    { ...CHANGES, onDone },
  );

export const useWithdrawPlannedLevel = ({ partner: { id: partnerId }, onDone }: On) =>
  useCommand(
    (body: BodyOf<'withdrawPlannedLevel'>, header) =>
      api.POST('/v1/partners/{partnerId}/withdraw-planned-level', {
        params: { path: { partnerId }, header },
        body,
      }),
    { ...CHANGES, onDone },
  );

export const useWithdrawPlannedSpecialisation = ({ partner: { id: partnerId }, onDone }: On) =>
  useCommand(
    (body: BodyOf<'withdrawPlannedSpecialisation'>, header) =>
      api.POST('/v1/partners/{partnerId}/withdraw-planned-specialisation', {
        params: { path: { partnerId }, header },
        body,
      }),
    { ...CHANGES, onDone },
  );

export const usePrepareCorrection = ({ partner: { id: partnerId }, onDone }: On) =>
  useCommand(
    (body: BodyOf<'prepareStandingCorrection'>, header) =>
      api.POST('/v1/partners/{partnerId}/prepare-correction', {
        params: { path: { partnerId }, header },
        body,
      }),
    { ...CHANGES, onDone },
  );

export const usePrepareEnrolment = ({ partner: { id: partnerId }, onDone }: On) =>
  useCommand(
    (body: BodyOf<'prepareEnrolmentCorrection'>, header) =>
      api.POST('/v1/partners/{partnerId}/prepare-enrolment', {
        params: { path: { partnerId }, header },
        body,
      }),
    { ...CHANGES, onDone },
  );
