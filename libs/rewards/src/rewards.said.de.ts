import type { GermanForms } from '@channel/kernel';

/** What this context says when it refuses, finds or asks something, in German: by its English form. */
export const REWARDS_IN_GERMAN: GermanForms = {
  approved: 'genehmigt',
  rejected: 'abgelehnt',
  'A rejection says why.': 'Eine Ablehnung nennt ihren Grund.',
  failed: 'fehlgeschlagen',
  draft: 'ein Entwurf',
  issued: 'ausgestellt',
  'There is no such version.': 'Eine solche Fassung gibt es nicht.',
  'The version is approved already.': 'Die Fassung ist schon genehmigt.',
  'A newer version is approved: import these rates again.':
    'Eine neuere Fassung ist genehmigt: Importieren Sie diese Kurse noch einmal.',
  'A rate table is approved': 'eine Kurstabelle wird genehmigt',
  'Who uploaded or imported the rate table cannot approve it.':
    'Wer die Kurstabelle hochgeladen oder importiert hat, kann sie nicht genehmigen.',
  'Far from the last approved rate, so confirm the currency by name: {0}.':
    'Weit vom letzten genehmigten Kurs; bestätigen Sie die Währung beim Namen: {0}.',
  '{0} {1} for {2}, after {3} for {4}': '{0} {1} für {2}, nach {3} für {4}',
  unknown: 'unbekannt',
  'The quarter is locked: what comes now is adjusted in the open quarter.':
    'Das Quartal ist geschlossen: Was jetzt kommt, wird im offenen Quartal angepasst.',
  'The statements of the quarter are issued: what comes now is adjusted.':
    'Die Abrechnungen des Quartals sind ausgestellt: Was jetzt kommt, wird angepasst.',
  'The period is {0}.': 'Das Quartal ist {0}.',
  closing: 'im Abschluss',
  '{0} is not over: what is shipped until then belongs to it.':
    '{0} ist nicht vorbei: Was bis dahin geliefert wird, gehört dazu.',
  'Another run of the quarter became its statements.':
    'Aus einem anderen Lauf des Quartals wurden die Abrechnungen.',
  'A period is locked': 'ein Quartal wird geschlossen',
  'The definition was drafted under other rules and has mistakes now.':
    'Die Definition wurde nach anderen Regeln entworfen und hat jetzt Fehler.',
  '{0} is not over: rules are tried on quarters that were issued.':
    '{0} ist nicht vorbei: Regeln werden an abgerechneten Quartalen erprobt.',
  'No run of {0} has issued its statements.': 'Kein Lauf von {0} hat seine Abrechnungen ausgestellt.',
  '{0} was issued in {1}, and the draft pays in {2}.':
    '{0} wurde in {1} abgerechnet, und der Entwurf zahlt in {2}.',
  'A simulation of version {0} is on its way: wait for its end.':
    'Eine Simulation von Fassung {0} läuft: Warten Sie auf ihr Ende.',
  'Another simulation of the draft began before this one.':
    'Eine andere Simulation des Entwurfs begann vor dieser.',
  'The issued run left the partner out: {0}': 'Der ausgestellte Lauf ließ den Partner aus: {0}',
  'No run of the quarter has issued its statements.':
    'Kein Lauf des Quartals hat seine Abrechnungen ausgestellt.',
  'Who prepared or submitted the run cannot lock its quarter.':
    'Wer den Lauf vorbereitet oder eingereicht hat, kann sein Quartal nicht schließen.',
  'The line is stated in {0}.': 'Die Zeile ist in {0} abgerechnet.',
  'An adjustment is of more or less than nothing.': 'Eine Anpassung ist mehr oder weniger als nichts.',
  'Adjustments reach back to {0}; the line was shipped {1}.':
    'Anpassungen reichen bis {0} zurück; geliefert wurde die Zeile {1}.',
  'An adjustment says why.': 'Eine Anpassung nennt ihren Grund.',
  'An adjustment names the document that proves it.': 'Eine Anpassung nennt das Dokument, das sie belegt.',
  'An adjustment is approved': 'eine Anpassung wird genehmigt',
  'Who prepared the adjustment does not approve it.':
    'Wer die Anpassung vorbereitet hat, genehmigt sie nicht.',
  'An adjustment is rejected': 'eine Anpassung wird abgelehnt',
  'The adjustment is {0}.': 'Die Anpassung ist {0}.',
  'The line has given {0}: no more is taken back.':
    'Die Zeile hat {0} gebracht: Mehr wird nicht zurückgenommen.',
  'There is no such run.': 'Einen solchen Lauf gibt es nicht.',
  'The run is {0}.': 'Der Lauf ist {0}.',
  calculating: 'in Berechnung',
  'An exclusion needs its reason.': 'Wer ausgenommen wird, dazu gehört der Grund.',
  'The run has no lines of this partner.': 'Der Lauf hat keine Zeilen dieses Partners.',
  'A run is sent back': 'ein Lauf wird zurückgegeben',
  'Sending a run back needs its reason.': 'Wer einen Lauf zurückgibt, nennt den Grund.',
  'The run was calculated before {0} ended: calculate it again afterwards.':
    'Der Lauf wurde berechnet, bevor {0} endete: Berechnen Sie ihn danach noch einmal.',
  'Run {0} of the quarter is newer.': 'Lauf {0} des Quartals ist neuer.',
  'A run is approved': 'ein Lauf wird genehmigt',
  'Who calculated or submitted the run, or left a partner out, cannot approve it.':
    'Wer den Lauf berechnet oder eingereicht oder einen Partner ausgenommen hat, kann ihn nicht genehmigen.',
  'Calculated again from the same facts the run has another digest.':
    'Noch einmal aus denselben Tatsachen berechnet, hat der Lauf eine andere Prüfsumme.',
  'Statement {0} of this quarter was issued before.':
    'Die Abrechnung {0} dieses Quartals wurde schon ausgestellt.',
  'The statement is not issued.': 'Die Abrechnung ist nicht ausgestellt.',
  'The statement is {0}.': 'Die Abrechnung ist {0}.',
  settled: 'erledigt',
  'The statement is in another payment.': 'Die Abrechnung ist in einer anderen Zahlung.',
  'Nothing of the statement is payable.': 'Von der Abrechnung ist nichts zahlbar.',
  'The item was given up.': 'Der Posten wurde aufgegeben.',
  'The statement has another amount open.': 'Offen ist von der Abrechnung ein anderer Betrag.',
  'No line is in payment of {0}.': 'Keine Zeile ist mit {0} in Zahlung.',
  'No programme is in force on that day.': 'An diesem Tag gilt kein Programm.',
  'shipOn is a day: 2026-12-15.': 'shipOn ist ein Tag: 2026-12-15.',
  'Say whose deal it would be: partnerId is an id or a code as PTR-0042.':
    'Sagen Sie, wessen Deal es wäre: partnerId ist eine Kennung oder ein Code wie PTR-0042.',
  'This file holds rates of {0}.': 'Diese Datei enthält Kurse von {0}.',
  '{0}: who approves the table confirms {1} by name.':
    '{0}: Wer die Tabelle genehmigt, bestätigt {1} beim Namen.',
  'The file has two different rates of {0} for {1}.':
    'Die Datei hat zwei verschiedene Kurse von {0} für {1}.',
  'Say whose: partnerId is an id or a code as PTR-0042.':
    'Sagen Sie, wessen: partnerId ist eine Kennung oder ein Code wie PTR-0042.',
  'quarter is written as 2026-Q3.': 'quarter wird geschrieben wie 2026-Q3.',
  'Say whose progress: partnerId is an id or a code as PTR-0042.':
    'Sagen Sie, wessen Fortschritt: partnerId ist eine Kennung oder ein Code wie PTR-0042.',
  'Calculate the quarter again, or have an administrator retry the job {0}.':
    'Berechnen Sie das Quartal noch einmal, oder lassen Sie die Administration die Arbeit {0} wiederholen.',
  'It is paid after the review of a year. Not decided yet: {0}.':
    'Er wird nach der Überprüfung eines Jahres gezahlt. Noch nicht entschieden: {0}.',
  'It is paid after the review of a year. Not decided yet: {0}, and {1} more.':
    'Er wird nach der Überprüfung eines Jahres gezahlt. Noch nicht entschieden: {0} und {1} weitere.',
  'Import the rate, have it approved, and calculate the quarter again.':
    'Importieren Sie den Kurs, lassen Sie ihn genehmigen und berechnen Sie das Quartal noch einmal.',
  'No version of {0} is in force in {1}.': 'In {1} gilt keine Fassung von {0}.',
  'Both runs must be of the same quarter.': 'Beide Läufe müssen zum selben Quartal gehören.',
  'A run of the same quarter.': 'Ein Lauf desselben Quartals.',
  'Beside a cursor only limit may stand: it holds the moment.':
    'Neben einem Cursor darf nur limit stehen: Er enthält den Zeitpunkt.',
  'asOf must be an instant or a day.': 'asOf muss ein Zeitpunkt oder ein Tag sein.',
  'No version is in force.': 'Keine Fassung gilt.',
  'Rewards of {0}': 'Prämien für {0}',
  'Invoice {0} of {1}': 'Rechnung {0} aus {1}',
  'Statement of {0}': 'Abrechnung für {0}',
  '1 rate': '1 Kurs',
  '{0} rates': '{0} Kurse',
  'A run is noted': 'zu einem Lauf wird etwas angemerkt',
  'A note says something.': 'Eine Anmerkung sagt etwas.',
  'Beside a cursor only limit may stand: it holds the rest.':
    'Neben einem Cursor darf nur limit stehen: Er enthält das Übrige.',
  'It is one of {0}.': 'Es ist eines von {0}.',
};
