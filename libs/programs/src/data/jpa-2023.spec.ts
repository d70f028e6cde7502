import { compareRational, parseDecimal } from '@channel/kernel';
import type { ProgrammeDefinition } from '../domain/terms/definition';
import { jpa2023 } from './jpa-2023';
import sourceLines from './source-lines.json';

/** What a path such as `targets[sales].entries` finds; `[x]` picks the entry with that id, role or track. */
const find = (path: string): unknown =>
  path
    .replaceAll(/\[([^\]]+)\]/g, '.[$1')
    .split('.')
    .reduce<unknown>((value, step) => {
      if (typeof value !== 'object' || value === null) return undefined;
      if (!step.startsWith('[')) return (value as Record<string, unknown>)[step];
      const wanted = step.slice(1);
      return (value as readonly Record<string, unknown>[]).find(({ id, role, track }) =>
        [id, role, track].includes(wanted),
      );
    }, jpa2023);

/** All sources below a place. A part without any is a value whose origin nobody could show. */
const sourcesIn = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [];
  const { source } = value as { source?: unknown };
  const own = typeof source === 'string' ? [source] : [];
  return [...own, ...Object.values(value).flatMap(sourcesIn)];
};

/** Every setting that a decision rests on: its key, where it stands, and its value where it is one. */
const SETTINGS: readonly (readonly [key: string, path: string, value?: unknown])[] = [
  ['flex.targetPoints', 'flex.targetPoints', 2],
  ['flex.levels', 'flex.levels', ['elite-plus']],
  ['flex.noticeDays', 'flex.noticeDays', [60, 30]],
  ['flex.catalogue', 'flex.catalogue'],
  ['reward.requires', 'plans[quarterly].requires', ['approved', 'won', 'closed', 'shipped']],
  ['reward.quarterBy', 'plans[quarterly].quarterBy', 'shipped'],
  ['reward.levelAt', 'plans[quarterly].levelAt', 'shipment'],
  ['reward.base', 'plans[quarterly].base', 'approved-net'],
  ['reward.productAt', 'reward.productAt', 'price-approved'],
  ['reward.wonInsideProtection', 'reward.wonInsideProtection', true],
  ['mdf.approver', 'mdf.approver', 'channel-manager-of-region'],
  ['operate.minimumLevel', 'operate.minimumLevel', 'elite'],
  ['achievement.dayBy', 'achievement.dayBy', 'orderSubmitted'],
  ['tracks.location.certifications', 'tracks[location].certifications', null],
  ['velocity.limit', 'velocity.limit', { amount: '4000000', currency: 'USD' }],
  ['velocity.families', 'velocity.families', ['EX', 'BRANCH_SRX', 'SW']],
  ['velocity.allLines', 'velocity.allLines', true],
  ['deal.protectionDays', 'deal.protectionDays', 90],
  ['deal.extensionDays', 'deal.extensionDays', 30],
  ['deal.extensionsMax', 'deal.extensionsMax', 2],
  ['deal.approvalLimit', 'deal.approvalLimit', { amount: '25000000', currency: 'USD' }],
  ['deal.decisionDays', 'deal.decisionDays', 2],
  ['deal.types', 'deal.types'],
  ['deal.newCustomerMonths', 'deal.newCustomerMonths', 36],
  ['deal.distributorRequired', 'deal.distributorRequired', true],
  ['deal.publicTender', 'deal.publicTender', 'warn'],
  ['deal.directConflict', 'deal.directConflict', 'review'],
  ['deal: minimum list', 'deal.minimumList', { amount: '0', currency: 'USD' }],
  ['deal: lead time', 'deal.leadTimeDays', 0],
  ['deal: answer to a question', 'deal.answerBusinessDays', 10],
  ['deal: notices before the end', 'deal.reminderDays', [30, 14, 3]],
  ['dispute: open', 'dispute.openDays', 30],
  ['dispute: decide', 'dispute.decisionBusinessDays', 5],
  ['payout.payee', 'payout.payee', 'partner'],
  ['payout.minimum', 'payout.minimum', { amount: '5000', currency: 'USD' }],
  ['payout.secondApproverAbove', 'payout.secondApproverAbove', { amount: '10000000', currency: 'USD' }],
  ['payout: cooling', 'payout.coolingBusinessDays', 3],
  ['payout: what reps see', 'payout.shownToReps', false],
  ['payout: rate of earning', 'fx.earningRate', 'month-average-of-ship-day'],
  ['payout: rate of payout', 'fx.payoutRate', 'statement-approval-day'],
  ['fx.jumpWarning', 'fx.jumpWarning', '20'],
  ['customer.suspicionAt', 'customer.suspicionAt', '0.85'],
  ['deal.scope', 'deal.scope', 'registered-lines'],
  ['deal: reasons of a rejection', 'deal.rejectionReasons'],
  ['correction.lookbackDays', 'correction.lookbackDays', 365],
  ['price.depthManager', 'price.depthManager', '10'],
  ['price.depthLead', 'price.depthLead', '25'],
  ['price.floor', 'price.floor', '20'],
  ['price.floor by family', 'price.familyFloors', {}],
  ['price: decision', 'price.decisionBusinessDays', 2],
  ['requirements.gateFrom', 'requirements.gateFrom', null],
  ['mdf.levelLost', 'mdf.levelLost', 'honour-approved'],
  ['mdf: decision', 'mdf.decisionBusinessDays', 5],
  ['mdf: review of a claim', 'mdf.reviewBusinessDays', 5],
  ['mdf: payment', 'mdf.paymentDays', 45],
  ['mdf: answer to a question', 'mdf.answerDays', 14],
  ['mdf: dispute of a claim', 'mdf.disputeDays', 30],
  ['mdf: notices', 'mdf.noticeDays', [60, 30, 7]],
  ['mdf: activity types', 'mdf.activityTypes'],
  ['mdf: fast track, lead', 'mdf.fastTrack.leadDays', 5],
  ['mdf: fast track, decision', 'mdf.fastTrack.decisionBusinessDays', 2],
  ['review: notices', 'review.noticeDays', [60, 30]],
  ['review: decision', 'review.decisionBusinessDays', 10],
  ['review: appeal', 'review.appealDays', 30],
  ['credits: notices', 'credits.noticeDays', [60, 30, 7]],
  ['mdf.vendorShare', 'mdf.vendorShare', '50'],
  ['mdf.requestLeadDays', 'mdf.requestLeadDays', 14],
  ['mdf.claimDays', 'mdf.claimDays', 45],
  ['mdf.lotDays', 'mdf.lotDays', 180],
  ['mdf.cap', 'mdf.cap', null],
  ['resale.evidence', 'resale.evidence', 'both'],
  ['resale.standardLevel', 'resale.standardLevel', 'own-else-lowest'],
  ['price.validDays', 'price.validDays', 30],
  ['quote.validDays', 'quote.validDays', 30],
  ['review.annualAnchor', 'review.annualAnchor', 'entry'],
  ['review: first, provider', 'review.roles[naas-provider].firstMonths', 6],
  ['review: yearly, provider', 'review.roles[naas-provider].everyMonths', 12],
  ['review: first, reseller', 'review.roles[solution-reseller].firstMonths', 6],
  ['review: yearly, reseller', 'review.roles[solution-reseller].everyMonths', 12],
  ['clocks: entry', 'clocks.roles[naas-provider].entryCertificationDays', 90],
  ['clocks: replacement', 'clocks.roles[naas-provider].replacementDays', 90],
  ['clocks: service creation', 'clocks.roles[naas-provider].serviceCreationDays', 90],
  ['clocks: renewal', 'clocks.roles[naas-provider].renewalYears', 3],
  ['clocks: entry, reseller', 'clocks.roles[solution-reseller].entryCertificationDays', 90],
  ['clocks.lapseGraceDays', 'clocks.lapseGraceDays', 0],
  ['terms: new version', 'terms.signDays', 90],
  ['clocks: warnings', 'clocks.lapseWarningDays', [90, 30, 7]],
  ['sellerRewards.levels', 'sellerRewards.levels', ['elite-plus', 'elite', 'select', 'reseller']],
  ['pfp.scored', 'pfp.scored'],
  ['pfp.threshold', 'pfp.threshold', '80'],
  ['credential.years', 'credentials.years', 3],
  ['credential.years of the superseded', 'credentials.supersededYears', 2],
  ['credits.training.usdPerUnit', 'credits.training.usdPerUnit', { amount: '100', currency: 'USD' }],
  ['credits.training: start', 'credits.training.startsWith', 'purchase'],
  ['credits.services.unitsPerItem', 'credits.services.unitsPerItem', 1],
  ['credits.services: start', 'credits.services.startsWith', 'contract-activation'],
  ['serviceShare.min', 'serviceShare.min', { 'elite-plus': '15', elite: '12', select: '10' }],
  ['salesUpdate.attendees', 'salesUpdate.attendees', 1],
  ['people.shareAcrossLevelRows', 'people.shareAcrossLevelRows', true],
  ['crossRole.certifications', 'crossRole.certifications', 'higher'],
  ['pos.dueBusinessDay', 'pos.dueBusinessDay', 10],
  ['pos: reminders', 'pos.reminderDays', [3]],
  ['pos.graceBusinessDays', 'pos.graceBusinessDays', 10],
  ['match.auto', 'match.auto', '0.90'],
  ['match.suggest', 'match.suggest', '0.60'],
  ['match: weights', 'match.weights', { customer: '0.40', domain: '0.25', product: '0.20', window: '0.15' }],
  ['match: tie', 'match.tie', '0.05'],
  ['routes', 'routes'],
  ['catalog.eolWarningDays', 'catalog.eolWarningDays', 180],
  ['seller.onApproved', 'seller.onApproved', { amount: '2500', currency: 'USD' }],
  ['seller.onClosed', 'seller.onClosed', { amount: '5000', currency: 'USD' }],
  ['seller.capPerQuarter', 'seller.capPerQuarter', { amount: '100000', currency: 'USD' }],
  ['seller.taxFormAbove', 'seller.taxFormAbove', { amount: '60000', currency: 'USD' }],
  ['shipAndDebit.enabled', 'shipAndDebit.enabled', false],
  ['clawback.lookbackDays', 'clawback.lookbackDays', 365],
  ['late.maxDays', 'late.maxDays', 180],
  ['calendar: zone', 'calendar.timeZone', 'UTC'],
  ['calendar: quarters', 'calendar.quarters'],
  ['calendar: half-years', 'calendar.halfYears'],
  ['calendar: holidays', 'calendar.holidays', []],
  ['discount: velocity', 'discount.velocityPoints', '3'],
  ['discount: registration', 'discount.registrationPoints', '5'],
  ['discount: reseller', 'discount.levels[solution-reseller].percents'],
  ['discount: provider', 'discount.levels[naas-provider].percents'],
  ['discount: track', 'discount.tracks[location].percents'],
  ['plan.quarterly', 'plans[quarterly].method.rates'],
  ['plan.quarterly: cap', 'plans[quarterly].capPerDeal', { amount: '5000000', currency: 'USD' }],
  ['plan.security-focus', 'plans[security-focus].method.rates'],
  ['plan.plus-volume', 'plans[plus-volume].method.bands'],
  ['plan.naas-achievement', 'achievementPlans[naas-achievement].percent', '1'],
  ['target.sales', 'targets[sales].entries'],
  ['target.security', 'targets[security].entries'],
  ['target.poc', 'targets[poc].entries'],
  ['target.naasTcv', 'targets[naasTcv].entries'],
  ['outlier: quantity', 'outlier.quantityAbove', 10_000],
  ['outlier: amount', 'outlier.amountAbove', { amount: '500000000', currency: 'USD' }],
  ['outlier: price', 'outlier.pricePercentOfList', { from: '20', to: '300' }],
];

