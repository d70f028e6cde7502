import { is, view, type Role, type ViewOf } from '@channel/http';
import { present } from '@channel/kernel';
import { VENDOR_ORG, type Actor } from '@channel/runtime';
import {
  balanceOf,
  earnedIn,
  FLEX_ENTRY_STATUSES,
  shortOf,
  type FlexAccount,
  type FlexEntry,
  type OpenFlexAccount,
} from './domain/flex-account/flex-account';
import { flexPoints } from './domain/flex-account/flex-account.half-years';

/** Targets of a partner are its management's and the vendor's (3.4). */
export const FLEX_READERS: readonly Role[] = [
  'partner.finance',
  'partner.admin',
  'channel.manager',
  'channel.lead',
  'finance.analyst',
  'finance.approver',
  'auditor',
];
export const FLEX_PROPOSERS: readonly Role[] = ['partner.admin', 'channel.manager', 'channel.lead'];
export const FLEX_APPROVERS: readonly Role[] = ['channel.manager', 'channel.lead'];

export const mayActFor = (partnerId: string, orgId: string): boolean =>
  orgId === VENDOR_ORG || orgId === partnerId;

/** X1: the partner's own account, all of them for the vendor. */
export const flexAccountVisibleTo =
  ({ orgId }: Pick<Actor, 'orgId'>) =>
  (account: FlexAccount): boolean =>
    account.status === 'open' && mayActFor(account.partnerId, orgId);

export const flexEntryView = view('FlexEntry', {
  entryId: is.id,
  halfYear: is.halfYear,
  earningEvent: is.text.describe('Of the catalogue of the programme, e.g. customer-reference.'),
  points: is.units,
  earnedOn: is.day,
  evidence: view('FlexEvidence', { reference: is.text, note: is.text.nullable() }),
  status: is.oneOf(FLEX_ENTRY_STATUSES),
  proposedBy: is.id.nullable().describe('Nobody, where it was earned by itself.'),
  proposedAt: is.instant,
  grantedBy: is.id.nullable(),
  grantedAt: is.instant.nullable(),
  reason: is.text.nullable().describe('Of a decline, or of a reversal.'),
});
export type FlexEntryView = ViewOf<typeof flexEntryView>;

export const viewOfEntry = (entry: FlexEntry): FlexEntryView => {
  const { entryId, halfYear, earningEvent, points, earnedOn, evidence, status } = entry;
  const { proposedBy, proposedAt, grantedBy, grantedAt, reason } = entry;
  return {
    ...{ entryId, halfYear, earningEvent, earnedOn, evidence, status },
    ...{ proposedBy, proposedAt, grantedBy, grantedAt, reason },
    points: flexPoints(points),
  };
};

/** For the answer to a command about one entry. */
export const viewOfEntryIn =
  (entryId: string) =>
  (account: FlexAccount): FlexEntryView =>
    viewOfEntry(present(account.status === 'open' ? account.entries.get(entryId) : undefined, 'the entry'));

export const flexAccountView = view('FlexAccount', {
  programmeId: is.id,
  partnerId: is.id,
  partnerCode: is.text,
  balance: is.units.describe('Earned and not lapsed.'),
  halfYears: is.listOf(
    view('FlexHalfYear', {
      halfYear: is.halfYear,
      firstDay: is.day,
      lastDay: is.day,
      target: is.units,
      earned: is.units,
      short: is.units,
      lapsed: is.units,
      status: is.oneOf(['open', 'met', 'missed']),
      assessedAt: is.instant.nullable(),
    }),
  ),
  entries: is.listOf(flexEntryView),
});
export type FlexAccountView = ViewOf<typeof flexAccountView>;

export const viewOfFlexAccount = (account: OpenFlexAccount): FlexAccountView => {
  const { programmeId, partnerId, partnerCode, halfYears, entries } = account;
  return {
    ...{ programmeId, partnerId, partnerCode },
    balance: flexPoints(balanceOf(account)),
    halfYears: [...halfYears].map(([halfYear, { firstDay, lastDay, target, lapsed, status, assessedAt }]) => {
      const earned = earnedIn(account, halfYear);
      return {
        ...{ halfYear, firstDay, lastDay, status, assessedAt },
        target: flexPoints(target),
        earned: flexPoints(earned),
        short: flexPoints(shortOf(earned, target)),
        lapsed: flexPoints(lapsed),
      };
    }),
    entries: [...entries.values()].map(viewOfEntry),
  };
};
