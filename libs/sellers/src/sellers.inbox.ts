import {
  audience,
  begins,
  ends,
  inboxSource,
  keyOf,
  notice,
  noticeSource,
  turns,
  VENDOR,
  waiting,
  type Notice,
  type NoticeKind,
  type Waiting,
} from '@channel/inbox';
import { germanMoney, moneyText } from '@channel/kernel';
import type {
  SellerActivity,
  SellerEvent,
  SellerRewardEarned,
  SellerRewardReleased,
} from './domain/seller/seller.events';

const ended = ({ sellerId }: Readonly<{ sellerId: string }>) => [ends<Waiting>(keyOf('seller', sellerId))];

/** Consents that are missing: that of the employer first, then that of the person. */
export const sellersInbox = inboxSource<SellerEvent>({
  name: 'sellers',
  version: 2,
  streams: ['seller-'],
  on: {
    SellerInvited: ({ sellerId, number, partnerId, invitedAt }) => [
      begins(
        keyOf('seller', sellerId),
        waiting({
          ...{ kind: 'seller_employer_consent', record: 'seller', recordId: sellerId, number, partnerId },
          ...{ title: 'Consent, as the employer, to rewards for a salesperson', since: invitedAt },
          // Nobody consents for their own employer.
          ...{ preparedBy: [sellerId], for: audience(partnerId, ['partner.admin']) },
        }),
      ),
    ],
    SellerEmployerConsented: ({ sellerId, consentedAt }) => [
      turns<Waiting>(keyOf('seller', sellerId), () => ({
        ...{ kind: 'seller_consent', title: 'Consent to rewards for your own registrations' },
        ...{ since: consentedAt, preparedBy: [], for: [sellerId] },
      })),
    ],
    SellerConsented: ended,
    SellerLeft: ended,
    SellerWriteOffRequested: ({ sellerId, number, partnerId, amount, reason, requestedBy, requestedAt }) => [
      begins(
        keyOf('seller', sellerId),
        waiting({
          ...{ kind: 'seller_write_off', record: 'seller', recordId: sellerId, number, partnerId, amount },
          ...{ title: `To write off: ${reason}`, since: requestedAt },
          ...{ preparedBy: [requestedBy], for: audience(VENDOR, ['finance.approver']) },
        }),
      ),
    ],
    SellerDebtWrittenOff: ended,
    SellerWriteOffDeclined: ended,
    SellerTaxFormRecorded: null,
    SellerRewardEarned: null,
    SellerRewardReversed: null,
    SellerRewardReserved: null,
    SellerRewardPaid: null,
    SellerRewardReleased: null,
    SellerClosed: ended,
    SellerErased: null,
  },
});

type Told = Readonly<{ sellerId: string; number: string }>;
const told = (
  id: string,
  { sellerId: recordId, number }: Told,
  what: Readonly<{
    kind: NoticeKind;
    text: Notice['text'];
    at: string;
  }>,
) => [notice(id, { record: 'seller', recordId, number, ...what, for: [recordId] })];

type Earned = Omit<SellerRewardEarned['data'], 'earnedAt'>;
const earned = ({ amount, dealNumber, activity, quarter, waitsForTaxForm, taxFormAbove }: Earned): string =>
  amount.amount === '0'
    ? `${dealNumber} was ${activity}, and earned nothing: the cap of ${quarter} is reached.`
    : `${dealNumber} was ${activity}: you earned ${moneyText(amount)}.` +
      (waitsForTaxForm === true
        ? ` It is paid once your tax form is there: above ${moneyText(taxFormAbove)} a year a payment needs it.`
        : '');
