import { actBy, scenario } from '@channel/testing';
import { formFindings } from '../../definition/form';
import { ruleText } from '../../features/programme-rules/rule-text';
import type { ProgrammeDefinition } from './definition';
import { findingsOf } from './definition.rules';
import { inForceOn, statusOn, termsAt } from './terms';
import {
  approveVersion,
  carol,
  definition,
  draftVersion,
  ines,
  submitVersion,
  versionApproved,
  versionDrafted,
  versionSubmitted,
} from './terms.builders';
import { termsDecider } from './terms.decider';
import type { TermsEvent } from './terms.events';

const given = scenario(termsDecider);
const named = { programmeId: 'jpa-2023', version: 1 };
const returned: TermsEvent = {
  type: 'ProgrammeVersionReturned',
  data: { ...named, reason: 'The cap is missing.', returnedBy: 'pers_carol', returnedAt: carol.at },
};
const submitted = [versionDrafted(), versionSubmitted()] as const;
const second = (effectiveFrom: string) => [
  ...submitted,
  versionApproved(),
  versionDrafted(2, { effectiveFrom }),
  versionSubmitted(2),
];

const inZone = (timeZone: string) => {
  const { calendar } = definition();
  return { calendar: { ...calendar, timeZone: { ...calendar.timeZone, value: timeZone } } };
};

