import {
  daysBetween,
  fourEyes,
  needsPerson,
  needsReason,
  parseMoney,
  percentOf,
  refuse,
  unlisted,
  type Refusal,
} from '@channel/kernel';
import { businessDaysFrom, daysFrom, noticesBefore, type Clock } from '../clocks';
import { isOffered, type ActivityType, type MdfRules } from '../mdf-rules';
import { claimsOf, isSpent, totalIn, type ApprovedTerms, type MdfRequest, type OpenFund } from './fund';
import type {
  AnswerMdfRequest,
  ApproveMdfRequest,
  AskMdfRequest,
  CancelMdfRequest,
  ExpireMdfRequest,
  NoteMdfRequestAnswerDue,
  NoteMdfRequestEnding,
  NoteMdfRequestOverdue,
  RejectMdfRequest,
  SubmitMdfRequest,
} from './fund.commands';
import type { ActivityPlan, FundEvent } from './fund.events';
import { drawFrom, giveBack, less, takeFromHeld, usableOn } from './fund.lots';
import { amountIn, inFund, inWords, ofRequest, type FundDecision } from './fund.words';

const typeOf = (
  { activityType }: ActivityPlan,
  { activityTypes }: MdfRules,
): ActivityType | Refusal<'ACTIVITY_TYPE_UNKNOWN'> =>
  activityTypes.find(({ id }) => id === activityType) ??
  unlisted('ACTIVITY_TYPE_UNKNOWN', {
    ...{ pointer: '/activityType', word: activityType, what: 'activity of the programme' },
    known: activityTypes.map(({ id }) => id),
  });

/** @param unmet requirements of the level that stop it (G23); none where the level has no funds */
export const notEntitled = (unmet: readonly string[]): Refusal<'NOT_ENTITLED'> =>
  unmet.length === 0
    ? refuse('NOT_ENTITLED', 'The level of the partner does not entitle to funds.')
    : refuse(
        'NOT_ENTITLED',
        `The partner does not meet what its level asks for: ${unmet.join(', ')}. Its standing says what is missing.`,
        unmet.map((requirement) => ({
          code: 'REQUIREMENT_UNMET',
          detail: `The requirement ${requirement} is not met today.`,
        })),
      );

/** J48: the fast track is for what stands in the catalogues on the day. */
const notPreapproved = (
  { fastTrack }: ActivityPlan,
  { fastTrack: { vendors, templates } }: MdfRules,
  today: string,
): Refusal<'VENDOR_NOT_PREAPPROVED'> | undefined => {
  if (fastTrack === null) return undefined;
  const { vendorId, templateId } = fastTrack;
  if (vendorId !== null && isOffered(vendors, vendorId, today)) return undefined;
  if (templateId !== null && isOffered(templates, templateId, today)) return undefined;
  return refuse(
    'VENDOR_NOT_PREAPPROVED',
    `${vendorId ?? templateId ?? 'What was named'} is not pre-approved on ${today}: ask without the fast track.`,
  );
};

const wrongDates = (
  { startsOn, endsOn, fastTrack }: ActivityPlan,
  { requestLeadDays, fastTrack: { leadDays } }: MdfRules,
  today: string,
): Refusal<'ACTIVITY_OUTSIDE_DATES' | 'LEAD_TIME_TOO_SHORT'> | undefined => {
  if (endsOn < startsOn)
    return refuse('ACTIVITY_OUTSIDE_DATES', `It cannot end on ${endsOn}, before it begins on ${startsOn}.`);
  const lead = fastTrack === null ? requestLeadDays : leadDays;
  return daysBetween(today, startsOn) < lead
    ? refuse(
        'LEAD_TIME_TOO_SHORT',
        `It begins on ${startsOn}; ${String(lead)} days from ${today} are needed.`,
      )
    : undefined;
};

/** The vendor's share of the budget, at most the cap. Minor units. */
const reservedOf = ({ budget }: ActivityPlan, { share }: ActivityType, { cap }: MdfRules): bigint => {
  const { minor } = percentOf(parseMoney(budget), share, 'HALF_UP');
  const most = cap !== null && cap.currency === budget.currency ? parseMoney(cap).minor : minor;
  return minor < most ? minor : most;
};

