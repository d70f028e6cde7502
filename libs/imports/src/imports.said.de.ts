import type { GermanForms } from '@channel/kernel';

/** What this context says when it refuses, finds or asks something, in German: by its English form. */
export const IMPORTS_IN_GERMAN: GermanForms = {
  'kind of file': 'die Art der Datei',
  'This import has its file.': 'Dieser Import hat seine Datei.',
  'The import is {0}.': 'Der Import ist {0}.',
  uploaded: 'hochgeladen',
  'needs mapping': 'ohne Zuordnung der Spalten',
  '{0} row(s) have errors, and this kind takes all or nothing.':
    '{0} Zeile(n) haben Fehler, und diese Art nimmt alles oder nichts.',
  'No row of this file would change anything: {0}.': 'Keine Zeile dieser Datei würde etwas ändern: {0}.',
  'it has none': 'sie hat keine',
  checked: 'geprüft',
  'Not mapped: {0}.': 'Nicht zugeordnet: {0}.',
  'A held row is decided on': 'über eine zurückgehaltene Zeile wird entschieden',
  'Somebody decided on this row before.': 'Über diese Zeile hat schon jemand entschieden.',
  'The outcome of the row is {0}.': 'Das Ergebnis der Zeile ist {0}.',
  'No row is held for {0}.': 'Keine Zeile ist wegen {0} zurückgehalten.',
  'The import is {0}; only work that was given up is tried again.':
    'Der Import ist {0}; noch einmal versucht wird nur aufgegebene Arbeit.',
  'The file is not valid UTF-16.': 'Die Datei ist kein gültiges UTF-16.',
  'The file holds NUL characters: it is not a text file.':
    'Die Datei enthält NUL-Zeichen: Sie ist keine Textdatei.',
  "{0} is a spreadsheet's error; the cell counts as empty.":
    '{0} ist ein Fehler der Tabellenkalkulation; die Zelle zählt als leer.',
  'Letters were lost or doubled before the file came here.':
    'Buchstaben gingen verloren oder wurden verdoppelt, bevor die Datei hierherkam.',
  'The value was read as "{0}".': 'Der Wert wurde als „{0}“ gelesen.',
  'A spreadsheet has turned this number into an exponent form and cut it. Send it as text.':
    'Eine Tabellenkalkulation hat diese Nummer in Exponentenform gebracht und gekürzt. Senden Sie sie als Text.',
  'The file is not CSV: a record has more than {0} cells.':
    'Die Datei ist kein CSV: ein Datensatz hat mehr als {0} Zellen.',
  'The file is not CSV: a record has no end.': 'Die Datei ist kein CSV: Ein Datensatz hat kein Ende.',
  'Save it as a workbook (XLSX) or as CSV (UTF-8) and send that.':
    'Speichern Sie sie als Arbeitsmappe (XLSX) oder als CSV (UTF-8) und senden Sie das.',
  '{0} cell(s) hold a formula: its last value was read.':
    '{0} Zelle(n) enthalten eine Formel: Gelesen wurde ihr letzter Wert.',
  'The workbook has more than {0} parts.': 'Die Arbeitsmappe hat mehr als {0} Teile.',
  'The workbook holds a program (macros).': 'Die Arbeitsmappe enthält ein Programm (Makros).',
  'The workbook has more than {0} MB when it is unpacked.': 'Die Arbeitsmappe hat entpackt mehr als {0} MB.',
  'The workbook is damaged: its archive cannot be read.':
    'Die Arbeitsmappe ist beschädigt: Ihr Archiv lässt sich nicht lesen.',
  'This is an archive (ZIP) and no workbook (XLSX) that can be read.':
    'Das ist ein Archiv (ZIP) und keine Arbeitsmappe (XLSX), die sich lesen lässt.',
  'At most {0} rows of a workbook are read.': 'Von einer Arbeitsmappe werden höchstens {0} Zeilen gelesen.',
  'At most {0} columns of a workbook are read.':
    'Von einer Arbeitsmappe werden höchstens {0} Spalten gelesen.',
  'Save it as CSV (UTF-8) and send that.': 'Speichern Sie sie als CSV (UTF-8) und senden Sie das.',
  'a workbook of an old spreadsheet (XLS)': 'eine Arbeitsmappe einer alten Tabellenkalkulation (XLS)',
  'a PDF document': 'ein PDF-Dokument',
  'Send the data as CSV (UTF-8).': 'Senden Sie die Daten als CSV (UTF-8).',
  'an XML or HTML file': 'eine XML- oder HTML-Datei',
  'an X12 interchange': 'eine Übertragung nach X12',
  'Of EDI an X12 867 is read, as a sales report. Send these lines as CSV with the columns of the template.':
    'Von EDI wird ein X12 867 gelesen, als Verkaufsmeldung. Senden Sie diese Zeilen als CSV mit den Spalten der Vorlage.',
  'an EDIFACT interchange': 'eine Übertragung nach EDIFACT',
  'EDI is not read. Send the same lines as CSV with the columns of the template.':
    'EDI wird nicht gelesen. Senden Sie dieselben Zeilen als CSV mit den Spalten der Vorlage.',
  'This is {0}. {1}': 'Das ist {0}. {1}',
  'an X12 {0}': 'ein X12 {0}',
  'At most {0} segments are read.': 'Höchstens {0} Segmente werden gelesen.',
  'Segment 1: behind ISA stands the sign that ends every segment; there is none.':
    'Segment 1: Hinter ISA steht das Zeichen, das jedes Segment beendet; es fehlt.',
  'Segment 1: ISA has fixed places, and ISA{0} does not have {1} characters. Send the file as your EDI program wrote it.':
    'Segment 1: ISA hat feste Plätze, und ISA{0} hat nicht {1} Zeichen. Senden Sie die Datei, wie Ihr EDI-Programm sie schrieb.',
  'Segment 1: ISA15 is T, a test. Send the report with P, for production.':
    'Segment 1: ISA15 ist T, ein Test. Senden Sie die Meldung mit P, für den Echtbetrieb.',
  'Segment 1: ISA15 is T, a test. It is read here because this is no production.':
    'Segment 1: ISA15 ist T, ein Test. Gelesen wird er, weil hier kein Echtbetrieb ist.',
  'At most {0} lines of an X12 {1} are read.': 'Von einem X12 {1} werden höchstens {0} Positionen gelesen.',
  '{0} of {1} is missing: the file ends with segment {2}. Send it as a whole.':
    '{0} ({1}) fehlt: Die Datei endet mit Segment {2}. Senden Sie sie als Ganzes.',
  '{0} of {1} is missing: segment {2} is {3} and stands where it belongs.':
    '{0} ({1}) fehlt: Segment {2} ist {3} und steht an seiner Stelle.',
  'the interchange': 'die Übertragung',
  'the group': 'die Gruppe',
  'the transaction set': 'der Geschäftsvorfall',
  'Segment {0}: after IEA the file goes on with {1}. Send each interchange in a file of its own.':
    'Segment {0}: Nach IEA geht die Datei mit {1} weiter. Senden Sie jede Übertragung in einer eigenen Datei.',
  'Segment {0}: {1} is {2}, and {3} in segment {4} is {5}. They have to be one number.':
    'Segment {0}: {1} ist {2}, und {3} in Segment {4} ist {5}. Beide müssen eine Nummer sein.',
  'Segment {0}: {1} says {2}, and the file has {3} {4}. Send it as a whole.':
    'Segment {0}: {1} sagt {2}, und die Datei hat {3} {4}. Senden Sie sie als Ganzes.',
  'group(s) from ISA to IEA': 'Gruppe(n) von ISA bis IEA',
  'transaction set(s) from GS to GE': 'Geschäftsvorfall oder -fälle von GS bis GE',
  'segment(s) from ST to SE': 'Segment(e) von ST bis SE',
  'line(s) with {0}': 'Position(en) mit {0}',
  'Segment {0}: {1} names {2} as receiver. We are {3}.':
    'Segment {0}: {1} nennt {2} als Empfänger. Wir sind {3}.',
  'Segment {0}: This is an X12 {1}. An X12 {2} is read here.':
    'Segment {0}: Das ist ein X12 {1}. Gelesen wird hier ein X12 {2}.',
  'Segment {0}: an X12 {1} stands in a group {2} of version {3}, and this one is {4} {5}.':
    'Segment {0}: Ein X12 {1} steht in einer Gruppe {2} der Version {3}, und diese ist {4} {5}.',
  'Segment {0}: {1}': 'Segment {0}: {1}',
  'At most {0} columns are read.': 'Höchstens {0} Spalten werden gelesen.',
  'Twice in the header: {0}.': 'Zweimal in der Kopfzeile: {0}.',
  'Not in the header: {0}.': 'Nicht in der Kopfzeile: {0}.',
  'A file has at most 64 MB.': 'Eine Datei hat höchstens 64 MB.',
  'The bytes are not UTF-8; they were read as {0}.':
    'Die Bytes sind nicht UTF-8; gelesen wurden sie als {0}.',
  'At most {0} rows are read.': 'Höchstens {0} Zeilen werden gelesen.',
  'None of the first ten records is a header.': 'Keiner der ersten zehn Datensätze ist eine Kopfzeile.',
  '{0}: {1} declared, {2} in the file.': '{0}: {1} angegeben, {2} in der Datei.',
  'The part `file` is missing.': 'Der Teil `file` fehlt.',
  '{0} row(s) have errors now.': '{0} Zeile(n) haben jetzt Fehler.',
  'column of the template': 'eine Spalte der Vorlage',
  'only takes `failed` or `all`.': 'only ist `failed` oder `all`.',
  'The outcomes are {0}.': 'Die Ergebnisse sind {0}.',
  error: 'Fehler',
  held: 'zurückgehalten',
  warning: 'Warnung',
  corrected: 'korrigiert',
  created: 'angelegt',
  skipped: 'übersprungen',
  'This file was received and applied before.': 'Diese Datei wurde schon empfangen und übernommen.',
  'The import {0} has this file with other options. Cancel it first, or send its options.':
    'Der Import {0} hat diese Datei mit anderen Einstellungen. Brechen Sie ihn zuerst ab oder senden Sie seine Einstellungen.',
  '`options` must be a JSON object whose numbers and texts can be kept, of at most 64 levels.':
    '`options` ist ein JSON-Objekt mit höchstens 64 Ebenen, dessen Zahlen und Texte aufbewahrt werden können.',
  'A quoted cell does not end in its line, so nobody knows which row is which.':
    'Eine Zelle in Anführungszeichen endet nicht in ihrer Zeile; so weiß niemand, welche Zeile welche ist.',
  'A cell has more than {0} characters.': 'Eine Zelle hat mehr als {0} Zeichen.',
  'The row has {0} cells, the header {1}.': 'Die Zeile hat {0} Zellen, die Kopfzeile {1}.',
  Rows: 'Zeilen',
  'Files of the kind {0} need {1}.': 'Dateien der Art {0} brauchen {1}.',
  'the role {0}': 'die Rolle {0}',
  'a person with {0}': 'eine Person; verlangt ist {0}',
  '{0}, and the scope {1}': '{0} und den Geltungsbereich {1}',
};