describe('programme version', () => {
  it('is drafted, submitted and approved by another person', () => {
    given().when(draftVersion()).then(versionDrafted());
    given(versionDrafted()).when(submitVersion()).then(versionSubmitted());
    given(...submitted)
      .when(approveVersion())
      .then(versionApproved());
  });
  it('is never approved by its author', () =>
    given(...submitted)
      .when(approveVersion({ act: ines }))
      .thenRefused('FOUR_EYES'));
  it('case:A9 is never approved by anybody who submitted it, also before a return', () => {
    const otto = actBy('pers_otto', { at: carol.at, on: carol.on });
    const byOtto = { ...versionSubmitted(), data: { ...versionSubmitted().data, submittedBy: 'pers_otto' } };
    const history = [versionDrafted(), byOtto, returned, versionSubmitted()] as const;
    given(...history)
      .when(approveVersion({ act: otto }))
      .thenRefused('FOUR_EYES');
    given(...history)
      .when(approveVersion())
      .then(versionApproved());
  });
  it('case:A10 is returned to its author with a reason, and submitted again', () => {
    const giveBack = (reason: string) =>
      ({ type: 'ReturnProgrammeVersion', data: { ...named, reason, act: carol } }) as const;
    given(...submitted)
      .when(giveBack('The cap is missing.'))
      .then(returned);
    given(...submitted)
      .when(giveBack(' '))
      .thenRefused('REASON_MISSING');
    given(versionDrafted()).when(giveBack('x')).thenRefused('VERSION_NOT_SUBMITTED');
    given(...submitted, returned)
      .when(submitVersion())
      .then(versionSubmitted());
    given(...submitted, returned)
      .when(approveVersion())
      .thenRefused('VERSION_NOT_SUBMITTED');
  });
  it('case:A10 is withdrawn while it is not approved, and then final', () => {
    const withdraw = {
      type: 'WithdrawProgrammeVersion',
      data: { ...named, reason: 'Too early.', act: ines },
    } as const;
    const withdrawn: TermsEvent = {
      type: 'ProgrammeVersionWithdrawn',
      data: { ...named, reason: 'Too early.', withdrawnBy: 'pers_ines', withdrawnAt: ines.at },
    };
    given(...submitted)
      .when(withdraw)
      .then(withdrawn);
    given(...submitted, versionApproved())
      .when(withdraw)
      .thenRefused('VERSION_NOT_OPEN');
    given(...submitted, withdrawn)
      .when(submitVersion())
      .thenRefused('VERSION_NOT_DRAFT');
    given(...submitted, withdrawn)
      .when(approveVersion())
      .thenRefused('VERSION_NOT_SUBMITTED');
  });
  it('case:A10 that cannot be in force on its day is refused where it is drafted', () => {
    given()
      .when(draftVersion({ effectiveFrom: '2023-01-02' }))
      .thenRefused('EFFECTIVE_NOT_QUARTER_START');
    given(...submitted, versionApproved())
      .when(draftVersion({ effectiveFrom: '2026-07-01' }))
      .thenRefused('EFFECTIVE_IN_PAST');
    given(...submitted, versionApproved())
      .when(draftVersion({ effectiveFrom: '2023-01-01' }))
      .thenRefused('EFFECTIVE_DAY_TAKEN');
  });
  it('is never approved by a machine', () =>
    given(...submitted)
      .when(approveVersion({ act: { ...carol, type: 'machine' } }))
      .thenRefused('HUMAN_REQUIRED'));
  it('moves one step at a time', () => {
    given(...submitted)
      .when(submitVersion())
      .thenRefused('VERSION_NOT_DRAFT');
    given(versionDrafted()).when(approveVersion()).thenRefused('VERSION_NOT_SUBMITTED');
    given(versionDrafted()).when(submitVersion(7)).thenRefused('VERSION_UNKNOWN');
  });
  it('belongs to its programme', () =>
    given()
      .when(draftVersion({ programmeId: 'other' }))
      .thenRefused('PROGRAMME_DIFFERS'));
  it('begins on the first day of a quarter, ahead, and on a day of its own', () => {
    given(versionDrafted(1, { effectiveFrom: '2023-01-02' }), versionSubmitted())
      .when(approveVersion())
      .thenRefused('EFFECTIVE_NOT_QUARTER_START');
    given(...second('2026-07-01'))
      .when(approveVersion({ version: 2 }))
      .thenRefused('EFFECTIVE_IN_PAST');
    given(...second('2023-01-01'))
      .when(approveVersion({ version: 2 }))
      .thenRefused('EFFECTIVE_DAY_TAKEN');
  });
  it('req:R1 is in force until the next one begins', () => {
    const state = given(...second('2026-10-01'), versionApproved(2, '2026-10-01')).state();
    expect(inForceOn(state, '2022-12-31')).toBeUndefined();
    expect(inForceOn(state, '2026-09-30')?.version).toBe(1);
    expect(inForceOn(state, '2026-10-01')?.version).toBe(2);
  });
  it('req:R1 is approved, in force and superseded by day', () => {
    const state = given(...second('2026-10-01'), versionApproved(2, '2026-10-01')).state();
    const statuses = (day: string) => state.versions.map((version) => statusOn(state, version, day));
    expect(statuses('2022-12-31')).toEqual(['approved', 'approved']);
    expect(statuses('2026-09-30')).toEqual(['in_force', 'approved']);
    expect(statuses('2026-10-01')).toEqual(['superseded', 'in_force']);
    expect(
      given(versionDrafted())
        .state()
        .versions.map(({ status }) => status),
    ).toEqual(['draft']);
  });
  it('is over after its own last day, and the one before does not come back', () => {
    const ending = { effectiveFrom: '2026-10-01', effectiveTo: '2026-12-31' };
    const state = given(
      ...[...submitted, versionApproved(), versionDrafted(2, ending), versionSubmitted(2)],
      versionApproved(2, '2026-10-01'),
    ).state();
    expect(inForceOn(state, '2026-12-31')?.version).toBe(2);
    expect(inForceOn(state, '2027-01-01')).toBeUndefined();
    expect(state.versions.map((version) => statusOn(state, version, '2027-01-01'))).toEqual([
      'superseded',
      'ended',
    ]);
  });
});

