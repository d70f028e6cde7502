import type { Day, Instant } from './calendar';
import { refuse, type Refusal } from './decider';

/** Who does something, of which kind, for which organisation, and when. Carried by every command that somebody gives. */
export type Act = Readonly<{
  by: string;
  type: 'person' | 'machine' | 'automation';
  /** `vendor`, or the id of a partner or distributor. */
  orgId: string;
  at: Instant;
}>;

/** An act whose day counts: in the zone of the programme it is about (T4), never in another; of none: in UTC. */
export type DatedAct = Act & Readonly<{ on: Day }>;

/** What any decision of a person may be refused with. */
export type ActRefusal = 'HUMAN_REQUIRED' | 'FOUR_EYES' | 'REASON_MISSING';

/** SD7: machines and automations prepare; a person decides. @param what e.g. `A run is approved` */
export const needsPerson = (
  { type }: Pick<Act, 'type'>,
  what = 'This is done',
): Refusal<'HUMAN_REQUIRED'> | undefined =>
  type === 'person' ? undefined : refuse('HUMAN_REQUIRED', `${what} by a person.`);

/**
 * SD1: nobody approves what they prepared.
 * @param preparers everybody who contributed to what is approved, with what came before a return
 */
export const fourEyes = (
  { by }: Pick<Act, 'by'>,
  preparers: readonly (string | null | undefined)[],
  detail = 'Who prepared it does not approve it.',
): Refusal<'FOUR_EYES'> | undefined => (preparers.includes(by) ? refuse('FOUR_EYES', detail) : undefined);

/** Where two offices act together, one of them does not act for both. @param sides the offices that have acted */
export const bothSides = (sides: readonly string[], detail: string): Refusal<'FOUR_EYES'> | undefined =>
  new Set(sides).size < 2 ? refuse('FOUR_EYES', detail) : undefined;

/** A decision against somebody, or out of the ordinary, says why. */
export const needsReason = (
  reason: string | null | undefined,
  detail = 'Say why.',
): Refusal<'REASON_MISSING'> | undefined =>
  reason === null || reason === undefined || reason.trim() === ''
    ? refuse('REASON_MISSING', detail)
    : undefined;