/** By when it is decided: sooner on the fast track. */
const decisionOf = ({ fastTrack }: ActivityPlan, rules: MdfRules, today: string): Clock =>
  businessDaysFrom(today, (fastTrack === null ? rules : rules.fastTrack).decisionBusinessDays, rules);

/** The fund decides, because it owns the balance: what is asked for is reserved with the request. */
export const submit = (
  { requestId, number, plan, rules, notOfKind, entitled, unmet, act }: SubmitMdfRequest['data'],
  fund: OpenFund,
): FundDecision<SubmitMdfRequest> => {
  if (fund.requests.has(requestId)) return [];
  if (notOfKind !== null) return notOfKind;
  if (!entitled) return notEntitled(unmet);
  const type = typeOf(plan, rules);
  if ('refused' in type) return type;
  const refused = notPreapproved(plan, rules, act.on) ?? wrongDates(plan, rules, act.on);
  if (refused !== undefined) return refused;
  if (plan.budget.currency !== fund.currency)
    return refuse('CURRENCY_DIFFERS', `The fund is in ${fund.currency}.`);
  const reserved = reservedOf(plan, type, rules);
  if (reserved <= 0n) return refuse('AMOUNT_OUT_OF_RANGE', 'The budget is more than nothing.');
  const usable = usableOn(fund, act.on);
  if (reserved > usable)
    return refuse(
      'FUND_INSUFFICIENT',
      `${inWords(reserved, fund.currency)} is needed, and ${inWords(usable, fund.currency)} is available.`,
    );
  const decide = decisionOf(plan, rules, act.on);
  return [
    {
      type: 'MdfRequestSubmitted',
      data: {
        ...{ ...inFund(fund), requestId, number, plan, share: type.share },
        ...{ reserved: amountIn(fund, reserved), lots: drawFrom(fund, reserved, act.on) },
        ...{ definitionVersion: rules.definitionVersion, decideByOn: decide.on, decideBy: decide.at },
        ...{ submittedBy: act.by, submittedAt: act.at },
      },
    },
  ];
};

type RequestRefusal = Refusal<'REQUEST_UNKNOWN' | 'REQUEST_NOT_OPEN'>;
const requestIn = (
  { requests }: OpenFund,
  requestId: string,
  expected: readonly MdfRequest['status'][],
): MdfRequest | RequestRefusal => {
  const request = requests.get(requestId);
  if (request === undefined) return refuse('REQUEST_UNKNOWN', 'The fund has no such request.');
  return expected.includes(request.status)
    ? request
    : refuse('REQUEST_NOT_OPEN', `The request is ${request.status.replaceAll('_', ' ')}.`);
};
const UNDECIDED = ['submitted', 'in_review'] as const;

export const ask = (
  { requestId, question, rules, act }: AskMdfRequest['data'],
  fund: OpenFund,
): FundDecision<AskMdfRequest> => {
  const request = requestIn(fund, requestId, UNDECIDED);
  if ('refused' in request) return request;
  const person = needsPerson(act);
  if (person !== undefined) return person;
  const { on: answerByOn, at: answerBy } = daysFrom(act.on, rules.answerDays, rules);
  const notices = noticesBefore(answerByOn, act.at, rules);
  const asked = { question, answerByOn, answerBy, notices, askedBy: act.by, askedAt: act.at };
  return [{ type: 'MdfRequestQuestionAsked', data: { ...ofRequest(fund, request), ...asked } }];
};

/** The clock of the decision begins anew. */
export const answer = (
  { requestId, answer: text, rules, act }: AnswerMdfRequest['data'],
  fund: OpenFund,
): FundDecision<AnswerMdfRequest> => {
  const request = requestIn(fund, requestId, ['action_required']);
  if ('refused' in request) return request;
  const { on: decideByOn, at: decideBy } = decisionOf(request.plan, rules, act.on);
  const answered = { answer: text, decideByOn, decideBy, answeredBy: act.by, answeredAt: act.at };
  return [{ type: 'MdfRequestQuestionAnswered', data: { ...ofRequest(fund, request), ...answered } }];
};

