import {
  fourEyes,
  needsPerson,
  needsReason,
  refuse,
  unlisted,
  type Act,
  type Decision,
  type Refusal,
  type RefusalsOf,
} from '@channel/kernel';
import type { FlexAccount, FlexEntry, OpenFlexAccount } from './flex-account';
import type {
  ApproveFlexPoints,
  ApproveFlexReversal,
  DeclineFlexPoints,
  DeclineFlexReversal,
  FlexAccountCommand,
  ProposeFlexPoints,
  RecordFlexEvidence,
  RequestFlexReversal,
} from './flex-account.commands';
import type { FlexAccountEvent } from './flex-account.events';
import { EARNED_BY_ITSELF } from './flex-account.earned';
import { flexPoints, halfYearOpened, hasTarget, placeOf, withReassessment } from './flex-account.half-years';

type FlexDecision<Command extends FlexAccountCommand> = Decision<FlexAccountEvent, RefusalsOf<Command>>;
type NoProposal = Refusal<RefusalsOf<ProposeFlexPoints>>;

/** Says that points were earned. A half-year that nobody opened yet begins with its first proposal. */
export const propose = (
  data: ProposeFlexPoints['data'],
  account: FlexAccount,
): FlexDecision<ProposeFlexPoints> => {
  const { earningEvent, earnedOn, halfYear, rules, act } = data;
  if (account.status === 'open' && account.entries.has(data.entryId)) return [];
  const known = rules.catalogue.find((entry) => entry.earningEvent === earningEvent);
  if (known === undefined)
    return unlisted('EARNING_EVENT_UNKNOWN', {
      ...{ pointer: '/earningEvent', word: earningEvent, what: 'event that earns flex points' },
      known: rules.catalogue.map((entry) => entry.earningEvent),
    });
  if (EARNED_BY_ITSELF.includes(earningEvent))
    return refuse(
      'EARNED_BY_ITSELF',
      `Points for ${earningEvent} are earned by themselves once the record of the partner says so; nobody proposes them.`,
    );
  const no = notClaimable(data) ?? notOpen(account, data) ?? usedHere(account, data);
  if (no !== undefined) return no;
  const { entryId, evidence, evidenceId, owner } = data;
  const { accountId, programmeId, partnerId } = owner;
  const begins =
    account.status === 'open' && account.halfYears.has(halfYear.name)
      ? []
      : [halfYearOpened({ owner, halfYear, rules, at: act.at })];
  const claim = { entryId, earningEvent, points: flexPoints(known.points), earnedOn, evidence, evidenceId };
  return [
    ...begins,
    {
      type: 'FlexPointsProposed',
      data: {
        ...{ accountId, programmeId, partnerId, halfYear: halfYear.name, ...claim },
        definitionVersion: rules.definitionVersion,
        proposedBy: act.by,
        proposedAt: act.at,
      },
    },
  ];
};

const notClaimable = ({
  level,
  rules,
  earnedOn,
  act,
  referenceKey,
}: ProposeFlexPoints['data']): NoProposal | undefined => {
  if (!hasTarget(level, rules))
    return refuse(
      'LEVEL_TOO_LOW',
      `Flex points are for ${rules.levels.join(', ')}; on ${earnedOn} it was ${level ?? 'none'}.`,
    );
  if (earnedOn > act.on)
    return refuse('DAY_IN_FUTURE', `Points were earned today or before, not on ${earnedOn}.`);
  return referenceKey === ''
    ? refuse('EVIDENCE_MISSING', 'Name what shows it: a document, a project, a meeting.')
    : undefined;
};

/** A half-year takes proposals until it was assessed; what was proposed before may be decided later. */
const notOpen = (
  account: FlexAccount,
  { halfYear, act }: ProposeFlexPoints['data'],
): NoProposal | undefined => {
  const state = account.status === 'open' ? account.halfYears.get(halfYear.name)?.status : undefined;
  const over = state === undefined ? halfYear.lastDay < act.on : state !== 'open';
  return over ? refuse('HALF_YEAR_NOT_OPEN', `${halfYear.name} ended on ${halfYear.lastDay}.`) : undefined;
};

/** The evidence's stream decides across all accounts; what this account knows itself it says at once. */
const usedHere = (
  account: FlexAccount,
  { evidenceId }: ProposeFlexPoints['data'],
): NoProposal | undefined => {
  if (account.status === 'none') return undefined;
  const first = [...account.entries.values()].find(
    (entry) =>
      entry.evidenceId === evidenceId && entry.status !== 'declined' && entry.status !== 'evidence_refused',
  );
  return first === undefined
    ? undefined
    : refuse('EVIDENCE_ALREADY_USED', `This evidence stands for ${first.earningEvent} of ${first.earnedOn}.`);
};

export const recordEvidence = (
  { entryId, holder, at }: RecordFlexEvidence['data'],
  account: OpenFlexAccount,
): FlexDecision<RecordFlexEvidence> => {
  const entry = account.entries.get(entryId);
  if (entry?.status !== 'evidence_pending') return [];
  const place = placeOf(account, entry.halfYear);
  return holder === null
    ? [{ type: 'FlexEvidenceConfirmed', data: { ...place, entryId, confirmedAt: at } }]
    : [{ type: 'FlexEvidenceRefused', data: { ...place, entryId, holder, refusedAt: at } }];
};

