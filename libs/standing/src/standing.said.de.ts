import type { GermanForms } from '@channel/kernel';

/** What this context says when it refuses, finds or asks something, in German: by its English form. */
export const STANDING_IN_GERMAN: GermanForms = {
  'a day such as 2026-10-02': 'einen Tag wie 2026-10-02',
  none: 'keine',
  submitted: 'eingereicht',
  returned: 'zurückgegeben',
  'on must be a day such as 2026-10-02.': 'on muss ein Tag wie 2026-10-02 sein.',
  'Rewards follow the level of {0}: what a level of {1} is worth does not follow from them.':
    'Prämien richten sich nach der Stufe für {0}: Was eine Stufe für {1} wert ist, folgt daraus nicht.',
  'level of {0}': 'eine Stufe für {0}',
  measure: 'ein Messwert',
  question: 'eine Frage',
  answer: 'eine Antwort',
  'product line with a target': 'eine Produktlinie mit einem Ziel',
  'The file names this measure of the partner and quarter twice, with different content.':
    'Die Datei nennt diesen Messwert des Partners und Quartals zweimal, mit verschiedenem Inhalt.',
  'The file has no rows.': 'Die Datei hat keine Zeilen.',
  'quarter must be a quarter such as 2026-Q4.': 'quarter muss ein Quartal wie 2026-Q4 sein.',
  'It was not measured.': 'Das wurde nicht gemessen.',
  '{0} of {1} closure questions were answered.': '{0} von {1} Abschlussfragen wurden beantwortet.',
  'The answers to the closure questions come to {0} % on average; at least {1} % is asked for.':
    'Die Antworten auf die Abschlussfragen ergeben im Mittel {0} %; verlangt werden mindestens {1} %.',
  'Services were sold for {0} % of the hardware of {1}; at least {2} % is asked for.':
    'Für {0} % der Hardware aus {1} wurden Dienste verkauft; verlangt werden mindestens {2} %.',
  '{0} % of the revenue that was up for renewal was renewed; at least {1} % is asked for.':
    '{0} % des Umsatzes, der zu verlängern war, wurden verlängert; verlangt werden mindestens {1} %.',
  '{0} % of the eligible contracts were renewed; at least {1} % is asked for.':
    '{0} % der infrage kommenden Verträge wurden verlängert; verlangt werden mindestens {1} %.',
  'The technical certifications comply with the programme.':
    'Die technischen Zertifizierungen entsprechen dem Programm.',
  'The technical certifications do not comply with the programme.':
    'Die technischen Zertifizierungen entsprechen dem Programm nicht.',
  'The bookings of services comply with the programme.':
    'Die Buchungen von Diensten entsprechen dem Programm.',
  'The bookings of services do not comply with the programme.':
    'Die Buchungen von Diensten entsprechen dem Programm nicht.',
  'How satisfied customers are is tracked and shared.':
    'Wie zufrieden Kunden sind, wird verfolgt und geteilt.',
  'How satisfied customers are is not tracked and shared.':
    'Wie zufrieden Kunden sind, wird nicht verfolgt und geteilt.',
  'Defective hardware came back after {0} days; at most {1} are allowed.':
    'Defekte Hardware kam nach {0} Tagen zurück; erlaubt sind höchstens {1}.',
  'No trouble was found in {0} % of what came back; it has to be under {1} %.':
    'Bei {0} % dessen, was zurückkam, fand sich kein Fehler; es müssen weniger als {1} % sein.',
  '{0} is no region of the programme.': '{0} ist keine Region des Programms.',
  '{0} is asked for, with 1 to {1} characters.': '{0} wird gebraucht, mit 1 bis {1} Zeichen.',
  'route must be one of {0}.': 'route muss eins von {0} sein.',
  'No price list of {0} has {1}.': 'Keine Preisliste vom {0} hat {1}.',
  '{0} did not take part in the programme on {1}.': '{0} nahm am {1} nicht am Programm teil.',
  '{0} is open to partners with its certifications.':
    '{0} ist für Partner mit seinen Zertifizierungen offen.',
  '{0} is for Operate Specialists, and no product certification covers {1}.':
    '{0} ist für Operate Specialists, und keine Produktzertifizierung deckt {1} ab.',
  '{0} of {1} is for Operate Specialists who hold one of: {2}.':
    '{0} für {1} ist für Operate Specialists, die eins davon haben: {2}.',
  '{0}. Missing: {1}.': '{0}. Es fehlt: {1}.',
  '{0} is bought through distribution in {1} only, not in {2}.':
    '{0} wird nur in {1} über die Distribution gekauft, nicht in {2}.',
  '{0} is bought directly in {1} only, not in {2}.': '{0} wird nur in {1} direkt gekauft, nicht in {2}.',
  'The partner reads why.': 'Der Partner liest, warum.',
  'No version of {0} is in force today.': 'Heute gilt keine Fassung von {0}.',
  accepted: 'angenommen',
  'Who submitted it does not accept it.': 'Wer es eingereicht hat, nimmt es nicht an.',
  'Name what shows it: a report, a project, an acceptance.':
    'Nennen Sie, was es zeigt: ein Bericht, ein Projekt, eine Abnahme.',
  'It is over on {0}; today is {1}.': 'Vorbei ist es am {0}; heute ist der {1}.',
  '{0} shows the proof of concept of {1} already: one piece of evidence counts once.':
    '{0} zeigt schon den Machbarkeitsnachweis von {1}: Ein Nachweis zählt einmal.',
  'A proof of concept is accepted': 'ein Machbarkeitsnachweis wird angenommen',
  'A proof of concept is returned': 'ein Machbarkeitsnachweis wird zurückgegeben',
  'Say what is missing, so that the partner can add it.':
    'Sagen Sie, was fehlt, damit der Partner es ergänzen kann.',
  'Only what is submitted is decided; it is {0}.': 'Entschieden wird nur, was eingereicht ist; dies ist {0}.',
  '{0} has a review of this partner.': 'Für {0} gibt es schon eine Überprüfung dieses Partners.',
  'A review is as of today, {0}, or later: not of {1}.':
    'Eine Überprüfung ist zum Stand von heute, {0}, oder später, nicht vom {1}.',
  'Say why it is reviewed off-cycle.': 'Sagen Sie, warum außer der Reihe überprüft wird.',
  'The review is as of {0}; today is {1}.': 'Die Überprüfung ist zum Stand vom {0}; heute ist der {1}.',
  'A review is started': 'eine Überprüfung wird begonnen',
  'A review is decided': 'über eine Überprüfung wird entschieden',
  'Who started a review does not decide it.':
    'Wer eine Überprüfung begonnen hat, entscheidet nicht über sie.',
  'What is appealed is decided by another lead than before.':
    'Über einen Einspruch entscheidet eine andere Leitung als zuvor.',
  '{0} is by invitation: invite the partner to it first.':
    '{0} gibt es auf Einladung: Laden Sie den Partner zuerst dazu ein.',
  'A decision counts from today, {0}, or later, not from {1}: the past is a correction.':
    'Eine Entscheidung gilt ab heute, {0}, oder später, nicht ab {1}: Vergangenes ist eine Korrektur.',
  'What is known changed since the review was started. Start it again and decide on what is known now.':
    'Seit dem Beginn der Überprüfung ist Neues bekannt. Beginnen Sie sie noch einmal und entscheiden Sie über das, was jetzt bekannt ist.',
  '{0} of {1}: {2}, now {3}.': '{0} von {1}: {2}, jetzt {3}.',
  'not asked': 'nicht gefragt',
  '{0} with {1}': '{0} mit {1}',
  unmet: 'nicht erfüllt',
  'not judged before': 'vorher nicht beurteilt',
  'met in grace': 'in Schonfrist erfüllt',
  met: 'erfüllt',
  'A review is appealed once; what is decided then is final.':
    'Gegen eine Überprüfung gibt es einmal Einspruch; was dann entschieden wird, ist endgültig.',
  'The last day of an appeal was {0}.': 'Der letzte Tag für einen Einspruch war der {0}.',
  'Name what shows that the decision rests on something wrong.':
    'Nennen Sie, was zeigt, dass die Entscheidung auf etwas Falschem beruht.',
  'Say what the decision rests on wrongly.': 'Sagen Sie, worauf die Entscheidung zu Unrecht beruht.',
  'The review is {0}: this is not open to it.': 'Die Überprüfung ist {0}: Das steht ihr nicht offen.',
  decided: 'entschieden',
  scheduled: 'angesetzt',
  'in progress': 'begonnen',
  'in effect': 'in Kraft',
  '{0} is not enrolled in the role {1}.': '{0} ist in der Rolle {1} nicht eingeschrieben.',
  '{0} is not active.': '{0} ist nicht aktiv.',
  'The programme reviews nobody in the role {0}.': 'Das Programm überprüft niemanden in der Rolle {0}.',
  'No version is in force on {0}.': 'Am {0} gilt keine Fassung.',
  'Nobody of {0} is {1}.': 'Niemand von {0} ist {1}.',
  'No version of the programme is in force on {0}.': 'Am {0} gilt keine Fassung des Programms.',
  '{0} has not entered its role.': '{0} ist noch nicht in seiner Rolle.',
  'asOf must be an instant such as 2026-10-02T09:00:00Z, or a day.':
    'asOf muss ein Zeitpunkt wie 2026-10-02T09:00:00Z oder ein Tag sein.',
  'suppose is a list of up to 20 of {"personLeft":"pers_…","on":"2026-11-03"}, {"credentialPassed":"jncis-sec","personId":"pers_…","on":…} (without personId by somebody new), {"specialisationGranted":"security","on":…} and {"specialisationEnded":"security","on":…}.':
    'suppose ist eine Liste von bis zu 20 aus {"personLeft":"pers_…","on":"2026-11-03"}, {"credentialPassed":"jncis-sec","personId":"pers_…","on":…} (ohne personId von jemand Neuem), {"specialisationGranted":"security","on":…} und {"specialisationEnded":"security","on":…}.',
  '{0} review of {1}': '{0} Überprüfung zum {1}',
  regular: 'Regelmäßige',
  'off-cycle': 'Außerordentliche',
  // Operate Specialists.
  'product certification': 'eine Produktzertifizierung',
  '{0} is by invitation: ask who manages your account.':
    '{0} gibt es auf Einladung: Fragen Sie, wer Sie betreut.',
  passed: 'bestanden',
  'assessment due': 'zur Beurteilung fällig',
  'to decide': 'zu entscheiden',
  ended: 'beendet',
  'Operate Specialists are at {0} or higher; the partner is at {1}.':
    'Operate Specialists haben die Stufe {0} oder eine höhere; beim Partner: {1}.',
  'Not accepted: {0}.': 'Nicht angenommen: {0}.',
  'Who applies again says by which plan the requirements are reached, and when.':
    'Wer sich noch einmal bewirbt, sagt, mit welchem Plan die Voraussetzungen erreicht werden, und wann.',
  'A partner is assessed': 'ein Partner wird beurteilt',
  'Only the account manager or experience manager of the partner assesses as such.':
    'So beurteilt nur, wer den Partner als Kundenbetreuung oder Experience-Management betreut.',
  'Only the service partner manager of the partner assesses as such.':
    'So beurteilt nur, wer den Partner als Service-Partner-Management betreut.',
  'Who assessed in one assignment does not assess in the other.':
    'Wer in einer Zuständigkeit beurteilt hat, beurteilt nicht in der anderen.',
  'Say what was found.': 'Sagen Sie, was Sie vorgefunden haben.',
  'item of the checklist': 'ein Punkt der Checkliste',
  'Without a verdict: {0}.': 'Ohne Urteil: {0}.',
  'The qualification is {0}: this is not open to it.':
    'Die Qualifizierung ist {0}: Das steht ihr nicht offen.',
  'A contract is signed': 'ein Vertrag wird unterschrieben',
  'Say where the signed contract can be looked up.':
    'Sagen Sie, wo der unterschriebene Vertrag nachzusehen ist.',
  'Not met: {0}.': 'Nicht erfüllt: {0}.',
  'This is decided': 'das wird entschieden',
  'Who assessed the year does not decide it.': 'Wer das Jahr beurteilt hat, entscheidet nicht darüber.',
  'obligation that was accepted': 'eine Pflicht, die angenommen wurde',
  'Name what shows the breach: a ticket, a letter, an audit.':
    'Nennen Sie, was den Verstoß zeigt: ein Ticket, ein Brief, eine Prüfung.',
  'Say what happened.': 'Sagen Sie, was geschehen ist.',
  'There is no such open flag.': 'Einen solchen offenen Vermerk gibt es nicht.',
  'Say how it was settled.': 'Sagen Sie, wie es beigelegt wurde.',
};