/** In whole or in part; a level that was lost since the request is not honoured, one lost later is (G79). */
export const approve = (data: ApproveMdfRequest['data'], fund: OpenFund): FundDecision<ApproveMdfRequest> => {
  const { requestId, amount, reason, rules, notOfKind, entitled, unmet, act } = data;
  const request = requestIn(fund, requestId, UNDECIDED);
  if ('refused' in request) return request;
  const { plan, requested, preparedBy, held } = request;
  const refused =
    needsPerson(act, 'A request is approved') ?? fourEyes(act, preparedBy) ?? notOfKind ?? undefined;
  if (refused !== undefined) return refused;
  if (!entitled) return notEntitled(unmet);
  const type = typeOf(plan, rules);
  if ('refused' in type) return type;
  const withdrawn = notPreapproved(plan, rules, act.on);
  if (withdrawn !== undefined) return withdrawn;
  const approved = approvedOf(fund, requested, { amount, reason });
  if (typeof approved !== 'bigint') return approved;
  const claims = daysFrom(plan.endsOn, rules.claimDays, rules);
  const { share, proofs, accounting } = type;
  return [
    {
      type: 'MdfRequestApproved',
      data: {
        ...{ ...ofRequest(fund, request), approved: amountIn(fund, approved) },
        ...{ inPart: approved < requested, reason },
        ...giveBack(fund, less(held, takeFromHeld(fund, held, approved)), act.on),
        ...{ definitionVersion: rules.definitionVersion, share, proofs, accounting },
        ...{ claimUntilOn: claims.on, claimsCloseAt: claims.at },
        notices: noticesBefore(claims.on, act.at, rules),
        ...{ approvedBy: act.by, approvedAt: act.at },
      },
    },
  ];
};

/** The whole, or a part for a reason. Minor units. */
const approvedOf = (
  { currency }: OpenFund,
  requested: bigint,
  { amount, reason }: Pick<ApproveMdfRequest['data'], 'amount' | 'reason'>,
): bigint | Refusal<'CURRENCY_DIFFERS' | 'AMOUNT_OUT_OF_RANGE' | 'REASON_MISSING'> => {
  if (amount === null) return requested;
  if (amount.currency !== currency) return refuse('CURRENCY_DIFFERS', `The fund is in ${currency}.`);
  const { minor } = parseMoney(amount);
  if (minor <= 0n || minor > requested)
    return refuse('AMOUNT_OUT_OF_RANGE', `${inWords(requested, currency)} was asked for.`);
  return (minor < requested ? needsReason(reason, 'Say why not the whole.') : undefined) ?? minor;
};

export const reject = (
  { requestId, reason, rule, rules, act }: RejectMdfRequest['data'],
  fund: OpenFund,
): FundDecision<RejectMdfRequest> => {
  const request = requestIn(fund, requestId, UNDECIDED);
  if ('refused' in request) return request;
  const refused = needsPerson(act) ?? fourEyes(act, request.preparedBy) ?? needsReason(reason);
  if (refused !== undefined) return refused;
  const { definitionVersion } = rules;
  const said = { reason, rule, definitionVersion, rejectedBy: act.by, rejectedAt: act.at };
  const back = giveBack(fund, request.held, act.on);
  return [{ type: 'MdfRequestRejected', data: { ...ofRequest(fund, request), ...back, ...said } }];
};

export const cancel = (
  { requestId, reason, act }: CancelMdfRequest['data'],
  fund: OpenFund,
): FundDecision<CancelMdfRequest> => {
  const open = ['submitted', 'in_review', 'action_required', 'approved', 'partly_approved'] as const;
  const request = requestIn(fund, requestId, open);
  if ('refused' in request) return request;
  if (claimsOf(fund, requestId).some(({ status }) => status !== 'detached'))
    return refuse('CLAIM_EXISTS', 'Something was claimed of it.');
  const missing = needsReason(reason);
  if (missing !== undefined) return missing;
  const back = giveBack(fund, request.held, act.on);
  const said = { reason, cancelledBy: act.by, cancelledAt: act.at };
  return [{ type: 'MdfRequestCancelled', data: { ...ofRequest(fund, request), ...back, ...said } }];
};

