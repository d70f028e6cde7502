import type { GermanForms } from '@channel/kernel';

/** What the edge, the kernel and the runtime say, in German: by its English form. */
export const HTTP_IN_GERMAN: GermanForms = {
  '"{0}" is no {1}: there is none.': '„{0}“ ist kein Wert für {1}: Es gibt keinen.',
  '"{0}" is no {1}. Allowed: {2}{3}.': '„{0}“ ist kein Wert für {1}. Erlaubt: {2}{3}.',
  ' and {0} more': ' und {0} weitere',
  '{0} by a person.': 'Das tut ein Mensch: {0}.',
  'This is done': 'das wird getan',
  'Who prepared it does not approve it.': 'Wer es vorbereitet hat, genehmigt es nicht.',
  'Say why.': 'Nennen Sie den Grund.',
  'It would change what was issued for a past quarter: a channel manager prepares a correction, which a finance approver approves.':
    'Es würde ändern, was für ein vergangenes Quartal ausgestellt ist: Ein Channel-Manager bereitet eine Korrektur vor, die im Finanzwesen genehmigt wird.',
  'A correction says why.': 'Eine Korrektur nennt ihren Grund.',
  '{0} is not past: one person records it.': '{0} ist nicht vergangen: Eine Person erfasst es allein.',
  'Corrections reach back to {0}, not to {1}.': 'Korrekturen reichen bis {0} zurück, nicht bis {1}.',
  'A correction names the document that proves it.': 'Eine Korrektur nennt das Dokument, das sie belegt.',
  '{0} has no such correction.': '{0} hat keine solche Korrektur.',
  'The correction is {0}.': 'Die Korrektur ist {0}.',
  'A correction is approved': 'eine Korrektur wird genehmigt',
  'Who prepared the correction does not approve it.':
    'Wer die Korrektur vorbereitet hat, genehmigt sie nicht.',
  'The item has let it go.': 'Der Posten hat es freigegeben.',
  'The {0} is in another payment.': '{0}: schon in einer anderen Zahlung.',
  'The {0} is {1}.': '{0}: jetzt {1}.',
  'Another amount is open.': 'Offen ist ein anderer Betrag.',
  'The {0} is not in this payment.': '{0}: nicht in dieser Zahlung.',
  'This Idempotency-Key was used for another request.':
    'Dieser Idempotency-Key wurde für eine andere Anfrage benutzt.',
  'The work failed here and was given up. An operator sees the cause, and can have it tried again.':
    'Die Arbeit schlug hier fehl und wurde aufgegeben. Der Betrieb sieht die Ursache und kann sie noch einmal versuchen lassen.',
  '{0} is {1}: {2}': '{0} ist {1}: {2}',
  stopped: 'angehalten',
  '{0} is being built': '{0} wird aufgebaut',
  '{0} is at {1} of {2}': '{0} ist bei {1} von {2}',
  'failed commands in the outbox': 'fehlgeschlagene Befehle im Ausgang',
  'commands in the outbox': 'Befehle im Ausgang',
  'due deadlines': 'fällige Fristen',
  'unfinished jobs': 'unfertige Arbeiten',
  'the log is growing': 'das Log wächst',
  'There is no property {0} here.': 'Hier gibt es keine Eigenschaft {0}.',
  'One object stands here, not a list.': 'Hier steht ein Objekt, keine Liste.',
  'At most {0} stand here, not {1}.': 'Hier stehen höchstens {0}, nicht {1}.',
  'A text holds a character that cannot be stored.':
    'Ein Text enthält ein Zeichen, das nicht gespeichert werden kann.',
  'A name holds a character that cannot be stored.':
    'Ein Name enthält ein Zeichen, das nicht gespeichert werden kann.',
  '{0} attention.': '{0} Aufmerksamkeit.',
  'One place needs': 'Eine Stelle braucht',
  '{0} places need': '{0} Stellen brauchen',
  'This may be asked {0} times {1}. Repeat it after {2} s.':
    'Das darf {0}-mal {1} gefragt werden. Wiederholen Sie es nach {2} s.',
  'a minute': 'in der Minute',
  'an hour': 'in der Stunde',
  'a day': 'am Tag',
  'This command takes no body.': 'Dieser Befehl nimmt keinen Rumpf an.',
  'There is no parameter {0} here.': 'Hier gibt es keinen Parameter {0}.',
  'Not known here.': 'Hier nicht bekannt.',
  '{0} may stand once.': '{0} darf einmal stehen.',
  'limit is a whole number from 1 to 100.': 'limit ist eine ganze Zahl von 1 bis 100.',
  '{0} takes at most {1} values.': '{0} nimmt höchstens {1} Werte an.',
  '{0} takes {1}.': '{0} erwartet: {1}.',
  'a value such as {0}': 'ein Wert wie {0}',
  'the id of a record as the API gives it{0}': 'die Kennung eines Datensatzes, wie die API sie nennt{0}',
  ', or what people call it, such as {0}': ', oder wie Menschen ihn nennen, etwa {0}',
  'text of 1 to 200 characters': 'ein Text von 1 bis 200 Zeichen',
  'a code of 1 to 200 characters': 'ein Code von 1 bis 200 Zeichen',
  'an instant such as 2026-10-02T09:30:00Z': 'ein Zeitpunkt wie 2026-10-02T09:30:00Z',
  'a whole number of at most nine digits': 'eine ganze Zahl von höchstens neun Ziffern',
  'true or false': 'true oder false',
  'sort is one of {0}, with - for descending.': 'sort ist eins von {0}, mit - für absteigend.',
  'q has 1 to 100 characters.': 'q hat 1 bis 100 Zeichen.',
  '{0} is true or false.': '{0} ist true oder false.',
  'This list is not kept as it was: {0}': 'Diese Liste wird nicht aufbewahrt, wie sie war: {0}',
  'asOf is an instant or a day.': 'asOf ist ein Zeitpunkt oder ein Tag.',
  'This cursor does not belong to this list. Begin without one.':
    'Dieser Cursor gehört nicht zu dieser Liste. Beginnen Sie ohne einen.',
  'Take it from page.nextCursor.': 'Nehmen Sie ihn aus page.nextCursor.',
  'Nobody can say who calls.': 'Niemand kann sagen, wer hier aufruft.',
  'A person has to do this.': 'Das muss ein Mensch tun.',
  'Prove again who you are: this needs a fresh sign-in.':
    'Weisen Sie sich noch einmal aus: Dafür ist eine frische Anmeldung nötig.',
  'This is more than one command may record.': 'Das ist mehr, als ein Befehl erfassen kann.',
  'A text holds characters that cannot be stored.':
    'Ein Text enthält Zeichen, die nicht gespeichert werden können.',
  'There is no room for this now. Nothing was recorded.':
    'Dafür ist gerade kein Platz. Nichts wurde erfasst.',
  'Something went wrong here. The traceId names this case.':
    'Hier ist etwas schiefgegangen. Die traceId benennt diesen Fall.',
  'The log did not answer. Repeat with the same Idempotency-Key: it happens once.':
    'Das Log hat nicht geantwortet. Wiederholen Sie es mit demselben Idempotency-Key: Es geschieht einmal.',
  'The log cannot be reached. Nothing was recorded.': 'Das Log ist nicht erreichbar. Nichts wurde erfasst.',
  'A request body has at most 1 MB.': 'Der Rumpf einer Anfrage hat höchstens 1 MB.',
  'The body is not well-formed JSON.': 'Der Rumpf ist kein wohlgeformtes JSON.',
  'The body is not UTF-8.': 'Der Rumpf ist nicht UTF-8.',
  'The charset or encoding of the body is not known here.':
    'Zeichensatz oder Kodierung des Rumpfs sind hier nicht bekannt.',
  'The body cannot be read.': 'Der Rumpf lässt sich nicht lesen.',
  'The upload is too large.': 'Der Upload ist zu groß.',
  'This decides on what somebody read: send the revision of the record, as a dry run answers it.':
    'Entschieden wird über das, was gelesen wurde: Senden Sie die Revision des Datensatzes, wie ein Probelauf sie nennt.',
  'This version of the server knows no such operation in bulk.':
    'Diese Fassung des Servers kennt keine solche Sammelaktion.',
  'The path of this operation has {0}, in this order.':
    'Der Pfad dieser Operation hat {0}, in dieser Reihenfolge.',
  'The first request with this Idempotency-Key is still running. Repeat it.':
    'Die erste Anfrage mit diesem Idempotency-Key läuft noch. Wiederholen Sie sie.',
  'format is one of {0}.': 'format ist eins von {0}.',
  'A file holds every row that the filters find: limit and cursor go with JSON.':
    'Eine Datei enthält jede Zeile, die die Filter finden: limit und cursor gehören zu JSON.',
  'An Idempotency-Key has 1 to 200 printable characters.':
    'Ein Idempotency-Key hat 1 bis 200 druckbare Zeichen.',
  'A quoted string, or the same without quotes.': 'Ein Text in Anführungszeichen, oder derselbe ohne.',
  'Name the revision that was read, as in the ETag; * is not enough here.':
    'Nennen Sie die gelesene Revision, wie im ETag; * genügt hier nicht.',
  'If-Match is one ETag such as "7".': 'If-Match ist ein ETag wie "7".',
  'This command needs an Idempotency-Key, so that a retry does not happen twice.':
    'Dieser Befehl braucht einen Idempotency-Key, damit eine Wiederholung nicht zweimal geschieht.',
  'One per intention.': 'Einer je Absicht.',
  'This decides on what somebody read: send the ETag of the record as If-Match.':
    'Entschieden wird über das, was gelesen wurde: Senden Sie den ETag des Datensatzes als If-Match.',
  'The ETag of the record.': 'Der ETag des Datensatzes.',
  'dryRun is true or false.': 'dryRun ist true oder false.',
  'This server is stopping. Nothing was recorded.': 'Dieser Server hält gerade an. Nichts wurde erfasst.',
  'Beside a cursor only limit may stand: it holds the filters.':
    'Neben einem Cursor darf nur limit stehen: Er enthält die Filter.',
  'minCheckpoint is the checkpoint of a command’s answer.':
    'minCheckpoint ist die Stelle aus der Antwort eines Befehls.',
  'This list is being built. Ask again in a moment.':
    'Diese Liste wird gerade aufgebaut. Fragen Sie gleich noch einmal.',
  'q has {0} to {1} characters.': 'q hat {0} bis {1} Zeichen.',
  '{0} cannot be reached': '{0} ist nicht erreichbar',
  '{0} does not answer': '{0} antwortet nicht',
  'the log accepts a wrong revision': 'das Log nimmt eine falsche Revision an',
  'the log does not say which it is': 'das Log sagt nicht, welche es ist',
  'stopped: {0}': 'angehalten: {0}',
  'behind: {0}': 'im Rückstand: {0}',
  'parked keys: {0}': 'geparkte Schlüssel: {0}',
  'failed commands of automations: {0}': 'gescheiterte Befehle von Automaten: {0}',
  'jobs that were given up: {0}': 'aufgegebene Aufträge: {0}',
  'the log': 'das Log',
  'the database': 'die Datenbank',
  'the log or the database': 'das Log oder die Datenbank',
  'status is one of {0}.': 'status ist eins von {0}.',
  '{0} has not stopped.': '{0} wurde nicht angehalten.',
  'The body is nested deeper than {0} levels.': 'Der Rumpf ist tiefer als {0} Ebenen verschachtelt.',
  'A request body holds at most 20,000 values, and an object 500 names.':
    'Der Rumpf einer Anfrage hat höchstens 20.000 Werte und ein Objekt 500 Namen.',
  'A number of the body is larger than can be read.':
    'Eine Zahl im Rumpf ist größer, als gelesen werden kann.',
  'Send JSON: Content-Type application/json.': 'Senden Sie JSON: Content-Type application/json.',
  '{0} {1} is not answered as described: {2}': '{0} {1} wird nicht wie beschrieben beantwortet: {2}',
  '{0} {1} is not described': '{0} {1} ist nicht beschrieben',
  '{0} without a body': '{0} ohne Inhalt',
  'What looks into files does not answer. Nothing was kept.':
    'Was Dateien prüft, antwortet nicht. Nichts wurde aufbewahrt.',
  'The scanner found {0} in it: it is not kept. Clean it, or send another file.':
    'Die Prüfung hat {0} darin gefunden: Sie wird nicht aufbewahrt. Bereinigen Sie sie oder senden Sie eine andere.',
  'A file has at most {0} MB.': 'Eine Datei hat höchstens {0} MB.',
  '{0} is no PDF, PNG, JPEG, XLSX or CSV file, which its bytes tell. Save it as one of these and send it again.':
    '{0} ist ihren Bytes nach keine Datei als PDF, PNG, JPEG, XLSX oder CSV. Speichern Sie sie als eine davon und senden Sie sie noch einmal.',
  'Told by its bytes, it is none of these.': 'Ihren Bytes nach ist sie keine davon.',
  'A file was not sent.': 'Eine Datei wurde nicht gesendet.',
  'Send it to /v1/files first: {0} is unknown.': 'Senden Sie sie zuerst an /v1/files: {0} ist unbekannt.',
  'It is no picture, or none that can be shown. Download the file to open it.':
    'Das ist kein Bild, oder keines, das sich zeigen lässt. Laden Sie die Datei herunter, um sie zu öffnen.',
  'The file is not what was sent. It has to be restored.':
    'Die Datei ist nicht, was gesendet wurde. Sie muss wiederhergestellt werden.',
  '{0} holds a character that means nothing.': '{0} enthält ein Zeichen, das nichts bedeutet.',
  'This needs the role {0}.': 'Dafür ist die Rolle {0} nötig.',
  'This needs the scope {0}.': 'Dafür ist der Scope {0} nötig.',
  'The storage of files {0}. Ask again in a moment.':
    'Der Speicher der Dateien {0}. Fragen Sie gleich noch einmal.',
  'cannot be reached': 'ist nicht erreichbar',
  'answered {0}': 'antwortete {0}',
  '{0} must be {1}': '{0} muss {1} sein',
  '{0} must be the id of a record as the API gives it{1}':
    '{0} muss die Kennung eines Datensatzes sein, wie die API sie nennt{1}',
  'an instant such as 2026-10-02T09:30:00.000Z': 'ein Zeitpunkt wie 2026-10-02T09:30:00.000Z',
  'a quarter such as 2026-Q3': 'ein Quartal wie 2026-Q3',
  'a decimal number as text': 'eine Dezimalzahl als Text',
  'an active ISO 4217 code': 'ein gültiger Code nach ISO 4217',
  'two capital letters of ISO 3166, such as US': 'zwei Großbuchstaben nach ISO 3166, etwa US',
  '{0} must be an object': '{0} muss ein Objekt sein',
  'a whole number of minor units as text, such as 1248045 for 12,480.45':
    'eine ganze Zahl kleinster Einheiten als Text, etwa 1248045 für 12.480,45',
};
