import { formFindings } from '../../definition/form';
import { draftFindings } from '../../draft-findings';
import type { ProgrammeDefinition, RequirementNode, RewardPlan, ServiceContractKind } from './definition';
import { findingsOf } from './definition.rules';
import { definition } from './terms.builders';

const shipped = definition();
const codes = (wrong: ProgrammeDefinition) => [...new Set(findingsOf(wrong).map(({ code }) => code))];
const KINDS = shipped.kinds ?? [];
const sample = <Value>(value: Value) => ({ value, source: 'sample' });
/** The shipped definition with one requirement more. */
const requiring = (...nodes: readonly RequirementNode[]): ProgrammeDefinition =>
  definition({
    requirementSets: [
      ...shipped.requirementSets,
      {
        ...{ id: 'more', name: 'More', role: 'solution-reseller', for: { kind: 'status', status: 'more' } },
        requirements: nodes.map((node, index) => ({
          ...{
            id: `more-${String(index)}`,
            rows: ['J8'],
            name: 'More',
            assessed: sample('continuous' as const),
          },
          node: sample(node),
        })),
      },
    ],
  });
const people = (credential: string): RequirementNode => ({
  kind: 'people',
  count: 1,
  credentials: [credential],
});
const replace = <Key extends keyof ProgrammeDefinition>(
  key: Key,
  change: (value: ProgrammeDefinition[Key]) => ProgrammeDefinition[Key],
): ProgrammeDefinition => definition({ [key]: change(shipped[key]) });
const firstTarget = (change: object) =>
  replace('targets', ([first, ...rest]) => [
    { ...first, ...change } as (typeof shipped.targets)[number],
    ...rest,
  ]);

