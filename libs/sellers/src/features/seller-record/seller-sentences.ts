import type { Sentences } from '@channel/http';
import { moneyText, type EventTable } from '@channel/kernel';
import type { SellerEvent } from '../../domain/seller/seller.events';
import { SELLER_SENTENCES_DE } from './seller-sentences.de';

const WHY = {
  revoked: 'the registration was revoked',
  reassigned: 'the registration is another partner’s now',
};

const ENGLISH: EventTable<SellerEvent, string> = {
  SellerInvited: ({ number }) => `A salesperson was invited to seller rewards, as ${number}.`,
  SellerEmployerConsented: () => 'The employer consented.',
  SellerConsented: ({ activeFromOn }) =>
    `The salesperson consented: registrations earn from ${activeFromOn} on.`,
  SellerTaxFormRecorded: ({ receivedOn }) => `The tax form came in on ${receivedOn}.`,
  SellerRewardEarned: ({ amount, activity, dealNumber, activityOn, quarter, earnedBefore }) =>
    amount.amount === '0'
      ? `Nothing was earned for ${dealNumber}, ${activity} on ${activityOn}: the cap of ${quarter} was reached.`
      : `${moneyText(amount)} was earned for ${dealNumber}, ${activity} on ${activityOn}, after ${moneyText(earnedBefore)} in ${quarter}.`,
  SellerRewardReversed: ({ amount, dealNumber, debtId, because }) =>
    `${moneyText(amount)} for ${dealNumber} was taken back: ${WHY[because]}.${debtId === null ? '' : ' It is netted with what comes next.'}`,
  SellerRewardReserved: ({ amount }) => `${moneyText(amount)} went into a payment.`,
  SellerRewardPaid: ({ amount }) => `${moneyText(amount)} was paid.`,
  SellerRewardReleased: ({ amount, reason }) =>
    `${moneyText(amount)} was not paid and is open again: ${reason}`,
  SellerLeft: ({ leftOn }) => `The salesperson left on ${leftOn}; what is open is paid out.`,
  SellerClosed: () => 'Nothing is open any more.',
  SellerErased: () => 'Name and bank account were forgotten for ever.',
};

/** What happened to a salesperson's rewards, without a name. */
export const SELLER_SENTENCES: Sentences<SellerEvent> = { en: ENGLISH, de: SELLER_SENTENCES_DE };
