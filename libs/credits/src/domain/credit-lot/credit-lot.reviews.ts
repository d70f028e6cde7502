import {
  addDays,
  endOfDay,
  needsPerson,
  refuse,
  refuseAt,
  type Day,
  type Instant,
  type Refusal,
} from '@channel/kernel';
import { managerOn, quartersOf, type KnownLot } from './credit-lot';
import type {
  CreditRules,
  LotDecision,
  NameServiceManager,
  NoteReviewAhead,
  RecordOperationalReview,
  ScheduleReviews,
} from './credit-lot.commands';
import type { ReviewDue } from './credit-lot.events';

// C2: a contract of services has a named service manager, who reviews it with the partner in each of its quarters.

/** The last day of each quarter of the contract, and the days before on which that is told. */
export const reviewsOf = (
  startsOn: Day,
  expiresOn: Day,
  { noticeDays, timeZone }: Pick<CreditRules, 'noticeDays' | 'timeZone'>,
  now: Instant,
): readonly ReviewDue[] =>
  quartersOf(startsOn, expiresOn).map((dueOn) => ({
    ...{ dueOn, dueAt: endOfDay(dueOn, timeZone) },
    notices: noticeDays
      .map((days) => addDays(dueOn, -days))
      .map((on) => ({ on, at: endOfDay(addDays(on, -1), timeZone) }))
      .filter(({ at }) => at > now),
  }));

const ofContract = ({ unit, reference }: KnownLot): Refusal<'CONTRACT_REQUIRED'> | undefined =>
  unit === 'service-credit'
    ? undefined
    : refuse(
        'CONTRACT_REQUIRED',
        `${reference} is no contract of services: only service credits come from one.`,
      );

const inContract = (
  { startsOn, expiresOn }: KnownLot,
  day: Day,
  at: string,
): Refusal<'DAY_OUTSIDE_CONTRACT'> | undefined =>
  day < startsOn || day > expiresOn
    ? refuseAt(at, 'DAY_OUTSIDE_CONTRACT', `The contract runs from ${startsOn} to ${expiresOn}.`)
    : undefined;

export const nameServiceManager = (
  { managerId, hours, fromOn, mayManage, rules, act }: NameServiceManager['data'],
  lot: KnownLot,
): LotDecision<NameServiceManager> => {
  const no = ofContract(lot) ?? needsPerson(act) ?? inContract(lot, fromOn, '/fromOn');
  if (no !== undefined) return no;
  if (!mayManage)
    return refuseAt(
      '/managerId',
      'ASSIGNEE_UNKNOWN',
      `${managerId} is no channel manager or lead: grant the role before.`,
    );
  const last = lot.managers.at(-1);
  if (last?.managerId === managerId && last.hours === hours)
    return refuse('ALREADY_ASSIGNED', `This person is its service manager from ${last.fromOn}.`);
  if (last !== undefined && fromOn <= last.fromOn)
    return refuseAt(
      '/fromOn',
      'DAYS_CROSSED',
      `The one before is named from ${last.fromOn}: say a later day.`,
    );
  const { startsOn, expiresOn, reviewsSaid } = lot;
  const reviews = reviewsSaid ? {} : { reviews: reviewsOf(startsOn, expiresOn, rules, act.at) };
  const named = { managerId, hours, fromOn, ...reviews, namedBy: act.by, namedAt: act.at };
  return [{ type: 'ServiceManagerNamed', data: { ...lot.of, ...named } }];
};

/** Once; a contract whose grant or service manager said it has it said, and one that is over has none to come. */
export const scheduleReviews = (
  { rules, act }: ScheduleReviews['data'],
  { of, unit, startsOn, expiresOn, over, reviewsSaid }: KnownLot,
): LotDecision<ScheduleReviews> => {
  if (unit !== 'service-credit' || over || reviewsSaid) return [];
  const reviews = reviewsOf(startsOn, expiresOn, rules, act.at);
  return [{ type: 'OperationalReviewsScheduled', data: { ...of, reviews, scheduledAt: act.at } }];
};

/** Says nothing of a quarter whose review was held. */
export const noteReviewAhead = (
  { dueOn, dueAt, on: notedOn, at: notedAt }: NoteReviewAhead['data'],
  lot: KnownLot,
): LotDecision<NoteReviewAhead> => {
  const review = lot.reviews.find((one) => one.dueOn === dueOn);
  if (review === undefined || review.held !== null || review.told.includes(notedOn)) return [];
  const managerId = managerOn(lot, notedOn)?.managerId ?? null;
  const ahead = { dueOn, dueAt, managerId, notedOn, notedAt };
  return [{ type: 'OperationalReviewAhead', data: { ...lot.of, ...ahead } }];
};

/** Of the quarter in which it was held: what was missed stays missed. */
export const recordReview = (
  { heldOn, attendees, notes, report, act }: RecordOperationalReview['data'],
  lot: KnownLot,
): LotDecision<RecordOperationalReview> => {
  const no = ofContract(lot) ?? needsPerson(act) ?? inContract(lot, heldOn, '/heldOn');
  if (no !== undefined) return no;
  if (heldOn > act.on)
    return refuseAt('/heldOn', 'DAY_IN_FUTURE', `It was held today or before, not on ${heldOn}.`);
  if (attendees.length === 0)
    return refuseAt('/attendees', 'ATTENDEES_MISSING', 'Say who took part, by role.');
  const review = lot.reviews.find(({ dueOn }) => heldOn <= dueOn);
  if (review === undefined)
    return refuseAt('/heldOn', 'DAY_OUTSIDE_CONTRACT', 'No review is due in that quarter of the contract.');
  if (review.held !== null)
    return refuse(
      'ALREADY_RECORDED',
      `The review of the quarter to ${review.dueOn} was held on ${review.held.heldOn}.`,
    );
  const held = { dueOn: review.dueOn, heldOn, attendees, notes, report };
  return [
    {
      type: 'OperationalReviewRecorded',
      data: { ...lot.of, ...held, recordedBy: act.by, recordedAt: act.at },
    },
  ];
};