export const approve = (
  { entryId, act }: ApproveFlexPoints['data'],
  account: OpenFlexAccount,
): FlexDecision<ApproveFlexPoints> => {
  const entry = proposedEntry(account, entryId);
  if ('refused' in entry) return entry;
  const no = needsPerson(act) ?? fourEyes(act, entry.proposedBy === null ? [] : [entry.proposedBy]);
  if (no !== undefined) return no;
  const { points, earnedOn, halfYear } = entry;
  return withReassessment(
    account,
    halfYear,
    {
      type: 'FlexPointsGranted',
      data: {
        ...placeOf(account, halfYear),
        ...{ entryId, earnedOn },
        points: flexPoints(points),
        grantedBy: act.by,
        grantedAt: act.at,
      },
    },
    act.at,
  );
};

export const decline = (
  { entryId, reason, act }: DeclineFlexPoints['data'],
  account: OpenFlexAccount,
): FlexDecision<DeclineFlexPoints> => {
  const entry = proposedEntry(account, entryId);
  if ('refused' in entry) return entry;
  const no = needsPerson(act) ?? needsReason(reason);
  if (no !== undefined) return no;
  const { evidenceId, halfYear } = entry;
  const { by: declinedBy, at: declinedAt } = act;
  return [
    {
      type: 'FlexPointsDeclined',
      data: { ...placeOf(account, halfYear), entryId, evidenceId, reason, declinedBy, declinedAt },
    },
  ];
};

const entryIn = (account: OpenFlexAccount, entryId: string): FlexEntry | Refusal<'ENTRY_UNKNOWN'> =>
  account.entries.get(entryId) ?? refuse('ENTRY_UNKNOWN', 'The account has no such entry.');

const proposedEntry = (
  account: OpenFlexAccount,
  entryId: string,
): FlexEntry | Refusal<'ENTRY_UNKNOWN' | 'EVIDENCE_PENDING' | 'EVIDENCE_ALREADY_USED' | 'ENTRY_NOT_OPEN'> => {
  const entry = entryIn(account, entryId);
  if ('refused' in entry) return entry;
  if (entry.status === 'evidence_pending')
    return refuse(
      'EVIDENCE_PENDING',
      'Whether the evidence is used elsewhere is being looked up; try again.',
    );
  if (entry.status === 'evidence_refused')
    return refuse('EVIDENCE_ALREADY_USED', 'The evidence of this entry supports something else.');
  return entry.status === 'proposed' ? entry : refuse('ENTRY_NOT_OPEN', `This entry is ${entry.status}.`);
};

export const requestReversal = (
  { entryId, reason, act }: RequestFlexReversal['data'],
  account: OpenFlexAccount,
): FlexDecision<RequestFlexReversal> => {
  const entry = entryIn(account, entryId);
  if ('refused' in entry) return entry;
  if (entry.status !== 'granted') return refuse('ENTRY_NOT_OPEN', `This entry is ${entry.status}.`);
  const no = needsPerson(act) ?? needsReason(reason);
  if (no !== undefined) return no;
  const { by: requestedBy, at: requestedAt } = act;
  const place = placeOf(account, entry.halfYear);
  return [{ type: 'FlexReversalRequested', data: { ...place, entryId, reason, requestedBy, requestedAt } }];
};

const reversalOf = (
  account: OpenFlexAccount,
  entryId: string,
  act: Act,
): FlexEntry | Refusal<RefusalsOf<ApproveFlexReversal>> => {
  const entry = entryIn(account, entryId);
  if ('refused' in entry) return entry;
  if (entry.status !== 'reversal_requested')
    return refuse('ENTRY_NOT_OPEN', 'Nobody asked to reverse this entry.');
  return needsPerson(act) ?? fourEyes(act, [entry.reversalBy]) ?? entry;
};

export const approveReversal = (
  { entryId, act }: ApproveFlexReversal['data'],
  account: OpenFlexAccount,
): FlexDecision<ApproveFlexReversal> => {
  const entry = reversalOf(account, entryId, act);
  if ('refused' in entry) return entry;
  const { halfYear, points, reason } = entry;
  const lapsed = account.halfYears.get(halfYear)?.status !== 'open';
  const reversed: FlexAccountEvent = {
    type: 'FlexPointsReversed',
    data: {
      ...placeOf(account, halfYear),
      ...{ entryId, lapsed },
      points: flexPoints(points),
      reason: reason ?? '',
      reversedBy: act.by,
      reversedAt: act.at,
    },
  };
  return withReassessment(account, halfYear, reversed, act.at);
};

export const declineReversal = (
  { entryId, reason, act }: DeclineFlexReversal['data'],
  account: OpenFlexAccount,
): FlexDecision<DeclineFlexReversal> => {
  const entry = reversalOf(account, entryId, act);
  if ('refused' in entry) return entry;
  const no = needsReason(reason);
  if (no !== undefined) return no;
  const { by: declinedBy, at: declinedAt } = act;
  const place = placeOf(account, entry.halfYear);
  return [{ type: 'FlexReversalDeclined', data: { ...place, entryId, reason, declinedBy, declinedAt } }];
};
