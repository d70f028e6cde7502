import type { Sentences } from '@channel/http';
import { asSentence, moneyText, type EventTable, type MoneyJson } from '@channel/kernel';
import type { MouEvent } from '../../../domain/mou/mou.events';
import { MOU_SENTENCES_DE } from './mou-sentences.de';

const back = ({ returned }: Readonly<{ returned: MoneyJson }>): string =>
  returned.amount === '0' ? '' : ` ${moneyText(returned)} goes back.`;

const ENGLISH: EventTable<MouEvent, string> = {
  MouProposed: ({ version, terms }) =>
    `Version ${String(version)} was proposed: ${moneyText(terms.total)} until ${terms.endsOn}, ${String(terms.milestones.length)} milestones.`,
  MouProposalWithdrawn: ({ version, reason }) => `Version ${String(version)} was withdrawn: ${reason}`,
  MouSigned: ({ version, party }) => `Version ${String(version)} was signed for the ${party}.`,
  MouActivated: ({ total, endsOn }) => `It began: ${moneyText(total)} is granted, until ${endsOn}.`,
  MouAmended: ({ version, total, granted, returned }) =>
    `Version ${String(version)} began with ${moneyText(total)}: ${moneyText(granted)} more, ${moneyText(returned)} less.`,
  MouMilestoneSubmitted: ({ title, proofs, reviewByOn }) =>
    `"${title}" was submitted with ${String(proofs.length)} files, to be decided by ${reviewByOn}.`,
  MouEvidenceConfirmed: null,
  MouEvidenceRefused: () => 'One of its files shows something else already.',
  MouMilestoneOverdue: ({ title, dueOn }) => `"${title}" was to be reached by ${dueOn}.`,
  MouMilestoneAccepted: ({ title, amount, payByOn }) =>
    `"${title}" was accepted: ${moneyText(amount)}, to be paid by ${payByOn}.`,
  MouMilestoneReturned: ({ title, reason, ...data }) =>
    `"${title}" was returned: ${asSentence(reason)}${back(data)}`,
  MouCompleted: (data) => `Every milestone was reached.${back(data)}`,
  MouExpired: ({ endedOn, ...data }) => `Its last day was ${endedOn}.${back(data)}`,
  MouTerminated: ({ reason, ...data }) => `It was ended: ${asSentence(reason)}${back(data)}`,
  MouDrawReserved: ({ amount }) => `${moneyText(amount)} is in a payment.`,
  MouDrawPaid: ({ amount }) => `${moneyText(amount)} was paid.`,
  MouDrawReleased: ({ amount, reason, wasPaid }) =>
    `${moneyText(amount)} ${wasPaid ? 'came back from the bank' : 'is to be paid again'}: ${reason}`,
};

/** What happened to an agreement, in words. */
export const MOU_SENTENCES: Sentences<MouEvent> = { en: ENGLISH, de: MOU_SENTENCES_DE };
