import { FileProblemError } from '../decode';

/** One segment of an X12 interchange. */
export type Segment = Readonly<{
  /** Which of the file's segments it is, ISA = 1: how people find it. */
  at: number;
  /** `REF` */
  name: string;
  /** The elements as X12 counts them: the first one is `elements[1]`, what is not sent is empty. */
  elements: readonly string[];
}>;

/** How wide the elements of ISA are: only this segment has places, so that the signs between all others can be read from it. */
const ISA_WIDTHS = [2, 10, 2, 10, 2, 15, 2, 15, 6, 4, 1, 5, 9, 1, 1, 1] as const;
const ISA_LENGTH = 105;
/** Twenty thousand lines of fifty segments; a file of nothing but segments ends here. */
const MAX_SEGMENTS = 1_000_000;
const PER_PAUSE = 500;

const INTERCHANGE = /^\s*ISA([^\w\s])\d\d\1/;

/** Whether a text is an X12 interchange, in whatever state. */
export const isInterchange = (start: string): boolean => INTERCHANGE.test(start);

/**
 * Cuts an interchange into its segments, by the signs that its ISA shows: no sign is known beforehand. Line ends between
 * segments are nothing. Pauses again and again.
 * @throws FileProblemError FILE_UNREADABLE
 */
export function* segmentsOf(file: string): Generator<undefined, readonly Segment[]> {
  const text = file.trimStart();
  const { element, terminator } = signsOf(text);
  const segments: Segment[] = [];
  for (let from = 0; from < text.length;) {
    const found = text.indexOf(terminator, from);
    const end = found < 0 ? text.length : found;
    const segment = text.slice(from, end).trim();
    from = end + 1;
    if (segment === '') continue;
    if (segments.length === MAX_SEGMENTS) throw tooMany();
    const elements = segment.split(element).map((one) => one.trim());
    segments.push({ at: segments.length + 1, name: (elements[0] ?? '').toUpperCase(), elements });
    if (segments.length % PER_PAUSE === 0) yield;
  }
  return segments;
}

const tooMany = (): FileProblemError =>
  new FileProblemError('FILE_UNREADABLE', `At most ${String(MAX_SEGMENTS)} segments are read.`);

const signsOf = (text: string): Readonly<{ element: string; terminator: string }> => {
  const element = text.charAt(3);
  const widths = text
    .slice(0, ISA_LENGTH)
    .split(element)
    .slice(1)
    .map(({ length }) => length);
  const wrong = ISA_WIDTHS.findIndex((width, at) => widths[at] !== width);
  if (wrong >= 0 || widths.length !== ISA_WIDTHS.length) throw misplaced(Math.max(wrong, 0));
  const terminator = text.charAt(ISA_LENGTH);
  if (terminator === '' || terminator === element || /[\w ]/.test(terminator))
    throw new FileProblemError(
      'FILE_UNREADABLE',
      'Segment 1: behind ISA stands the sign that ends every segment; there is none.',
    );
  return { element, terminator };
};

const misplaced = (at: number): FileProblemError =>
  new FileProblemError(
    'FILE_UNREADABLE',
    `Segment 1: ISA has fixed places, and ISA${String(at + 1).padStart(2, '0')} does not have ${String(ISA_WIDTHS[at])} characters. Send the file as your EDI program wrote it.`,
  );
