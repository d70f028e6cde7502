import {
  compareRational,
  complete,
  identifier,
  isInError,
  isQuarter,
  parseDecimal,
  quarterOf,
  rowReader,
  unlistedCell,
  wordOf,
  type CellFinding,
  type Column,
  type Day,
  type RowReader,
} from '@channel/kernel';
import { MEASURES, type Measured } from './measures';
import type { PfpMeasure } from './scorecard.events';

const column = (name: string, required: boolean, synonyms: readonly string[] = []): Column => ({
  ...{ name, required, synonyms },
});
export const MEASURE_COLUMNS: readonly Column[] = [
  column('period', true, ['quarter']),
  { ...column('partner_id', true, ['partner']), form: 'identifier' },
  column('measure', true, ['criterion']),
  column('part', false, ['question', 'product_line']),
  column('value', true, ['result']),
  column('of', false, ['out_of', 'total']),
  column('currency', false, ['currency_code']),
  { ...column('evidence', false, ['reference']), form: 'text' },
];

/** What rows may name: partners, with whether they were Operate Specialists in the quarter that the row is of. */
export type MeasureReading = Readonly<{
  today: Day;
  productLines: readonly string[];
  questions: number;
  partnerOf: (
    cells: Readonly<Record<string, string>>,
  ) => Readonly<{ partnerId: string; programmeId: string; isSpecialist: boolean }> | undefined;
}>;
export type MeasureRow = Readonly<{
  quarter: string;
  partnerId: string;
  programmeId: string;
  measure: PfpMeasure;
}>;

/** Reads one record; everything that is wrong with it is found at once. */
export const readMeasure = (
  cells: Readonly<Record<string, string>>,
  reading: MeasureReading,
): Readonly<{ values: MeasureRow | undefined; findings: readonly CellFinding[] }> => {
  const reader = rowReader(cells, MEASURE_COLUMNS);
  const quarter = quarterIn(reader, reading.today);
  const partner = partnerIn(reader, reading.partnerOf(cells));
  const name = measureIn(reader);
  const measure = name === undefined ? undefined : valueIn(reader, name, reading);
  const values = complete<MeasureRow>({
    ...{ quarter, measure, partnerId: partner?.partnerId, programmeId: partner?.programmeId },
  });
  return { values: isInError(reader.findings) ? undefined : values, findings: reader.findings };
};

const quarterIn = ({ cell, found }: RowReader, today: Day): string | undefined => {
  const quarter = cell('period').toUpperCase();
  if (quarter === '') return undefined;
  if (!isQuarter(quarter))
    return found('PERIOD_INVALID', 'period', 'The period is a quarter such as 2026-Q3.');
  return quarter > quarterOf(today)
    ? found('PERIOD_INVALID', 'period', `${quarter} has not begun.`)
    : quarter;
};

const partnerIn = ({ cell, found }: RowReader, partner: ReturnType<MeasureReading['partnerOf']>) => {
  const code = identifier(cell('partner_id'));
  if (code === '') return undefined;
  if (partner === undefined) return found('PARTNER_UNKNOWN', 'partner_id', `There is no partner ${code}.`);
  return partner.isSpecialist
    ? partner
    : found('NOT_OPERATE_SPECIALIST', 'partner_id', `${code} holds no product certification in the quarter.`);
};

const measureIn = ({ cell, findings }: RowReader): keyof typeof MEASURES | undefined => {
  const word = wordOf(cell('measure'));
  const known = Object.keys(MEASURES) as (keyof typeof MEASURES)[];
  const measure = known.find((one) => one === word);
  if (word !== '' && measure === undefined)
    findings.push(
      unlistedCell('MEASURE_UNKNOWN', 'measure', { word: cell('measure'), what: 'measure', known }),
    );
  return measure;
};