/** Rows of the tables whose place is not marked with their number in the data. */
const PLACES: Readonly<Record<string, string>> = {
  J1: 'roles',
  J2: 'roles[solution-reseller].description',
  J3: 'roles[naas-provider].description',
  J4: 'roles[solution-reseller].levels',
  J7: 'roles[naas-provider].levels',
  J64: 'specialisations',
  J66: 'specialisationTerms.serviceAreas',
  J67: 'specialisationTerms.servicesAgreement',
  J68: 'specialisationTerms.servicesCountForLevels',
  O34: 'operate.severalAtOnce',
  J70: 'tracks',
  J85: 'discount.tracks',
  J6: 'specialisationTerms.severalAtOnce',
  J58: 'training.completions',
  J59: 'credentials.known',
  J62: 'credentials.known',
  J86: 'review.roles[naas-provider].firstMonths',
  J87: 'review.roles[naas-provider].everyMonths',
  J88: 'review.roles[naas-provider].prorated',
  J89: 'review.roles[naas-provider].levelChangesBy',
  J90: 'achievement.measure',
  J91: 'achievement.renewalsCount',
  J92: 'achievement.oneRolePerLine',
  J94: 'clocks.roles[naas-provider].entryCertificationDays',
  J95: 'clocks.roles[naas-provider].renewalYears',
  J96: 'clocks.roles[naas-provider].replacementDays',
  J97: 'crossRole.certifications',
  J102: 'supportDuties.contactNeedsTraining',
  J107: 'assistance.withoutAccountManager',
  J109: 'terms.acceptanceRecords',
  J110: 'enrolment.ways',
  M2: 'partnerKinds',
  M5: 'allianceCategories',
  O1: 'servicePartner.firstAndSecondLine',
};
const numbers = (letter: string, first: number, last: number): readonly string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => `${letter}${String(first + index)}`);
/** The rows of the requirement tables of programme and partners that are data. */
const ROWS: readonly string[] = [
  ...[...numbers('J', 1, 4), 'J7', 'J21', 'J64', 'J66', 'J67', 'J68', 'O34', 'J70'],
  ...[...numbers('J', 22, 29), ...numbers('J', 31, 36), 'J69', 'J71', 'M6', 'O4', 'C3'],
  ...[...numbers('J', 8, 20), ...numbers('J', 73, 83), ...numbers('J', 98, 101), 'J85'],
  ...['J6', 'J58', 'J59', 'J60', 'J62', 'J63', ...numbers('J', 86, 92), ...numbers('J', 94, 97)],
  ...['J102', 'J107', 'J109', 'J110', 'M2', 'M5', 'O1', 'O2', 'O16', 'O32', 'O5', 'O8'],
  ...[...numbers('O', 9, 15), 'O19', 'O20', 'O22', 'O31', 'O36', 'O33', 'C11', 'C12', 'C16'],
];

