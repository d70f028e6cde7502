import { audience, notice, noticeSource, putsOff, VENDOR } from '@channel/inbox';
import { germanCount, germanDay, type InEachLanguage } from '@channel/kernel';
import type { ClockEvent, ClockKind, ClockStarted } from './domain/clock/clock.events';

const partner = (partnerId: string): readonly string[] =>
  audience(partnerId, ['partner.admin', 'distributor.admin']);
const channel = audience(VENDOR, ['channel.manager', 'channel.lead']);
/** Of a certificate that lapses the partner is warned; of what holds between the two, both are. */
const told = (clock: ClockKind, partnerId: string): readonly string[] =>
  clock === 'lapse' ? partner(partnerId) : [...partner(partnerId), ...channel];

/** Without names: who it is about stands behind the record (F23). */
const WHAT: InEachLanguage<Readonly<Record<ClockKind, string>>> = {
  en: {
    'entry-certification': 'The certifications of the level of entry are due',
    'service-creation': 'The first service is due',
    replacement: 'The place of a certified person who left is to be filled',
    lapse: 'A certificate is to be renewed',
    'new-terms': 'The terms of the new version of the programme are to be signed',
  },
  de: {
    'entry-certification': 'Die Zertifizierungen der Einstiegsstufe sind fällig',
    'service-creation': 'Der erste Dienst ist fällig',
    replacement: 'Der Platz einer ausgeschiedenen zertifizierten Person ist zu besetzen',
    lapse: 'Ein Zertifikat ist zu erneuern',
    'new-terms': 'Die Bedingungen der neuen Fassung des Programms sind zu unterzeichnen',
  },
};
type About = Pick<ClockStarted['data'], 'clock' | 'credential'>;
const about = ({ clock, credential }: About): string =>
  `${WHAT.en[clock]}${credential === null ? '' : `, ${credential},`}`;
const aboutInGerman = ({ clock, credential }: About): string =>
  `${WHAT.de[clock]}${credential === null ? '' : ` (${credential})`}`;
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
          text: {
            en: `${about({ clock, credential })} by ${endsOn}, in ${String(daysBefore)} days.`,
            de: `${aboutInGerman({ clock, credential })}: bis ${germanDay(endsOn)}, in ${germanCount(daysBefore, 'Tag', 'Tagen')}.`,
          },
          for: told(clock, partnerId),
        }),
      ),
      notice(keyOf(clockId, 0), {
        ...{ kind: 'clock_ran_out', record: 'partner', recordId: partnerId, at: until },
        text: {
          en: `${about({ clock, credential })} by ${endsOn}: that day has passed.`,
          de: `${aboutInGerman({ clock, credential })}: bis ${germanDay(endsOn)}, dieser Tag ist vorbei.`,
        },
        for: told(clock, partnerId),
      }),
    ],
    ClockEnded: ({ clockId, outcome, daysBefore, endedAt }) =>
      outcome === 'ran-out' ? [] : [...daysBefore, 0].map((days) => putsOff(keyOf(clockId, days), endedAt)),
  },
});
