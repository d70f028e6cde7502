import type { GermanForms } from '@channel/kernel';

/** What this context says when it refuses, finds or asks something, in German: by its English form. */
export const PARTNERS_IN_GERMAN: GermanForms = {
  'Only an active partner that sells stands in the locator.':
    'Nur ein aktiver Partner, der verkauft, steht im Partnerverzeichnis.',
  'It was given on {0}.': 'Sie wurde am {0} gegeben.',
  'Your organisation gave no consent, or took it back.':
    'Ihre Organisation hat nicht zugestimmt oder die Zustimmung zurückgenommen.',
  'The kind is changed of a partner that is active.': 'Die Art wird bei einem aktiven Partner geändert.',
  '{0} is of the kind {1} already.': '{0} ist schon von der Art {1}.',
  'What a distributor quotes and reports is of another side: it is invited under a code of its own.':
    'Was ein Distributor anbietet und meldet, ist von anderer Seite: Er wird unter einem eigenen Kürzel eingeladen.',
  '{0} entered with no role of the programme: as {1} it is invited under a code of its own.':
    '{0} kam ohne Rolle des Programms: Als {1} wird die Organisation unter einem eigenen Kürzel eingeladen.',
  'The partner reads why its kind changes.': 'Der Partner liest, warum sich seine Art ändert.',
  oem: 'OEM',
  'service-provider': 'Serviceanbieter',
  'strategic-alliance': 'strategische Allianz',
  'technology-alliance': 'Technologieallianz',
  'federal-alliance': 'Bundesallianz',
  'kind of partners of the programme': 'eine Art von Partnern des Programms',
  applied: 'übernommen',
  '{0} is past, {1} and before may be paid: prepare a correction, which a finance approver approves.':
    '{0} ist vergangen, {1} und früher kann schon bezahlt sein: Bereiten Sie eine Korrektur vor, die im Finanzwesen genehmigt wird.',
  'The {0} of {1} on record was valid until {2}: keep its successor on record first.':
    '{0} von {1}: Das erfasste Dokument galt bis {2}. Erfassen Sie zuerst das nächste.',
  '{0} has no {1} that is valid on {2}, as {3} asks for: keep it on record first, with its version and who signed it.':
    '{0} hat kein Dokument {1}, das am {2} gilt, wie es {3} verlangt: Erfassen Sie es zuerst, mit Fassung und Unterschrift.',
  'the level': 'die Stufe',
  'The programme takes no applications: its partners are invited.':
    'Das Programm nimmt keine Bewerbungen an: Seine Partner werden eingeladen.',
  '{0} is entered by invitation: invite the partner first, or enrol it below {1}.':
    'In {0} kommt man auf Einladung: Laden Sie den Partner zuerst ein oder nehmen Sie ihn unter {1} auf.',
  'An enrolment begins today or before, not on {0}.':
    'Eine Aufnahme beginnt heute oder früher, nicht am {0}.',
  'region for a territory': 'eine Region eines Gebiets',
  'terms pending': 'ohne unterzeichnete Bedingungen',
  'country tier': 'eine Länderstufe',
  region: 'eine Region',
  'An invitation precedes the enrolment.': 'Der Aufnahme geht eine Einladung voraus.',
  '{0} to {1} covers no day.': 'Vom {0} bis {1} ist kein Tag.',
  'It ends on {0} already.': 'Es endet schon am {0}.',
  'It begins on {0}: it cannot end on {1}.': 'Es beginnt am {0} und kann nicht am {1} enden.',
  'Say why it ends.': 'Sagen Sie, warum es endet.',
  '{0} is no channel manager or lead: grant the role before.':
    '{0} ist weder Channel-Manager noch Channel-Leitung: Erteilen Sie zuerst die Rolle.',
  'This person is its {0} from {1}.': 'Diese Person hat die Aufgabe {0} ab {1}.',
  '{0} is its {1} from {2}. A partner has a pam or a pxm: end the one before.':
    '{0} hat die Aufgabe {1} ab {2}. Ein Partner hat einen pam oder einen pxm: Beenden Sie zuerst den anderen.',
  'Write what the others should know.': 'Schreiben Sie, was die anderen wissen sollen.',
  'A note is written': 'eine Notiz wird geschrieben',
  'The partner has no such assignment.': 'Der Partner hat keine solche Zuordnung.',
  'role that a partner applies for': 'eine Rolle, um die man sich bewirbt',
  'Only an application that nobody decided is declined.':
    'Abgelehnt wird nur eine Bewerbung, über die niemand entschieden hat.',
  'The applicant reads why.': 'Wer sich beworben hat, liest den Grund.',
  '{0} that the programme asks for': '{0}, nach dem das Programm fragt',
  document: 'Dokument',
  attribute: 'Merkmal',
  obligation: 'Pflicht',
  contact: 'Kontakt',
  'A contact is a person of the partner, by id: say whom as its value.':
    'Ein Kontakt ist eine Person des Partners: Nennen Sie ihre Kennung als Wert.',
  'value of {0}': 'ein Wert von {0}',
  'Say where it can be looked up: a contract, a letter, a ticket.':
    'Sagen Sie, wo es nachzusehen ist: ein Vertrag, ein Brief, ein Ticket.',
  '{0} {1} is on record from {2}.': '{0} {1} ist ab {2} erfasst.',
  'The partner has no such record.': 'Der Partner hat keinen solchen Eintrag.',
  '{0} is at {1}: invite it to a level above.': '{0} steht bei {1}: Laden Sie zu einer höheren Stufe ein.',
  'The partner reads why it is invited.': 'Der Partner liest, warum er eingeladen wird.',
  'service specialisation': 'eine Service-Spezialisierung',
  'Only an active partner is invited to more.': 'Zu mehr wird nur ein aktiver Partner eingeladen.',
  'Only an active partner is suspended.': 'Ausgesetzt wird nur ein aktiver Partner.',
  'Say why: the other side reads it.': 'Sagen Sie, warum: Die andere Seite liest es.',
  'Only a suspended partner is reinstated.': 'Wieder aufgenommen wird nur ein ausgesetzter Partner.',
  'Only a partner that takes part can end it.': 'Enden kann nur die Teilnahme eines Partners, der teilnimmt.',
  'role of a {0}': 'eine Rolle für {0}',
  reseller: 'Wiederverkäufer',
  'The other side reads why.': 'Die andere Seite liest, warum.',
  'The enrolment as {0} has begun: its record says how far it is.':
    'Die Aufnahme als {0} hat begonnen: In ihrer Akte steht, wie weit sie ist.',
  'Nobody invited {0} to the role {1}.': 'Niemand hat {0} zur Rolle {1} eingeladen.',
  'The enrolment as {0} is {1}.': 'Die Aufnahme als {0} ist {1}.',
  'The terms in force are version {0}.': 'Die geltenden Bedingungen sind Fassung {0}.',
  'One more role is for a partner that is active in its first one.':
    'Eine weitere Rolle ist für einen Partner, der in seiner ersten aktiv ist.',
  '{0} is by invitation: invite {1} to it first.':
    '{0} gibt es auf Einladung: Laden Sie {1} zuerst dazu ein.',
  '{0} has no {1} that is valid on {2}: keep the signed one on record first.':
    '{0} hat kein Dokument {1}, das am {2} gilt: Erfassen Sie zuerst das unterschriebene.',
  'The end of a specialisation names its reason.': 'Das Ende einer Spezialisierung nennt seinen Grund.',
  '{0} from {1} was decided by the review {2}: start that review again before this day, and another lead decides it anew.':
    '{0} ab {1} hat die Überprüfung {2} entschieden: Beginnen Sie diese vor diesem Tag noch einmal, dann entscheidet eine andere Leitung neu.',
  'The level': 'Die Stufe',
  '{0} is at level {1} on {2}.': '{0} ist am {2} auf Stufe {1}.',
  specialisation: 'Spezialisierung',
  '{0} has {1} from {2}.': '{0} hat {1} ab {2}.',
  '{0} has no {1} that {2} could end.': '{0} hat kein {1}, das am {2} enden könnte.',
  'Level and specialisations are those of an active partner.':
    'Stufe und Spezialisierungen hat ein aktiver Partner.',
  'The partner': 'Der Partner',
  'The partner has no such correction.': 'Der Partner hat keine solche Korrektur.',
  'The terms are signed after the assessment.': 'Die Bedingungen werden nach der Beurteilung unterzeichnet.',
  'Version {0} was signed before.': 'Fassung {0} wurde schon unterzeichnet.',
  '{0} is today or before, not on {1}.': '{0} ist heute oder früher, nicht am {1}.',
  'The person left on {0}; what follows belongs to another partner.':
    'Die Person ging am {0}; was danach kommt, gehört einem anderen Partner.',
  '{0} of {1} is recorded as {2}.': '{0} vom {1} ist als {2} erfasst.',
  'There is no {0} {1}. {2}': '{1} gibt es als {0} nicht. {2}',
  'See the catalogue of credentials.': 'Sehen Sie im Katalog der Zertifizierungen nach.',
  'Near to it: {0}.': 'Ähnlich ist: {0}.',
  'The first day': 'Der erste Tag',
  'A change of duties': 'Ein Wechsel der Aufgaben',
  'Duties change after they began: on {0} or later.':
    'Aufgaben wechseln, nachdem sie begonnen haben: am {0} oder später.',
  credential: 'Zertifizierung',
  'It is not known since when {0} can be taken.': 'Es ist nicht bekannt, ab wann {0} abgelegt werden kann.',
  '{0} can be taken from {1} on.': '{0} kann ab {1} abgelegt werden.',
  '{0} is held while all its parts are: {1}. Record those.':
    '{0} besteht, solange alle Teile bestehen: {1}. Erfassen Sie diese.',
  'An exam is today or before, not on {0}.': 'Eine Prüfung ist heute oder früher, nicht am {0}.',
  course: 'Kurs',
  'A score is from 0 to 100 percent, not {0}.':
    'Ein Ergebnis liegt zwischen 0 und 100 Prozent, nicht bei {0}.',
  'The end of a course': 'Das Ende eines Kurses',
  'event that counts': 'zählende Veranstaltung',
  'An event that was attended': 'Eine besuchte Veranstaltung',
  'The person was not with this partner on {0}, so nobody of it attended.':
    'Die Person war am {0} nicht bei diesem Partner, also war von ihm niemand dort.',
  'The person has no such record.': 'Die Person hat keinen solchen Eintrag.',
  'It was withdrawn before.': 'Er wurde schon zurückgezogen.',
  'The person is not there before {0}.': 'Vor dem {0} ist die Person nicht da.',
  'The day of leaving': 'Der Tag des Weggangs',
  'The person is with this partner already.': 'Die Person ist schon bei diesem Partner.',
  'A move': 'Ein Wechsel',
  'A person is erased after leaving; until then they count.':
    'Eine Person wird vergessen, nachdem sie gegangen ist; bis dahin zählt sie.',
  'Others are assigned to {0}, and decide about it. Who they are is on its record; a channel lead can assign you, or decide.':
    '{0} sind andere zugeordnet; sie entscheiden. Wer es ist, steht in der Akte; eine Channel-Leitung kann Sie zuordnen oder selbst entscheiden.',
  'There is no partner {0}.': 'Einen Partner {0} gibt es nicht.',
  '{0} is a day such as 2026-03-02.': '{0} ist ein Tag wie 2026-03-02.',
  'score is a whole number from 0 to 100, percent.': 'score ist eine ganze Zahl von 0 bis 100, in Prozent.',
  'There is no such person among those that you keep. The reference is the id of the list of people.':
    'Unter den Menschen, die Sie führen, gibt es diesen nicht. Die Referenz ist die Kennung aus der Liste der Menschen.',
  'The exam of {0} is valid until {1} (first day not covered); that counts, not the file.':
    'Die Prüfung vom {0} gilt bis {1} (erster Tag danach); das zählt, nicht die Datei.',
  'No level is planned for {0}.': 'Für den {0} ist keine Stufe geplant.',
  '{0} is not planned for {1}.': '{0} ist für den {1} nicht geplant.',
  'Terms of the programme, {0}': 'Bedingungen des Programms, {0}',
  'Application, {0}': 'Bewerbung, {0}',
  'Application for {0}': 'Bewerbung um {0}',
  'Terms of the programme as {0}': 'Bedingungen des Programms als {0}',
  'capital letters and digits with dashes between them, such as PTR-0042, and not like the number of a deal':
    'Großbuchstaben und Ziffern mit Strichen dazwischen, etwa PTR-0042, und nicht wie die Nummer eines Deals',
  '{0} follows from its qualification: two people assess it, and a contract grants it.':
    '{0} folgt aus der Qualifizierung: Zwei Personen beurteilen sie, und ein Vertrag erteilt sie.',
};