/** Every mistake that the rules name, each alone in an otherwise sound definition. */
const MISTAKES: readonly (readonly [code: string, wrong: () => ProgrammeDefinition])[] = [
  ['DAYS_CROSSED', () => definition({ effectiveTo: '2022-12-31' })],
  ['DAYS_CROSSED', () => replace('deal', (deal) => ({ ...deal, reminderDays: sample([120]) }))],
  ['DAY_INVALID', () => definition({ effectiveFrom: '2023-02-30' })],
  [
    'CALENDAR_GAP',
    () => quarters(['01-01', '03-30'], ['04-01', '06-30'], ['07-01', '09-30'], ['10-01', '12-31']),
  ],
  [
    'CALENDAR_OVERLAP',
    () => quarters(['01-01', '03-31'], ['03-31', '06-30'], ['07-01', '09-30'], ['10-01', '12-31']),
  ],
  ['CURRENCY_DIFFERS', () => replace('seller', (seller) => ({ ...seller, onClosed: sample(euro) }))],
  ['AMOUNT_INVALID', () => replace('outlier', (outlier) => ({ ...outlier, amountAbove: sample(nonsense) }))],
  ['PERCENT_INVALID', () => replace('mdf', (mdf) => ({ ...mdf, vendorShare: sample('101') }))],
  [
    'PERCENT_INVALID',
    () => replace('mdf', (mdf) => ({ ...mdf, activityTypes: sample([{ ...activity, share: '101' }]) })),
  ],
  [
    'ACTIVITY_TYPE_DOUBLED',
    () => replace('mdf', (mdf) => ({ ...mdf, activityTypes: sample([activity, activity]) })),
  ],
  [
    'FAIR_VALUE_MISSING',
    () =>
      replace('mdf', (mdf) => ({
        ...mdf,
        activityTypes: sample([{ ...activity, accounting: 'distinct-service' }]),
      })),
  ],
  [
    'WEIGHTS_SUM',
    () =>
      replace('match', (match) => ({
        ...match,
        weights: sample({ customer: '0.5', domain: '0.25', product: '0.2', window: '0.15' }),
      })),
  ],
  ['BOUNDS_CROSSED', () => replace('match', (match) => ({ ...match, suggest: sample('0.95') }))],
  [
    'BOUNDS_CROSSED',
    () =>
      replace('outlier', (outlier) => ({
        ...outlier,
        pricePercentOfList: sample({ from: '300', to: '20' }),
      })),
  ],
  ['BOUNDS_CROSSED', () => requiring({ kind: 'contact', contact: 'x', atLeast: 6, atMost: 2 })],
  [
    'REGION_UNKNOWN',
    () => definition({ routes: sample([{ services: ['a'], distribution: ['moon'], direct: [] }]) }),
  ],
  [
    'TRACK_UNKNOWN',
    () => replace('discount', (it) => ({ ...it, tracks: [{ track: 'x', percents: sample({}) }] })),
  ],
  ['PLAN_DOUBLED', () => replace('plans', (plans) => [...plans, ...plans.slice(0, 1)])],
  [
    'SPECIALISATION_UNKNOWN',
    () =>
      replace('plans', (plans) =>
        plans.map((plan) =>
          plan.scope.specialisation === undefined
            ? plan
            : { ...plan, scope: { ...plan.scope, specialisation: sample('cooking') } },
        ),
      ),
  ],
  [
    'LEVEL_UNKNOWN',
    () =>
      replace('achievementPlans', (plans = []) =>
        plans.map((plan) => ({ ...plan, scope: { ...plan.scope, levels: sample(['gold']) } })),
      ),
  ],
  [
    'TARGET_MISSING',
    () => replace('targets', (targets) => targets.filter(({ measure }) => measure !== 'new-business-tcv')),
  ],
  ['LEVEL_UNKNOWN', () => replace('coInvestment', (it) => ({ ...it, levels: sample(['gold']) }))],
  ['BENEFIT_DOUBLED', () => replace('benefits', (benefits) => [...benefits, ...benefits.slice(0, 1)])],
  [
    'PLAN_UNKNOWN',
    () => replace('benefits', (benefits) => benefits.map((it) => ({ ...it, valuesIn: 'plan:none' }))),
  ],
  ['ROLE_UNKNOWN', () => replace('benefits', (benefits) => benefits.map((it) => ({ ...it, role: 'king' })))],
  ['ROLE_MISSING', () => replace('clocks', (clocks) => ({ ...clocks, roles: clocks.roles.slice(1) }))],
  ['ROLE_DOUBLED', () => replace('review', (it) => ({ ...it, roles: [...it.roles, ...it.roles.slice(1)] }))],
  [
    'TARGET_MISSING',
    () => firstTarget({ entries: sample([{ level: 'elite', countryTier: 'A', amount: usd }]) }),
  ],
  [
    'TARGET_DOUBLED',
    () =>
      firstTarget({
        entries: sample([
          { level: 'elite', amount: usd },
          { level: 'elite', amount: usd },
        ]),
      }),
  ],
  ['TARGET_UNIT', () => firstTarget({ unit: 'count' })],
  [
    'COUNTRY_TIER_UNKNOWN',
    () => firstTarget({ entries: sample([{ level: 'elite', countryTier: 'Z', amount: usd }]) }),
  ],
  ['TARGET_UNKNOWN', () => requiring({ kind: 'sum', target: 'happiness' })],
  ['CREDENTIAL_UNKNOWN', () => requiring(people('driving-licence'))],
  ['DOCUMENT_UNKNOWN', () => requiring({ kind: 'document', document: 'napkin' })],
  [
    'SPECIALISATION_UNKNOWN',
    () => requiring({ kind: 'mandatory-member', of: 'specialisations', member: 'cooking' }),
  ],
  ['ATTRIBUTE_UNKNOWN', () => requiring({ kind: 'attribute', attribute: 'colour', atLeast: 'red' })],
  ['ATTRIBUTE_VALUE_UNKNOWN', () => requiring({ kind: 'attribute', attribute: 'noc', atLeast: '12x6' })],
  ['LEVEL_UNKNOWN', () => requiring({ kind: 'level', role: 'solution-reseller', atLeast: 'gold' })],
  ['COUNT_TOO_HIGH', () => requiring({ kind: 'at-least', count: 2, nodes: [people('jncia-sec')] })],
  ['REQUIREMENT_UNKNOWN', () => requiring({ kind: 'requirement', requirement: 'none' })],
  [
    'REQUIREMENTS_CYCLIC',
    () =>
      requiring(
        { kind: 'any-of', nodes: [people('jncia-sec'), { kind: 'requirement', requirement: 'more-1' }] },
        { kind: 'recommended', node: { kind: 'requirement', requirement: 'more-0' } },
      ),
  ],
  [
    'REQUIREMENTS_CYCLIC',
    () =>
      replace('credentials', (it) => ({
        ...it,
        known: sample(
          it.known.value.map((known) =>
            known.id === 'jncia-junos' ? { ...known, consistsOf: ['technical-baseline'] } : known,
          ),
        ),
      })),
  ],
  ['REQUIREMENT_DOUBLED', () => replace('requirementSets', (sets) => [...sets, ...sets.slice(0, 1)])],
  [
    'DAYS_CROSSED',
    () =>
      requiring({
        kind: 'by-calendar',
        steps: [
          { from: { day: '2026-01-01' }, node: people('jncia-sec') },
          { from: { day: '2025-01-01' }, node: people('jncis-sec') },
        ],
      }),
  ],
  [
    'NOT_SUPPORTED',
    () => quarters(['01-01', '02-29'], ['03-01', '06-30'], ['07-01', '09-30'], ['10-01', '12-31']),
  ],
  ['NOT_SUPPORTED', () => replace('deal', (deal) => ({ ...deal, distributorRequired: sample(false) }))],
  ['NOT_SUPPORTED', () => steppedPlan({ capPerDeal: sample(usd) })],
  ['NOT_SUPPORTED', () => steppedPlan({ rounding: sample({ point: 'line', mode: 'DOWN' }) })],
  ['DISCOUNT_TOO_HIGH', () => trackPercents({ 'elite-provider': '92' })],
  ['LEVEL_UNKNOWN', () => trackPercents({ elitist: '44' })],
  ['PERCENT_INVALID', () => trackPercents({ 'elite-provider': '4x' })],
  [
    'TRACK_DOUBLED',
    () => replace('discount', (it) => ({ ...it, tracks: [...it.tracks, ...it.tracks.slice(0, 1)] })),
  ],
  [
    'FAMILY_DOUBLED',
    () => replace('tracks', (tracks) => tracks.map((track) => ({ ...track, families: sample(['AP']) }))),
  ],
  [
    'FAMILY_UNKNOWN',
    () => replace('tracks', (tracks) => tracks.map((track) => ({ ...track, families: sample(['LAMPS']) }))),
  ],
  [
    'SPECIALISATION_DOUBLED',
    () => replace('operate', (it) => ({ ...it, certifications: [...certified, ...certified] })),
  ],
  [
    'FAMILY_UNKNOWN',
    () =>
      replace('operate', (it) => ({
        ...it,
        certifications: certified.map((one) => ({ ...one, families: sample(['LAMPS']) })),
      })),
  ],
  [
    'REQUIREMENT_UNKNOWN',
    () =>
      replace('operate', (it) => ({
        ...it,
        certifications: certified.map((one) => ({ ...one, requirements: sample('none') })),
      })),
  ],
  ['PRODUCT_LINE_UNKNOWN', () => attach({ productLine: 'plumbing', percent: '60' })],
  ['PERCENT_INVALID', () => attach({ productLine: 'switching', percent: '600' })],
  ['TARGET_DOUBLED', () => attach(...[1, 2].map(() => ({ productLine: 'switching', percent: '60' })))],
  ['SERVICE_OFFER_DOUBLED', () => definition({ serviceOffers: [...offered, ...offered] })],
  [
    'REQUIREMENT_UNKNOWN',
    () => definition({ serviceOffers: offered.map((one) => ({ ...one, needs: sample('none') })) }),
  ],
  [
    'SERVICE_OFFER_UNKNOWN',
    () => definition({ routes: sample([{ services: ['haircuts'], distribution: [], direct: [] }]) }),
  ],
  ['SERVICE_OFFER_UNKNOWN', () => definition({ serviceOffers: offered.slice(1), routes: sample([]) })],
  [
    'PARTS_SHARED',
    () =>
      definition({
        serviceOffers: offered.map((one, index) => ({
          ...one,
          partsBeginWith: sample([index === 0 ? 'DEMO-' : `DEMO-${String(index)}`]),
        })),
      }),
  ],
  ['CRITERION_DOUBLED', () => earning(['case-handling', 'case-handling'])],
  ['CRITERION_UNKNOWN', () => earning(['rma-performance'])],
  ['SERVICE_UNKNOWN', () => earning(['case-handling'], 'haircuts')],
  ['SERVICE_OFFER_DOUBLED', () => contracted((kinds) => [...kinds, ...kinds])],
  ['SERVICE_OFFER_UNKNOWN', () => contracted((kinds) => kinds.filter(({ needs }) => needs !== undefined))],
  [
    'SERVICE_OFFER_UNKNOWN',
    () => contracted((kinds) => kinds.map((kind) => ({ ...kind, needs: sample(kind.id) }))),
  ],
  ['KIND_MISSING', () => definition({ kinds: KINDS.slice(1) })],
  ['KIND_DOUBLED', () => definition({ kinds: [...KINDS, ...KINDS.slice(0, 1)] })],
  ['KIND_UNKNOWN', () => definition({ allianceCategories: sample(['strategic', 'technology']) })],
  ['GATE_INSIDE_QUARTER', () => definition({ requirements: { gateFrom: sample('2027-02-01') } })],
  ['NOT_SUPPORTED', () => definition({ shipAndDebit: { enabled: sample(true) } })],
];
const attach = (...targets: readonly Readonly<{ productLine: string; percent: string }>[]) =>
  replace('pfp', (pfp) => ({ ...pfp, attachTargets: sample(targets) }));