describe('definition', () => {
  const shipped = definition();
  const bands = (...limits: readonly (readonly [string, string | null])[]): ProgrammeDefinition => ({
    ...shipped,
    plans: shipped.plans.map((plan) =>
      plan.method.kind === 'rate'
        ? plan
        : {
            ...plan,
            method: {
              ...plan.method,
              bands: { value: limits.map(([from, to]) => ({ from, to, percent: '1' })), source: 'sample' },
            },
          },
    ),
  });
  const codes = (wrong: ProgrammeDefinition) => findingsOf(wrong).map(({ code }) => code);

  it('as shipped has the published form and no mistake', () => {
    expect(formFindings(shipped)).toEqual([]);
    expect(findingsOf(shipped)).toEqual([]);
  });
  it('E7 refuses gaps and overlaps of bands', () => {
    expect(codes(bands(['0', '100'], ['200', null]))).toEqual(['BANDS_GAP']);
    expect(codes(bands(['0', '100'], ['50', null]))).toEqual(['BANDS_OVERLAP']);
    expect(codes(bands(['10', null]))).toEqual(['BANDS_GAP']);
    expect(codes(bands(['0', '100']))).toEqual(['BANDS_GAP']);
    expect(codes(bands(['0', '0'], ['0', null]))).toEqual(['BANDS_DESCENDING']);
  });
  it('req:R4 lists all mistakes at once with their places', () => {
    const wrong = definition({
      currency: 'XXX',
      velocity: { ...shipped.velocity, families: { value: ['EX', 'NOPE'], source: 'sample' } },
      calendar: { ...shipped.calendar, timeZone: { value: 'Nowhere/City', source: 'sample' } },
      plans: shipped.plans.map((plan) => ({
        ...plan,
        stacking: { value: { policy: 'sum' as const, order: 1 }, source: 'sample' },
      })),
    });
    const found = codes(wrong);
    for (const code of ['CURRENCY_UNKNOWN', 'FAMILY_UNKNOWN', 'TIME_ZONE_UNKNOWN', 'STACKING_UNDECLARED'])
      expect(found).toContain(code);
    expect(findingsOf(wrong).map(({ pointer }) => pointer)).toContain(
      '/definition/velocity/families/value/1',
    );
    given()
      .when({ ...draftVersion(), data: { ...draftVersion().data, definition: wrong } })
      .thenRefused('DEFINITION_INVALID');
  });
  it('refuses rates of unknown levels and levels without a rate', () => {
    const [quarterly] = shipped.plans;
    if (quarterly?.method.kind !== 'rate') throw new Error('the first plan has rates');
    const rates = quarterly.method.rates.value.map((rate, index) =>
      index === 0 ? { ...rate, level: 'gold' } : rate,
    );
    const method = { ...quarterly.method, rates: { value: rates, source: 'sample' } };
    expect(codes(definition({ plans: [{ ...quarterly, method }] }))).toEqual([
      'RATE_MISSING',
      'LEVEL_UNKNOWN',
    ]);
  });
  it('reports every place that has not the published form', () => {
    const { currency: _currency, ...rest } = shipped;
    const found = formFindings({ ...rest, extra: 1, effectiveFrom: 7 });
    expect(found.map(({ pointer }) => pointer).sort()).toEqual([
      '/definition/currency',
      '/definition/effectiveFrom',
      '/definition/extra',
    ]);
  });
  it('changes exactly one sentence with one number', () => {
    const changed = definition({
      deal: { ...shipped.deal, protectionDays: { value: 60, source: 'sample' } },
    });
    const before = ruleText(shipped).map(({ text }) => text);
    const after = ruleText(changed).map(({ text }) => text);
    expect(after.filter((text) => !before.includes(text))).toEqual([
      'An approved deal is protected for 60 days from its approval.',
    ]);
    expect(before).toContain(
      'A channel manager approves up to 250,000.00 USD; above it a channel lead decides.',
    );
  });
  it('req:T4 begins at midnight of its programme’s zone, and gives the day there', () => {
    const zone = 'America/Los_Angeles';
    const next = { ...inZone(zone), effectiveFrom: '2026-10-01' };
    const terms = given(
      ...[versionDrafted(1, inZone(zone)), versionSubmitted(), versionApproved()],
      ...[versionDrafted(2, next), versionSubmitted(2), versionApproved(2, '2026-10-01')],
    ).state();
    const at = (instant: string) => {
      const { zone: counted, day, version } = termsAt(terms, instant);
      return [counted, day, version?.version];
    };
    expect(at('2026-10-01T06:59:59.999Z')).toEqual([zone, '2026-09-30', 1]);
    expect(at('2026-10-01T07:00:00.000Z')).toEqual([zone, '2026-10-01', 2]);
    expect(at('2023-01-01T07:59:59.999Z')).toEqual([zone, '2022-12-31', undefined]);
  });
  it('req:T4 counts days in UTC before it has an approved version', () => {
    const terms = given(versionDrafted(1, inZone('Asia/Tokyo'))).state();
    expect(termsAt(terms, '2026-10-01T20:00:00.000Z')).toEqual({
      ...{ zone: 'UTC', day: '2026-10-01', version: undefined },
    });
  });
});
