import type { InterchangeLine, InterchangeLines, Segment, TransactionSet } from '@channel/imports';
import type { JsonObject } from '@channel/kernel';
import { formatsOf } from '../pos-row/declared-formats';
import { linesOfLoop, type Frame } from './line-of-loop';
import { profileOf } from './profile';
import { saidIn, type Said } from './said';

type FileProblem = Readonly<{ code: string; detail: string }>;
const LOOPS_PER_PAUSE = 100;

/**
 * A product transfer and resale report (X12 867, 004010) as the rows of the template. It is read by its loops: the
 * header up to the first PTD, then one loop for each PTD, whatever the order within.
 */
export function* linesOf867(
  sets: readonly TransactionSet[],
  options: JsonObject,
): Generator<undefined, InterchangeLines> {
  const lines: InterchangeLine[] = [];
  const notices: FileProblem[] = [];
  const months = new Set<string>();
  for (const set of sets) {
    const { header, loops, totals } = partsOf(set);
    const frame = frameOf(set, header, options);
    if ('code' in frame) return { lines: [], notices: [], problem: frame };
    months.add(frame.month);
    if (months.size > 1) return { lines: [], notices: [], problem: twoMonths(set, [...months]) };
    if (totals === undefined) notices.push(withoutTotals(set));
    for (const [nth, loop] of loops.entries()) {
      lines.push(...linesOfLoop(loop, frame));
      if (nth % LOOPS_PER_PAUSE === 0) yield;
    }
  }
  return { lines, notices };
}

const partsOf = ({ segments }: TransactionSet) => {
  const body = segments.filter(({ name }) => name !== 'CTT');
  const starts = body.flatMap(({ name }, at) => (name === 'PTD' ? [at] : []));
  return {
    header: body.slice(0, starts[0] ?? body.length),
    loops: starts.map((from, nth) => body.slice(from, starts[nth + 1])),
    totals: segments.find(({ name }) => name === 'CTT'),
  };
};

/** Of the header these concern every line; dates and references there are about the report. */
const OF_LINES: readonly string[] = [
  ...['reporter_id', 'reseller_id', 'reseller_name', 'currency'],
  ...['end_customer_name', 'end_customer_city', 'end_customer_zip', 'end_customer_country'],
];

/** What the header says for all lines, or what it lacks. */
const frameOf = (
  { opening }: TransactionSet,
  header: readonly Segment[],
  options: JsonObject,
): (Frame & Readonly<{ month: string }>) | FileProblem => {
  const profile = profileOf(options);
  const begin = header.find(({ name }) => name === 'BPT');
  if (begin === undefined) return missing(opening, 'BPT', 'what the report is');
  const purpose = begin.elements[1] ?? '';
  if (!PURPOSES.includes(purpose)) return unknownPurpose(begin, purpose);
  const { columns } = saidIn(header, profile);
  if (!columns.has('currency')) return missing(opening, 'CUR', 'the currency of the prices');
  if (!columns.has('reporter_id') && !declares(options, 'reporter_id'))
    return missing(opening, 'N1*DS', 'who reports');
  const period = monthOf(opening, header);
  if ('code' in period) return period;
  const said = [...columns].filter(([name]) => OF_LINES.includes(name));
  return {
    ...{ profile, month: period.text, decimal: formatsOf(options.formats).decimal ?? '.' },
    columns: new Map([...said, ['report_period', period]]),
  };
};

/** An original report, or one that replaces what it says anew: lines that it does not mention stay in both. */
const PURPOSES: readonly string[] = ['00', '05'];

const declares = ({ constants }: JsonObject, column: string): boolean =>
  typeof constants === 'object' && constants !== null && column in constants;

/** The month that both days of the period lie in. */
const monthOf = (opening: Segment, header: readonly Segment[]): Said | FileProblem => {
  const days = header.filter(
    ({ name, elements }) => name === 'DTM' && ['090', '091'].includes(elements[1] ?? ''),
  );
  const [first] = days;
  if (first === undefined)
    return {
      code: 'PERIOD_INVALID',
      detail: `Segment ${String(opening.at)}: the report has no period. Send its first and last day as DTM*090 and DTM*091.`,
    };
  const months = days.map((day) => ({ day, month: MONTH.exec(day.elements[2] ?? '') }));
  const wrong = months.find(({ month }) => month === null);
  if (wrong !== undefined)
    return {
      code: 'PERIOD_INVALID',
      detail: `Segment ${String(wrong.day.at)}, DTM02: "${wrong.day.elements[2] ?? ''}" is no day such as 20260901.`,
    };
  const named = [...new Set(months.map(({ month }) => `${month?.[1] ?? ''}-${month?.[2] ?? ''}`))];
  if (named.length > 1)
    return {
      code: 'PERIOD_INVALID',
      detail: `Segment ${String(days.at(-1)?.at)}: a report is of one month, and this one of ${named.join(', ')}. Send one for each month.`,
    };
  return { text: named[0] ?? '', at: first.at, element: 'DTM02' };
};
const MONTH = /^(\d{4})(0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;

const missing = ({ at }: Segment, name: string, what: string): FileProblem => ({
  code: 'SEGMENT_MISSING',
  detail: `Segment ${String(at)}: the transaction set has no ${name} before its first PTD: ${what}. Add it.`,
});

const unknownPurpose = ({ at }: Segment, purpose: string): FileProblem => ({
  code: 'FILE_UNREADABLE',
  detail: `Segment ${String(at)}, BPT01: "${purpose}" is neither an original report (00) nor one that replaces lines (05).`,
});

const twoMonths = ({ opening }: TransactionSet, months: readonly string[]): FileProblem => ({
  code: 'PERIOD_INVALID',
  detail: `Segment ${String(opening.at)}: the file reports several months: ${months.join(', ')}. Send one file for each month.`,
});

const withoutTotals = ({ opening }: TransactionSet): FileProblem => ({
  code: 'SEGMENT_MISSING',
  detail: `Segment ${String(opening.at)}: the transaction set has no CTT, so nobody counted its lines.`,
});
