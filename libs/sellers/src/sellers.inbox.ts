import {
  audience,
  begins,
  ends,
  inboxSource,
  keyOf,
  notice,
  noticeSource,
  turns,
  waiting,
  type Notice,
  type NoticeKind,
  type Waiting,
} from '@channel/inbox';
import { germanMoney, moneyText } from '@channel/kernel';
import type { SellerActivity, SellerEvent, SellerRewardEarned } from './domain/seller/seller.events';

const ended = ({ sellerId }: Readonly<{ sellerId: string }>) => [ends<Waiting>(keyOf('seller', sellerId))];

/** Consents that are missing: that of the employer first, then that of the person. */
export const sellersInbox = inboxSource<SellerEvent>({
  name: 'sellers',
  version: 1,
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
    SellerTaxFormRecorded: null,
    SellerRewardEarned: null,
    SellerRewardReversed: null,
    SellerRewardReserved: null,
    SellerRewardPaid: null,
    SellerRewardReleased: null,
    SellerClosed: null,
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

/** What a salesperson hears of their own rewards; nobody else does. */
export const sellersNotices = noticeSource<SellerEvent>({
  name: 'sellers',
  version: 3,
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
            text: {
              en: `${moneyText(amount)} of seller rewards did not arrive and is open again: ${reason}`,
              de: `${germanMoney(amount)} an Verkaufsprämien kam nicht an und ist wieder offen: ${reason}`,
            },
          })
        : [],
    SellerLeft: null,
    SellerClosed: null,
    SellerErased: null,
  },
});
