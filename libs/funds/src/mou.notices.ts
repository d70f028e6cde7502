import { audience, notice, noticeSource, putsOff, VENDOR, type Notice } from '@channel/inbox';
import { germanDay, germanMoney, moneyText } from '@channel/kernel';
import type { MilestoneClock, MouEvent, OfMou } from './domain/mou/mou.events';
import { FUND_USERS } from './fund.view';

const lead = audience(VENDOR, ['channel.lead']);
const usersOf = (partnerId: string): readonly string[] => audience(partnerId, FUND_USERS);

type Told = Pick<Notice, 'kind' | 'text' | 'at'> & Partial<Pick<Notice, 'until' | 'for'>>;
const told = (key: string, { mouId, number, partnerId }: OfMou, { kind, text: words, at, ...more }: Told) =>
  notice(key, {
    ...{ record: 'mou', recordId: mouId, number, kind, text: words, at, for: usersOf(partnerId) },
    ...more,
  });

/** The last notices that a milestone may still get: each has a key of its own, by the place of its day. */
const reminderKey = (mouId: string, key: string, place: number) => `${mouId}|${key}|${String(place)}`;
const REMINDERS = [0, 1, 2] as const;

const reminders = (data: OfMou, { key, title, dueOn, dueAt, reminders: days }: MilestoneClock) =>
  days.slice(-REMINDERS.length).map(({ at }, place) =>
    told(reminderKey(data.mouId, key, place), data, {
      ...{ kind: 'mou_milestone_due', at, until: dueAt },
      text: {
        en: `"${title}" of ${data.number} is to be reached by ${dueOn}.`,
        de: `„${title}“ aus ${data.number} ist bis ${germanDay(dueOn)} zu erreichen.`,
      },
    }),
  );
const noMore = (mouId: string, keys: readonly string[], now: string) =>
  keys.flatMap((key) => REMINDERS.map((place) => putsOff(reminderKey(mouId, key, place), now)));
const begun = (data: OfMou & Readonly<{ clocks: readonly MilestoneClock[] }>) =>
  data.clocks.flatMap((clock) => reminders(data, clock));