const valueIn = (
  reader: RowReader,
  name: keyof typeof MEASURES,
  reading: MeasureReading,
): PfpMeasure | undefined => {
  const measured: Measured = MEASURES[name];
  const part = partIn(reader, measured, reading);
  const figures = FORMS[measured.form](reader);
  if (measured.exceeds !== true) withinWhole(reader, figures);
  if (name === 'customer-satisfaction' && figures.value === 'yes' && reader.cell('evidence') === '')
    reader.found('EVIDENCE_MISSING', 'evidence', 'Name what shows that it is tracked and shared.');
  const evidence = reader.cell('evidence') === '' ? null : reader.cell('evidence');
  return complete<PfpMeasure>({ measure: name, part, evidence, ...figures });
};

const partIn = (
  { cell, findings }: RowReader,
  { part }: Measured,
  { productLines, questions }: MeasureReading,
): string | undefined => {
  const word = wordOf(cell('part'));
  if (part === undefined) return '';
  const known =
    part === 'question'
      ? Array.from({ length: questions }, (_, index) => String(index + 1))
      : [...productLines];
  if (known.includes(word)) return word;
  const what = part === 'question' ? 'question' : 'product line with a target';
  findings.push(unlistedCell('PART_UNKNOWN', 'part', { word: cell('part'), what, known }));
  return undefined;
};

type Figures = Readonly<{ [Name in 'value' | 'of' | 'currency']: PfpMeasure[Name] | undefined }>;
const AMOUNT = /^\d{1,15}(\.\d{1,4})?$/;
const WHOLE = /^\d{1,9}$/;

const numberIn = ({ cell, found }: RowReader, name: string, form: RegExp): string | undefined => {
  const text = cell(name);
  if (text === '') return undefined;
  return form.test(text) ? text : found('BAD_NUMBER', name, 'This is no number from 0 on, such as 80.');
};
const wholeIn = (reader: RowReader, form: RegExp): string | undefined => {
  const { cell, found } = reader;
  if (cell('of') === '') return found('REQUIRED_MISSING', 'of', 'Say of how much.');
  const text = numberIn(reader, 'of', form);
  return text !== undefined && compareRational(parseDecimal(text), parseDecimal('0')) === 0
    ? found('WHOLE_IS_ZERO', 'of', 'Of nothing there is no share.')
    : text;
};

const FORMS: Readonly<Record<Measured['form'], (reader: RowReader) => Figures>> = {
  counts: (reader) => ({
    ...{ value: numberIn(reader, 'value', WHOLE), of: wholeIn(reader, WHOLE), currency: null },
  }),
  amounts: (reader) => ({
    ...{ value: numberIn(reader, 'value', AMOUNT), of: wholeIn(reader, AMOUNT) },
    currency:
      reader.cell('currency') === ''
        ? reader.found('REQUIRED_MISSING', 'currency', 'An amount names its currency.')
        : reader.currency('currency'),
  }),
  score: (reader) => {
    const value = numberIn(reader, 'value', AMOUNT);
    const tooHigh = value !== undefined && compareRational(parseDecimal(value), parseDecimal('100')) > 0;
    const inRange = tooHigh
      ? reader.found('SCORE_OUT_OF_RANGE', 'value', 'A score is from 0 to 100.')
      : value;
    return { value: inRange, of: null, currency: null };
  },
  days: (reader) => ({ value: numberIn(reader, 'value', WHOLE), of: null, currency: null }),
  'yes-no': (reader) => ({
    value: reader.word('VALUE_UNKNOWN', 'value', { what: 'answer', known: ['yes', 'no'] }),
    ...{ of: null, currency: null },
  }),
};

const withinWhole = ({ found }: RowReader, { value, of }: Figures): void => {
  if (value === undefined || of === undefined || of === null) return;
  if (compareRational(parseDecimal(value), parseDecimal(of)) > 0)
    found('ABOVE_WHOLE', 'value', `${value} is more than the ${of} that it is a part of.`);
};
