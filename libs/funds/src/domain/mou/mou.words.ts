import {
  addDays,
  endOfDay,
  moneyJson,
  refuse,
  unlisted,
  type DatedAct,
  type Day,
  type Decision,
  type Instant,
  type Refusal,
  type RefusalsOf,
} from '@channel/kernel';
import { balanceOf } from './mou.balance';
import type { KnownMou, Milestone, Mou, MouVersion } from './mou';
import type { MouCommand, MouRules } from './mou.commands';
import type { MilestoneClock, MilestoneTerms, MouEvent } from './mou.events';

// What the decisions of an agreement share.

export type MouDecision<Command extends MouCommand> = Decision<MouEvent, RefusalsOf<Command>>;

export const notOpen = ({ status }: Pick<KnownMou, 'status'>): Refusal<'MOU_NOT_OPEN'> =>
  refuse('MOU_NOT_OPEN', `The agreement is ${status}.`);

export const milestoneOf = (
  { milestones }: Pick<KnownMou, 'milestones'>,
  key: string,
): Milestone | Refusal<'MILESTONE_UNKNOWN'> =>
  milestones.get(key) ??
  unlisted('MILESTONE_UNKNOWN', {
    ...{ pointer: '/key', word: key, what: 'milestone of the agreement' },
    known: [...milestones.keys()],
  });

export const versionOf = ({ versions }: KnownMou, version: number | null): MouVersion | undefined =>
  version === null ? undefined : versions.get(version);

/** @param minor minor units of the agreement's currency */
export const inMou = ({ currency }: Pick<KnownMou, 'currency'>, minor: bigint) =>
  moneyJson({ minor, currency });

export const openKeysOf = ({ milestones }: KnownMou): readonly string[] =>
  [...milestones].flatMap(([key, { status }]) => (status === 'open' ? [key] : []));

/** What an agreement ends with: what was not released and does not wait for a decision goes back. */
export const endOf = (mou: KnownMou, endedOn: Day, endedAt: Instant) => ({
  ...{ ...mou.of, returned: inMou(mou, balanceOf(mou).open), lapsed: openKeysOf(mou), endedOn, endedAt },
});

/** With its last milestone it is completed. */
export const completionOf = (mou: Mou, { on: endedOn, at: endedAt }: DatedAct): readonly MouEvent[] =>
  mou.status === 'active' && [...mou.milestones.values()].every(({ release }) => release !== null)
    ? [{ type: 'MouCompleted', data: endOf(mou, endedOn, endedAt) }]
    : [];

export const clockOf = (
  { key, title, amount, dueOn }: MilestoneTerms,
  { noticeDays, timeZone }: MouRules,
  now: string,
): MilestoneClock => ({
  ...{ key, title, amount, dueOn, dueAt: endOfDay(dueOn, timeZone) },
  reminders: noticeDays
    .map((days) => addDays(dueOn, -days))
    .map((on) => ({ on, at: endOfDay(addDays(on, -1), timeZone) }))
    .filter(({ at }) => at > now),
});
