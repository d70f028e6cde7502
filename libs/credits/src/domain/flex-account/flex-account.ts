import { evolvedBy, minorSum, unitsOf, type Day } from '@channel/kernel';
import type {
  FlexAccountEvent,
  FlexCause,
  FlexClaim,
  FlexHalfYearOpened,
  FlexPointsEarned,
  FlexPointsProposed,
} from './flex-account.events';

/** Flex points, whole ones. */
export type Points = bigint;

export const FLEX_ENTRY_STATUSES = [
  /** Its evidence is being looked up. */
  'evidence_pending',
  'proposed',
  'granted',
  'reversal_requested',
  'reversed',
  'declined',
  /** The evidence supports something else. */
  'evidence_refused',
] as const;
export type FlexEntryStatus = (typeof FLEX_ENTRY_STATUSES)[number];

export type FlexEntry = Readonly<
  Omit<FlexClaim, 'points'> & {
    halfYear: string;
    points: Points;
    status: FlexEntryStatus;
    /** `null`: nobody did, it was earned by itself. */
    proposedBy: string | null;
    proposedAt: string;
    /** What gives it by itself; `null`: somebody proposed it. */
    cause: FlexCause | null;
    grantedBy: string | null;
    grantedAt: string | null;
    /** Who asked for the reversal that waits or was decided. */
    reversalBy: string | null;
    /** Of the last decision against it, or of the reversal. */
    reason: string | null;
  }
>;

export type FlexHalfYearState = Readonly<{
  firstDay: Day;
  lastDay: Day;
  target: Points;
  status: 'open' | 'met' | 'missed';
  assessedAt: string | null;
  /** Of the points earned in it. */
  lapsed: Points;
}>;

export type FlexAccount =
  | Readonly<{ status: 'none' }>
  | Readonly<{
      status: 'open';
      accountId: string;
      programmeId: string;
      partnerId: string;
      partnerCode: string;
      halfYears: ReadonlyMap<string, FlexHalfYearState>;
      entries: ReadonlyMap<string, FlexEntry>;
    }>;
export type OpenFlexAccount = Extract<FlexAccount, { status: 'open' }>;

export const initial: FlexAccount = { status: 'none' };

/** A change of an account that has begun; before that there is nothing to change. */
const onceOpen =
  <Data>(change: (data: Data, account: OpenFlexAccount) => OpenFlexAccount) =>
  (data: Data, account: FlexAccount): FlexAccount =>
    account.status === 'none' ? account : change(data, account);

export const evolve = evolvedBy<FlexAccountEvent, FlexAccount>({
  FlexHalfYearOpened: (data, account) => opened(data, account),
  FlexPointsProposed: onceOpen((data, account) => withEntry(account, proposed(data))),
  FlexEvidenceConfirmed: onceOpen(({ entryId }, account) => change(account, entryId, { status: 'proposed' })),
  FlexEvidenceRefused: onceOpen(({ entryId }, account) =>
    change(account, entryId, { status: 'evidence_refused' }),
  ),
  FlexPointsGranted: onceOpen(({ entryId, grantedBy, grantedAt }, account) =>
    change(account, entryId, { status: 'granted', grantedBy, grantedAt }),
  ),
  FlexPointsDeclined: onceOpen(({ entryId, reason }, account) =>
    change(account, entryId, { status: 'declined', reason }),
  ),
  FlexReversalRequested: onceOpen(({ entryId, reason, requestedBy: reversalBy }, account) =>
    change(account, entryId, { status: 'reversal_requested', reversalBy, reason }),
  ),
  FlexReversalDeclined: onceOpen(({ entryId, reason }, account) =>
    change(account, entryId, { status: 'granted', reason }),
  ),
  FlexPointsReversed: onceOpen(({ entryId, halfYear, points, lapsed }, account) => {
    const reversed = change(account, entryId, { status: 'reversed' });
    return lapsed ? lapse(reversed, halfYear, -unitsOf(points)) : reversed;
  }),
  FlexPointsEarned: onceOpen((data, account) => withEntry(account, earned(data))),
  FlexPointsForfeited: onceOpen(({ entryId, halfYear, points, lapsed, endedOn }, account) => {
    const reason = `It was held until ${endedOn}.`;
    const forfeited = change(account, entryId, { status: 'reversed', reason });
    return lapsed ? lapse(forfeited, halfYear, -unitsOf(points)) : forfeited;
  }),
  FlexTargetWarned: null,
  FlexHalfYearAssessed: onceOpen(({ halfYear, met, assessedAt }, account) =>
    withHalfYear(account, halfYear, () => ({ status: met ? 'met' : 'missed', assessedAt })),
  ),
  FlexPointsLapsed: onceOpen(({ halfYear, points }, account) => lapse(account, halfYear, unitsOf(points))),
});

