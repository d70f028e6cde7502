import { audience, notice, noticeSource, putsOff, VENDOR } from '@channel/inbox';
import type { ClockEvent, ClockKind, ClockStarted } from './domain/clock/clock.events';

const partner = (partnerId: string): readonly string[] =>
  audience(partnerId, ['partner.admin', 'distributor.admin']);
const channel = audience(VENDOR, ['channel.manager', 'channel.lead']);
/** Of a certificate that lapses the partner is warned; of what holds between the two, both are. */
const told = (clock: ClockKind, partnerId: string): readonly string[] =>
  clock === 'lapse' ? partner(partnerId) : [...partner(partnerId), ...channel];

/** Without names: who it is about stands behind the record (F23). */
const WHAT: Readonly<Record<ClockKind, string>> = {
  'entry-certification': 'The certifications of the level of entry are due',
  'service-creation': 'The first service is due',
  replacement: 'The place of a certified person who left is to be filled',
  lapse: 'A certificate is to be renewed',
  'new-terms': 'The terms of the new version of the programme are to be signed',
};
const about = ({ clock, credential }: Pick<ClockStarted['data'], 'clock' | 'credential'>): string =>
  `${WHAT[clock]}${credential === null ? '' : `, ${credential},`}`;
const keyOf = (clockId: string, daysBefore: number): string => `clock|${clockId}|${String(daysBefore)}`;

/** A clock is warned of 90, 30 and 7 days before its end, and told when it has run out (J94, J76, J96, G43). */
export const clocksNotices = noticeSource<ClockEvent>({
  name: 'partners.clocks',
  version: 1,
  streams: ['clock-'],
  on: {
    ClockStarted: ({ clockId, partnerId, clock, credential, endsOn, endsAt: until, reminders }) => [
      ...reminders.map(({ daysBefore, at }) =>
        notice(keyOf(clockId, daysBefore), {
          ...{ kind: 'clock_ending', record: 'partner', recordId: partnerId, at, until },
          text: `${about({ clock, credential })} by ${endsOn}, in ${String(daysBefore)} days.`,
          for: told(clock, partnerId),
        }),
      ),
      notice(keyOf(clockId, 0), {
        ...{ kind: 'clock_ran_out', record: 'partner', recordId: partnerId, at: until },
        text: `${about({ clock, credential })} by ${endsOn}: that day has passed.`,
        for: told(clock, partnerId),
      }),
    ],
    ClockEnded: ({ clockId, outcome, daysBefore, endedAt }) =>
      outcome === 'ran-out' ? [] : [...daysBefore, 0].map((days) => putsOff(keyOf(clockId, days), endedAt)),
  },
});
