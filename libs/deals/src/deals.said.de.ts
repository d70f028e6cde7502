import type { GermanForms } from '@channel/kernel';

/** What this context says when it refuses, finds or asks something, in German: by its English form. */
export const DEALS_IN_GERMAN: GermanForms = {
  'The record is at revision {0}.': 'Der Datensatz ist bei Revision {0}.',
  'The programme in force has no goods for demonstration at level {0}.':
    'Das geltende Programm hat auf Stufe {0} keine Vorführware.',
  'The programme in force has no goods for demonstration for your level.':
    'Das geltende Programm hat für Ihre Stufe keine Vorführware.',
  'It has {0} products for demonstration: of {1} of this year, {2} are left.':
    'Sie hat {0} Produkte zur Vorführung: Von {1} dieses Jahres sind {2} übrig.',
  'The products of this year are not reserved for this order: others have taken them, or the reservation is on its way.':
    'Die Produkte dieses Jahres sind für diese Bestellung nicht reserviert: Andere haben sie belegt, oder die Reservierung ist noch unterwegs.',
  'Goods for demonstration are their partner’s own, and nobody else’s.':
    'Vorführware gehört ihrem Partner und niemandem sonst.',
  'What a registration is for stays: register anew for another use.':
    'Wofür eine Registrierung ist, das bleibt: Registrieren Sie neu für eine andere Verwendung.',
  'No marketing activity leads to goods for demonstration: leave activityId out.':
    'Keine Marketing-Aktivität führt zu Vorführware: Lassen Sie activityId weg.',
  'Say whether the customer published a tender; of one that it did, say when.':
    'Sagen Sie, ob der Kunde eine Ausschreibung veröffentlicht hat, und wenn ja, wann.',
  'Say when the customer published its tender.':
    'Sagen Sie, wann der Kunde seine Ausschreibung veröffentlicht hat.',
  'A tender that was not published has no day.':
    'Eine Ausschreibung, die nicht veröffentlicht wurde, hat keinen Tag.',
  duplicate: 'doppelt',
  '{0} is empty.': '{0} ist leer.',
  suspended: 'ausgesetzt',
  'The bill of materials cannot be submitted as it stands.':
    'Die Stückliste kann so, wie sie ist, nicht eingereicht werden.',
  'A bill of materials needs a line of the vendor.': 'Eine Stückliste braucht eine Zeile des Herstellers.',
  'Quantity must be at least 1.': 'Die Menge ist mindestens 1.',
  'Line {0} is there twice.': 'Die Zeile {0} steht zweimal da.',
  'Zero or more, in {0}.': 'Null oder mehr, in {0}.',
  '{0} is on no price list of {1}.': '{0} steht auf keiner Preisliste für {1}.',
  '{0} is a service: give its term in months.': '{0} ist ein Dienst: Nennen Sie die Laufzeit in Monaten.',
  '{0} could be ordered until {1}.': '{0} konnte bis {1} bestellt werden.',
  '{0} is of the track {1}, which is open to partners with its certifications.{2}':
    '{0} gehört zum Weg {1}, der Partnern mit seinen Zertifizierungen offensteht.{2}',
  'Missing: {0}.': 'Es fehlt: {0}.',
  'Line {0}: {1}': 'Zeile {0}: {1}',
  'This version was submitted before.': 'Diese Fassung wurde schon eingereicht.',
  'The registration takes no bill of materials any more.':
    'Die Registrierung nimmt keine Stückliste mehr an.',
  'The programme in force has no price for your role and level.':
    'Das geltende Programm hat keinen Preis für Ihre Rolle und Stufe.',
  '{0} of {1} lines need attention.': '{0} von {1} Zeilen brauchen Ihre Aufmerksamkeit.',
  'The partner is not authorised for some of these parts.':
    'Der Partner ist für manche dieser Teile nicht autorisiert.',
  'Its partner adds product lines to a registration.':
    'Produktlinien fügt der Partner selbst seiner Registrierung hinzu.',
  'No line is of the product line {0}.': 'Keine Zeile ist aus der Produktlinie {0}.',
  'The price is {0}.': 'Der Preis ist {0}.',
  superseded: 'abgelöst',
  'approved automatically': 'automatisch genehmigt',
  'Some net prices cannot be taken.': 'Manche Nettopreise können nicht angenommen werden.',
  'Say why this price is not the standard one.': 'Sagen Sie, warum dieser Preis nicht der übliche ist.',
  'These prices are deeper than your role may approve.':
    'Diese Preise gehen tiefer, als Ihre Rolle genehmigen darf.',
  'These prices are under the floor.': 'Diese Preise liegen unter der Untergrenze.',
  'This price is approved': 'dieser Preis wird genehmigt',
  'Who submitted the bill of materials does not approve its price.':
    'Wer die Stückliste eingereicht hat, genehmigt ihren Preis nicht.',
  'A non-standard price needs the approved registration.':
    'Ein besonderer Preis braucht die genehmigte Registrierung.',
  'A newer bill of materials binds.': 'Eine neuere Stückliste gilt.',
  'A channel lead approves prices of this list value.':
    'Preise dieses Listenwerts genehmigt eine Channel-Leitung.',
  'This price is declined': 'dieser Preis wird abgelehnt',
  'Who submitted the bill of materials does not decide on its price.':
    'Wer die Stückliste eingereicht hat, entscheidet nicht über ihren Preis.',
  'Say why, in words that partner and distributor can read.':
    'Nennen Sie den Grund in Worten, die Partner und Distributor lesen können.',
  'There is no line {0}.': 'Es gibt keine Zeile {0}.',
  'What it registers was awarded to another registration.':
    'Was sie registriert, wurde einer anderen Registrierung zugesprochen.',
  'It was left to a channel lead, who approves it.':
    'Sie wurde einer Channel-Leitung überlassen, die sie genehmigt.',
  'Say why, for whoever decides it.': 'Sagen Sie, warum, für wen auch immer sie entscheidet.',
  'Name a channel lead, or a channel manager who decides about this partner.':
    'Nennen Sie eine Channel-Leitung oder jemanden aus dem Channel-Management, der über diesen Partner entscheidet.',
  'Who submitted it, or pursues the customer for the vendor, does not decide it.':
    'Wer sie eingereicht hat oder den Kunden für den Hersteller verfolgt, entscheidet sie nicht.',
  'It is assigned to this person already.': 'Sie ist dieser Person schon zugewiesen.',
  'It was left to the channel leads before.': 'Sie wurde schon der Channel-Leitung überlassen.',
  'The registration is {0}, stage {1}.': 'Die Registrierung ist {0}, Stadium {1}.',
  'information requested': 'mit einer offenen Frage',
  converted: 'umgewandelt',
  lost: 'verloren',
  incomplete: 'unvollständig',
  revoked: 'widerrufen',
  won: 'gewonnen',
  qualifying: 'in Klärung',
  quoting: 'im Angebot',
  'region that the enrolment authorises': 'eine Region, für die die Aufnahme gilt',
  'region of the territory that the agreement covers': 'eine Region des vereinbarten Gebiets',
  'Say why, in words that the partner can read.':
    'Nennen Sie den Grund in Worten, die der Partner lesen kann.',
  'Name the evidence.': 'Nennen Sie den Nachweis.',
  'Who submitted a registration does not decide it.':
    'Wer eine Registrierung eingereicht hat, entscheidet nicht über sie.',
  'Who pursues the customer for the vendor does not decide it.':
    'Wer den Kunden für den Hersteller verfolgt, entscheidet nicht über sie.',
  '{0} is after today, {1}.': '{0} liegt nach heute, {1}.',
  'Give the number of the order.': 'Nennen Sie die Nummer der Bestellung.',
  'The registration': 'Die Registrierung',
  'The order needs the accepted quote of this deal.':
    'Die Bestellung braucht das angenommene Angebot dieses Deals.',
  'An approval is revoked': 'eine Genehmigung wird widerrufen',
  'The last protected day has passed.': 'Der letzte geschützte Tag ist vorbei.',
  'A protection is extended at most {0} times.': 'Ein Schutz wird höchstens {0}-mal verlängert.',
  'An extension is decided': 'über eine Verlängerung wird entschieden',
  'There is no request for an extension to decide.':
    'Niemand hat um eine Verlängerung gebeten, über die zu entscheiden wäre.',
  'Who asked for an extension does not grant it.': 'Wer um eine Verlängerung gebeten hat, gewährt sie nicht.',
  'No version of the programme is in force today.': 'Heute gilt keine Fassung des Programms.',
  'That partner has no active enrolment in this programme in force.':
    'Dieser Partner hat im geltenden Programm keine aktive Aufnahme.',
  'Of that partner, {0} is no {1}.': 'Bei diesem Partner ist {0} kein {1}.',
  'Statements were issued for lines of this registration: take them from it by corrections of two people (`correct-match`), then reassign it.':
    'Für Zeilen dieser Registrierung wurden Abrechnungen ausgestellt: Nehmen Sie sie durch Korrekturen von zwei Personen davon weg (`correct-match`) und übertragen Sie sie dann.',
  'A registration is reassigned': 'eine Registrierung wird übertragen',
  'The registration is this partner’s already.': 'Die Registrierung gehört diesem Partner schon.',
  'Confirm the type of the deal, or change it: {0}.': 'Bestätigen Sie den Deal-Typ oder ändern Sie ihn: {0}.',
  'The partner has no active enrolment in a programme in force.':
    'Der Partner hat in keinem geltenden Programm eine aktive Aufnahme.',
  'A channel lead decides deals of this value.': 'Deals dieses Werts entscheidet eine Channel-Leitung.',
  'The opportunity is held by another registration; the conflict comes first.':
    'Eine andere Registrierung hält die Gelegenheit; zuerst kommt der Konflikt.',
  'Another registration claims this opportunity; the conflict comes first.':
    'Eine andere Registrierung beansprucht diese Gelegenheit; zuerst kommt der Konflikt.',
  'The claim on the opportunity is not recorded yet; try again in a moment.':
    'Der Anspruch auf die Gelegenheit ist noch nicht erfasst; versuchen Sie es gleich noch einmal.',
  'A registration is decided': 'über eine Registrierung wird entschieden',
  'reason of the programme for a rejection': 'ein Ablehnungsgrund des Programms',
  'This registration was submitted before.': 'Diese Registrierung wurde schon eingereicht.',
  '{0} named {1} when it was first submitted, and that stays: leave activityId out.':
    '{0} nannte {1}, als sie zuerst eingereicht wurde, und dabei bleibt es: Lassen Sie activityId weg.',
  'no activity': 'keine Aktivität',
  'Only an enrolled partner registers deals.': 'Nur ein aufgenommener Partner registriert Deals.',
  'Your enrolment is {0}: its record says since when, and why.':
    'Ihre Aufnahme ist {0}: In ihrer Akte steht, seit wann und warum.',
  'Sign the programme terms first.': 'Unterzeichnen Sie zuerst die Bedingungen des Programms.',
  'Name a distributor who has signed the terms.':
    'Nennen Sie einen Distributor, der die Bedingungen unterzeichnet hat.',
  '{0} fields need attention.': '{0} Felder brauchen Ihre Aufmerksamkeit.',
  segment: 'ein Segment',
  'deal type': 'ein Deal-Typ',
  'product line of the programme': 'eine Produktlinie des Programms',
  'The expected list value is below the least of the programme.':
    'Der erwartete Listenwert liegt unter dem kleinsten des Programms.',
  'Register at least {0} days before the expected close.':
    'Registrieren Sie mindestens {0} Tage vor dem erwarteten Abschluss.',
  'The customer had published its tender before.':
    'Der Kunde hatte seine Ausschreibung schon veröffentlicht.',
  '{0} is no approved marketing request of yours: name the id of one, or none.':
    '{0} ist kein genehmigter Marketing-Antrag von Ihnen: Nennen Sie die Kennung eines Antrags oder keine.',
  'The name says nothing of the customer: give its domain as well.':
    'Der Name sagt nichts über den Kunden: Nennen Sie auch seine Domain.',
  'Name the domain of the customer.': 'Nennen Sie die Domain des Kunden.',
  'Your organisation holds this opportunity already.': 'Ihre Organisation hält diese Gelegenheit schon.',
  'A conflict is decided': 'über einen Konflikt wird entschieden',
  'There is no conflict to decide on this opportunity.':
    'Zu dieser Gelegenheit gibt es keinen Konflikt zu entscheiden.',
  'Who submitted or owns one of the claims does not decide.':
    'Wer eine der Registrierungen eingereicht hat oder verantwortet, entscheidet nicht.',
  'Award one of the claims that are in this conflict.':
    'Geben Sie die Gelegenheit einer Registrierung, die in diesem Konflikt steht.',
  'Say first whether the customers of these claims are one.':
    'Sagen Sie zuerst, ob die Kunden dieser Registrierungen einer sind.',
  'Say why this claim is awarded.': 'Sagen Sie, warum diese Registrierung sie bekommt.',
  'Another registration is approved: its protection runs.':
    'Eine andere Registrierung ist genehmigt: Ihr Schutz läuft.',
  'This quote was drafted before.': 'Dieses Angebot wurde schon entworfen.',
  'The bill of materials has no line {0}.': 'Die Stückliste hat keine Zeile {0}.',
  'Line {0} has no price.': 'Die Zeile {0} hat keinen Preis.',
  'A quote prices each line of the bill of materials once.':
    'Ein Angebot nennt für jede Zeile der Stückliste einen Preis.',
  'The quote was valid until {0}.': 'Das Angebot galt bis {0}.',
  'Say why, in words that the distributor can read.':
    'Nennen Sie den Grund in Worten, die der Distributor lesen kann.',
  'The quote is {0}.': 'Das Angebot ist {0}.',
  'The registration is not approved, or it is closed.':
    'Die Registrierung ist nicht genehmigt, oder sie ist abgeschlossen.',
  'Another version of the bill of materials binds.': 'Eine andere Fassung der Stückliste gilt.',
  'The bill of materials has no approved price that is valid today.':
    'Die Stückliste hat keinen genehmigten Preis, der heute gilt.',
  'The approved price is in {0}.': 'Der genehmigte Preis ist in {0}.',
  'Line {0} is below the approved price.': 'Die Zeile {0} liegt unter dem genehmigten Preis.',
  'A quote stands at or above the approved price.': 'Ein Angebot liegt beim genehmigten Preis oder darüber.',
  '{0} ended as {1} and claims nothing any more: what is pursued anew has a reference of its own.':
    '{0} endete als {1} und beansprucht nichts mehr: Was neu verfolgt wird, hat eine eigene Referenz.',
  dropped: 'aufgegeben',
  'Whether two customers are one is said': 'ob zwei Kunden einer sind, wird gesagt',
  'It was decided on {0}: {1}.': 'Entschieden wurde es am {0}: {1}.',
  same: 'einer',
  different: 'zwei',
  'No claim in this conflict rests on this pair of customers.':
    'Keine Registrierung in diesem Konflikt beruht auf diesen zwei Kunden.',
  'Say why they are one customer, or two.': 'Sagen Sie, warum sie ein Kunde sind oder zwei.',
  'The file cannot be read as a bill of materials.': 'Die Datei lässt sich nicht als Stückliste lesen.',
  '"{0}" is not a whole number.': '„{0}“ ist keine ganze Zahl.',
  'The bill of materials is missing.': 'Die Stückliste fehlt.',
  'Send the file as text/csv, or as the part `file`.':
    'Senden Sie die Datei als text/csv oder als Teil `file`.',
  'A bill of materials has at most 1 MB.': 'Eine Stückliste hat höchstens 1 MB.',
  'Send one file, as the part `file` of a well-formed form.':
    'Senden Sie eine Datei, als Teil `file` eines wohlgeformten Formulars.',
  'Send either lines or a file.': 'Senden Sie entweder Zeilen oder eine Datei.',
  'One of `lines` and `csv` is needed.': 'Nötig ist eins von `lines` und `csv`.',
  'You may register; the overlap is decided before an approval.':
    'Sie können registrieren; über die Überschneidung wird vor einer Genehmigung entschieden.',
  programme: 'ein Programm',
  '{0} has at most {1} characters.': '{0} hat höchstens {1} Zeichen.',
  reference: 'reference',
  'region of the programme': 'eine Region des Programms',
  owner: 'owner',
  status: 'ein Status',
  'More than {0} points below the standard price.': 'Mehr als {0} Punkte unter dem üblichen Preis.',
  'Under {0} % of the list price, the floor of {1}.':
    'Unter {0} % des Listenpreises, der Untergrenze von {1}.',
  'It was won on {0}.': 'Gewonnen wurde am {0}.',
  'The order is of {0}.': 'Die Bestellung ist vom {0}.',
  'It is of the type {0}.': 'Es ist vom Typ {0}.',
  'The value must be above zero.': 'Der Wert muss über null liegen.',
  'The expected close day has passed.': 'Der erwartete Tag des Abschlusses ist vorbei.',
  'Name the end customer.': 'Nennen Sie den Endkunden.',
  'Name the country of the customer.': 'Nennen Sie das Land des Kunden.',
  'Name the region.': 'Nennen Sie die Region.',
  'Name the segment.': 'Nennen Sie das Segment.',
  'Name the deal type.': 'Nennen Sie den Deal-Typ.',
  'Name at least one product line.': 'Nennen Sie mindestens eine Produktlinie.',
  'Name the expected list value.': 'Nennen Sie den erwarteten Listenwert.',
  'Name the expected close day.': 'Nennen Sie den erwarteten Tag des Abschlusses.',
  'Row {0}: {1}': 'Zeile {0}: {1}',
  'The file holds no line.': 'Die Datei enthält keine Zeile.',
  'The part is missing.': 'Das Teil fehlt.',
  'The quantity is missing.': 'Die Menge fehlt.',
  'Two customers that may be one': 'Zwei Kunden, die einer sein könnten',
  'Bill of materials, version {0}': 'Stückliste, Fassung {0}',
  'Draft that is not sent': 'Entwurf, der nicht gesendet ist',
  'Quote to accept': 'Angebot zum Annehmen',
  'Other prices are asked for: {0}': 'Andere Preise sind erbeten: {0}',
  'One opportunity is claimed more than once': 'Eine Gelegenheit wird mehrfach beansprucht',
  'One field needs attention.': 'Ein Feld braucht Ihre Aufmerksamkeit.',
  'You said that you do not quote this version; its next one you can.':
    'Sie haben gesagt, dass Sie diese Fassung nicht anbieten; ihre nächste können Sie anbieten.',
  'That you do not quote this version was said before.':
    'Dass Sie diese Fassung nicht anbieten, wurde schon gesagt.',
  'You have a quote on this version of the bill of materials.':
    'Zu dieser Fassung der Stückliste haben Sie ein Angebot.',
};