const earning = (criteria: readonly string[], service = 'advanced-partner-support') =>
  replace('pfp', (pfp) => ({
    ...pfp,
    discountPoints: sample({
      criteria: criteria.map((criterion) => ({ criterion, points: '1' })),
      services: [service],
    }),
  }));
const { certifications: certified = [] } = shipped.operate;
const { serviceOffers: offered = [] } = shipped;
const contracted = (change: (kinds: readonly ServiceContractKind[]) => readonly ServiceContractKind[]) =>
  replace('serviceContracts', (terms) => terms && { ...terms, kinds: change(terms.kinds) });
const steppedPlan = (change: Partial<RewardPlan>) =>
  replace('plans', (plans) =>
    plans.map((plan) => (plan.method.kind === 'stepped' ? { ...plan, ...change } : plan)),
  );
const trackPercents = (percents: Readonly<Record<string, string>>) =>
  replace('discount', (it) => ({
    ...it,
    tracks: it.tracks.map((track) => ({ ...track, percents: sample(percents) })),
  }));
const activity = {
  ...{ id: 'event', share: null, accounting: 'reduction-of-revenue' as const },
  proofs: [{ proof: 'invoice', advert: false }],
} as const;
const euro = { amount: '1', currency: 'EUR' };
const usd = { amount: '1', currency: 'USD' };
const nonsense = { amount: 'many', currency: 'USD' };
const quarters = (...parts: readonly (readonly [string, string])[]) =>
  replace('calendar', (calendar) => ({
    ...calendar,
    quarters: sample(parts.map(([from, to]) => ({ from, to }))),
  }));

