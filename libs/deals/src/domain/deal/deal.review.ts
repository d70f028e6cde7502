import {
  addBusinessDays,
  addDays,
  dayOf,
  endOfDay,
  instantAfter,
  needsPerson,
  parseMoney,
  refuse,
  unlisted,
  type Act,
  type Money,
  type Refusal,
} from '@channel/kernel';
import { isUnprotected, type Claim, type RegisteredDeal } from './deal';
import type {
  AnswerDealInformation,
  ApproveDeal,
  ClaimNow,
  ClaimRefused,
  DealDecision,
  NotToDecide,
  RejectDeal,
  RequestDealInformation,
  ReturnDeal,
  ReturnUnansweredDeal,
  TakeUpDeal,
} from './deal.commands';
import {
  DEAL_TYPES,
  endingOf,
  notOpen,
  ownRegistration,
  stopped,
  windowUntil,
  withoutReason,
} from './deal.rules';

const typeNotConfirmed = () => {
  const detail = `Confirm the type of the deal, or change it: ${DEAL_TYPES.join(' or ')}.`;
  const finding = { pointer: '/dealType', code: 'CHOICE', detail, allowed: DEAL_TYPES };
  return refuse('DEAL_TYPE_NOT_CONFIRMED', detail, [finding]);
};

export type No<Code extends string> = Refusal<Code> | undefined;

/** Step 2 (J39, J45): the type is confirmed and frozen, the protection clock starts. */
export const approve = (data: ApproveDeal['data'], deal: RegisteredDeal): DealDecision<ApproveDeal> => {
  const no = notToDecide(data.act, deal, data.rivals) ?? claimRefused(data, deal);
  if (no !== undefined) return no;
  const { terms, dealType } = data;
  if (dealType === null) return typeNotConfirmed();
  if (!data.partnerActive || terms === null)
    return refuse('PARTNER_NOT_ELIGIBLE', 'The partner has no active enrolment in a programme in force.');
  if (data.notOfKind !== null) return data.notOfKind;
  if (data.stopping.length > 0) return stopped(data.stopping);
  const leads = leftToLeads(data.mayExceedLimit, parseMoney(terms.approvalLimit), deal);
  if (leads !== undefined) return leads;
  return [
    {
      type: 'DealApproved',
      data: {
        dealId: deal.dealId,
        number: deal.number,
        partnerId: deal.partnerId,
        distributorId: deal.distributorId,
        dealType,
        bomId: deal.bom?.bomId ?? null,
        programmeVersion: terms.version,
        approvedBy: data.act.by,
        approvedAt: data.act.at,
        approvedOn: data.act.on,
        ...windowUntil(addDays(data.act.on, terms.protectionDays), data.act.on, terms),
        ...(isUnprotected(deal) ? { unprotected: true as const } : {}),
        note: data.note,
      },
    },
  ];
};

/** A lead approves what is above the managers' limit, and what one of them left to the leads. */
const leftToLeads = (
  byLead: boolean,
  limit: Money,
  deal: RegisteredDeal,
): No<'DEAL_ESCALATED' | 'ABOVE_LIMIT'> => {
  if (byLead) return undefined;
  if (deal.escalated) return refuse('DEAL_ESCALATED', 'It was left to a channel lead, who approves it.');
  return within(limit, deal)
    ? undefined
    : refuse('ABOVE_LIMIT', 'A channel lead decides deals of this value.');
};

/** Another currency cannot be compared with the limit, so it is not within it. */
const within = (limit: Money, { bom, value }: RegisteredDeal): boolean => {
  const list = bom?.list ?? value;
  return list.currency === limit.currency && list.minor <= limit.minor;
};

const claimRefused = ({ claimsNow }: ApproveDeal['data'], deal: RegisteredDeal): No<ClaimRefused> => {
  const at = (id: string): ClaimNow | 'pending' => claimsNow[id] ?? placeOf(deal.claims[id]);
  const places = Object.keys(deal.claims).map(at);
  if (places.includes('overlap'))
    return refuse(
      'DEAL_OVERLAP',
      'The opportunity is held by another registration; the conflict comes first.',
    );
  if (places.includes('contested'))
    return refuse('DEAL_OVERLAP', 'Another registration claims this opportunity; the conflict comes first.');
  if (places.includes('pending'))
    return refuse(
      'CLAIM_PENDING',
      'The claim on the opportunity is not recorded yet; try again in a moment.',
    );
  return places.includes('lost') && !hasLineLeft(deal, at)
    ? refuse('DEAL_OVERLAP', 'What it registers was awarded to another registration.')
    : undefined;
};

/** 7.1: of a conflict that was split by product line it keeps what it was awarded. */
const hasLineLeft = (
  { claimed, claims }: RegisteredDeal,
  at: (opportunityId: string) => ClaimNow | 'pending',
): boolean => {
  if (claimed === null) return Object.keys(claims).some((id) => at(id) !== 'lost');
  const lines = new Set(claimed.map(({ productLine }) => productLine));
  for (const { opportunityId, productLine } of claimed)
    if (at(opportunityId) === 'lost') lines.delete(productLine);
  return lines.size > 0;
};

