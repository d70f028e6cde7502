import { LANGUAGES } from '@channel/kernel';
import { figuresOf } from '@channel/testing';
import type { RewardPlan } from '@channel/programs';
import { calculateStatement } from '../calculate';
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
} from '../engine.builders';
import { QUIET_REASONS, ZERO_REASONS, type RewardLine } from '../lines';
import type { Computed } from '../methods';
import { adjustmentTrace, traceOf, type RewardTrace } from '../trace';
import { SUPPOSED_WORDS } from './supposed-words';
import { TRACE_WORDS } from './trace-words.all';
import { QUIET_REASONS_DE, ZERO_REASONS_DE } from './zero-reasons.de';
import { QUIET_REASONS_EN, ZERO_REASONS_EN } from './zero-reasons.en';

/** Every name has a digit in it, so that it is one of the figures. */
const computed = {
  plan: {
    ...quarterlyPlan({ capPerDeal: { value: usd('1234500'), source: 'sample' } }),
    scope: {
      levels: { value: ['level-3', 'level-4'] },
      role: 'role-1',
      specialisation: { value: 'special-1' },
      productLines: { value: ['line-1', 'line-2'] },
    },
  },
  line: {
    ...line(),
    sku: 'SKU-1',
    productLine: 'line-9',
    receivedOn: '2026-05-06',
    blockedSerials: ['S1', 'S2'],
  },
  partner: { ...partner(), role: 'role-2' },
  deal: { ...deal(), number: 'DR-2026-000001', wonOn: '2026-04-05', protectedUntilOn: '2026-04-04' },
  rules: rules(quarterlyPlan())('2026-Q1'),
  level: 'level-1',
  units: { quoted: 1200, heldByOthers: 1100, above: 1, blocked: 2, left: 5 },
  capLeft: { numerator: 250050n, denominator: 1n },
} as unknown as Computed;

describe('req:4.6 why a line earns nothing, in German', () => {
  const [english_, german_] = [
    { ...ZERO_REASONS_EN, ...QUIET_REASONS_EN },
    { ...ZERO_REASONS_DE, ...QUIET_REASONS_DE },
  ];
  it.each([...ZERO_REASONS, ...QUIET_REASONS])('%s has the figures of the English sentence', (code) => {
    for (const one of [computed, { ...computed, level: null, deal: undefined }]) {
      const [english, german] = [english_[code](one), german_[code](one)];
      expect(figuresOf(german.reason, 'de')).toEqual(figuresOf(english.reason, 'en'));
      expect(german.reason).not.toBe(english.reason);
      expect(german.remedy).not.toBe(english.remedy);
    }
  });
});

const known = { runId: 'rrun_1', text: 'K1' };
const factsOf = (quantity: number) =>
  inputs({
    lines: [line({ quantity, productLine: 'security' })],
    deals: [deal({ prices: [price({ netUnit: usd('1234567'), quantity: 5 })] })],
  });
const cappedPlan = quarterlyPlan({ capPerDeal: { value: usd('123450'), source: 'sample' } });
const plans: readonly (readonly RewardPlan[])[] = [
  [quarterlyPlan(), securityPlan()],
  [cappedPlan],
  [volumePlan()],
];

describe('req:4.6 the steps of a trace in German', () => {
  const labelsOf = ({ steps }: RewardTrace) => steps.filter(({ kind }) => kind !== 'known_at');

  it.each(plans.map((each) => [each]))('say what the English ones say', (each) => {
    const ruleSet = rules(...each);
    for (const facts of [factsOf(3), factsOf(7)])
      for (const { rewardLineId } of calculateStatement(facts, ruleSet).lines) {
        const [english, german] = LANGUAGES.map((language) =>
          traceOf(rewardLineId, facts, ruleSet, known, language),
        );
        if (english === undefined || german === undefined) throw new Error('There is no such line.');
        expect(german.amount).toEqual(english.amount);
        labelsOf(german).forEach((step, at) => {
          const told = labelsOf(english)[at];
          expect(step).toEqual({ ...told, label: step.label });
          expect(figuresOf(step.label, 'de')).toEqual(figuresOf(told?.label ?? '', 'en'));
          expect(step.label).not.toBe(told?.label);
        });
      }
  });

  it('write figures and days as German readers do', () => {
    const trace = traceOf('ship_1/quarterly', factsOf(7), rules(cappedPlan), known, 'de');
    const label = (kind: string) => trace?.steps.find((step) => step.kind === kind)?.label;
    expect(label('cap')).toBe('USD 1.234,50 je Deal, USD 1.234,50 für diese Zeile übrig');
    expect(label('standing')).toMatch(/^Stufe \S+ am \d\d\.\d\d\.\d{4}$/);
    expect(label('quote')).toBe(
      '5 angeboten: 0 durch andere Zeilen belegt, 5 durch diese Zeile vergütet, 2 über das Angebot hinaus',
    );
  });

  it('tell what was issued before and what came back', () => {
    const facts = factsOf(3);
    const [line1] = calculateStatement(facts, rules()).lines;
    const original = traceOf('ship_1/quarterly', facts, rules(), known, 'de');
    if (line1 === undefined || original === undefined) throw new Error('There is no such line.');
    const adjusts = {
      ...{ cause: 'return', quarter: '2026-Q1', rewardLineId: 'ship_1/quarterly' },
      ...{ wanted: usd('-100'), issued: usd('0'), takenByHand: usd('5') },
    };
    const returned = { ...line1, sku: 'SKU-1', quantity: 2, adjusts } as RewardLine;
    const told = adjustmentTrace(returned, original, [], known, 'de').steps.map(({ label }) => label);
    expect(told).toContain('Früher abgerechnet für 2026-Q1');
    expect(told).toContain('Schon von Hand zurückgenommen, nicht noch einmal');
    expect(told.join()).toContain('2 × SKU-1 zurückgegeben, von einer Zeile mit ');
  });
});

describe('req:4.6 the other sentences of an explanation', () => {
  it('have the same figures in both languages', () => {
    const run = { number: 3, quarter: '2026-Q3', startedAt: '2026-10-15T09:00:00.000Z' };
    expect(TRACE_WORDS.de.knownToRun(run)).toBe(
      'Stand der Tatsachen in Lauf 3 von 2026-Q3, 15.10.2026, 09:00 UTC',
    );
    const conversion = { base: usd('1'), rate: '1.0825', on: '2026-09', tableVersion: 1 };
    expect(TRACE_WORDS.de.conversion(conversion, 'EUR')).toBe('1,0825 USD je EUR, 09/2026');
    expect(TRACE_WORDS.de.serials(computed)).toBe(
      '2 Einheiten werden auf einer anderen Zeile vergütet: S1, S2',
    );
    const byHand = { adjustmentId: 'adj_1', reasonCode: 'goodwill', reason: 'Agreed by phone.' } as const;
    expect(TRACE_WORDS.de.byHand(byHand)).toBe('Von Hand angepasst (Kulanz): Agreed by phone.');
  });
  it('say what is supposed', () => {
    const { en, de } = SUPPOSED_WORDS;
    for (const [key, english] of Object.entries(en)) {
      const german = de[key as keyof typeof de];
      if (typeof english === 'string') expect(german).not.toBe(english);
    }
    expect([de.quoted(1200), de.level('plus-2'), de.specialisation('sec-1')]).toEqual([
      'wenn 1.200 mehr angeboten wären',
      'auf der Stufe plus-2',
      'mit der Spezialisierung sec-1',
    ]);
  });
});
