import { defineMessages } from '../../shared/i18n/messages';

/** Words of prices that a person decides on. */
export const priceMessages = defineMessages(
  {
    title: 'Price for {customer}',
    backToInbox: 'Approvals',
    why: 'Why a person decides',
    reason_CURRENCY_NOT_COMPARABLE: 'Another currency than the limit of the automatic rule',
    reason_LIST_TOTAL_AT_OR_ABOVE_LIMIT: 'List total at or above the limit of the automatic rule',
    reason_FAMILY_NOT_IN_VELOCITY: 'A product family that the automatic rule does not cover',
    reason_SPECIAL_PRICE_REQUESTED: 'The partner asks for another price than the standard one',
    decideUntil: 'Decide until',
    discount: 'Standard discount',
    registered: 'Registration',
    isRegistered: 'Its discount counts',
    isNotRegistered: 'Not approved: its discount does not count',
    list: 'List',
    standard: 'Standard net',
    requested: 'Requested net',
    netUnit: 'Net to approve',
    netOf: 'Net price of line {line}',
    listTotal: 'List total',
    netTotal: 'Net total as it stands',
    notAnAmount: 'An amount in {currency} such as 1,250.00',
    check: 'Check',
    checked: 'It would be approved: net {net}, {percent} % below list.',
    note: 'Reason, where a price is not the standard one',
    approve: 'Approve',
    approveTitle: 'Approve the price?',
    approveConsequence:
      '{partner} and its distributor read the price of {count, plural, one {# line} other {# lines}}; the distributor can quote.',
    approveAct: 'Approve the price',
    decline: 'Decline',
    declineTitle: 'Decline this price?',
    declineConsequence: '{partner} reads your reason and can submit another bill of materials.',
    declineAct: 'Decline the price',
    decided: 'This price is decided.',
    openDeal: 'Open the deal',
  },
  {
    title: 'Preis für {customer}',
    backToInbox: 'Entscheidungen',
    why: 'Warum eine Person entscheidet',
    reason_CURRENCY_NOT_COMPARABLE: 'Andere Währung als die Grenze der automatischen Regel',
    reason_LIST_TOTAL_AT_OR_ABOVE_LIMIT: 'Listensumme an oder über der Grenze der automatischen Regel',
    reason_FAMILY_NOT_IN_VELOCITY: 'Eine Produktfamilie, für die die automatische Regel nicht gilt',
    reason_SPECIAL_PRICE_REQUESTED: 'Der Partner bittet um einen anderen Preis als den Standardpreis',
    decideUntil: 'Entscheidung bis',
    discount: 'Standardnachlass',
    registered: 'Registrierung',
    isRegistered: 'Ihr Nachlass zählt',
    isNotRegistered: 'Nicht genehmigt: Ihr Nachlass zählt nicht',
    list: 'Liste',
    standard: 'Standard netto',
    requested: 'Erbeten netto',
    netUnit: 'Zu genehmigen netto',
    netOf: 'Nettopreis der Zeile {line}',
    listTotal: 'Listensumme',
    netTotal: 'Nettosumme im jetzigen Stand',
    notAnAmount: 'Ein Betrag in {currency} wie 1.250,00',
    check: 'Prüfen',
    checked: 'Es würde genehmigt: netto {net}, {percent} % unter Liste.',
    note: 'Grund, wo ein Preis nicht der Standardpreis ist',
    approve: 'Genehmigen',
    approveTitle: 'Den Preis genehmigen?',
    approveConsequence:
      '{partner} und der Distributor lesen den Preis von {count, plural, one {# Zeile} other {# Zeilen}}; der Distributor kann anbieten.',
    approveAct: 'Preis genehmigen',
    decline: 'Ablehnen',
    declineTitle: 'Diesen Preis ablehnen?',
    declineConsequence: '{partner} liest Ihren Grund und kann eine andere Stückliste einreichen.',
    declineAct: 'Preis ablehnen',
    decided: 'Über diesen Preis ist entschieden.',
    openDeal: 'Deal öffnen',
  },
);

const REASONS = [
  'CURRENCY_NOT_COMPARABLE',
  'LIST_TOTAL_AT_OR_ABOVE_LIMIT',
  'FAMILY_NOT_IN_VELOCITY',
  'SPECIAL_PRICE_REQUESTED',
] as const;

/** The word for a reason of the price rule; the reason itself where the rule knows more than this page. */
export const priceReason = (
  say: (key: `reason_${(typeof REASONS)[number]}`) => string,
  code: string,
): string => {
  const known = REASONS.find((reason) => reason === code);
  return known === undefined ? code : say(`reason_${known}`);
};