const placeOf = (claim: Claim | undefined): ClaimNow | 'pending' => {
  if (claim === undefined) return 'pending';
  if (claim.answer === 'held' && claim.contested) return 'contested';
  return claim.answer === 'overlap' && claim.decided ? 'lost' : claim.answer;
};

/** SD2 and SD7: a person decides, and never one who submitted it. */
export const notToDecide = (
  act: Act,
  deal: RegisteredDeal,
  rivals: readonly string[] = [],
): No<NotToDecide> =>
  needsPerson(act, 'A registration is decided') ??
  ownRegistration(act, deal, rivals) ??
  (deal.status === 'submitted' || deal.status === 'in_review' ? undefined : notOpen(deal));

/** Optional: every decision is open without it. */
export const takeUp = ({ act }: TakeUpDeal['data'], deal: RegisteredDeal): DealDecision<TakeUpDeal> =>
  notToDecide(act, deal) ??
  (deal.status === 'submitted'
    ? [{ type: 'DealTakenUp', data: { dealId: deal.dealId, takenUpBy: act.by, takenUpAt: act.at } }]
    : notOpen(deal));

export const requestInformation = (
  data: RequestDealInformation['data'],
  deal: RegisteredDeal,
): DealDecision<RequestDealInformation> =>
  notToDecide(data.act, deal) ??
  withoutReason(data.question) ?? [
    {
      type: 'DealInformationRequested',
      data: {
        dealId: deal.dealId,
        question: data.question,
        requestedBy: data.act.by,
        requestedAt: data.act.at,
        requestedOn: data.act.on,
        about: { partnerId: deal.partnerId, number: deal.number },
        ...answerDue(data),
      },
    },
  ];

const answerDue = ({
  act,
  answerClock,
}: RequestDealInformation['data']): Readonly<{ answerDueAt?: string }> => {
  if (answerClock === null) return {};
  const { businessDays, timeZone, holidays } = answerClock;
  return { answerDueAt: endOfDay(addBusinessDays(act.on, businessDays, holidays), timeZone) };
};

/** The answer clock: no answer, no registration; the partner may register again. */
export const returnUnanswered = (
  { act: { by: returnedBy, at: returnedAt } }: ReturnUnansweredDeal['data'],
  deal: RegisteredDeal,
): DealDecision<ReturnUnansweredDeal> => {
  const { question, closure } = deal;
  if (question === null || closure !== null) return [];
  // Another question, asked later, has a clock of its own.
  if (question.answerDueAt === null || returnedAt < question.answerDueAt) return [];
  const text = 'The question was not answered in time.';
  return [{ type: 'DealReturned', data: { ...endingOf(deal), text, returnedBy, returnedAt } }];
};

export const answerInformation = (
  data: AnswerDealInformation['data'],
  deal: RegisteredDeal,
): DealDecision<AnswerDealInformation> => {
  if (deal.question === null) return notOpen(deal);
  const { timeZone, holidays } = data.calendar;
  const paused = businessDaysBetween(deal.question.askedOn, data.act.on, holidays);
  // The last covered day of the clock is the day before the instant at which it ends.
  const dueOn = dayOf(instantAfter(deal.decisionDueAt, -1), timeZone);
  return (
    withoutReason(data.answer) ?? [
      {
        type: 'DealInformationAnswered',
        data: {
          dealId: deal.dealId,
          answer: data.answer,
          answeredBy: data.act.by,
          answeredAt: data.act.at,
          decisionDueAt: endOfDay(addBusinessDays(dueOn, paused, holidays), timeZone),
        },
      },
    ]
  );
};

const businessDaysBetween = (from: string, to: string, holidays: readonly string[]): number => {
  let count = 0;
  while (addBusinessDays(from, count + 1, holidays) <= to) count += 1;
  return count;
};

export const sendBack = (data: ReturnDeal['data'], deal: RegisteredDeal): DealDecision<ReturnDeal> =>
  notToDecide(data.act, deal, data.rivals) ??
  withoutReason(data.text) ?? [
    {
      type: 'DealReturned',
      data: { ...endingOf(deal), text: data.text, returnedBy: data.act.by, returnedAt: data.act.at },
    },
  ];

export const reject = (data: RejectDeal['data'], deal: RegisteredDeal): DealDecision<RejectDeal> =>
  notToDecide(data.act, deal, data.rivals) ??
  unknownReason(data) ??
  withoutReason(data.text) ?? [
    {
      type: 'DealRejected',
      data: {
        ...endingOf(deal),
        code: data.code,
        text: data.text,
        rejectedBy: data.act.by,
        rejectedAt: data.act.at,
      },
    },
  ];

const unknownReason = ({ code, reasons }: RejectDeal['data']): No<'REJECTION_UNKNOWN'> =>
  reasons === null || reasons.includes(code)
    ? undefined
    : unlisted('REJECTION_UNKNOWN', {
        ...{ pointer: '/code', word: code, what: 'reason of the programme for a rejection' },
        known: reasons,
      });
