import { scenario } from '@channel/testing';
import { partnerDecider, type PartnerCommand } from './partner.decider';
import type { PartnerEvent } from './partner.events';
import { active, at, chen, on, paula, partnerId, programme as known } from './standing.builders';

const given = scenario(partnerDecider);
const role = 'naas-provider';
const programme = {
  ...known,
  roles: [...known.roles, { id: role, levels: ['elite-provider', 'select-provider'] }],
  regions: ['americas', 'emea'],
  papers: { [role]: { 'select-provider': ['naas-agreement', 'business-plan'] } },
};
type Data<Type extends PartnerCommand['type']> = Extract<PartnerCommand, { type: Type }>['data'];

const asked = { partnerId, role, reason: 'It runs a service of its own.' };
const apply = (over: Partial<Data<'ApplyForRole'>> = {}): PartnerCommand => ({
  type: 'ApplyForRole',
  data: { ...asked, programme, act: paula, ...over },
});
const invite = (over: Partial<Data<'InviteToRole'>> = {}): PartnerCommand => ({
  type: 'InviteToRole',
  data: { ...asked, programme, act: chen, ...over },
});
const decline = (over: Partial<Data<'DeclineRole'>> = {}): PartnerCommand => ({
  type: 'DeclineRole',
  data: { ...asked, act: chen, ...over },
});
const assessment = { partnerId, role, level: 'select-provider', regions: ['emea'], effectiveOn: on };
const enrol = (over: Partial<Data<'EnrolInRole'>> = {}): PartnerCommand => ({
  type: 'EnrolInRole',
  data: { ...assessment, programme, act: chen, ...over },
});
const sign = (over: Partial<Data<'SignRole'>> = {}): PartnerCommand => ({
  type: 'SignRole',
  data: { partnerId, role, termsVersion: 2, programme, act: paula, ...over },
});
const openedBy = (by: 'application' | 'invitation'): PartnerEvent => ({
  type: 'PartnerRoleOpened',
  data: { ...asked, by, openedBy: by === 'application' ? 'pers_paula' : 'pers_chen', openedAt: at },
});
const invited = openedBy('invitation');
const applied = openedBy('application');
const declined: PartnerEvent = {
  type: 'PartnerRoleDeclined',
  data: { ...asked, declinedBy: 'pers_chen', declinedAt: at },
};
const kept = (name: string, untilOn: string | null = null): PartnerEvent => ({
  type: 'PartnerRecordKept',
  data: {
    ...{ partnerId, recordId: `srec_${name}`, kind: 'document', name, value: null, version: '1' },
    ...{ signedBy: 'pers_paula', evidence: 'Contract 7', fromOn: '2026-01-01', untilOn },
    ...{ keptBy: 'pers_chen', keptAt: at },
  },
});
const papers = [kept('naas-agreement'), kept('business-plan')];
const assessed: PartnerEvent = {
  type: 'PartnerRoleAssessed',
  data: { ...assessment, assessedBy: 'pers_chen', assessedAt: at },
};
const signed: PartnerEvent = {
  type: 'PartnerRoleSigned',
  data: { partnerId, role, termsVersion: 2, signedBy: 'pers_paula', signedAt: at, signedOn: on },
};