/** What both sides hear of an agreement; reminders come before the day of a milestone, unless it is submitted (7.7). */
export const mouNotices = noticeSource<MouEvent>({
  name: 'funds.mou',
  version: 1,
  streams: ['mou-'],
  on: {
    MouProposed: ({ version, terms, proposedAt: at, ...data }, { id }) => [
      told(id, data, {
        ...{ kind: 'mou_proposed', at },
        text: {
          en: `Version ${String(version)} of ${data.number} waits for your signature: ${moneyText(terms.total)} until ${terms.endsOn}.`,
          de: `Fassung ${String(version)} von ${data.number} wartet auf Ihre Unterschrift: ${germanMoney(terms.total)} bis ${germanDay(terms.endsOn)}.`,
        },
      }),
    ],
    MouProposalWithdrawn: ({ version, reason, withdrawnAt: at, ...data }, { id }) => [
      told(id, data, {
        ...{ kind: 'mou_withdrawn', at },
        text: {
          en: `Version ${String(version)} of ${data.number} was withdrawn: ${reason}`,
          de: `Fassung ${String(version)} von ${data.number} wurde zurückgezogen: ${reason}`,
        },
      }),
    ],
    MouSigned: null,
    MouActivated: (data, { id }) => [
      told(id, data, {
        ...{ kind: 'mou_begun', at: data.activatedAt },
        text: {
          en: `${data.number} began: ${moneyText(data.total)} is granted, until ${data.endsOn}.`,
          de: `${data.number} hat begonnen: ${germanMoney(data.total)} ist zugeteilt, bis ${germanDay(data.endsOn)}.`,
        },
      }),
      ...begun(data),
    ],
    MouAmended: (data, { id }) => [
      told(id, data, {
        ...{ kind: 'mou_begun', at: data.amendedAt },
        text: {
          en: `Version ${String(data.version)} of ${data.number} began: ${moneyText(data.total)}, until ${data.endsOn}.`,
          de: `Fassung ${String(data.version)} von ${data.number} hat begonnen: ${germanMoney(data.total)}, bis ${germanDay(data.endsOn)}.`,
        },
      }),
      ...noMore(data.mouId, [...data.dropped, ...data.clocks.map(({ key }) => key)], data.amendedAt),
      ...begun(data),
    ],
    MouMilestoneSubmitted: ({ mouId, key, submittedAt }) => noMore(mouId, [key], submittedAt),
    MouEvidenceConfirmed: null,
    MouEvidenceRefused: null,
    MouMilestoneOverdue: ({ title, dueOn, notedAt: at, ...data }, { id }) => [
      told(id, data, {
        ...{ kind: 'mou_milestone_overdue', at, for: [...usersOf(data.partnerId), ...lead] },
        text: {
          en: `"${title}" of ${data.number} was to be reached by ${dueOn}.`,
          de: `„${title}“ aus ${data.number} war bis ${germanDay(dueOn)} zu erreichen.`,
        },
      }),
    ],
    MouMilestoneAccepted: ({ title, amount, payByOn, acceptedAt: at, ...data }, { id }) => [
      told(id, data, {
        ...{ kind: 'mou_milestone_accepted', at },
        text: {
          en: `"${title}" of ${data.number} was accepted: ${moneyText(amount)}, to be paid by ${payByOn}.`,
          de: `„${title}“ aus ${data.number} wurde angenommen: ${germanMoney(amount)}, zu zahlen bis ${germanDay(payByOn)}.`,
        },
      }),
    ],
    MouMilestoneReturned: ({ title, reason, returnedAt: at, ...data }, { id }) => [
      told(id, data, {
        ...{ kind: 'mou_milestone_returned', at },
        text: {
          en: `"${title}" of ${data.number} was returned: ${reason}`,
          de: `„${title}“ aus ${data.number} wurde zurückgegeben: ${reason}`,
        },
      }),
    ],
    MouCompleted: ({ endedAt: at, ...data }, { id }) => [
      told(id, data, {
        kind: 'mou_ended',
        at,
        text: {
          en: `${data.number} is completed: every milestone was reached.`,
          de: `${data.number} ist vollendet: Alle Meilensteine wurden erreicht.`,
        },
      }),
    ],
    MouExpired: ({ endedOn, endedAt: at, lapsed, returned, ...data }, { id }) => [
      told(id, data, {
        ...{ kind: 'mou_ended', at, for: [...usersOf(data.partnerId), ...lead] },
        text: {
          en: `${data.number} ended on ${endedOn}: ${moneyText(returned)} goes back.`,
          de: `${data.number} endete am ${germanDay(endedOn)}: ${germanMoney(returned)} geht zurück.`,
        },
      }),
      ...noMore(data.mouId, lapsed, at),
    ],
    MouTerminated: ({ reason, endedAt: at, lapsed, returned, ...data }, { id }) => [
      told(id, data, {
        ...{ kind: 'mou_ended', at },
        text: {
          en: `${data.number} was ended: ${reason} ${moneyText(returned)} goes back.`,
          de: `${data.number} wurde beendet: ${reason} ${germanMoney(returned)} geht zurück.`,
        },
      }),
      ...noMore(data.mouId, lapsed, at),
    ],
    MouDrawReserved: null,
    MouDrawPaid: ({ amount, paidAt: at, ...data }, { id }) => [
      told(id, data, {
        kind: 'mou_paid',
        at,
        text: {
          en: `${moneyText(amount)} was paid for ${data.number}.`,
          de: `${germanMoney(amount)} wurde für ${data.number} gezahlt.`,
        },
      }),
    ],
    MouDrawReleased: null,
  },
});
