import type { GermanForms } from '@channel/kernel';

/** What this context says when it refuses, finds or asks something, in German: by its English form. */
export const SHIPMENTS_IN_GERMAN: GermanForms = {
  'Another file of this sender is being applied; this one is next.':
    'Eine andere Datei dieses Absenders wird gerade übernommen; diese ist die nächste.',
  'A line is decided on by hand': 'über eine Zeile wird von Hand entschieden',
  'The line is matched to a deal.': 'Die Zeile ist einem Deal zugeordnet.',
  'The line is split over several deals.': 'Die Zeile ist auf mehrere Deals aufgeteilt.',
  'The line is split in this way.': 'Die Zeile ist schon so aufgeteilt.',
  'A line is split over two deals or more, each named once.':
    'Eine Zeile wird auf zwei oder mehr Deals aufgeteilt, jeder einmal genannt.',
  'The line has {0} units, the portions together {1}.':
    'Die Zeile hat {0} Einheiten, die Teilmengen zusammen {1}.',
  'The serial number {0} is in two portions.': 'Die Seriennummer {0} steht in zwei Teilmengen.',
  'No portion has the serial number {0}.': 'In keiner Teilmenge steht die Seriennummer {0}.',
  'A portion has more serial numbers than units.': 'Eine Teilmenge hat mehr Seriennummern als Einheiten.',
  'It was split between deals.': 'Sie war zwischen Deals aufgeteilt.',
  'It was split over {0} deals, and {1}: it is whole again.':
    'Sie war auf {0} Deals aufgeteilt, und {1}: Sie ist wieder ganz.',
  'its reseller is another': 'ihr Wiederverkäufer ist ein anderer',
  'its quantity is {0} instead of {1}': 'ihre Menge ist {0} statt {1}',
  'its serial numbers are others': 'ihre Seriennummern sind andere',
  'its deal number is another': 'ihre Deal-Nummer ist eine andere',
  'Split undone: {0}': 'Aufteilung aufgehoben: {0}',
  'Split undone at once': 'Aufteilung sofort zurückgenommen',
  'The line is matched to no deal.': 'Die Zeile ist keinem Deal zugeordnet.',
  'The sender took the line back.': 'Der Absender hat die Zeile zurückgenommen.',
  'Demo goods belong to the deal whose number their report names, or to none.':
    'Vorführware gehört zu dem Deal, dessen Nummer ihr Bericht nennt, oder zu keinem.',
  'A return follows its sale: link it.': 'Eine Rückgabe folgt ihrem Verkauf: Verbinden Sie sie.',
  'There is no such deal.': 'Einen solchen Deal gibt es nicht.',
  'The deal names another distributor.': 'Der Deal nennt einen anderen Distributor.',
  'The deal is another partner’s.': 'Der Deal gehört einem anderen Partner.',
  'The deal is not approved.': 'Der Deal ist nicht genehmigt.',
  'Only a return is linked to a sale.': 'Mit einem Verkauf verbunden wird nur eine Rückgabe.',
  'The return is linked to its sale.': 'Die Rückgabe ist mit ihrem Verkauf verbunden.',
  'There is no such sale.': 'Einen solchen Verkauf gibt es nicht.',
  'Another distributor reported the sale.': 'Den Verkauf hat ein anderer Distributor gemeldet.',
  'The sale is another partner’s.': 'Der Verkauf gehört einem anderen Partner.',
  'The sale has another part or currency.': 'Der Verkauf hat ein anderes Teil oder eine andere Währung.',
  '{0} units of the sale are left.': 'Vom Verkauf sind {0} Einheiten übrig.',
  'The line is matched to this deal.': 'Die Zeile ist diesem Deal zugeordnet.',
  'The line': 'Die Zeile',
  'No deal of yours with this partner has this number.':
    'Kein Deal von Ihnen mit diesem Partner hat diese Nummer.',
  'Not matched by number: {0}': 'Nicht nach der Nummer zugeordnet: {0}',
  'The part is not in the bill of materials of the deal.':
    'Das Teil steht nicht in der Stückliste des Deals.',
  'The deal names another customer; the number decides.':
    'Der Deal nennt einen anderen Kunden; die Nummer entscheidet.',
  'Similar customer, parts and days.': 'Kunde, Teile und Tage sind ähnlich.',
  'Without an exchange rate the price was not compared with the list price and the limit of amounts.':
    'Ohne Wechselkurs wurde der Preis nicht mit dem Listenpreis und der Betragsgrenze verglichen.',
  '{0} Accept the row with a reason, or skip it.':
    '{0} Nehmen Sie die Zeile mit einem Grund an oder überspringen Sie sie.',
  'No price list of the ship day has this part.': 'Keine Preisliste des Liefertags hat dieses Teil.',
  'There is no active reseller with this id.':
    'Einen aktiven Wiederverkäufer mit dieser Kennung gibt es nicht.',
  'The part could be ordered until {0}.': 'Das Teil konnte bis {0} bestellt werden.',
  'The line has {0} units and {1} serial numbers.{2}':
    'Die Zeile hat {0} Einheiten und {1} Seriennummern.{2}',
  ' A | stands between two of them.': ' Zwischen zweien steht ein |.',
  '{0} units come back, {1} are left.': '{0} Einheiten kommen zurück, {1} sind übrig.',
  'The sale had another price; the quantity decides what is taken back.':
    'Der Verkauf hatte einen anderen Preis; was zurückgenommen wird, entscheidet die Menge.',
  'The serial numbers are those of {0}, whose units are taken back, not of {1}.':
    'Die Seriennummern gehören zu {0}, dessen Einheiten zurückgenommen werden, nicht zu {1}.',
  'Several sales fit; the oldest was taken. Please look at it.':
    'Mehrere Verkäufe passen; genommen wurde der älteste. Bitte sehen Sie nach.',
  'There is no sale {0}. The return waits without effect.':
    'Einen Verkauf {0} gibt es nicht. Die Rückgabe wartet ohne Wirkung.',
  '"{0}" is not a number as you declared them.': '„{0}“ ist keine Zahl, wie Sie sie angegeben haben.',
  'is not a number in the form 1234.56 with at most the decimals of its currency':
    'ist keine Zahl der Form 1234.56 mit höchstens den Nachkommastellen ihrer Währung',
  'is not a day such as 2026-09-20': 'ist kein Tag wie 2026-09-20',
  'can be read as two different days; write it as 2026-09-20':
    'lässt sich als zwei verschiedene Tage lesen; schreiben Sie 2026-09-20',
  '{0} Accept the row if it is new, or skip it.':
    '{0} Nehmen Sie die Zeile an, wenn sie neu ist, oder überspringen Sie sie.',
  'You reported a line with the same content {0}.':
    'Sie haben eine Zeile mit demselben Inhalt gemeldet: {0}.',
  'under another line number': 'unter einer anderen Zeilennummer',
  'on your invoice {0}': 'auf Ihrer Rechnung {0}',
  '{0} It counts as another sale.': '{0} Sie zählt als ein anderer Verkauf.',
  'You reported this line as {0} for {1}: customer, part and serial numbers all differ. Accept the row if it replaces that line, or skip it and send it under a number of its own.':
    'Sie haben diese Zeile als {0} für {1} gemeldet: Kunde, Teil und Seriennummern sind alle andere. Nehmen Sie die Zeile an, wenn sie jene ersetzt, oder überspringen Sie sie und senden Sie sie unter einer eigenen Nummer.',
  '{0} units came back already; {1} would be left of the sale.':
    '{0} Einheiten kamen schon zurück; vom Verkauf wären {1} übrig.',
  'You reported no sale of this serial number; the invoice links the return.':
    'Einen Verkauf dieser Seriennummer haben Sie nicht gemeldet; verbunden wird die Rückgabe über die Rechnung.',
  'Line {0} of your invoice {1} has this serial number too; it is rewarded once.':
    'Auch die Zeile {0} Ihrer Rechnung {1} hat diese Seriennummer; vergütet wird sie einmal.',
  'The file has this invoice line twice, with different content.':
    'Die Datei hat diese Rechnungszeile zweimal, mit verschiedenem Inhalt.',
  'There is no reported line with this key to cancel.':
    'Eine gemeldete Zeile mit diesem Schlüssel, die zu streichen wäre, gibt es nicht.',
  'Shipped in another month than reported; it counts where it shipped.':
    'In einem anderen Monat geliefert als gemeldet; sie zählt, wo sie geliefert wurde.',
  'The amount cannot be read and is ignored.': 'Der Betrag lässt sich nicht lesen und bleibt außer Acht.',
  'The amount is not quantity × price; quantity × price counts.':
    'Der Betrag ist nicht Menge × Preis; es zählt Menge × Preis.',
  'The rows report several months: {0}.': 'Die Zeilen melden mehrere Monate: {0}.',
  'The options say that nothing was sold in {0}, and the file has {1} row(s).':
    'Die Einstellungen sagen, dass in {0} nichts verkauft wurde, und die Datei hat {1} Zeile(n).',
  'The file has no rows. If nothing was sold, say so: options nil and period.':
    'Die Datei hat keine Zeilen. Wurde nichts verkauft, sagen Sie es: die Einstellungen nil und period.',
  'The file names another sender in every row.': 'Die Datei nennt in jeder Zeile einen anderen Absender.',
  'The period is a month such as 2026-09.': 'Der Zeitraum ist ein Monat wie 2026-09.',
  'The row names another sender than you.': 'Die Zeile nennt einen anderen Absender als Sie.',
  'The invoice day lies in the future.': 'Der Rechnungstag liegt in der Zukunft.',
  'The ship day lies in the future.': 'Der Liefertag liegt in der Zukunft.',
  'A price is zero or more; returns have a negative quantity.':
    'Ein Preis ist null oder mehr; Rückgaben haben eine negative Menge.',
  'A line without quantity says nothing.': 'Eine Zeile ohne Menge sagt nichts.',
  'A {0} has a quantity above zero; goods that came back are a return.':
    'Eine Zeile der Art „{0}“ hat eine Menge über null; was zurückkam, ist eine Rückgabe.',
  'A return has a quantity below zero; goods that went out are a sale.':
    'Eine Rückgabe hat eine Menge unter null; was hinausging, ist ein Verkauf.',
  sale: 'Verkauf',
  demo: 'Vorführware',
  'type of line': 'eine Art von Zeile',
  'Only an active distributor, or an active provider of services, reports its sales.':
    'Nur ein aktiver Distributor oder ein aktiver Anbieter von Diensten meldet seine Verkäufe.',
  'A provider reports what it sold by itself, under its own id.':
    'Ein Anbieter meldet, was er selbst verkauft hat, unter seiner eigenen Kennung.',
  'A provider reports what it runs as its own service; what it resells its distributor reports.':
    'Ein Anbieter meldet, was er als eigenen Dienst betreibt; was er weiterverkauft, meldet sein Distributor.',
  'What a provider runs as its own service belongs to no registration.':
    'Was ein Anbieter als eigenen Dienst betreibt, gehört zu keiner Registrierung.',
  'What a provider runs as its own service belongs to no deal.':
    'Was ein Anbieter als eigenen Dienst betreibt, gehört zu keinem Deal.',
  'No row of the file says anything new.': 'Keine Zeile der Datei sagt etwas Neues.',
  'More than {0} units.': 'Mehr als {0} Einheiten.',
  'Quantity × price is unusually high.': 'Menge × Preis ist ungewöhnlich hoch.',
  'The price lies outside {0} to {1} % of the list price.':
    'Der Preis liegt außerhalb von {0} bis {1} % des Listenpreises.',
  'that this return names': 'den diese Rückgabe nennt',
  'of this part to this customer': 'dieses Teils an diesen Kunden',
  'The order day cannot be read.': 'Der Tag der Bestellung lässt sich nicht lesen.',
  'An order is submitted before it is shipped, by {0}.': 'Bestellt wird vor der Lieferung, bis {0}.',
  'The word is none of those that are known.': 'Das Wort ist keines der bekannten.',
  'Demonstration goods are not for resale or own service: only nfr fits them.':
    'Vorführware ist nicht zum Wiederverkauf oder für einen eigenen Dienst: Zu ihr passt nur nfr.',
  '{0} of {1} × {2}, {3}': '{0} von {1} × {2}, {3}',
  Return: 'Rückgabe',
  Sale: 'Verkauf',
  'Match undone: {0}': 'Zuordnung aufgehoben: {0}',
  'Match undone at once': 'Zuordnung sofort zurückgenommen',
  'It may belong to a deal after all: {0}': 'Gehört vielleicht doch zu einem Deal: {0}',
  'No deal: undone at once': 'Kein Deal: sofort zurückgenommen',
  'The line is marked as belonging to no deal.': 'Es ist vermerkt, dass die Zeile zu keinem Deal gehört.',
  'You decided nothing on this line that stands and can be undone.':
    'Sie haben an dieser Zeile nichts entschieden, was noch gilt und sich zurücknehmen lässt.',
  'Ten seconds have passed. A channel manager takes it back, with a reason.':
    'Zehn Sekunden sind vorbei. Ein Channel-Manager nimmt es zurück, mit einem Grund.',
  'The interchange {0} was received and applied before. Send a new report under a new ISA13.':
    'Die Übertragung {0} wurde schon empfangen und übernommen. Senden Sie eine neue Meldung unter einer neuen ISA13.',
  'Segment {0}, {1}: {2}': 'Segment {0}, {1}: {2}',
  'code of {0}': '{0}',
  'Segment {0}, {1}: "{2}" stands for {3}, and segment {4} says "{5}". Send one of them.':
    'Segment {0}, {1}: „{2}“ steht für {3}, und Segment {4} sagt „{5}“. Senden Sie eines von beiden.',
  'Segment {0}, QTY02: what came back is sent as a number above zero, and this is {1}.':
    'Segment {0}, QTY02: Was zurückkam, wird als Zahl über null gesendet, und dies ist {1}.',
  'Segment {0}: the report has no period. Send its first and last day as DTM*090 and DTM*091.':
    'Segment {0}: Die Meldung hat keinen Zeitraum. Senden Sie ihren ersten und letzten Tag als DTM*090 und DTM*091.',
  'Segment {0}, DTM02: "{1}" is no day such as 20260901.':
    'Segment {0}, DTM02: „{1}“ ist kein Tag wie 20260901.',
  'Segment {0}: a report is of one month, and this one of {1}. Send one for each month.':
    'Segment {0}: Eine Meldung ist von einem Monat, und diese von {1}. Senden Sie für jeden Monat eine.',
  'Segment {0}: the transaction set has no {1} before its first PTD: {2}. Add it.':
    'Segment {0}: Der Geschäftsvorfall hat vor seinem ersten PTD kein {1}: {2}. Fügen Sie es hinzu.',
  'what the report is': 'was die Meldung ist',
  'the currency of the prices': 'die Währung der Preise',
  'who reports': 'wer meldet',
  'Segment {0}, BPT01: "{1}" is neither an original report (00) nor one that replaces lines (05).':
    'Segment {0}, BPT01: „{1}“ ist weder eine ursprüngliche Meldung (00) noch eine, die Zeilen ersetzt (05).',
  'Segment {0}: the file reports several months: {1}. Send one file for each month.':
    'Segment {0}: Die Datei meldet mehrere Monate: {1}. Senden Sie für jeden Monat eine.',
  'Segment {0}: the transaction set has no CTT, so nobody counted its lines.':
    'Segment {0}: Der Geschäftsvorfall hat kein CTT; so hat niemand seine Positionen gezählt.',
};
