import { addDays, addMonths, type Day } from '@channel/kernel';
import type { Credential, CredentialTerms, Sourced } from '@channel/programs';
import { earlier } from './standing.results';
import type { Passed } from './standing.facts';

/** Held on a day: until when (first day not covered, `null` for ever), and by which records. */
export type Held = Readonly<{ until: Day | null; evidence: readonly string[] }>;

/** What a person holds follows from the edition and from the exam days; nobody types an end (T1, G29). */
export type Holdings = Readonly<{
  /** `undefined` where the person does not hold it on the day. */
  heldOn: (passed: readonly Passed[], credential: string, on: Day) => Held | undefined;
  /** The first day that is not covered any more, of one exam; `null` where it never ends. */
  endOf: (credential: string, examOn: Day) => Day | null;
}>;

/**
 * How many years an exam or completion covers, with where that comes from; the superseded ones have their own (G29). A
 * course is completed once and does not lapse, and what is made of others ends with them: `undefined`.
 */
export const yearsOf = (
  { kind, consistsOf, supersededBy }: Credential,
  { years, supersededYears }: Omit<CredentialTerms, 'known'>,
): Sourced<number> | undefined => {
  if (kind === 'course' || consistsOf !== undefined) return undefined;
  return supersededBy === undefined ? years : supersededYears;
};

export const holdingsOf = (terms: CredentialTerms, lapseGraceDays = 0): Holdings => {
  const known = new Map(terms.known.value.map((credential) => [credential.id, credential]));

  const endOf = (id: string, examOn: Day): Day | null => {
    const credential = known.get(id);
    if (credential === undefined) return examOn;
    const years = yearsOf(credential, terms);
    return years === undefined ? null : addMonths(examOn, 12 * years.value);
  };

  const recorded = (passed: readonly Passed[], id: string, on: Day): Held | undefined => {
    let until: Day | null = '';
    const evidence: string[] = [];
    // Only exams up to the day are known on it: a later one extends from its own day on.
    for (const exam of passed) {
      if (exam.credential !== id || exam.on > on) continue;
      const end = endOf(id, exam.on);
      if (end !== null && on >= addDays(end, lapseGraceDays)) continue;
      evidence.push(exam.id);
      if (until !== null && (end === null || end > until)) until = end;
    }
    return evidence.length === 0 ? undefined : { until, evidence };
  };

  const heldOn = (passed: readonly Passed[], id: string, on: Day): Held | undefined => {
    const parts = known.get(id)?.consistsOf;
    if (parts === undefined) return recorded(passed, id, on);
    const held = parts.map((part) => heldOn(passed, part, on));
    return held.every((part) => part !== undefined)
      ? {
          until: held.map(({ until }) => until).reduce<Day | null>(earlier, null),
          evidence: held.flatMap(({ evidence }) => evidence),
        }
      : undefined;
  };
  return { heldOn, endOf };
};
