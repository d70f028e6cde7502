import type { ComparedRow } from './compare-row';
import type { ReportedLine } from './content';
import { hasError } from './pos-row';
import type { SerialUse } from './pos-world';
import { saleKey } from './sales-left';

/** A line that stands as the row says it, if nothing else speaks against it. */
const soundLine = ({ reported, findings }: ComparedRow): ReportedLine | undefined =>
  reported === undefined || hasError(findings) ? undefined : reported;
export const lineIdOf = ({ reported, cancel }: ComparedRow): string | undefined =>
  reported?.lineId ?? cancel?.lineId;

/**
 * What the rows of one file say about each other, by key: with it each can be judged by itself, and none of them has to
 * be kept. All rows are entered before the first is judged.
 */
export type FileIndex = Readonly<{
  enter: (row: ComparedRow) => void;
  /** Whether a serial number comes more than once: then its uses have to be entered too, in the order of the file. */
  hasRepeatedSerials: () => boolean;
  enterUses: (row: ComparedRow) => void;
  /** Lines of the file that have a serial number, for a row that has it. */
  usesOf: (serial: string, row: ComparedRow) => readonly SerialUse[];
  /** Whether the file reports the line itself. */
  reports: (lineId: string) => boolean;
  /** Whether the file says different things of the line. */
  isConflicting: (lineId: string) => boolean;
  /** Whether nobody has asked before: the first of equal rows counts. */
  isFirst: (lineId: string) => boolean;
  hasReturns: () => boolean;
  /** Whether a return of the file may look for this sale. */
  isAskedFor: (sale: ReportedLine) => boolean;
}>;

export const fileIndex = (): FileIndex => {
  const lines = lineContents();
  const serials = serialUses();
  const seen = new Set<string>();
  const returned = new Set<string>();
  return {
    enter: (row) => {
      const { reported } = row;
      if (reported?.type === 'return') returned.add(saleKey(reported));
      serials.enter(row);
      lines.enter(row);
    },
    hasRepeatedSerials: serials.hasRepeated,
    enterUses: serials.enterUses,
    usesOf: serials.usesOf,
    reports: lines.reports,
    isConflicting: lines.isConflicting,
    isFirst: (lineId) => {
      const isFirst = !seen.has(lineId);
      seen.add(lineId);
      return isFirst;
    },
    hasReturns: () => returned.size > 0,
    isAskedFor: (sale) => returned.has(saleKey(sale)),
  };
};

const lineContents = (): Pick<FileIndex, 'enter' | 'reports' | 'isConflicting'> => {
  /** Line → name of its content, of rows without an error. */
  const contents = new Map<string, string>();
  const conflicting = new Set<string>();
  /** Lines that the file takes back and does not report. */
  const onlyCancelled = new Set<string>();
  return {
    enter: (row) => {
      const lineId = lineIdOf(row);
      if (lineId === undefined || hasError(row.findings)) return;
      const content = row.content ?? 'cancel';
      const known = contents.get(lineId);
      if (known !== undefined && known !== content) conflicting.add(lineId);
      if (row.reported !== undefined) onlyCancelled.delete(lineId);
      else if (known === undefined) onlyCancelled.add(lineId);
      contents.set(lineId, content);
    },
    reports: (lineId) => contents.has(lineId) && !onlyCancelled.has(lineId),
    isConflicting: (lineId) => conflicting.has(lineId),
  };
};

type Serials = Pick<FileIndex, 'enter' | 'enterUses' | 'usesOf'> & Readonly<{ hasRepeated: () => boolean }>;
const serialUses = (): Serials => {
  const serials = new Set<string>();
  const repeated = new Map<string, SerialUse[]>();
  return {
    enter: ({ reported }) => {
      for (const serial of new Set(reported?.serials ?? []))
        if (!serials.has(serial)) serials.add(serial);
        else if (!repeated.has(serial)) repeated.set(serial, []);
    },
    hasRepeated: () => repeated.size > 0,
    enterUses: (row) => {
      const line = soundLine(row);
      if (line === undefined) return;
      for (const serial of new Set(line.serials)) {
        const uses = repeated.get(serial);
        if (uses !== undefined && !uses.some(({ lineId }) => lineId === line.lineId)) uses.push(useOf(line));
      }
    },
    usesOf: (serial, row) => {
      const line = soundLine(row);
      return repeated.get(serial) ?? (line === undefined ? [] : [useOf(line)]);
    },
  };
};

const useOf = ({ lineId, type, invoiceNo, invoiceLine }: ReportedLine): SerialUse => ({
  ...{ lineId, type, invoiceNo, invoiceLine, cameBack: false },
});
