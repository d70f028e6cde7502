import type { GermanForms } from '@channel/kernel';

/** The rules of a programme, one sentence each, in German: by its English form. */
export const PROGRAMME_RULES_IN_GERMAN: GermanForms = {
  'No approved version of {0} covers {1}.': 'Keine genehmigte Fassung von {0} gilt am {1}.',
  'The vendor pays {0} % of an approved activity{1}.':
    'Der Hersteller zahlt {0} % einer genehmigten Aktivität{1}.',
  ', at most {0}': ', höchstens {0}',
  '{0}{1}: {2}; proofs: {3}.': '{0}{1}: {2}; Nachweise: {3}.',
  'reduction-of-revenue': 'Erlösminderung',
  'distinct-service': 'eigene Leistung',
  'Fast track, {0} ahead and decided within {1} business days: {2}.':
    'Kurzer Weg, {0} vorher und entschieden binnen {1} Geschäftstagen: {2}.',
  '1 day': '1 Tag',
  '{0} days': '{0} Tage',
  'It is requested {0} before it begins and claimed within {1} of its end; money lapses after {2}.':
    'Beantragt wird {0} vor dem Beginn, abgerechnet binnen {1} nach dem Ende; Geld verfällt nach {2}.',
  'A request is decided within {0} business days, a claim within {1}, and paid within {2}.':
    'Über einen Antrag wird binnen {0} Geschäftstagen entschieden, über eine Abrechnung binnen {1}, gezahlt wird binnen {2}.',
  'A question is answered within {0}, a rejected claim disputed within {1}; a notice comes {2} days before money lapses.':
    'Eine Frage wird binnen {0} beantwortet, eine abgelehnte Abrechnung binnen {1} bestritten; ein Hinweis kommt {2} Tage, bevor Geld verfällt.',
  'What was approved is paid although its level is lost afterwards.':
    'Was genehmigt wurde, wird gezahlt, auch wenn die Stufe danach verloren geht.',
  'A channel manager of the region approves it.': 'Ein Channel-Manager der Region genehmigt es.',
  'An advertisement shows no prices of the vendor.': 'Eine Anzeige zeigt keine Preise des Herstellers.',
  'Co-investment by signed agreement: {0}.': 'Co-Investment durch unterschriebene Vereinbarung: {0}.',
  '{0}: at least {1} points a {2}.': '{0}: mindestens {1} Punkte je {2}.',
  'half-year': 'Halbjahr',
  'Who is short is warned {0} days before its end; points end with it.':
    'Wem welche fehlen, der wird {0} Tage vor dem Ende gewarnt; mit ihm enden die Punkte.',
  'Points: {0}.': 'Punkte: {0}.',
  "{0} % of a quarter's statement are earned on top, as marketing money of the next half-year; less than {1} is paid as a rebate.":
    '{0} % der Abrechnung eines Quartals kommen dazu, als Marketing-Geld des nächsten Halbjahrs; weniger als {1} wird als Rückvergütung gezahlt.',
  'Notices come {0} days before credits expire, and before each quarterly review of a contract.':
    'Hinweise kommen {0} Tage, bevor Guthaben verfallen, und vor jeder Quartalsbesprechung eines Vertrags.',
  'A training credit is worth {0} and valid {1} months from the {2}; the course begins before that.':
    'Ein Schulungsguthaben ist {0} wert und gilt {1} Monate ab: {2}; der Kurs beginnt davor.',
  purchase: 'Kauf',
  'A service credit is valid {0} months from the {1}; {2} buys one of {3}.':
    'Ein Serviceguthaben gilt {0} Monate ab: {1}; {2} kauft eins von {3}.',
  'contract-activation': 'Beginn des Vertrags',
  'at least {0} of: {1}': 'mindestens {0} von: {1}',
  '{0} {1}{2} with {3}': '{0} {1}{2} mit {3}',
  person: 'Person',
  people: 'Personen',
  '{0} active {1}': '{0} aktive {1}',
  specialisations: 'Spezialisierungen',
  'the target {0} reached': 'das Ziel {0} erreicht',
  'the least share of services reached': 'den kleinsten Anteil der Dienste erreicht',
  'the flex points of the half-year': 'die Flex-Punkte des Halbjahrs',
  'attended: {0}': 'besucht: {0}',
  '{0} at least {1}': '{0} mindestens {1}',
  'within {0} of its clock': 'binnen {0} seiner Frist',
  'a named {0}': 'eine benannte Person ({0})',
  'from {0} to {1} named {2}s': '{0} bis {1} benannte Personen ({2})',
  'any number': 'beliebig viele',
  'each {0} with {1}': 'jede Person ({0}) mit {1}',
  'a {0} report every {1}': 'ein Bericht ({0}) je {1}',
  month: 'Monat',
  'checked: {0}': 'geprüft: {0}',
  'where {0} is {1}, {2}': 'wo {0} {1} ist: {2}',
  'from {0} on {1}': 'ab dem {0}: {1}',
  'once {0} is available {1}': 'sobald es {0} gibt: {1}',
  '{0} (the same people for every one that asks it)':
    '{0} (dieselben Personen für jede Zeile, die es verlangt)',
  'recommended: {0}': 'empfohlen: {0}',
  'what {0} asks': 'was {0} verlangt',
  ' Judged at reviews.': ' Beurteilt bei Überprüfungen.',
  criteria: 'Kriterien',
  'active-care-plus-contract': 'ein laufender Care-Plus-Vertrag',
  yes: 'ja',
  'higher grade': 'höhere Klasse',
  'with a nomination': 'mit Nominierung',
  'while approved': 'solange genehmigt',
  'Least share of services: {0}.': 'Kleinster Anteil der Dienste: {0}.',
  'An order counts on the day it was submitted, with its whole contract value{0}{1}.':
    'Eine Bestellung zählt am Tag ihrer Einreichung, mit ihrem ganzen Vertragswert{0}{1}.',
  ', renewals left out': ', ohne Verlängerungen',
  ', for one role only': ', für nur eine Rolle',
  'Target {0}, {1} a {2}{3}: {4}.': 'Ziel {0}, {1} je {2}{3}: {4}.',
  year: 'Jahr',
  quarter: 'Quartal',
  ' in each region': ' in jeder Region',
  ', tier {0}': ', Länderstufe {0}',
  '{0}: first review after {1} months, then every {2} months; shorter periods are prorated by {3}; a level changes by {4}.':
    '{0}: erste Überprüfung nach {1} Monaten, dann alle {2} Monate; kürzere Zeiten zählen anteilig nach: {3}; eine Stufe ändert sich durch: {4}.',
  'days-of-entry-year': 'Tage des ersten Jahres',
  decision: 'Entscheidung',
  'The year of a review is counted from the {0}.': 'Das Jahr einer Überprüfung zählt ab: {0}.',
  entry: 'Beginn der Rolle',
  'six-month-check': 'Prüfung nach sechs Monaten',
  'programme-year-end': 'Ende des Programmjahrs',
  'Notices come {0} days before; a review is decided within {1} business days and may be appealed for {2}.':
    'Hinweise kommen {0} Tage vorher; über eine Überprüfung wird binnen {1} Geschäftstagen entschieden, Einspruch ist {2} lang möglich.',
  'Who signed the terms of an older version signs those of a new one within {0} of its first day.':
    'Wer die Bedingungen einer älteren Fassung unterzeichnet hat, unterzeichnet die einer neuen binnen {0} nach ihrem ersten Tag.',
  '{0}: {1} for the certifications of entry, {2} to replace a person, {3} to create the service.':
    '{0}: {1} für die Zertifizierungen zum Beginn, {2}, um eine Person zu ersetzen, {3}, um den Dienst zu schaffen.',
  '{0}: renewal every {1} years.': '{0}: Erneuerung alle {1} Jahre.',
  'A certification that lapses has {0} of grace; warnings come {1} days before.':
    'Eine Zertifizierung, die ausläuft, hat {0} Schonfrist; Warnungen kommen {1} Tage vorher.',
  'An unmet requirement stops no benefit yet.': 'Eine unerfüllte Anforderung hält noch keine Leistung auf.',
  'From {0} an unmet continuous requirement stops the benefits that rest on it.':
    'Ab dem {0} hält eine unerfüllte laufende Anforderung die Leistungen auf, die auf ihr beruhen.',
  'Parts of {0} are opened to a provider by the certifications of {1} ({2}).':
    'Teile aus {0} stehen einem Anbieter mit den Zertifizierungen von {1} offen ({2}).',
  'A fact about the past is corrected by two people, at most {0} back.':
    'Eine vergangene Tatsache wird von zwei Personen korrigiert, höchstens {0} zurück.',
  'The sales update of each {0} is attended by {1} or more of a partner at {2}.':
    'Das Sales-Update in jedem {0} besuchen mindestens {1} Personen eines Partners der Stufe {2}.',
  'One person may count for several rows of a level.':
    'Eine Person kann für mehrere Zeilen einer Stufe zählen.',
  'A person counts for one row of a level.': 'Eine Person zählt für eine Zeile einer Stufe.',
  'A partner with both roles meets the certifications of both by those of the higher level.':
    'Ein Partner mit beiden Rollen erfüllt die Zertifizierungen beider durch die der höheren Stufe.',
  'A credential is valid for {0} years, a superseded one for {1}.':
    'Eine Zertifizierung gilt {0} Jahre, eine abgelöste {1}.',
  'Service specialisations count for {0}.': 'Service-Spezialisierungen zählen für {0}.',
  '{0}, parts that begin with {1}, is ordered by every partner.':
    '{0}, Teile, die mit {1} beginnen, bestellt jeder Partner.',
  '{0}, parts that begin with {1}, is ordered by Operate Specialists only, each for what its certifications cover.':
    '{0}, Teile, die mit {1} beginnen, bestellen nur Operate Specialists, jeder für das, was seine Zertifizierungen abdecken.',
  '{0} comes for a fee.': '{0} kostet eine Gebühr.',
  '{0}, parts that begin with {1}, is put under contract.':
    '{0}, Teile, die mit {1} beginnen, kommt unter Vertrag.',
  '{0}, parts that begin with {1}, is put under contract for a customer that has {2}.':
    '{0}, Teile, die mit {1} beginnen, kommt für Kunden unter Vertrag, die {2} haben.',
  'A contract is for {0}; one that was shipped for a registration is prepared by itself.':
    'Ein Vertrag läuft {0}; einer, der für eine Registrierung geliefert wurde, wird von selbst vorbereitet.',
  '{0} months where its part ends with {1}': '{0} Monate, wenn das Teil auf {1} endet',
  'The renewal of a contract is told {0} days before its end; the prices of a renewal quote hold for {1}.':
    'An die Verlängerung eines Vertrags wird {0} Tage vor seinem Ende erinnert; die Preise eines Verlängerungsangebots gelten {1}.',
  '{0} covers {1}, and rests on {2}.': '{0} deckt {1} ab und beruht auf {2}.',
  'A product certification is granted to whom is invited to it, with the {0} on record.':
    'Eine Produktzertifizierung bekommt, wer dazu eingeladen ist und {0} hinterlegt hat.',
  'A product certification is granted with the {0} on record.':
    'Eine Produktzertifizierung bekommt, wer {0} hinterlegt hat.',
  'An Operate Specialist is at {0} or higher and assessed every {1} months.':
    'Ein Operate Specialist hat die Stufe {0} oder eine höhere und wird alle {1} Monate beurteilt.',
  '{0}: partners at {1} earn {2} of the {3} of each line{4} once it is {5}{6}; rounded {7} per {8}.':
    '{0}: Partner der Stufe {1} bekommen {2} vom Wert jeder Zeile ({3}){4}, sobald sie so weit ist: {5}{6}; gerundet {7} je {8}.',
  'approved-net': 'genehmigter Nettopreis',
  ', at most {0} a deal': ', höchstens {0} je Deal',
  'HALF UP': 'kaufmännisch',
  'HALF EVEN': 'zur geraden Ziffer',
  DOWN: 'abwärts',
  total: 'Summe',
  line: 'Zeile',
  '{0} % from {1} on': '{0} % ab {1}',
  '{0} % from {1} to {2}': '{0} % von {1} bis {2}',
  '{0}: providers at {1} earn {2} % of {3} of their year{4}, paid after the {5}; rounded {6}.':
    '{0}: Anbieter der Stufe {1} bekommen {2} % von {3} ihres Jahres{4}, gezahlt nach: {5}; gerundet {6}.',
  'new-business-tcv': 'Vertragswert des neuen Geschäfts',
  '{0}: providers at {1} earn {2} % of {3}{4}, paid after the {5}. Not calculated: {6}':
    '{0}: Anbieter der Stufe {1} bekommen {2} % von {3}{4}, gezahlt nach: {5}. Nicht berechnet: {6}',
  'annual-new-business-tcv': 'Vertragswert des neuen Geschäfts im Jahr',
  ' if they reach its target': ', wenn sie dessen Ziel erreichen',
  review: 'Überprüfung',
  'A sale that becomes known more than {0} after its quarter earns nothing.':
    'Ein Verkauf, der mehr als {0} nach seinem Quartal bekannt wird, bringt nichts.',
  'A return takes its reward back within {0} of the ship day.':
    'Eine Rückgabe nimmt ihre Prämie binnen {0} nach dem Liefertag zurück.',
  'A statement can be disputed for {0}; a dispute is decided within {1} business days.':
    'Eine Abrechnung kann {0} lang bestritten werden; über einen Widerspruch wird binnen {1} Geschäftstagen entschieden.',
  'Salespeople of partners at {0} may be enrolled.':
    'Verkaufskräfte von Partnern der Stufe {0} können aufgenommen werden.',
  'A salesperson earns {0} for an approved and {1} for a closed registration, at most {2} a quarter; above {3} a year a tax form is needed.':
    'Eine Verkaufskraft bekommt {0} für eine genehmigte und {1} für eine abgeschlossene Registrierung, höchstens {2} im Quartal; über {3} im Jahr ist ein Steuerformular nötig.',
  'Scored are {0}; {1} % and more passes.': 'Gewertet werden {0}; {1} % und mehr genügt.',
  'The handling of cases is the mean of {0} closure questions.':
    'Die Bearbeitung von Fällen ist das Mittel aus {0} Abschlussfragen.',
  'Services are sold for so much of the eligible hardware: {0}.':
    'Für so viel der infrage kommenden Hardware werden Dienste verkauft: {0}.',
  'What passes in a quarter adds points to the discount of the next one: {0}; on {1}.':
    'Was in einem Quartal bestanden wird, gibt Punkte auf den Nachlass des nächsten: {0}; auf {1}.',
  'Reported beside them are {0}: defective hardware back within {1}, without a fault under {2} %.':
    'Daneben berichtet werden {0}: defekte Hardware zurück binnen {1}, ohne Fehlerbefund unter {2} %.',
  'A quarter begins to close {0} business days after its end.':
    'Ein Quartal beginnt {0} Geschäftstage nach seinem Ende zu schließen.',
  'Sales of serialised products report a serial number for each unit.':
    'Verkäufe von Produkten mit Seriennummer nennen sie für jede Einheit.',
  'Serial numbers may be left out.': 'Seriennummern können fehlen.',
  'A statement is payable when the partner accepts it, or after {0} days.':
    'Eine Abrechnung ist zahlbar, wenn der Partner sie annimmt, oder nach {0} Tagen.',
  'Less than {0} is carried over.': 'Weniger als {0} wird übertragen.',
  'A batch above {0} needs a second approver.':
    'Ein Auszahlungslauf über {0} braucht eine zweite Genehmigung.',
  'A new account can be paid to after {0} business days.':
    'Auf ein neues Konto kann nach {0} Geschäftstagen gezahlt werden.',
  'Sales in other currencies earn at the {0}; a payout is converted at the rate of the {1}.':
    'Verkäufe in anderen Währungen zählen zum Kurs: {0}; eine Auszahlung wird zu diesem Kurs umgerechnet: {1}.',
  'month-average-of-ship-day': 'Monatsmittel des Liefertags',
  'ship-day': 'Liefertag',
  'approval-day': 'Tag der Genehmigung',
  'statement-approval-day': 'Tag der Genehmigung der Abrechnung',
  'A rate that differs by more than {0} % from the last approved one is confirmed by name.':
    'Ein Kurs, der mehr als {0} % vom letzten genehmigten abweicht, wird beim Namen bestätigt.',
  'Paid is the {0}.': 'Gezahlt wird an: {0}.',
  'Who has not sent it is reminded {0} days before.':
    'Wer ihn nicht geschickt hat, wird {0} Tage vorher erinnert.',
  'A report is due on business day {0} of the next month.':
    'Ein Bericht ist am Geschäftstag {0} des nächsten Monats fällig.',
  'A line without a deal number is matched from a score of {0} and suggested from {1}; two candidates within {2} go to a person.':
    'Eine Zeile ohne Deal-Nummer wird ab der Wertung {0} zugeordnet und ab {1} vorgeschlagen; zwei Kandidaten im Abstand von {2} sieht ein Mensch an.',
  'The score is {0} customer name, {1} domain, {2} part of the bill of materials, {3} ship day from approval to {4} days after the protection.':
    'Die Wertung ist zu {0} der Name des Kunden, {1} die Domain, {2} das Teil der Stückliste, {3} der Liefertag von der Genehmigung bis {4} Tage nach dem Schutz.',
  'A line is held for confirmation above a quantity of {0}, above {1}, or at a unit price outside {2} to {3} % of list.':
    'Eine Zeile wird zur Bestätigung zurückgehalten: über der Menge {0}, über {1} oder bei einem Stückpreis außerhalb von {2} bis {3} % der Liste.',
  'Ship-and-debit claims are checked.': 'Ship-and-Debit-Forderungen werden geprüft.',
  'Ship-and-debit is not part of this programme.': 'Ship-and-Debit gehört nicht zu diesem Programm.',
  'Deal type {0}: {1}': 'Deal-Typ {0}: {1}',
  'A deal earns on its registered product lines.':
    'Ein Deal bringt etwas für seine registrierten Produktlinien.',
  'A deal earns on all that its bill of materials names.':
    'Ein Deal bringt etwas für alles, was seine Stückliste nennt.',
  'Two customers of one country whose names are alike by {0} or more are shown to a person, who says whether they are one.':
    'Zwei Kunden eines Landes, deren Namen sich zu {0} oder mehr gleichen, sieht ein Mensch an und sagt, ob sie einer sind.',
  'A registration is decided within {0} business days.':
    'Über eine Registrierung wird binnen {0} Geschäftstagen entschieden.',
  'An approved deal is protected for {0} days from its approval.':
    'Ein genehmigter Deal ist ab der Genehmigung {0} Tage geschützt.',
  'A channel manager approves up to {0}; above it a channel lead decides.':
    'Ein Channel-Manager genehmigt bis {0}; darüber entscheidet eine Channel-Leitung.',
  'A deal names a distributor.': 'Ein Deal nennt einen Distributor.',
  'A deal may name a distributor.': 'Ein Deal kann einen Distributor nennen.',
  'A deal earns only if it was won on or before its last protected day.':
    'Ein Deal bringt nur etwas, wenn er spätestens am letzten geschützten Tag gewonnen wurde.',
  'A deal may be won after its protection has ended.':
    'Ein Deal kann nach dem Ende seines Schutzes gewonnen werden.',
  'A registration is worth at least {0} list.': 'Eine Registrierung hat mindestens {0} Listenwert.',
  'It is submitted at least {0} before the expected close.':
    'Eingereicht wird sie mindestens {0} vor dem erwarteten Abschluss.',
  'Before its end a protection can be extended by {0}, at most {1} times.':
    'Vor dem Ende kann ein Schutz um {0} verlängert werden, höchstens {1}-mal.',
  'Notices are written {0} days before a protection ends.':
    'Hinweise kommen {0} Tage vor dem Ende eines Schutzes.',
  'A question about a registration is answered within {0} business days.':
    'Eine Frage zu einer Registrierung wird binnen {0} Geschäftstagen beantwortet.',
  'A customer is new if it bought nothing of the product line for {0} months; this advises the approver.':
    'Ein Kunde ist neu, wenn er {0} Monate nichts aus der Produktlinie gekauft hat; das ist ein Rat für die Genehmigung.',
  'A tender that was published before the submission is shown to the reviewer.':
    'Eine Ausschreibung, die vor der Einreichung veröffentlicht wurde, wird bei der Prüfung gezeigt.',
  'A tender that was published before the submission refuses it.':
    'Eine Ausschreibung, die vor der Einreichung veröffentlicht wurde, schließt sie aus.',
  'An overlap with direct sales of the vendor goes to a person.':
    'Eine Überschneidung mit dem Direktverkauf des Herstellers sieht ein Mensch an.',
  'A rejection names one of these reasons: {0}.': 'Eine Ablehnung nennt einen dieser Gründe: {0}.',
  'A {0} at level {1} has {2} % discount on list prices.':
    '{0} der Stufe {1}: {2} % Rabatt auf Listenpreise.',
  'A bill of materials under {0} list, {1} in {2}, is priced without a person.':
    'Eine Stückliste unter {0} Listenwert, {1} aus {2}, bekommt ihren Preis ohne einen Menschen.',
  'all of it': 'ganz',
  'a part of it': 'zum Teil',
  'The velocity price adds {0} points.': 'Der Velocity-Preis bringt {0} Punkte dazu.',
  'An approved registration adds {0} points.': 'Eine genehmigte Registrierung bringt {0} Punkte dazu.',
  'Goods for demonstration, which nobody resells, have {0} % discount at level {1}, up to {2} products in a calendar year; they count for no level and earn nothing.':
    'Vorführware, die niemand weiterverkauft, hat auf Stufe {1} {0} % Rabatt, bis zu {2} Produkte im Kalenderjahr; sie zählt für keine Stufe und bringt nichts ein.',
  'A registration for one of these segments says whether the customer published a tender: {0}.':
    'Eine Registrierung für eines dieser Segmente sagt, ob der Kunde eine Ausschreibung veröffentlicht hat: {0}.',
  '{0}: takes part with training, resources and support, and with nothing that the kinds are asked for.':
    '{0}: nimmt mit Schulung, Material und Unterstützung teil, und an nichts, wofür nach der Art gefragt wird.',
  '{0}: may {1}.': '{0}: darf {1}.',
  'The locator shows partners that agreed to it to everybody.':
    'Das Partnerverzeichnis zeigt allen die Partner, die zugestimmt haben.',
  'The locator is shown to the vendor only; partners may agree to stand in it.':
    'Das Partnerverzeichnis sieht nur der Hersteller; Partner können zustimmen, darin zu stehen.',
  'A price is valid for {0} days.': 'Ein Preis gilt {0} Tage.',
  'A channel manager approves a price up to {0} points below the standard one, a channel lead up to {1}.':
    'Ein Channel-Manager genehmigt einen Preis bis {0} Punkte unter dem üblichen, eine Channel-Leitung bis {1}.',
  'A price that is asked for is decided within {0} business days.':
    'Über einen erbetenen Preis wird binnen {0} Geschäftstagen entschieden.',
  'No price is under {0} % of list{1}.': 'Kein Preis liegt unter {0} % der Liste{1}.',
  'A quote is valid for {0} days.': 'Ein Angebot gilt {0} Tage.',
  'On the {0} track the discount is {1}.': 'Auf dem Weg {0} ist der Rabatt {1}.',
  'A part gets a warning from {0} before its last order day, and is refused after it.':
    'Ein Teil bekommt ab {0} vor seinem letzten Bestelltag eine Warnung und wird danach abgelehnt.',
  '{0}: through distribution in {1}, direct in {2}.': '{0}: über Distribution in {1}, direkt in {2}.',
  'A provider that passes equipment on without notification and approval before it owes the difference to the reseller price.':
    'Ein Anbieter, der Geräte ohne vorherige Mitteilung und Genehmigung weitergibt, schuldet den Unterschied zum Preis für Wiederverkäufer.',
  'Not a day.': 'Kein Tag.',
  'People who register deals see what their organisation may expect.':
    'Wer Geschäfte registriert, sieht, was seine Organisation erwarten darf.',
  'What an organisation may expect is shown to its finance people and administrators only.':
    'Was eine Organisation erwarten darf, sehen nur ihre Finanzleute und Administratoren.',
};
