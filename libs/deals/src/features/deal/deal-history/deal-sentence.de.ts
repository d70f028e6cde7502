import { germanCount, germanDay as day, germanMoney as text } from '@channel/kernel';
import type { PastDealFact } from '../../../domain/deal/deal.events';
import type { DealSentences } from './deal-told';

export const DEAL_SENTENCES_DE: DealSentences = {
  DealSubmitted: ({ number, customer, value, orderUse }) =>
    `${number} wurde für ${customer.name} eingereicht, ${text(value)}${orderUse === 'nfr' ? ', zur Vorführung' : ''}.`,
  DealCustomerCompared: ({ claims }) => {
    const suspected = claims.filter(({ suspicions }) => suspicions.length > 0).length;
    return suspected === 0
      ? 'Der Kunde ist kein anderer bekannter.'
      : `Der Kunde ist vielleicht schon registriert: ${germanCount(suspected, 'Gelegenheit ist', 'Gelegenheiten sind')} mit ihm beansprucht.`;
  },
  DealAssigned: ({ assignedTo, reason }) => `Zugewiesen an ${assignedTo}: ${reason}`,
  DealEscalated: ({ reason }) => `Einer Channel-Leitung überlassen: ${reason}`,
  DealTakenUp: () => 'Die Registrierung wird geprüft.',
  DealInformationRequested: ({ question }) => `Es wurde eine Frage gestellt: ${question}`,
  DealInformationAnswered: ({ answer }) => `Die Frage wurde beantwortet: ${answer}`,
  DealClaimConfirmed: () => 'Die Registrierung hält die Gelegenheit.',
  DealOverlapFound: ({ holderId }, full) =>
    full
      ? `Die Gelegenheit wird von ${holderId} gehalten.`
      : 'Die Gelegenheit überschneidet sich mit einer anderen Registrierung.',
  DealContested: () => 'Eine andere Registrierung beansprucht die Gelegenheit.',
  DealContestEnded: () => 'Keine andere Registrierung beansprucht die Gelegenheit mehr.',
  DealConflictDecided: ({ awarded, allowed, productLine, holderId }, full) => {
    const what = productLine === undefined ? 'Die Gelegenheit' : `Die Gelegenheit für ${productLine}`;
    if (awarded) return `${what} wurde dieser Registrierung zugesprochen.`;
    if (allowed === true)
      return `${what} wird von ${full ? holderId : 'einer anderen Registrierung'} gehalten; diese ist daneben zugelassen, ohne Schutz.`;
    return `${what} wurde ${full ? holderId : 'einer anderen Registrierung'} zugesprochen.`;
  },
  DealApproved: ({ dealType, protectedUntilOn, unprotected, note }, full) =>
    (unprotected === true
      ? `Genehmigt als ${dealType} ohne Schutz, bis ${day(protectedUntilOn)}.`
      : `Genehmigt als ${dealType}, geschützt bis ${day(protectedUntilOn)}.`) +
    (full && note !== null ? ` ${note}` : ''),
  DealReassigned: ({ fromPartnerId, partnerId, evidence }, full) =>
    full
      ? `Von ${fromPartnerId} auf ${partnerId} übertragen: ${evidence}`
      : 'Auf schriftlichen Wunsch des Kunden übertragen.',
  DealProtectionEnding: ({ daysBefore, protectedUntilOn }) =>
    `Der Schutz endet in ${germanCount(daysBefore, 'Tag', 'Tagen')}, am ${day(protectedUntilOn)}.`,
  DealExtensionRequested: ({ evidence }) => `Ein längerer Schutz wurde beantragt: ${evidence}`,
  DealExtended: ({ protectedUntilOn }) => `Der Schutz wurde bis ${day(protectedUntilOn)} verlängert.`,
  DealExtensionDeclined: ({ text: why }) => `Der längere Schutz wurde abgelehnt: ${why}`,
  DealBomAttached: ({ bomVersion }) => `Fassung ${String(bomVersion)} der Stückliste gilt.`,
  DealProductLinesAdded: ({ productLines }) =>
    `Mit der Stückliste sind weitere Produktlinien registriert: ${productLines.join(', ')}.`,
  DealProductLineRegistered: ({ productLine }) =>
    `Die Produktlinie ${productLine} ist registriert und wird gehalten.`,
  DealWon: ({ wonOn }) => `Gewonnen am ${day(wonOn)}.`,
  DealClosed: ({ orderNumber, closedOn }) =>
    `Die Bestellung ${orderNumber} vom ${day(closedOn)} wurde zum angenommenen Angebot erfasst.`,
  DealCorrectionPrepared: ({ fact, reason }) =>
    `Eine Berichtigung wurde vorbereitet, ${correctedFact(fact)}: ${reason}`,
  DealCorrectionApproved: () => 'Die Berichtigung wurde von einer zweiten Person genehmigt.',
  DealCorrectionRejected: ({ reason }) => `Die Berichtigung wurde abgelehnt: ${reason}`,
  DealTypeCorrected: ({ dealType }) => `Der Deal-Typ ist ${dealType}, und zwar seit der Genehmigung.`,
  DealExpired: () => 'Der Schutz endete, und die Registrierung ist abgelaufen.',
  DealProtectionEnded: () => 'Der Schutz endete.',
  DealWithdrawn: () => 'Die Registrierung wurde zurückgezogen.',
  DealRevoked: ({ text: why }) => `Die Genehmigung wurde widerrufen: ${why}`,
  DealReturned: ({ text: why }) => `Zurückgegeben: ${why}`,
  DealDuplicated: () => 'Beendet als Dublette einer kurz zuvor gesendeten Registrierung.',
  DealRejected: ({ code, text: why }) => `Abgelehnt (${code}): ${why}`,
  DealLost: ({ lostOn, reason }) => `Verloren am ${day(lostOn)}: ${reason}`,
};

const correctedFact = (fact: PastDealFact): string => {
  switch (fact.kind) {
    case 'won':
      return `gewonnen am ${day(fact.wonOn)}`;
    case 'closed':
      return `Bestellung ${fact.orderNumber} vom ${day(fact.closedOn)}`;
    case 'deal-type':
      return `vom Typ ${fact.dealType}`;
  }
};