const ACTIVITIES: Readonly<Record<SellerActivity, string>> = {
  approved: 'genehmigt',
  closed: 'abgeschlossen',
};
const earnedInGerman = ({
  amount,
  dealNumber,
  activity,
  quarter,
  waitsForTaxForm,
  taxFormAbove,
}: Earned): string =>
  amount.amount === '0'
    ? `${dealNumber} wurde ${ACTIVITIES[activity]} und bringt nichts ein: Die Obergrenze von ${quarter} ist erreicht.`
    : `${dealNumber} wurde ${ACTIVITIES[activity]}: Sie haben ${germanMoney(amount)} verdient.` +
      (waitsForTaxForm === true
        ? ` Gezahlt wird, sobald Ihr Steuerformular vorliegt: Über ${germanMoney(taxFormAbove)} im Jahr ist es für eine Zahlung nötig.`
        : '');

/** What was taken back meanwhile is not open again. */
const didNotArrive = (
  { endsDebtId, recovered }: Pick<SellerRewardReleased['data'], 'endsDebtId' | 'recovered'>,
  english: string,
  german: string,
  reason: string,
): Notice['text'] =>
  endsDebtId === null && recovered === undefined
    ? {
        en: `${english} of seller rewards did not arrive and is open again: ${reason}`,
        de: `${german} an Verkaufsprämien kam nicht an und ist wieder offen: ${reason}`,
      }
    : {
        en: `${english} of seller rewards did not arrive: ${reason} It had been taken back, and you owe nothing for it.`,
        de: `${german} an Verkaufsprämien kam nicht an: ${reason} Es war zurückgenommen worden, und Sie schulden dafür nichts.`,
      };

/** What a salesperson hears of their own rewards; nobody else does. */
export const sellersNotices = noticeSource<SellerEvent>({
  name: 'sellers',
  version: 4,
  streams: ['seller-'],
  on: {
    SellerRewardEarned: ({ earnedAt: at, ...data }, { id }) =>
      told(id, data, {
        ...{ kind: 'seller_reward_earned', at },
        text: { en: earned(data), de: earnedInGerman(data) },
      }),
    SellerRewardReversed: ({ amount, dealNumber, reversedAt: at, debtId, ...data }, { id }) =>
      told(id, data, {
        ...{ kind: 'seller_reward_reversed', at },
        text: {
          en:
            `${moneyText(amount)} for ${dealNumber} was taken back` +
            (debtId === null ? '.' : ', and is netted with what you earn next.'),
          de:
            `${germanMoney(amount)} für ${dealNumber} wurde zurückgenommen` +
            (debtId === null ? '.' : ' und wird mit Ihren nächsten Prämien verrechnet.'),
        },
      }),
    SellerRewardPaid: ({ amount, paidAt: at, ...data }, { id }) =>
      told(id, data, {
        ...{ kind: 'seller_reward_paid', at },
        text: {
          en: `${moneyText(amount)} of seller rewards was paid.`,
          de: `${germanMoney(amount)} an Verkaufsprämien wurde gezahlt.`,
        },
      }),
    SellerInvited: null,
    SellerEmployerConsented: null,
    SellerConsented: null,
    SellerTaxFormRecorded: null,
    SellerRewardReserved: null,
    // What was only left out or cancelled had not gone to the bank.
    SellerRewardReleased: ({ amount, because, reason, releasedAt: at, ...data }, { id }) =>
      because === 'failed' || because === 'returned'
        ? told(id, data, {
            ...{ kind: because === 'failed' ? 'payment_failed' : 'payment_returned', at },
            text: didNotArrive(data, moneyText(amount), germanMoney(amount), reason),
          })
        : [],
    SellerLeft: null,
    SellerWriteOffRequested: null,
    SellerDebtWrittenOff: ({ amount, writtenOffAt: at, ...data }, { id }) =>
      told(id, data, {
        ...{ kind: 'seller_debt_written_off', at },
        text: {
          en: `You owe nothing any more: ${moneyText(amount)} was written off.`,
          de: `Sie schulden nichts mehr: ${germanMoney(amount)} wurden ausgebucht.`,
        },
      }),
    SellerWriteOffDeclined: null,
    SellerClosed: null,
    SellerErased: null,
  },
});
