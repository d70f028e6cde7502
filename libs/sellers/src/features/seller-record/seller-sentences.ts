import type { Sentences } from '@channel/http';
import { asSentence, moneyText, type EventTable } from '@channel/kernel';
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
  SellerRewardReleased: ({ amount, reason, endsDebtId, recovered }) =>
    `${moneyText(amount)} was not paid` +
    (endsDebtId !== null
      ? `: ${asSentence(reason)} It had been taken back: nothing is owed for it any more.`
      : recovered === undefined
        ? ` and is open again: ${reason}`
        : `: ${asSentence(reason)} ${moneyText(recovered.amount)} of it had been written off and is not open again.`),
  SellerLeft: ({ leftOn }) => `The salesperson left on ${leftOn}; what is open is paid out.`,
  SellerWriteOffRequested: ({ amount, reason }) =>
    `Finance asks to write off ${moneyText(amount)} that is owed: ${reason}`,
  SellerDebtWrittenOff: ({ amount, reason }) =>
    amount.amount === '0'
      ? `What was open was set off against what was owed: ${reason}`
      : `${moneyText(amount)} that was owed was written off: ${reason}`,
  SellerWriteOffDeclined: ({ amount, reason }) => `${moneyText(amount)} stays owed: ${reason}`,
  SellerClosed: () => 'Nothing is open any more.',
  SellerErased: () => 'Name and bank account were forgotten for ever.',
};

/** What happened to a salesperson's rewards, without a name. */
export const SELLER_SENTENCES: Sentences<SellerEvent> = { en: ENGLISH, de: SELLER_SENTENCES_DE };
