import { addDays, type Day, type Instant } from '@channel/kernel';

type Act = Readonly<{ at: Instant; run: () => void | Promise<void> }>;

/** `time` as `14:00`. */
export const at = (day: Day, time: string): Instant => `${day}T${time}:00.000Z`;

/**
 * What is to happen when, carried out in the order of the clock. An act may plan others, of its own instant too: these
 * come after all that were planned for it before. So what several records do at one instant goes step by step, and the
 * log takes each step of all of them in one batch.
 */
export class Calendar {
  private readonly days = new Map<Day, Act[]>();

  plan(instant: Instant, run: Act['run']): void {
    const day = instant.slice(0, 10);
    const known = this.days.get(day);
    if (known === undefined) this.days.set(day, [{ at: instant, run }]);
    else known.push({ at: instant, run });
  }

  /** One after the other at one instant, each after the same step of others. */
  steps(instant: Instant, ...[first, ...rest]: readonly (() => void)[]): void {
    if (first === undefined) return;
    this.plan(instant, () => {
      first();
      this.steps(instant, ...rest);
    });
  }

  /** @param each told after each day */
  async carryOut(from: Day, until: Day, each: (day: Day) => Promise<void>): Promise<void> {
    for (let day = from; day <= until; day = addDays(day, 1)) {
      for (let acts = this.next(day); acts.length > 0; acts = this.next(day))
        for (const { run } of acts) await run();
      await each(day);
    }
  }

  /** Those of the earliest instant of the day that is still to come, in the order in which they were planned. */
  private next(day: Day): readonly Act[] {
    const acts = this.days.get(day) ?? [];
    const first = acts.reduce<Instant>((earliest, { at }) => (at < earliest ? at : earliest), '~');
    this.days.set(
      day,
      acts.filter((act) => act.at !== first),
    );
    return acts.filter((act) => act.at === first);
  }
}
