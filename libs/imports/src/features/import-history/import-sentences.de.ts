import { toldIn } from '@channel/http';
import { germanCount, germanDecimal, type EventTable } from '@channel/kernel';
import type { FileProblem, ImportCounts, ImportEvent } from '../../domain/import/import.events';
import type { RowOutcome } from '../../import-kind';

const OUTCOMES: Readonly<Record<RowOutcome, string>> = {
  error: 'fehlerhaft',
  held: 'zurückgehalten',
  duplicate: 'schon bekannt',
  warning: 'mit Hinweis',
  corrected: 'berichtigt',
  created: 'angelegt',
  skipped: 'ausgelassen',
};
const said = (problems: readonly FileProblem[]): string =>
  problems.map(({ detail }) => toldIn('de', detail)).join(' ');
const rows = (count: number): string => germanCount(count, 'Zeile', 'Zeilen');
const wordOf = (outcome: string): string =>
  Object.hasOwn(OUTCOMES, outcome) ? OUTCOMES[outcome as RowOutcome] : outcome;
const countsOf = (counts: ImportCounts): string =>
  Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([outcome, count]) => `${germanDecimal(String(count))} ${wordOf(outcome)}`)
    .join(', ');

export const IMPORT_SENTENCES_DE: EventTable<ImportEvent, string> = {
  ImportUploaded: ({ fileName, kind, byteCount }) =>
    `${fileName} wurde als ${kind} gesendet, ${germanCount(byteCount, 'Byte', 'Byte')}.`,
  ImportMappingNeeded: ({ problems }) => `Die Spalten müssen benannt werden: ${said(problems)}`,
  ImportMapped: () => 'Die Spalten wurden benannt.',
  ImportChecked: ({ rowCount, counts }) => `Die Datei wurde geprüft: ${rows(rowCount)}, ${countsOf(counts)}.`,
  ImportRowAccepted: ({ row, reason }) => `Zeile ${germanDecimal(String(row))} wurde angenommen: ${reason}`,
  ImportRowSkipped: ({ row, reason }) => `Zeile ${germanDecimal(String(row))} wurde ausgelassen: ${reason}`,
  ImportHeldRowsAccepted: ({ code, rows: count, reason }) =>
    `Wegen ${code} zurückgehalten und angenommen, ${rows(count)}: ${reason}`,
  ImportHeldRowsSkipped: ({ code, rows: count, reason }) =>
    `Wegen ${code} zurückgehalten und ausgelassen, ${rows(count)}: ${reason}`,
  ImportConfirmed: () => 'Die Datei wurde bestätigt: Was gezeigt wurde, wird übernommen.',
  ImportRetried: () => 'Ein neuer Versuch beginnt.',
  ImportApplied: ({ counts }) => `Die Datei wurde übernommen: ${countsOf(counts)}.`,
  ImportCancelled: () => 'Die Datei wurde abgebrochen; nichts davon zählt.',
  ImportAcceptedRowsFailed: ({ part, problems }) =>
    `Was später angenommen wurde (${part}), wurde nicht übernommen: ${said(problems)}`,
  ImportFailed: ({ problems }) => `Die Datei wurde nicht übernommen: ${said(problems)}`,
};
