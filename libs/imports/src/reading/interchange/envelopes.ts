import { FileProblemError } from '../decode';
import type { Segment } from './segments';

/** What stands between one ST and its SE. */
export type TransactionSet = Readonly<{ opening: Segment; segments: readonly Segment[] }>;
export type Interchange = Readonly<{
  /** ISA13. */
  controlNumber: string;
  /** ISA15 is `T`. */
  isTest: boolean;
  sets: readonly TransactionSet[];
}>;
/** Which interchanges are read, and for whom. */
export type Expected = Readonly<{
  /** `867` */
  set: string;
  /** Its functional group: `PT`. */
  group: string;
  /** `004010` */
  version: string;
  /** Of which segments there are as many as CTT01 says: `PTD`. */
  line: string;
  /** Who we are in ISA08 and GS03. */
  receiver: string;
}>;

/**
 * Takes the envelopes off: each must be closed, by the number and with the counts that it was opened with, and be meant
 * for us.
 * @throws FileProblemError SEGMENT_MISSING, CONTROL_NUMBER_MISMATCH, COUNT_MISMATCH, RECEIVER_UNKNOWN, FILE_UNREADABLE
 */
export const interchangeOf = (segments: readonly Segment[], expected: Expected): Interchange => {
  const walk = new Walk(segments);
  const opening = walk.take('ISA', 'the interchange');
  mustBeMeant(opening, 8, expected);
  const sets: TransactionSet[] = [];
  let groups = 0;
  for (; walk.name === 'GS'; groups += 1) sets.push(...groupOf(walk, expected));
  const closing = walk.take('IEA', 'the interchange');
  mustBeOne(opening, 13, closing, 2);
  mustCount(closing, 1, groups, 'group(s) from ISA to IEA');
  walk.mustBeOver();
  return {
    controlNumber: elementOf(opening, 13),
    isTest: elementOf(opening, 15).toUpperCase() === 'T',
    sets,
  };
};

const groupOf = (walk: Walk, expected: Expected): readonly TransactionSet[] => {
  const opening = walk.take('GS', 'the group');
  if (elementOf(opening, 3) !== '') mustBeMeant(opening, 3, expected);
  const sets: TransactionSet[] = [];
  while (walk.name === 'ST') sets.push(setOf(walk, opening, expected));
  const closing = walk.take('GE', 'the group');
  mustBeOne(opening, 6, closing, 2);
  mustCount(closing, 1, sets.length, 'transaction set(s) from GS to GE');
  return sets;
};

const ENVELOPES: readonly string[] = ['ISA', 'IEA', 'GS', 'GE', 'ST', 'SE'];

const setOf = (walk: Walk, group: Segment, expected: Expected): TransactionSet => {
  const opening = walk.take('ST', 'the transaction set');
  mustBeRead(opening, group, expected);
  const segments = walk.until((name) => ENVELOPES.includes(name));
  const closing = walk.take('SE', 'the transaction set');
  if (elementOf(opening, 2) !== elementOf(closing, 2)) throw twoNumbers(opening, 2, closing, 2);
  mustCount(closing, 1, segments.length + 2, 'segment(s) from ST to SE');
  const totals = segments.find(({ name }) => name === 'CTT');
  const lines = segments.filter(({ name }) => name === expected.line).length;
  if (totals !== undefined) mustCount(totals, 1, lines, `line(s) with ${expected.line}`);
  return { opening, segments };
};

/** Goes over the segments in their order. */
class Walk {
  private next = 0;
  constructor(private readonly segments: readonly Segment[]) {}

  /** The name of the segment that comes now; empty at the end of the file. */
  get name(): string {
    return this.segments[this.next]?.name ?? '';
  }

  take(name: string, what: string): Segment {
    const segment = this.segments[this.next];
    if (segment === undefined)
      throw new FileProblemError(
        'SEGMENT_MISSING',
        `${name} of ${what} is missing: the file ends with segment ${String(this.segments.length)}. Send it as a whole.`,
      );
    if (segment.name !== name)
      throw new FileProblemError(
        'SEGMENT_MISSING',
        `${name} of ${what} is missing: segment ${String(segment.at)} is ${segment.name} and stands where it belongs.`,
      );
    this.next += 1;
    return segment;
  }

  until(isEnd: (name: string) => boolean): readonly Segment[] {
    const from = this.next;
    while (this.next < this.segments.length && !isEnd(this.name)) this.next += 1;
    return this.segments.slice(from, this.next);
  }

  mustBeOver(): void {
    const segment = this.segments[this.next];
    if (segment !== undefined)
      throw new FileProblemError(
        'FILE_UNREADABLE',
        `Segment ${String(segment.at)}: after IEA the file goes on with ${segment.name}. Send each interchange in a file of its own.`,
      );
  }
}

const elementOf = ({ elements }: Segment, at: number): string => elements[at] ?? '';
/** `REF02` */
const elementName = ({ name }: Segment, at: number): string => `${name}${String(at).padStart(2, '0')}`;
const withoutZeros = (number: string): string => number.replace(/^0+(?=.)/, '');

/** Numbers of the same envelope, in which zeros in front count nothing. */
const mustBeOne = (opening: Segment, first: number, closing: Segment, second: number): void => {
  if (withoutZeros(elementOf(opening, first)) !== withoutZeros(elementOf(closing, second)))
    throw twoNumbers(opening, first, closing, second);
};
const twoNumbers = (opening: Segment, first: number, closing: Segment, second: number): FileProblemError =>
  new FileProblemError(
    'CONTROL_NUMBER_MISMATCH',
    `Segment ${String(closing.at)}: ${elementName(closing, second)} is ${elementOf(closing, second)}, and ${elementName(opening, first)} in segment ${String(opening.at)} is ${elementOf(opening, first)}. They have to be one number.`,
  );

/** Where a count does not hold, a part of the file may be missing. */
const mustCount = (closing: Segment, at: number, found: number, what: string): void => {
  if (withoutZeros(elementOf(closing, at)) === String(found)) return;
  throw new FileProblemError(
    'COUNT_MISMATCH',
    `Segment ${String(closing.at)}: ${elementName(closing, at)} says ${elementOf(closing, at)}, and the file has ${String(found)} ${what}. Send it as a whole.`,
  );
};

const mustBeMeant = (segment: Segment, at: number, { receiver }: Expected): void => {
  const named = elementOf(segment, at);
  if (named !== receiver)
    throw new FileProblemError(
      'RECEIVER_UNKNOWN',
      `Segment ${String(segment.at)}: ${elementName(segment, at)} names ${named} as receiver. We are ${receiver}.`,
    );
};

const mustBeRead = (opening: Segment, group: Segment, { set, group: kind, version }: Expected): void => {
  const found = elementOf(opening, 1);
  if (found !== set)
    throw new FileProblemError(
      'FILE_UNREADABLE',
      `Segment ${String(opening.at)}: This is an X12 ${found}. An X12 ${set} is read here.`,
    );
  if (elementOf(group, 1) !== kind || !elementOf(group, 8).startsWith(version))
    throw new FileProblemError(
      'FILE_UNREADABLE',
      `Segment ${String(group.at)}: an X12 ${set} stands in a group ${kind} of version ${version}, and this one is ${elementOf(group, 1)} ${elementOf(group, 8)}.`,
    );
};