const opened = (data: FlexHalfYearOpened['data'], account: FlexAccount): OpenFlexAccount => {
  const { accountId, programmeId, partnerId, partnerCode } = data;
  const { halfYear, firstDay, lastDay, target } = data;
  const known = account.status === 'none' ? new Map<string, FlexHalfYearState>() : account.halfYears;
  const begun: FlexHalfYearState = {
    ...{ firstDay, lastDay },
    target: unitsOf(target),
    status: 'open',
    assessedAt: null,
    lapsed: 0n,
  };
  return {
    ...{ status: 'open', accountId, programmeId, partnerId, partnerCode },
    halfYears: new Map(known).set(halfYear, begun),
    entries: account.status === 'none' ? new Map() : account.entries,
  };
};

const proposed = (data: FlexPointsProposed['data']): FlexEntry => {
  const { entryId, earningEvent, points, earnedOn, evidence, evidenceId, halfYear } = data;
  const { proposedBy, proposedAt } = data;
  return {
    ...{ entryId, earningEvent, earnedOn, evidence, evidenceId, halfYear, proposedBy, proposedAt },
    points: unitsOf(points),
    status: 'evidence_pending',
    cause: null,
    grantedBy: null,
    grantedAt: null,
    reversalBy: null,
    reason: null,
  };
};

/** Shown by the record of the partner, which nobody else can use. */
const earned = (data: FlexPointsEarned['data']): FlexEntry => {
  const { entryId, earningEvent, points, earnedOn, halfYear, cause, earnedAt } = data;
  return {
    ...{ entryId, earningEvent, earnedOn, halfYear, cause, points: unitsOf(points), status: 'granted' },
    ...{ evidence: { reference: cause.specialisation, note: null }, evidenceId: entryId },
    ...{ proposedBy: null, proposedAt: earnedAt, grantedBy: null, grantedAt: earnedAt },
    ...{ reversalBy: null, reason: null },
  };
};

const withEntry = (account: OpenFlexAccount, entry: FlexEntry): OpenFlexAccount => ({
  ...account,
  entries: new Map(account.entries).set(entry.entryId, entry),
});

const change = (account: OpenFlexAccount, entryId: string, changes: Partial<FlexEntry>): OpenFlexAccount => {
  const entry = account.entries.get(entryId);
  return entry === undefined ? account : withEntry(account, { ...entry, ...changes });
};

const withHalfYear = (
  account: OpenFlexAccount,
  name: string,
  changes: (halfYear: FlexHalfYearState) => Partial<FlexHalfYearState>,
): OpenFlexAccount => {
  const halfYear = account.halfYears.get(name);
  if (halfYear === undefined) return account;
  const next = { ...halfYear, ...changes(halfYear) };
  return { ...account, halfYears: new Map(account.halfYears).set(name, next) };
};

const lapse = (account: OpenFlexAccount, name: string, points: Points): OpenFlexAccount =>
  withHalfYear(account, name, ({ lapsed }) => ({ lapsed: lapsed + points }));

/** Whose points count: granted, also while somebody asks for their reversal. */
const counts = ({ status }: FlexEntry): boolean => status === 'granted' || status === 'reversal_requested';

/** What was earned in a half-year. */
export const earnedIn = ({ entries }: OpenFlexAccount, halfYear: string): Points =>
  minorSum(
    [...entries.values()]
      .filter((entry) => entry.halfYear === halfYear && counts(entry))
      .map(({ points }) => points),
  );

/** M10: earned less lapsed over all half-years; nothing else takes points. */
export const balanceOf = (account: OpenFlexAccount): Points =>
  [...account.halfYears].reduce((sum, [name, { lapsed }]) => sum + earnedIn(account, name) - lapsed, 0n);

/** What is missing to the target; never below zero. */
export const shortOf = (earned: Points, target: Points): Points => (earned < target ? target - earned : 0n);
