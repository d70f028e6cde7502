import {
  asSentence,
  germanCount,
  germanDay as day,
  germanMoney as text,
  type EventTable,
  type MoneyJson,
} from '@channel/kernel';
import type { MouEvent, Party } from '../../../domain/mou/mou.events';

const PARTIES: Readonly<Record<Party, string>> = { partner: 'den Partner', vendor: 'den Hersteller' };
const named = (version: number): string => `Fassung ${String(version)}`;
const back = ({ returned }: Readonly<{ returned: MoneyJson }>): string =>
  returned.amount === '0' ? '' : ` ${text(returned)} geht zurück.`;

export const MOU_SENTENCES_DE: EventTable<MouEvent, string> = {
  MouProposed: ({ version, terms }) =>
    `${named(version)} wurde vorgeschlagen: ${text(terms.total)} bis ${day(terms.endsOn)}, ${germanCount(terms.milestones.length, 'Meilenstein', 'Meilensteine')}.`,
  MouProposalWithdrawn: ({ version, reason }) => `${named(version)} wurde zurückgezogen: ${reason}`,
  MouSigned: ({ version, party }) => `${named(version)} wurde für ${PARTIES[party]} unterschrieben.`,
  MouActivated: ({ total, endsOn }) =>
    `Die Vereinbarung hat begonnen: ${text(total)} ist zugeteilt, bis ${day(endsOn)}.`,
  MouAmended: ({ version, total, granted, returned }) =>
    `${named(version)} hat mit ${text(total)} begonnen: ${text(granted)} mehr, ${text(returned)} weniger.`,
  MouMilestoneSubmitted: ({ title, proofs, reviewByOn }) =>
    `„${title}“ wurde mit ${germanCount(proofs.length, 'Datei', 'Dateien')} eingereicht, zu entscheiden bis ${day(reviewByOn)}.`,
  MouEvidenceConfirmed: null,
  MouEvidenceRefused: () => 'Eine der Dateien belegt schon etwas anderes.',
  MouMilestoneOverdue: ({ title, dueOn }) => `„${title}“ war bis ${day(dueOn)} zu erreichen.`,
  MouMilestoneAccepted: ({ title, amount, payByOn }) =>
    `„${title}“ wurde angenommen: ${text(amount)}, zu zahlen bis ${day(payByOn)}.`,
  MouMilestoneReturned: ({ title, reason, ...data }) =>
    `„${title}“ wurde zurückgegeben: ${asSentence(reason)}${back(data)}`,
  MouCompleted: (data) => `Alle Meilensteine wurden erreicht.${back(data)}`,
  MouExpired: ({ endedOn, ...data }) => `Der letzte Tag war ${day(endedOn)}.${back(data)}`,
  MouTerminated: ({ reason, ...data }) =>
    `Die Vereinbarung wurde beendet: ${asSentence(reason)}${back(data)}`,
  MouDrawReserved: ({ amount }) => `${text(amount)} ist in einer Zahlung.`,
  MouDrawPaid: ({ amount }) => `${text(amount)} wurde gezahlt.`,
  MouDrawReleased: ({ amount, reason, wasPaid }) =>
    `${text(amount)} ${wasPaid ? 'kam von der Bank zurück' : 'ist wieder zu zahlen'}: ${reason}`,
};
