import { canonicalJson, minorTotalOf } from '@channel/kernel';
import { HISTORIES } from '@channel/testing';
import fc from 'fast-check';
import { calculateStatement } from './calculate';
import {
  deal,
  inputs,
  line,
  partner,
  price,
  quarterlyPlan,
  rules,
  securityPlan,
  usd,
  volumePlan,
} from './engine.builders';
import { originOf } from './issued';
import type { PartnerInputs, ShippedLine } from './inputs';
import type { RewardLine } from './lines';

// A level or specialisation of the past is corrected after its quarter was issued (G61): what the correction shows is what the next run
// posts, and nothing that was issued changes.

const RUNS = Number(process.env.PROPERTY_RUNS ?? 100);
const DAYS = ['2026-07-01', '2026-07-31', '2026-08-15', '2026-09-20', '2026-09-30'] as const;
const day = fc.constantFrom(...DAYS);
const level = fc.constantFrom('elite-plus', 'elite', 'select', 'reseller');

const sold: fc.Arbitrary<readonly ShippedLine[]> = fc
  .array(
    fc.record({
      ...{ quantity: fc.integer({ min: 1, max: 40 }), shipOn: day },
      productLine: fc.constantFrom('switching', 'security'),
      dealId: fc.constantFrom('deal_1', 'deal_2', null),
    }),
    { maxLength: 10 },
  )
  .map((rows) =>
    rows.map((row, index) =>
      line({ ...row, lineId: `ship_${String(index)}`, invoiceLine: String(index).padStart(3, '0') }),
    ),
  );
const deals = [
  deal({ prices: [price({ quantity: 500, netUnit: usd('91337') })] }),
  deal({ dealId: 'deal_2', prices: [price({ quantity: 300, netUnit: usd('19991') })] }),
];
const levels = (said: readonly (readonly [string, string])[]): PartnerInputs['levels'] =>
  said.map(([effectiveOn, one], index) => ({ level: one, effectiveOn, eventId: `level_${String(index)}` }));
const plans = rules(quarterlyPlan(), securityPlan(), volumePlan());

type Correction = Readonly<{
  levels: readonly (readonly [string, string])[];
  specialisedFrom: string | null;
}>;
const correction: fc.Arbitrary<Correction> = fc.record({
  levels: fc.array(fc.tuple(day, level), { minLength: 1, maxLength: 2 }),
  specialisedFrom: fc.option(day),
});

/** The partner as it was known when the quarter was issued, and as it is known now. */
const before = partner({ levels: levels([['2026-01-01', 'elite']]) });
const corrected = ({ levels: said, specialisedFrom }: Correction): PartnerInputs =>
  partner({
    levels: [...before.levels, ...levels(said)],
    specialisations:
      specialisedFrom === null
        ? []
        : [{ specialisation: 'Security', fromOn: specialisedFrom, untilOn: null, eventId: 'granted' }],
  });

const issuedOf = (lines: readonly RewardLine[]) => lines.map((each) => ({ line: each, position: '10' }));
const q3 = (lines: readonly ShippedLine[], of: PartnerInputs) =>
  calculateStatement(inputs({ lines, deals, partner: of }), plans).lines;
const posted = (
  lines: readonly ShippedLine[],
  of: PartnerInputs,
  stated: readonly RewardLine[],
  quarter = '2026-Q4',
) =>
  calculateStatement(
    inputs({
      ...{ lines, deals, partner: of, quarter, issued: issuedOf(stated) },
      adjusts: quarter === '2026-Q4' ? ['2026-Q3'] : ['2026-Q3', '2026-Q4'],
    }),
    plans,
  ).lines.filter(({ adjusts }) => adjusts !== undefined);
const totalOf = (lines: readonly RewardLine[]): bigint => minorTotalOf(lines.map(({ amount }) => amount));
/** As `EffectOfPastOnRewards` shows it: what the open quarter would say with the correction, less what it would say without. */
const shown = (lines: readonly ShippedLine[], of: PartnerInputs, stated: readonly RewardLine[]): bigint =>
  totalOf(posted(lines, of, stated)) - totalOf(posted(lines, before, stated));

describe('a correction of the past', () => {
  it(
    'G61: what is shown is what the next run posts, and comes to what the quarter would have been',
    () => {
      fc.assert(
        fc.property(sold, correction, (lines, change) => {
          const stated = q3(lines, before);
          const now = corrected(change);
          const adjustments = posted(lines, now, stated);
          expect(totalOf(adjustments)).toBe(shown(lines, now, stated));
          expect(totalOf(adjustments)).toBe(totalOf(q3(lines, now)) - totalOf(stated));
          expect(adjustments.every((each) => originOf(each) === '2026-Q3')).toBe(true);
        }),
        { numRuns: RUNS },
      );
    },
    HISTORIES,
  );

  it(
    'G61: is posted once, and nothing is left for the quarter after',
    () => {
      fc.assert(
        fc.property(sold, correction, (lines, change) => {
          const now = corrected(change);
          const stated = q3(lines, before);
          const all = [...stated, ...posted(lines, now, stated)];
          expect(totalOf(posted(lines, now, all, '2027-Q1'))).toBe(0n);
        }),
        { numRuns: RUNS },
      );
    },
    HISTORIES,
  );

  it(
    'inv:M5 G61: no issued line changes, and none is issued again',
    () => {
      fc.assert(
        fc.property(sold, correction, (lines, change) => {
          const stated = q3(lines, before);
          const digest = canonicalJson(stated);
          const adjustments = posted(lines, corrected(change), stated);
          expect(canonicalJson(stated)).toBe(digest);
          const issued = new Set(stated.map(({ rewardLineId }) => rewardLineId));
          expect(adjustments.filter(({ rewardLineId }) => issued.has(rewardLineId))).toEqual([]);
          // Known later, the quarter as it was known then is still what it was.
          expect(canonicalJson(q3(lines, before))).toBe(digest);
        }),
        { numRuns: RUNS },
      );
    },
    HISTORIES,
  );
});