describe('definition', () => {
  it.each(MISTAKES)('req:R4 %s is found (%#)', (code, wrong) => expect(codes(wrong())).toContain(code));

  it('names the place of a mistake deep in a tree', () => {
    const sets = shipped.requirementSets.length;
    const wrong = requiring({
      kind: 'all-of',
      nodes: [people('jncia-sec'), { kind: 'shared', group: 'g', node: people('x') }],
    });
    expect(findingsOf(wrong)).toEqual([
      {
        pointer: `/definition/requirementSets/${String(sets)}/requirements/0/node/value/nodes/1/node/credentials/0`,
        code: 'CREDENTIAL_UNKNOWN',
        detail: 'x is not known to this programme.',
      },
    ]);
  });
  it('req:R3 has every kind of node in its published form', () => {
    expect(formFindings(requiring({ kind: 'at-least', count: 1, nodes: [people('jncia-sec')] }))).toEqual([]);
    const strange = { kind: 'perhaps' } as unknown as RequirementNode;
    expect(formFindings(requiring(strange)).map(({ pointer }) => pointer)).toEqual([
      `/definition/requirementSets/${String(shipped.requirementSets.length)}/requirements/0/node/value/kind`,
    ]);
  });
  it('refuses a limit without its currency, and says where', () => {
    const bare = { amount: '1' } as unknown as typeof usd;
    const wrong = replace('payout', (payout) => ({ ...payout, minimum: sample(bare) }));
    expect(formFindings(wrong)).toEqual([
      {
        pointer: '/definition/payout/minimum/value/currency',
        code: 'FORM',
        detail: 'payout.minimum.value.currency is missing: an ISO 4217 currency such as USD.',
      },
    ]);
  });
  it('G66 reports form and meaning together, and asks no rule about what has not its form', () => {
    const wrong = { ...definition({ currency: 'XXX' }), fx: [] };
    const found = draftFindings({ ...wrong, velocity: { ...shipped.velocity, families: sample(['NONE']) } });
    expect(found.map(({ pointer, code }) => `${pointer ?? ''} ${code}`)).toEqual(
      expect.arrayContaining([
        '/definition/fx FORM',
        '/definition/currency CURRENCY_UNKNOWN',
        '/definition/velocity/families/value/0 FAMILY_UNKNOWN',
      ]),
    );
    expect(draftFindings(7)).toHaveLength(1);
    expect(draftFindings({ ...wrong, deal: null, fx: shipped.fx }).map(({ pointer }) => pointer)).toContain(
      '/definition/deal',
    );
  });
});
