import type { Sentences } from '@channel/http';
import type { EventTable } from '@channel/kernel';
import type { FileProblem, ImportEvent } from '../../domain/import/import.events';
import { IMPORT_SENTENCES_DE } from './import-sentences.de';

const said = (problems: readonly FileProblem[]): string => problems.map(({ detail }) => detail).join(' ');
const rows = (count: number): string => `${String(count)} row${count === 1 ? '' : 's'}`;
const countsOf = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([outcome, count]) => `${String(count)} ${outcome}`)
    .join(', ');

const ENGLISH: EventTable<ImportEvent, string> = {
  ImportUploaded: ({ fileName, kind, byteCount }) =>
    `${fileName} was sent as ${kind}, ${String(byteCount)} bytes.`,
  ImportMappingNeeded: ({ problems }) => `Its columns have to be named: ${said(problems)}`,
  ImportMapped: () => 'Its columns were named.',
  ImportChecked: ({ rowCount, counts }) => `It was checked: ${rows(rowCount)}, ${countsOf(counts)}.`,
  ImportRowAccepted: ({ row, reason }) => `Row ${String(row)} was accepted: ${reason}`,
  ImportRowSkipped: ({ row, reason }) => `Row ${String(row)} was skipped: ${reason}`,
  ImportHeldRowsAccepted: ({ code, rows: count, reason }) =>
    `${rows(count)} held for ${code} were accepted: ${reason}`,
  ImportHeldRowsSkipped: ({ code, rows: count, reason }) =>
    `${rows(count)} held for ${code} were skipped: ${reason}`,
  ImportConfirmed: () => 'It was confirmed: what was shown is applied.',
  ImportRetried: () => 'It is tried again.',
  ImportApplied: ({ counts }) => `It was applied: ${countsOf(counts)}.`,
  ImportCancelled: () => 'It was cancelled; nothing of it counts.',
  ImportAcceptedRowsFailed: ({ part, problems }) =>
    `What was accepted later (${part}) was not taken: ${said(problems)}`,
  ImportFailed: ({ problems }) => `It was not taken: ${said(problems)}`,
};

/** A sentence for each step of a file. */
export const IMPORT_SENTENCES: Sentences<ImportEvent> = { en: ENGLISH, de: IMPORT_SENTENCES_DE };