/** Sent at a deadline; a decision, or a question that waits for the partner, has stopped the clock. */
export const noteOverdue = (
  { requestId, at }: NoteMdfRequestOverdue['data'],
  fund: OpenFund,
): FundDecision<NoteMdfRequestOverdue> => {
  const request = requestIn(fund, requestId, UNDECIDED);
  if ('refused' in request || request.overdue || at < request.decideBy) return [];
  const { decideByOn } = request;
  return [{ type: 'MdfRequestOverdue', data: { ...ofRequest(fund, request), decideByOn, notedAt: at } }];
};

/** Sent at a deadline; a question that was answered, or another one, is not the one that is spoken of. */
export const noteAnswerDue = (
  { requestId, answerBy, noticeOn: notedOn, at: notedAt }: NoteMdfRequestAnswerDue['data'],
  fund: OpenFund,
): FundDecision<NoteMdfRequestAnswerDue> => {
  const request = requestIn(fund, requestId, ['action_required']);
  if ('refused' in request || request.question?.answerBy !== answerBy || answerBy <= notedAt) return [];
  const { answerByOn } = request.question;
  return [
    { type: 'MdfRequestAnswerDue', data: { ...ofRequest(fund, request), answerByOn, notedOn, notedAt } },
  ];
};

/** Says nothing where nothing is left to claim, or a claim waits for its decision. */
export const noteEnding = (
  { requestId, noticeOn: notedOn, at: notedAt }: NoteMdfRequestEnding['data'],
  fund: OpenFund,
): FundDecision<NoteMdfRequestEnding> => {
  const request = fund.requests.get(requestId);
  if (request === undefined || !isClaimable(request) || request.terms.claimsCloseAt <= notedAt) return [];
  const { held, terms } = request;
  const waits = claimsOf(fund, requestId).some(({ status }) => status === 'registered');
  if (waits || totalIn(held) === 0n) return [];
  const data = { left: amountIn(fund, totalIn(held)), claimUntilOn: terms.claimUntilOn, notedOn, notedAt };
  return [{ type: 'MdfRequestEnding', data: { ...ofRequest(fund, request), ...data } }];
};

const isClaimable = (request: MdfRequest): request is MdfRequest & Readonly<{ terms: ApprovedTerms }> =>
  request.terms !== null && (request.status === 'approved' || request.status === 'partly_approved');

export const expire = (
  { requestId, today, at }: ExpireMdfRequest['data'],
  fund: OpenFund,
): FundDecision<ExpireMdfRequest> => {
  const request = fund.requests.get(requestId);
  if (request === undefined) return [];
  if (request.status !== 'action_required') return expiryOf(fund, request, { today, at });
  const { question } = request;
  return question !== null && question.answerBy <= at
    ? [expired(fund, request, { because: 'not_answered', today, at })]
    : [];
};

/** The rest of a request whose days for claims are over goes back once no claim of it waits. */
export const expiryOf = (
  fund: OpenFund,
  request: MdfRequest,
  { today, at }: Readonly<{ today: string; at: string }>,
): readonly FundEvent[] => {
  if (!isClaimable(request) || request.terms.claimsCloseAt > at) return [];
  const waits = claimsOf(fund, request.requestId).some((claim) => claim.status === 'registered');
  return waits ? [] : [expired(fund, request, { because: 'not_claimed', today, at })];
};

const expired = (
  fund: OpenFund,
  request: MdfRequest,
  { because, today, at }: Readonly<{ because: 'not_claimed' | 'not_answered'; today: string; at: string }>,
): FundEvent => ({
  type: 'MdfRequestExpired',
  data: {
    ...{ ...ofRequest(fund, request), ...giveBack(fund, request.held, today), because },
    ...{ spent: isSpent(fund, request.requestId), expiredAt: at },
  },
});
