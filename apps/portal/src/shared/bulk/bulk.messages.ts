import { defineMessages } from '../i18n/messages';
import type { BulkOperation } from './bulk.query';

type Words = Readonly<Record<`act_${BulkOperation}`, string>>;

const english = {
  hint: 'Select rows to act on several at once.',
  selected: '{count, plural, one {# row} other {# rows}} selected',
  selectedMost: 'The first {count} that match are selected: the most at once',
  tooMany: '{count} rows selected. At most {most} are decided at once: clear some of them.',
  selectMatching: 'Select all that match, up to {most}',
  clear: 'Clear the selection',
  checking: 'What is possible is being checked …',
  check: 'Check what is possible',
  found: '{possible} of {count} can be done now. Nothing has happened yet.',
  noneFound: 'None of it can be done now.',
  record: 'Record',
  amount: 'Amount',
  outcome: 'Outcome',
  possible: 'Can be done',
  done: 'Done',
  running: '{done} of {total} …',
  ended: '{done} done, {refused} refused.',
  failed: 'The work was given up. What was done stays done: {detail}',
  close: 'Close',
  selectRefused: 'Select what was refused',
  act_approveDeal: 'Approve {count, plural, one {# registration} other {# registrations}}',
  act_rejectDeal: 'Reject {count, plural, one {# registration} other {# registrations}}',
  act_takeUpDeal: 'Take up {count, plural, one {# registration} other {# registrations}}',
  act_requestDealExtension: 'Ask for {count, plural, one {# extension} other {# extensions}}',
  act_extendDeal: 'Grant {count, plural, one {# extension} other {# extensions}}',
  act_approveBomPrice: 'Approve {count, plural, one {# price} other {# prices}}',
  act_acceptProofOfConcept: 'Accept {count, plural, one {# proof of concept} other {# proofs of concept}}',
  act_approveMdfRequest: 'Approve {count, plural, one {# marketing request} other {# marketing requests}}',
  act_rejectMdfRequest: 'Reject {count, plural, one {# marketing request} other {# marketing requests}}',
  act_approveMdfClaim: 'Approve {count, plural, one {# marketing claim} other {# marketing claims}}',
  act_approveFundGrant: 'Approve {count, plural, one {# grant} other {# grants}}',
  act_approveStandingCorrection:
    'Approve {count, plural, one {# correction of a standing} other {# corrections of standings}}',
  act_approveDealCorrection:
    'Approve {count, plural, one {# correction of a deal} other {# corrections of deals}}',
  act_approveLineCorrection: 'Approve {count, plural, one {# corrected match} other {# corrected matches}}',
  act_approveAdjustment: 'Approve {count, plural, one {# adjustment} other {# adjustments}}',
  act_rejectAdjustment: 'Reject {count, plural, one {# adjustment} other {# adjustments}}',
  act_acceptStatement: 'Accept {count, plural, one {# statement} other {# statements}}',
  act_approveFlexPoints: 'Approve {count, plural, one {points once} other {points # times}}',
  act_approveFlexReversal: 'Take points back {count, plural, one {once} other {# times}}',
  act_approveCreditCorrection:
    'Approve {count, plural, one {# correction of credits} other {# corrections of credits}}',
  act_holdPayoutItem: 'Hold {count, plural, one {# payment} other {# payments}}',
  act_releasePayoutItem: 'Release {count, plural, one {# payment} other {# payments}}',
} satisfies Words & Readonly<Record<string, string>>;

/** What is said while several records are decided at once: a command that the server adds needs its word here. */
export const bulkMessages = defineMessages(english, {
  hint: 'Wählen Sie Zeilen aus, um mehrere auf einmal zu bearbeiten.',
  selected: '{count, plural, one {# Zeile} other {# Zeilen}} ausgewählt',
  selectedMost: 'Die ersten {count}, die passen, sind ausgewählt: mehr geht nicht auf einmal',
  tooMany: '{count} Zeilen ausgewählt. Auf einmal gehen höchstens {most}: Wählen Sie einige ab.',
  selectMatching: 'Alle auswählen, die passen, bis zu {most}',
  clear: 'Auswahl aufheben',
  checking: 'Es wird geprüft, was möglich ist …',
  check: 'Prüfen, was möglich ist',
  found: '{possible} von {count} sind jetzt möglich. Noch ist nichts geschehen.',
  noneFound: 'Nichts davon ist jetzt möglich.',
  record: 'Vorgang',
  amount: 'Betrag',
  outcome: 'Ergebnis',
  possible: 'Möglich',
  done: 'Erledigt',
  running: '{done} von {total} …',
  ended: '{done} erledigt, {refused} abgelehnt.',
  failed: 'Die Arbeit wurde aufgegeben. Was erledigt ist, bleibt erledigt: {detail}',
  close: 'Schließen',
  selectRefused: 'Abgelehnte auswählen',
  act_approveDeal: '{count, plural, one {# Registrierung} other {# Registrierungen}} genehmigen',
  act_rejectDeal: '{count, plural, one {# Registrierung} other {# Registrierungen}} ablehnen',
  act_takeUpDeal: '{count, plural, one {# Registrierung} other {# Registrierungen}} übernehmen',
  act_requestDealExtension: '{count, plural, one {# Verlängerung} other {# Verlängerungen}} beantragen',
  act_extendDeal: '{count, plural, one {# Verlängerung} other {# Verlängerungen}} gewähren',
  act_approveBomPrice: '{count, plural, one {# Preis} other {# Preise}} genehmigen',
  act_acceptProofOfConcept:
    '{count, plural, one {# Machbarkeitsnachweis} other {# Machbarkeitsnachweise}} annehmen',
  act_approveMdfRequest: '{count, plural, one {# Marketingantrag} other {# Marketinganträge}} genehmigen',
  act_rejectMdfRequest: '{count, plural, one {# Marketingantrag} other {# Marketinganträge}} ablehnen',
  act_approveMdfClaim:
    '{count, plural, one {# Marketingabrechnung} other {# Marketingabrechnungen}} genehmigen',
  act_approveFundGrant: '{count, plural, one {# Zuteilung} other {# Zuteilungen}} genehmigen',
  act_approveStandingCorrection:
    '{count, plural, one {# Berichtigung einer Einstufung} other {# Berichtigungen von Einstufungen}} genehmigen',
  act_approveDealCorrection:
    '{count, plural, one {# Berichtigung eines Deals} other {# Berichtigungen von Deals}} genehmigen',
  act_approveLineCorrection:
    '{count, plural, one {# berichtigte Zuordnung} other {# berichtigte Zuordnungen}} genehmigen',
  act_approveAdjustment: '{count, plural, one {# Anpassung} other {# Anpassungen}} genehmigen',
  act_rejectAdjustment: '{count, plural, one {# Anpassung} other {# Anpassungen}} ablehnen',
  act_acceptStatement: '{count, plural, one {# Abrechnung} other {# Abrechnungen}} annehmen',
  act_approveFlexPoints: 'Punkte {count, plural, one {einmal} other {#-mal}} genehmigen',
  act_approveFlexReversal: 'Punkte {count, plural, one {einmal} other {#-mal}} zurücknehmen',
  act_approveCreditCorrection:
    '{count, plural, one {# Berichtigung} other {# Berichtigungen}} von Guthaben genehmigen',
  act_holdPayoutItem: '{count, plural, one {# Zahlung} other {# Zahlungen}} anhalten',
  act_releasePayoutItem: '{count, plural, one {# Zahlung} other {# Zahlungen}} freigeben',
});
