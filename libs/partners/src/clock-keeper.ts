import { apiId, commandIdFrom } from '@channel/event-store';
import { addDays, endOfDay, type Day } from '@channel/kernel';
import { anyone, DeciderRunner, type CommandMeta } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import { clockDecider, type ClockCommand } from './domain/clock/clock';
import type { ClockKind } from './domain/clock/clock.events';
import { entryOf, placeOf, type Due, type DueClock } from './domain/clock/clocks-due';

/** Days and zone of the programme that a clock is of. */
export type ClockCalendar = Readonly<{
  programmeId: string;
  zone: string;
  today: Day;
  warningDays: readonly number[];
}>;
type Named = Readonly<{ clock: ClockKind; about: string }>;

/** Brings the clocks of a partner or a person in line with what is due; each one's own stream decides. */
@Injectable()
export class ClockKeeper {
  constructor(private readonly runner: DeciderRunner) {}

  async follow({ running, dropped, done }: Due, calendar: ClockCalendar, meta: CommandMeta): Promise<void> {
    const { today } = calendar;
    for (const clock of running)
      // What was over before anybody could know of it runs no more.
      if (clock.endsOn >= today) await this.send(clock, meta, startOf(clock, calendar, meta.now));
    const end = (named: Named, outcome: 'done' | 'dropped', on: Day) =>
      this.send(named, meta, {
        type: 'EndClock',
        data: { clockId: idOf(named), outcome, on, at: meta.now },
      });
    for (const clock of done) await end(clock, 'done', clock.on);
    for (const clock of dropped) await end(clock, 'dropped', today);
  }

  /** J96: the place of who left is filled; its clock is done, unless it had ended. */
  placeFilled(
    { personId, leftOn }: Readonly<{ personId: string; leftOn: Day }>,
    on: Day,
    meta: CommandMeta,
  ): Promise<void> {
    return this.done({ clock: 'replacement', about: placeOf(personId, leftOn) }, on, meta);
  }

  /** J94: the certifications of the level of entry are all there; its clock is done, unless it had ended. */
  entryCertified(
    { partnerId, furtherRole }: Readonly<{ partnerId: string; furtherRole: string | null }>,
    on: Day,
    meta: CommandMeta,
  ): Promise<void> {
    return this.done({ clock: 'entry-certification', about: entryOf(partnerId, furtherRole) }, on, meta);
  }

  private done(named: Named, on: Day, meta: CommandMeta): Promise<void> {
    const data = { clockId: idOf(named), outcome: 'done', on, at: meta.now } as const;
    return this.send(named, meta, { type: 'EndClock', data });
  }

  private async send(named: Named, meta: CommandMeta, command: ClockCommand): Promise<void> {
    const clockId = idOf(named);
    const commandId = commandIdFrom(meta.commandId, `${command.type}/${clockId}`, 0);
    await this.runner.run(clockDecider, clockId, command, { ...meta, commandId }, { visible: anyone });
  }
}

const idOf = ({ clock, about }: Named): string => apiId('clck', `${clock}|${about}`);

/** T5: with its end and its warnings, by the version in force now. */
const startOf = (
  { about, ...clock }: DueClock,
  { programmeId, zone, warningDays }: ClockCalendar,
  now: string,
): ClockCommand => ({
  type: 'StartClock',
  data: {
    ...{ clockId: idOf({ clock: clock.clock, about }), ...clock, programmeId },
    endsAt: endOfDay(clock.endsOn, zone),
    reminders: warningDays
      .map((daysBefore) => ({ daysBefore, at: endOfDay(addDays(clock.endsOn, -daysBefore - 1), zone) }))
      .filter(({ at }) => at > now),
    at: now,
  },
});
