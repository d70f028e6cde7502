import { needsReason, refuse, type Day, type Refusal } from '@channel/kernel';

// Days of what a partner has: assignments, records on file. `untilOn` is the first day no longer covered (T1); without
// one it goes on.

export type Span = Readonly<{ fromOn: Day; untilOn: Day | null }>;

/** Whether two spans share a day. */
export const overlap = (one: Span, other: Span): boolean =>
  (one.untilOn === null || other.fromOn < one.untilOn) &&
  (other.untilOn === null || one.fromOn < other.untilOn);

export const coversADay = ({ fromOn, untilOn }: Span): Refusal<'DAYS_CROSSED'> | undefined =>
  untilOn !== null && untilOn <= fromOn
    ? refuse('DAYS_CROSSED', `${fromOn} to ${untilOn} covers no day.`)
    : undefined;

/**
 * Why a span does not end on a day: it ends before, it begins later, or nobody said why it ends.
 * @param ended the code of what has ended by then
 */
export const staysOn = <Ended extends string>(
  { fromOn, untilOn: end }: Span,
  { untilOn, reason }: Readonly<{ untilOn: Day; reason: string | null }>,
  ended: Ended,
): Refusal<Ended | 'DAYS_CROSSED' | 'REASON_MISSING'> | undefined => {
  if (end !== null && end <= untilOn) return refuse(ended, `It ends on ${end} already.`);
  if (untilOn <= fromOn)
    return refuse('DAYS_CROSSED', `It begins on ${fromOn}: it cannot end on ${untilOn}.`);
  return needsReason(reason, 'Say why it ends.');
};
