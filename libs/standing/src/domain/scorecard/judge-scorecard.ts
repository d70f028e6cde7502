import {
  addRational,
  compareRational,
  divide,
  multiply,
  parseDecimal,
  rational,
  round,
  type Rational,
} from '@channel/kernel';
import type { PfpTerms } from '@channel/programs';
import { measureKey } from './scorecard';
import type { PfpMeasure } from './scorecard.events';

export const CRITERION_STATES = ['pass', 'fail', 'not_measured'] as const;
export type CriterionState = (typeof CRITERION_STATES)[number];
/** One threshold: what there is, what there has to be, and why. */
export type CriterionPart = Readonly<{
  measure: string;
  part: string;
  state: CriterionState;
  /** Percent, days, or yes and no; `null` where it was not measured. */
  have: string | null;
  need: string;
  why: string;
  evidence: string | null;
  /** Where the threshold stands. */
  source: string;
}>;
export type Criterion = Readonly<{
  criterion: string;
  scored: boolean;
  state: CriterionState;
  parts: readonly CriterionPart[];
}>;
export type JudgedScorecard = Readonly<{ state: CriterionState; criteria: readonly Criterion[] }>;

type Measures = ReadonlyMap<string, PfpMeasure>;
type Judge = (measures: Measures, terms: PfpTerms) => readonly CriterionPart[];

/** What each criterion of the programme is judged by: four are scored, three are reported (G27). */
const CRITERIA: Readonly<Record<string, Judge>> = {
  'service-attach-rate': (measures, terms) => attachRates(measures, terms),
  'case-handling': (measures, terms) => [caseHandling(measures, terms)],
  'service-renewal-rate': (measures, { threshold }) => [
    atLeast(
      measures,
      'renewal-revenue',
      threshold,
      (have, need) =>
        `${have} % of the revenue that was up for renewal was renewed; at least ${need} % is asked for.`,
    ),
    atLeast(
      measures,
      'renewal-contracts',
      threshold,
      (have, need) => `${have} % of the eligible contracts were renewed; at least ${need} % is asked for.`,
    ),
  ],
  'certification-compliance': (measures, { scored }) => [
    complies(
      measures,
      'certification',
      scored,
      'The technical certifications comply with the programme.',
      'The technical certifications do not comply with the programme.',
    ),
  ],
  'service-volume': (measures, { reported }) => [
    complies(
      measures,
      'service-bookings',
      reported,
      'The bookings of services comply with the programme.',
      'The bookings of services do not comply with the programme.',
    ),
  ],
  'rma-performance': (measures, terms) => [returnDays(measures, terms), noTroubleFound(measures, terms)],
  'customer-satisfaction': (measures, { reported }) => [
    complies(
      measures,
      'customer-satisfaction',
      reported,
      'How satisfied customers are is tracked and shared.',
      'How satisfied customers are is not tracked and shared.',
    ),
  ],
};
export const CRITERIA_KNOWN: readonly string[] = Object.keys(CRITERIA);

/** Pure: the same measures and thresholds give the same scorecard. */
export const judgeScorecard = (measures: Measures, terms: PfpTerms): JudgedScorecard => {
  const judged = (ids: readonly string[], scored: boolean): readonly Criterion[] =>
    ids.flatMap((criterion) => {
      const parts = CRITERIA[criterion]?.(measures, terms) ?? [];
      return parts.length === 0 ? [] : [{ criterion, scored, state: worst(parts), parts }];
    });
  const scored = judged(terms.scored.value, true);
  return { state: worst(scored), criteria: [...scored, ...judged(terms.reported.value, false)] };
};

/** What fails decides; what is not measured is not passed. */
const worst = (parts: readonly Readonly<{ state: CriterionState }>[]): CriterionState => {
  if (parts.some(({ state }) => state === 'fail')) return 'fail';
  return parts.some(({ state }) => state === 'not_measured') ? 'not_measured' : 'pass';
};

type Threshold = Readonly<{ value: string; source: string }>;
const notMeasured = (
  measure: string,
  need: string,
  source: string,
  { part = '', why }: Readonly<{ part?: string; why?: string }> = {},
): CriterionPart => ({
  ...{ measure, part, state: 'not_measured', have: null, need, evidence: null, source },
  why: why ?? 'It was not measured.',
});

