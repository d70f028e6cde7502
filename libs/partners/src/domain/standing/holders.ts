import { addDays, type Day } from '@channel/kernel';
import type { ClockTerms, ProgrammeDefinition, RequirementNode } from '@channel/programs';
import { covers, type Passed, type PersonFacts } from './standing.facts';
import { earlier } from './standing.results';
import { holdingsOf, type Held } from './validity';

type PeopleNode = Extract<RequirementNode, { kind: 'people' }>;

/** A person who counts on a day, by which records, and the last day of it. */
export type Holder = Readonly<{
  personId: string;
  /** In grace: who left and may still be replaced, or whose certificate lapsed and may still be renewed. */
  grace: boolean;
  lastDay: Day | null;
  evidence: readonly string[];
}>;

export type Clocks = Readonly<{ replacementDays: number; entryDays: number; lapseGraceDays: number }>;
export const clocksOf = ({ clocks }: Readonly<{ clocks: ClockTerms }>, role: string): Clocks => {
  const own = clocks.roles.find((entry) => entry.role === role);
  return {
    replacementDays: own?.replacementDays.value ?? 0,
    entryDays: own?.entryCertificationDays.value ?? 0,
    lapseGraceDays: clocks.lapseGraceDays.value,
  };
};

/** Who counts for a node on a day. Asked by the terms of one definition and role, once per person and node. */
export const holderFinder = (
  { credentials, clocks }: Pick<ProgrammeDefinition, 'credentials' | 'clocks'>,
  role: string,
) => {
  const { replacementDays, lapseGraceDays } = clocksOf({ clocks }, role);
  const strict = holdingsOf(credentials);
  const lenient = holdingsOf(credentials, lapseGraceDays);

  const heldBy = (passed: readonly Passed[], node: PeopleNode, on: Day) => {
    const held = bestOf(node.credentials.map((id) => strict.heldOn(passed, id, on)));
    if (held !== undefined) return { ...held, lapsed: false, lastDay: dayBefore(held.until) };
    const lapsed = bestOf(node.credentials.map((id) => lenient.heldOn(passed, id, on)));
    if (lapsed?.until == null) return undefined;
    return { ...lapsed, lapsed: true, lastDay: addDays(lapsed.until, lapseGraceDays - 1) };
  };

  return (person: PersonFacts, node: PeopleNode, on: Day): Holder | undefined => {
    const there = presenceOn(person, node.duty, on, replacementDays);
    const held = there && heldBy(there.passed, node, on);
    return (
      held && {
        personId: person.personId,
        grace: held.lapsed || there.left,
        lastDay: earlier(held.lastDay, there.lastDay),
        evidence: held.evidence,
      }
    );
  };
};

/** Whether a person is there in a duty, or left so short ago that somebody may still take the place (J96). */
const presenceOn = (person: PersonFacts, duty: string | undefined, on: Day, replacementDays: number) => {
  const { joinedOn, leftOn, passed } = person;
  if (on < joinedOn) return undefined;
  if (leftOn === null || on < leftOn) {
    const then = dutyOn(person, duty, on);
    return then && { left: false, lastDay: earlier(dayBefore(leftOn), dayBefore(then.to)), passed };
  }
  const replacedBy = person.replaceBy ?? addDays(leftOn, replacementDays);
  // Who left is looked at as on the last day there.
  if (on > replacedBy || dutyOn(person, duty, addDays(leftOn, -1)) === undefined) return undefined;
  return { left: true, lastDay: replacedBy, passed: passed.filter((exam) => exam.on < leftOn) };
};

const dayBefore = (day: Day | null): Day | null => (day === null ? null : addDays(day, -1));

const dutyOn = (
  { duties }: PersonFacts,
  duty: string | undefined,
  on: Day,
): Readonly<{ to: Day | null }> | undefined => {
  if (duty === undefined) return { to: null };
  return duties.filter((entry) => entry.duty === duty && covers(on, entry)).toSorted(endingLast)[0];
};
const endingLast = (one: Readonly<{ to: Day | null }>, other: Readonly<{ to: Day | null }>): number => {
  if (one.to === other.to) return 0;
  return earlier(one.to, other.to) === one.to ? 1 : -1;
};

const bestOf = (held: readonly (Held | undefined)[]): Held | undefined =>
  held
    .filter((one) => one !== undefined)
    .toSorted((one, other) => endingLast({ to: one.until }, { to: other.until }))[0];
