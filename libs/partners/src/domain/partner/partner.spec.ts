import { actBy, scenario } from '@channel/testing';
import { levelOn } from './dated-level';
import { specialisationsOn } from './partner';
import { partnerDecider, type PartnerCommand } from './partner.decider';
import type { PartnerEvent } from './partner.events';
import type { ProgrammeFacts } from './programme-facts';

const given = scenario(partnerDecider);
const at = '2026-09-07T09:00:00.000Z';
const partnerId = 'prtn_1';
const programme: ProgrammeFacts = {
  version: 2,
  roles: [
    { id: 'solution-reseller', levels: ['elite-plus', 'elite'] },
    { id: 'naas-provider', levels: ['select-provider'] },
  ],
  countryTiers: ['A'],
  regions: ['americas'],
  territoryApart: true,
  specialisations: ['security'],
  byAgreement: [],
  words: { names: { document: [], approval: [], attribute: [], obligation: [], contact: [] }, values: {} },
  kinds: { known: ['reseller', 'distributor'], no: { 'take-a-role': {}, 'stand-in-the-locator': {} } },
  entry: { byApplication: true, invitationFromLevel: 'select' },
  papers: {},
  correctionLookbackDays: 365,
};
type Data<Type extends PartnerCommand['type']> = Extract<PartnerCommand, { type: Type }>['data'];

const invitation = {
  ...{ partnerId, code: 'PTR-0042', kind: 'reseller' as const, name: 'Alder', country: 'US' },
  ...{ programmeId: 'jpa-2023', role: 'solution-reseller' },
};
const assessment = {
  ...{ partnerId, level: 'elite', countryTier: 'A', regions: ['americas'] },
  effectiveOn: '2026-09-07',
};
const signature = { partnerId, termsVersion: 2 };
const chen = actBy('pers_chen', { at, on: '2026-09-07' });
const paula = actBy('pers_paula', { at, on: '2026-09-07' });
const invite = (over: Partial<Data<'InvitePartner'>> = {}): PartnerCommand => ({
  type: 'InvitePartner',
  data: { ...invitation, programme, act: chen, ...over },
});
const enrol = (over: Partial<Data<'EnrolPartner'>> = {}): PartnerCommand => ({
  type: 'EnrolPartner',
  data: { ...assessment, programme, act: chen, ...over },
});
const sign = (over: Partial<Data<'SignTerms'>> = {}): PartnerCommand => ({
  type: 'SignTerms',
  data: { ...signature, programme, act: paula, ...over },
});
const invitedAs = (over: object = {}): PartnerEvent => ({
  type: 'PartnerInvited',
  data: { ...invitation, invitedBy: 'pers_chen', invitedAt: at, ...over },
});
const assessedAs = (over: object = {}): PartnerEvent => ({
  type: 'PartnerAssessed',
  data: { ...assessment, assessedBy: 'pers_chen', assessedAt: at, ...over },
});
const invited = invitedAs();
const assessed = assessedAs();
const signed: PartnerEvent = {
  type: 'PartnerTermsSigned',
  data: {
    ...{ ...signature, programmeId: 'jpa-2023' },
    ...{ signedBy: 'pers_paula', signedAt: at, signedOn: '2026-09-07' },
  },
};
const active = [invited, assessed, signed] as const;