const percentIn = ({ value, of }: PfpMeasure): Rational =>
  multiply(divide(parseDecimal(value), parseDecimal(of ?? '1')), rational(100n));
/** Two decimals, never rounded up: what falls short does not read as reached. */
const twoDecimals = (figure: Rational): string => {
  const digits = round(multiply(figure, rational(100n)), 'DOWN')
    .toString()
    .padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

/** Inclusive: what is exactly reached is reached (G27). */
const atLeast = (
  measures: Measures,
  measure: string,
  { value: need, source }: Threshold,
  why: (have: string, need: string) => string,
  part = '',
): CriterionPart => {
  const found = measures.get(measureKey({ measure, part }));
  if (found === undefined) return notMeasured(measure, need, source, { part });
  const figure = percentIn(found);
  const have = twoDecimals(figure);
  const state = compareRational(figure, parseDecimal(need)) >= 0 ? 'pass' : 'fail';
  return { measure, part, state, have, need, why: why(have, need), evidence: found.evidence, source };
};

const attachRates: Judge = (measures, { attachTargets }) =>
  (attachTargets?.value ?? []).map(({ productLine: part, percent: value }) =>
    atLeast(
      measures,
      'attach-rate',
      { value, source: attachTargets?.source ?? '' },
      (have, need) =>
        `Services were sold for ${have} % of the hardware of ${part}; at least ${need} % is asked for.`,
      part,
    ),
  );

/** O26: the mean of the answers to the closure questions. */
const caseHandling = (measures: Measures, { threshold, caseQuestions }: PfpTerms): CriterionPart => {
  const { value: need, source } = threshold;
  const measure = 'case-question';
  const numbers = Array.from({ length: caseQuestions?.value ?? 4 }, (_, index) => String(index + 1));
  const answers = numbers.flatMap((part) => measures.get(measureKey({ measure, part })) ?? []);
  if (answers.length < numbers.length)
    return notMeasured(measure, need, source, {
      why: `${String(answers.length)} of ${String(numbers.length)} closure questions were answered.`,
    });
  const sum = answers.map(({ value }) => parseDecimal(value)).reduce(addRational, rational(0n));
  const mean = divide(sum, rational(BigInt(answers.length)));
  const have = twoDecimals(mean);
  return {
    ...{ measure, part: '', have, need, source, evidence: null },
    state: compareRational(mean, parseDecimal(need)) >= 0 ? 'pass' : 'fail',
    why: `The answers to the closure questions come to ${have} % on average; at least ${need} % is asked for.`,
  };
};

const complies = (
  measures: Measures,
  measure: string,
  { source }: Readonly<{ source: string }>,
  does: string,
  doesNot: string,
): CriterionPart => {
  const found = measures.get(measureKey({ measure, part: '' }));
  if (found === undefined) return notMeasured(measure, 'yes', source);
  const { value: have, evidence } = found;
  const state = have === 'yes' ? 'pass' : 'fail';
  return {
    measure,
    part: '',
    state,
    have,
    need: 'yes',
    evidence,
    source,
    why: state === 'pass' ? does : doesNot,
  };
};

/** O29: inclusive. */
const returnDays = (measures: Measures, { returnDays: { value: most, source } }: PfpTerms): CriterionPart => {
  const measure = 'return-days';
  const need = String(most);
  const found = measures.get(measureKey({ measure, part: '' }));
  if (found === undefined) return notMeasured(measure, need, source);
  const { value: have, evidence } = found;
  return {
    ...{ measure, part: '', have, need, evidence, source },
    state: Number(have) <= most ? 'pass' : 'fail',
    why: `Defective hardware came back after ${have} days; at most ${need} are allowed.`,
  };
};

/** O29: strictly under the threshold. */
const noTroubleFound = (
  measures: Measures,
  { noTroubleFoundBelow: { value: need, source } }: PfpTerms,
): CriterionPart => {
  const measure = 'no-trouble-found';
  const found = measures.get(measureKey({ measure, part: '' }));
  if (found === undefined) return notMeasured(measure, need, source);
  const figure = percentIn(found);
  const have = twoDecimals(figure);
  return {
    ...{ measure, part: '', have, need, source, evidence: found.evidence },
    state: compareRational(figure, parseDecimal(need)) < 0 ? 'pass' : 'fail',
    why: `No trouble was found in ${have} % of what came back; it has to be under ${need} %.`,
  };
};
