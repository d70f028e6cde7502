import type { BodyOf } from '@channel/client';
import { api } from '../../../shared/api/client';
import { decideOn } from '../../../shared/api/decide';
import { useCommand } from '../../../shared/api/use-command';

export type SellerAccount = BodyOf<'proposeSellerAccount'>;

const changes = [['sellers']] as const;

/** From today on one's own registrations earn. */
export const useConsent = (sellerId: string, onDone: () => void) =>
  useCommand(
    (name: string, header) =>
      api.POST('/v1/sellers/{sellerId}/consent', { params: { path: { sellerId }, header }, body: { name } }),
    { changes, onDone },
  );

/** Nothing is earned any more, and what is open is paid out. */
export const useLeave = (sellerId: string, onDone: () => void) =>
  useCommand(
    (_: void, header) => api.POST('/v1/sellers/{sellerId}/leave', { params: { path: { sellerId }, header } }),
    { changes, onDone },
  );

/** Name and account are forgotten for ever. */
export const useErase = (sellerId: string, onDone: () => void) =>
  useCommand(
    (_: void, header) => api.POST('/v1/sellers/{sellerId}/erase', { params: { path: { sellerId }, header } }),
    { changes, onDone },
  );

/** Where the person is paid; finance approves it, and then it cools. */
export const useProposeSellerAccount = (sellerId: string, onDone: () => void) =>
  useCommand(
    (body: SellerAccount, header) =>
      api.POST('/v1/sellers/{sellerId}/propose-account', { params: { path: { sellerId }, header }, body }),
    { changes, onDone },
  );

/** The employer's invitation is its consent. */
export const useInviteSeller = (onDone: (seller: Readonly<{ id: string }>) => void) =>
  useCommand(
    (personId: string, header) => api.POST('/v1/sellers', { params: { header }, body: { personId } }),
    { changes: [...changes, ['access']], onDone },
  );

/** Where the vendor invited. */
export const useConsentAsEmployer = (sellerId: string, onDone: () => void) =>
  useCommand(
    (_: void, header) =>
      api.POST('/v1/sellers/{sellerId}/employer-consent', { params: { path: { sellerId }, header } }),
    { changes, onDone },
  );

/** Payments above the yearly amount wait for it. */
export const useRecordTaxForm = (sellerId: string, onDone: () => void) =>
  useCommand(
    (body: BodyOf<'recordSellerTaxForm'>, header) =>
      api.POST('/v1/sellers/{sellerId}/tax-form', { params: { path: { sellerId }, header }, body }),
    { changes, onDone },
  );

type Of = Readonly<{ id: string; revision: number }>;
/** What is owed by somebody who left: one asks, another decides. */
export const useRequestWriteOff = ({ id: sellerId, revision }: Of, onDone: () => void) =>
  useCommand(
    (reason: string, header) =>
      decideOn(revision, (ifMatch) =>
        api.POST('/v1/sellers/{sellerId}/request-write-off', {
          params: { path: { sellerId }, header: { ...header, ...ifMatch } },
          body: { reason },
        }),
      ),
    { changes, onDone },
  );

export const useApproveWriteOff = ({ id: sellerId, revision }: Of, onDone: () => void) =>
  useCommand(
    (_: void, header) =>
      decideOn(revision, (ifMatch) =>
        api.POST('/v1/sellers/{sellerId}/approve-write-off', {
          params: { path: { sellerId }, header: { ...header, ...ifMatch } },
        }),
      ),
    { changes, onDone },
  );

export const useDeclineWriteOff = ({ id: sellerId, revision }: Of, onDone: () => void) =>
  useCommand(
    (reason: string, header) =>
      decideOn(revision, (ifMatch) =>
        api.POST('/v1/sellers/{sellerId}/decline-write-off', {
          params: { path: { sellerId }, header: { ...header, ...ifMatch } },
          body: { reason },
        }),
      ),
    { changes, onDone },
  );