describe('partner', () => {
  it('is invited, assessed and active with the signature', () => {
    given().when(invite()).then(invited);
    given(invited).when(enrol()).then(assessed);
    given(invited, assessed).when(sign()).then(signed);
    expect(given(...active).state()).toMatchObject({ status: 'active', termsVersion: 2 });
  });
  it('is invited once, for a role that its kind can have', () => {
    given(invited).when(invite()).thenRefused('ALREADY_ENROLLED');
    given()
      .when(invite({ role: 'distributor' }))
      .thenRefused('ROLE_UNKNOWN');
    given()
      .when(invite({ kind: 'distributor' }))
      .thenRefused('ROLE_UNKNOWN');
  });
  it('req:J9 is assessed once, after its invitation', () => {
    given().when(enrol()).thenRefused('INVITATION_REQUIRED');
    given(invited, assessed).when(enrol()).thenRefused('ENROLMENT_NOT_OPEN');
  });
  it('is assessed in words of the programme, not ahead of time', () => {
    given(invited)
      .when(enrol({ level: 'gold' }))
      .thenRefused('LEVEL_UNKNOWN');
    given(invited)
      .when(enrol({ level: null }))
      .thenRefused('LEVEL_UNKNOWN');
    given(invited)
      .when(enrol({ countryTier: 'Z' }))
      .thenRefused('COUNTRY_TIER_UNKNOWN');
    given(invited)
      .when(enrol({ regions: ['mars'] }))
      .thenRefused('REGION_UNKNOWN');
    given(invited)
      .when(enrol({ effectiveOn: '2026-09-08' }))
      .thenRefused('DAY_IN_FUTURE');
  });
  it('req:J110 TERRITORY_UNKNOWN: has the territory of its agreement apart from the regions of its enrolment', () => {
    const territory = ['americas'];
    given(invited).when(enrol({ territory })).then(assessedAs({ territory }));
    given(invited)
      .when(enrol({ territory: ['mars'] }))
      .thenRefused('TERRITORY_UNKNOWN');
    expect(given(invited, assessed).state()).toMatchObject({ regions: ['americas'], territory });
  });
  it('case:A3 G61 is a correction when it began before today', () =>
    given(invited)
      .when(enrol({ effectiveOn: '2026-09-06' }))
      .thenRefused('CORRECTION_REQUIRED'));
  it('7.10 has entered on the later of its first level and first signature, whatever is signed later', () => {
    const entered = (...events: readonly PartnerEvent[]) => given(...events).state();
    const early: PartnerEvent = { ...signed, data: { ...signed.data, signedOn: '2025-12-01' } };
    const again: PartnerEvent = {
      ...signed,
      data: { ...signed.data, termsVersion: 3, signedOn: '2027-01-04' },
    };
    expect(entered(...active)).toMatchObject({ enteredOn: '2026-09-07' });
    expect(entered(...active, again)).toMatchObject({ enteredOn: '2026-09-07', termsVersion: 3 });
    expect(entered(invited, assessed, early)).toMatchObject({ enteredOn: assessment.effectiveOn });
  });
  it('req:J109 signs the version in force, once', () => {
    given(invited).when(sign()).thenRefused('TERMS_NOT_PENDING');
    given(...active)
      .when(sign())
      .thenRefused('TERMS_NOT_PENDING');
    given(invited, assessed)
      .when(sign({ termsVersion: 1 }))
      .thenRefused('TERMS_VERSION_OLD');
  });
  it('req:J7 is enrolled as a provider with the levels of that role only', () => {
    const provider = { role: 'naas-provider' };
    const asked = invitedAs(provider);
    given().when(invite(provider)).then(asked);
    given(asked).when(enrol()).thenRefused('LEVEL_UNKNOWN');
    given(asked)
      .when(enrol({ level: 'select-provider' }))
      .then(assessedAs({ level: 'select-provider' }));
    given(invited)
      .when(enrol({ level: 'select-provider' }))
      .thenRefused('LEVEL_UNKNOWN');
  });
  it('has on a day the level that began last', () => {
    const levels = [
      { level: 'elite', effectiveOn: '2026-01-01' },
      { level: 'elite-plus', effectiveOn: '2026-10-01' },
    ];
    expect(levelOn(levels, '2025-12-31')).toBeNull();
    expect(levelOn(levels, '2026-09-30')).toBe('elite');
    expect(levelOn(levels, '2026-10-01')).toBe('elite-plus');
    const held = [{ id: 'security', fromOn: '2026-01-01', untilOn: '2026-06-01' }];
    expect(specialisationsOn(held, '2026-05-31')).toEqual(['security']);
    expect(specialisationsOn(held, '2026-06-01')).toEqual([]);
  });
});