const marked = (definition: ProgrammeDefinition) => [
  ...definition.benefits,
  ...definition.supportFlags,
  ...definition.requirementSets.flatMap(({ requirements }) => requirements),
];

describe('jpa-2023', () => {
  it.each(SETTINGS.map(([key, path, value]) => ({ key, path, value })))(
    'has the setting $key with its source',
    ({ path, value }) => {
      const found = find(path);
      expect(found).toBeDefined();
      expect(sourcesIn(found).length).toBeGreaterThan(0);
      if (value !== undefined) expect((found as { value: unknown }).value).toEqual(value);
    },
  );

  it.each(ROWS)('req:%s stands in the definition with its source', (row) => {
    if (row === 'J21' || row === 'C16') {
      expect(jpa2023.effectiveFrom).toBe('2023-01-01');
      expect(jpa2023.documents.map(({ number, edition }) => `${number}, ${edition}`)).toContain(
        '1000324-004-EN, Mar 2015',
      );
      return;
    }
    const places = [
      ...marked(jpa2023).filter(({ rows }) => rows.includes(row)),
      ...(row in PLACES ? [find(PLACES[row] ?? '')] : []),
    ];
    expect(places).not.toEqual([]);
    for (const place of places) expect(sourcesIn(place)).not.toEqual([]);
  });

  it('req:R2 keeps every value with a source: no setting stands bare', () => {
    const bare = Object.entries(jpa2023)
      .filter(([, value]) => typeof value === 'object' && Object.keys(value).length > 0)
      .filter(([name, value]) => name !== 'documents' && sourcesIn(value).length === 0)
      .map(([name]) => name);
    expect(bare).toEqual([]);
  });

  it('req:R2 names lines that were looked at: text of a listed document, no blank line, no heading', () => {
    const lines: Readonly<Record<string, Readonly<{ hash: string; begins: string }>>> = sourceLines;
    const named = new Set(sourcesIn(jpa2023).filter((source) => /^\d/.test(source)));
    expect(Object.keys(lines).toSorted()).toEqual([...named].toSorted());
    const listed = jpa2023.documents.map(({ id }) => id);
    for (const [source, { hash, begins }] of Object.entries(lines)) {
      expect(listed).toContain(source.slice(0, 3));
      expect([source, hash]).toEqual([source, expect.stringMatching(/^[0-9a-f]{16}$/)]);
      expect([source, begins]).toEqual([source, expect.not.stringMatching(/^(#.*|<b>.*|-{3}.*|)$/)]);
    }
  });

  it('G47 pays the provider plan for a year, by its review', () => {
    const [plan] = jpa2023.achievementPlans ?? [];
    expect([plan?.id, plan?.measure.value, plan?.paidAfter.value]).toEqual([
      ...['naas-achievement', 'new-business-tcv', 'review'],
    ]);
    expect(jpa2023.plansNotCalculated).toEqual([]);
  });
});

describe('symbols of the sources (G25)', () => {
  const benefit = (id: string) =>
    jpa2023.benefits.find((candidate) => candidate.id === id)?.grants.value ?? {};
  const rates = (dealType: string): Readonly<Record<string, string>> => {
    const method = jpa2023.plans.find(({ id }) => id === 'quarterly')?.method;
    if (method?.kind !== 'rate') throw new Error('the plan has rates');
    return Object.fromEntries(
      method.rates.value
        .filter((rate) => rate.dealType === dealType)
        .map(({ level, percent }) => [level, percent]),
    );
  };
  const percents = (role: string) =>
    jpa2023.discount.levels.find((entry) => entry.role === role)?.percents.value ?? {};
  const track = (id: string) =>
    jpa2023.discount.tracks.find((entry) => entry.track === id)?.percents.value ?? {};
  const naasTcv = jpa2023.targets.find(({ id }) => id === 'naasTcv');
  const tables: readonly (readonly [
    string,
    Readonly<Record<string, string>>,
    Readonly<Record<string, string>>,
  ])[] = [
    ['J23 product discounts', benefit('product-discounts'), percents('solution-reseller')],
    ['J33 rewards on partner value', benefit('incentive-rewards'), rates('partner-value')],
    ['J33 rewards on new opportunities', benefit('incentive-rewards'), rates('new-opportunity')],
    ...jpa2023.tracks.map(
      ({ id, discountSymbols }) => [`J85 ${id}`, discountSymbols.value, track(id)] as const,
    ),
    [
      'J78 contract value',
      naasTcv?.symbols?.value ?? {},
      Object.fromEntries(
        (naasTcv?.entries.value ?? []).map(({ level, amount }) => [level, amount?.amount ?? '']),
      ),
    ],
  ];

  it.each(tables)(
    '%s: equal symbols have equal values, more symbols strictly more',
    (_name, symbols, values) => {
      const levels = Object.keys(symbols);
      expect(levels.length).toBeGreaterThan(1);
      for (const one of levels)
        for (const other of levels)
          expect(
            Math.sign(
              compareRational(parseDecimal(values[one] ?? 'none'), parseDecimal(values[other] ?? 'none')),
            ),
          ).toBe(Math.sign((symbols[one] ?? '').length - (symbols[other] ?? '').length));
    },
  );
  it('gives the track of no certification the discount of the role', () =>
    expect(track('location')).toEqual(percents('naas-provider')));
});
