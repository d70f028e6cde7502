import type { GermanForms } from '@channel/kernel';

/** What this context says when it refuses, finds or asks something, in German: by its English form. */
export const CREDITS_IN_GERMAN: GermanForms = {
  '{0} has given {1} already.': '{0} hat {1} schon gegeben.',
  'Say the last day: the programme does not.': 'Nennen Sie den letzten Tag: Das Programm tut es nicht.',
  'By the programme the last day is {0}: leave it out.':
    'Nach dem Programm ist der letzte Tag der {0}: Lassen Sie ihn weg.',
  'Its last day would have been {0}.': 'Der letzte Tag wäre der {0} gewesen.',
  'Name the contract or the order.': 'Nennen Sie den Vertrag oder die Bestellung.',
  'A lot is of more than nothing.': 'Ein Guthaben ist mehr als nichts.',
  'It begins today or before, not on {0}.': 'Es beginnt heute oder früher, nicht am {0}.',
  "Vouchers and passes are for {0}; the partner's is {1}.":
    'Gutscheine und Pässe gibt es für {0}; der Partner hat {1}.',
  'no level': 'keine Stufe',
  '{0} free in this lot, not {1}.': 'In diesem Guthaben sind {0} frei, nicht {1}.',
  'Say how much less was meant.': 'Sagen Sie, wie viel weniger gemeint war.',
  'A lead has to decide first on taking back {0}.':
    'Zuerst entscheidet eine Leitung, ob {0} zurückgenommen werden.',
  'Nobody asked to correct this lot.': 'Niemand hat um eine Korrektur dieses Guthabens gebeten.',
  'What it is used for begins by {0}.': 'Wofür es benutzt wird, beginnt spätestens am {0}.',
  'The lot is valid from {0} to {1}.': 'Das Guthaben gilt vom {0} bis zum {1}.',
  'Reserve more than nothing.': 'Reservieren Sie mehr als nichts.',
  'service that credits buy': 'eine Leistung, die Guthaben kaufen',
  'Say what the course costs, in US dollars.': 'Sagen Sie in US-Dollar, was der Kurs kostet.',
  'Training credits pay prices in {0}.': 'Schulungsguthaben bezahlen Preise in {0}.',
  'The lot has no such reservation.': 'Das Guthaben hat keine solche Reservierung.',
  'The reservation was {0} already.': 'Die Reservierung ist schon {0}.',
  used: 'genutzt',
  'It was delivered today or before, not on {0}.': 'Geleistet wurde es heute oder früher, nicht am {0}.',
  'There is no such lot.': 'Ein solches Guthaben gibt es nicht.',
  'It was held until {0}.': 'Gehalten wurde sie bis {0}.',
  '{0} ends on {1}; it is assessed after that.': '{0} endet am {1}; beurteilt wird es danach.',
  'event that earns flex points': 'ein Ereignis, das Flex-Punkte bringt',
  'Points for {0} are earned by themselves once the record of the partner says so; nobody proposes them.':
    'Punkte für {0} entstehen von selbst, sobald die Akte des Partners es sagt; niemand schlägt sie vor.',
  'Flex points are for {0}; on {1} it was {2}.': 'Flex-Punkte gibt es für {0}; am {1} war es {2}.',
  'Points were earned today or before, not on {0}.':
    'Punkte wurden heute oder früher erworben, nicht am {0}.',
  'Name what shows it: a document, a project, a meeting.':
    'Nennen Sie, was es zeigt: ein Dokument, ein Projekt, ein Treffen.',
  '{0} ended on {1}.': '{0} endete am {1}.',
  'This evidence stands for {0} of {1}.': 'Dieser Nachweis steht für {0} von {1}.',
  'The account has no such entry.': 'Das Konto hat keinen solchen Eintrag.',
  'Whether the evidence is used elsewhere is being looked up; try again.':
    'Ob der Nachweis anderswo verwendet wird, wird gerade nachgesehen; versuchen Sie es noch einmal.',
  'The evidence of this entry supports something else.': 'Der Nachweis dieses Eintrags belegt etwas anderes.',
  'This entry is {0}.': 'Dieser Eintrag ist {0}.',
  'reversal requested': 'zur Rücknahme vorgeschlagen',
  reversed: 'zurückgenommen',
  'evidence pending': 'mit ungeprüftem Nachweis',
  'evidence refused': 'mit abgelehntem Nachweis',
  'Nobody asked to reverse this entry.': 'Niemand hat gebeten, diesen Eintrag zurückzunehmen.',
  'This partner has no flex points.': 'Dieser Partner hat keine Flex-Punkte.',
  'flex point': 'Flex-Punkt',
  'flex points': 'Flex-Punkte',
  'service credit': 'Serviceguthaben',
  'service credits': 'Serviceguthaben',
  'training credit': 'Schulungsguthaben',
  'training credits': 'Schulungsguthaben',
  'exam voucher': 'Prüfungsgutschein',
  'exam vouchers': 'Prüfungsgutscheine',
  'all access pass': 'All-Access-Pass',
  'all access passes': 'All-Access-Pässe',
  'To take back {0}: {1}': 'Zurückzunehmen sind {0}: {1}',
  '1 point for {0}, {1}': '1 Punkt für {0}, {1}',
  '{0} points for {1}, {2}': '{0} Punkte für {1}, {2}',
  'To take back: {0}': 'Zurückzunehmen: {0}',
  '1 point for {0}': '1 Punkt für {0}',
  '{0} points for {1}': '{0} Punkte für {1}',
  '{0} is no contract of services: only service credits come from one.':
    '{0} ist kein Vertrag über Services: Nur Service-Guthaben kommen aus einem.',
  'The contract runs from {0} to {1}.': 'Der Vertrag läuft vom {0} bis zum {1}.',
  'This person is its service manager from {0}.': 'Diese Person ist schon ab {0} der Service-Manager.',
  'The one before is named from {0}: say a later day.':
    'Der vorige ist ab {0} benannt: Nennen Sie einen späteren Tag.',
  'It was held today or before, not on {0}.': 'Sie fand heute oder früher statt, nicht am {0}.',
  'Say who took part, by role.': 'Sagen Sie, wer teilnahm, nach Rollen.',
  'No review is due in that quarter of the contract.':
    'In diesem Vertragsquartal ist keine Besprechung fällig.',
  'The review of the quarter to {0} was held on {1}.':
    'Die Besprechung des Quartals bis {0} fand am {1} statt.',
};