describe('req:J1 req:J110 one more role of a partner', () => {
  it('is applied for or invited to, assessed, and active with its signature', () => {
    given(...active)
      .when(apply())
      .then(applied);
    given(...active)
      .when(invite())
      .then(invited);
    given(...active, applied)
      .when(invite())
      .then(invited);
    given(...active, applied, ...papers)
      .when(enrol())
      .then(assessed);
    given(...active, invited, ...papers, assessed)
      .when(sign())
      .then(signed);
  });
  it('has a level, regions and an entry of its own, and leaves those of the first role', () => {
    expect(given(...active, invited, assessed, signed).state()).toMatchObject({
      ...{ role: 'solution-reseller', level: 'elite', regions: ['americas'], territory: ['americas'] },
      furtherRoles: [{ role, level: 'select-provider', regions: ['emea'], enteredOn: on, status: 'active' }],
    });
  });
  it('ends with the partner', () => {
    const ended: PartnerEvent = {
      type: 'PartnerTerminated',
      data: { partnerId, cause: 'left', reason: 'Sold.', endedBy: 'pers_paula', endedAt: at, endedOn: on },
    };
    expect(given(...active, invited, assessed, signed, ended).state()).toMatchObject({
      furtherRoles: [{ level: null }],
    });
  });
  it('may be asked for again after it was declined', () => {
    given(...active, applied)
      .when(decline())
      .then(declined);
    given(...active, applied, declined)
      .when(apply())
      .then(applied);
  });
  it('PARTNER_NOT_ACTIVE: is for a partner that takes part', () => {
    for (const command of [apply(), invite(), decline(), enrol(), sign()])
      given(...active.slice(0, 2))
        .when(command)
        .thenRefused('PARTNER_NOT_ACTIVE');
  });
  it('ROLE_UNKNOWN REASON_MISSING: is a role of the programme, and says why', () => {
    given(...active)
      .when(apply({ role: 'oem' }))
      .thenRefused('ROLE_UNKNOWN');
    given(...active)
      .when(invite({ reason: ' ' }))
      .thenRefused('REASON_MISSING');
    given(...active, applied)
      .when(decline({ reason: null }))
      .thenRefused('REASON_MISSING');
  });
  it('ALREADY_ENROLLED: is opened once', () => {
    given(...active)
      .when(apply({ role: 'solution-reseller' }))
      .thenRefused('ALREADY_ENROLLED');
    given(...active, applied)
      .when(apply())
      .thenRefused('ALREADY_ENROLLED');
    given(...active, invited)
      .when(invite())
      .thenRefused('ALREADY_ENROLLED');
  });
  it('INVITATION_REQUIRED: where nobody asked, no applications are taken, or the level is by invitation (J9)', () => {
    const closed = { ...programme, entry: { byApplication: false, invitationFromLevel: 'select' } };
    const strict = { ...programme, entry: { byApplication: true, invitationFromLevel: 'select-provider' } };
    given(...active)
      .when(enrol())
      .thenRefused('INVITATION_REQUIRED');
    given(...active)
      .when(apply({ programme: closed }))
      .thenRefused('INVITATION_REQUIRED');
    given(...active, applied, ...papers)
      .when(enrol({ programme: strict }))
      .thenRefused('INVITATION_REQUIRED');
    given(...active, invited, ...papers)
      .when(enrol({ programme: strict }))
      .then(assessed);
  });
  it('ENROLMENT_NOT_OPEN: is assessed or declined once', () => {
    given(...active, invited, ...papers, assessed)
      .when(enrol())
      .thenRefused('ENROLMENT_NOT_OPEN');
    given(...active, invited, assessed)
      .when(decline())
      .thenRefused('ENROLMENT_NOT_OPEN');
  });
  it('LEVEL_UNKNOWN REGION_UNKNOWN: is assessed in words of the programme, from today on', () => {
    const open = given(...active, invited, ...papers);
    open.when(enrol({ level: 'elite' })).thenRefused('LEVEL_UNKNOWN');
    open.when(enrol({ regions: ['mars'] })).thenRefused('REGION_UNKNOWN');
    open.when(enrol({ effectiveOn: '2026-09-08' })).thenRefused('DAY_IN_FUTURE');
    open.when(enrol({ effectiveOn: '2026-09-06' })).thenRefused('CORRECTION_REQUIRED');
  });
  it('req:J75 AGREEMENT_MISSING PLAN_MISSING DOCUMENT_EXPIRED: has its agreement and business plan on record', () => {
    given(...active, invited)
      .when(enrol())
      .thenRefused('AGREEMENT_MISSING');
    given(...active, invited, kept('naas-agreement'))
      .when(enrol())
      .thenRefused('PLAN_MISSING');
    given(...active, invited, kept('naas-agreement'), kept('business-plan', '2026-09-01'))
      .when(enrol())
      .thenRefused('DOCUMENT_EXPIRED');
  });
  it('TERMS_NOT_PENDING TERMS_VERSION_OLD: is signed once, with the terms in force', () => {
    given(...active, invited)
      .when(sign())
      .thenRefused('TERMS_NOT_PENDING');
    given(...active, invited, assessed)
      .when(sign({ termsVersion: 1 }))
      .thenRefused('TERMS_VERSION_OLD');
  });
});

describe('req:J110 an application', () => {
  const data = {
    ...{ partnerId, code: 'PTR-0900', name: 'Northwind', country: 'SE', programmeId: 'jpa-2023' },
    ...{ kind: 'reseller' as const, role: 'solution-reseller' },
  };
  const applyFirst = (over: Partial<Data<'ApplyPartner'>> = {}): PartnerCommand => ({
    type: 'ApplyPartner',
    data: { ...data, programme, act: paula, ...over },
  });
  const asksFirst: PartnerEvent = {
    type: 'PartnerApplied',
    data: { ...data, appliedBy: 'pers_paula', appliedAt: at },
  };
  const declineFirst = (reason: string): PartnerCommand => ({
    type: 'DeclineApplication',
    data: { partnerId, reason, act: chen },
  });
  const declinedFirst: PartnerEvent = {
    type: 'PartnerApplicationDeclined',
    data: { partnerId, reason: 'Not in this region.', declinedBy: 'pers_chen', declinedAt: at },
  };
  const assess = (level: string): PartnerCommand => ({
    type: 'EnrolPartner',
    data: {
      ...{ partnerId, level, countryTier: 'A', regions: ['emea'], effectiveOn: on },
      ...{ programme: openTo, act: chen },
    },
  });
  const openTo = {
    ...programme,
    roles: [{ id: 'solution-reseller', levels: ['elite-plus', 'select', 'reseller'] }],
  };
  it('is made by who was not invited, and assessed below the levels of invitation (J9)', () => {
    given().when(applyFirst()).then(asksFirst);
    given(asksFirst)
      .when(assess('reseller'))
      .then({
        type: 'PartnerAssessed',
        data: {
          ...{ partnerId, level: 'reseller', countryTier: 'A', regions: ['emea'], effectiveOn: on },
          ...{ assessedBy: 'pers_chen', assessedAt: at },
        },
      });
    given(asksFirst).when(assess('select')).thenRefused('INVITATION_REQUIRED');
  });
  it('is declined with a reason, and may be made again', () => {
    given(asksFirst).when(declineFirst('Not in this region.')).then(declinedFirst);
    given(asksFirst).when(declineFirst('')).thenRefused('REASON_MISSING');
    given(asksFirst, declinedFirst).when(applyFirst()).then(asksFirst);
    given(asksFirst, declinedFirst).when(assess('reseller')).thenRefused('ENROLMENT_NOT_OPEN');
    given(...active)
      .when(declineFirst('Too late.'))
      .thenRefused('APPLICATION_NOT_OPEN');
  });
  it('ALREADY_ENROLLED ROLE_UNKNOWN INVITATION_REQUIRED: is refused by their rules', () => {
    given(...active)
      .when(applyFirst())
      .thenRefused('ALREADY_ENROLLED');
    given()
      .when(applyFirst({ role: 'distributor' }))
      .thenRefused('ROLE_UNKNOWN');
    given()
      .when(
        applyFirst({ programme: { ...programme, entry: { byApplication: false, invitationFromLevel: '' } } }),
      )
      .thenRefused('INVITATION_REQUIRED');
  });
});
