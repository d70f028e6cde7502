import { scenario } from '@channel/testing';
import { partnerDecider, type PartnerCommand } from './partner.decider';
import type { PartnerEvent } from './partner.events';
import {
  active,
  at,
  carol,
  changed,
  chen,
  end,
  ended,
  grant,
  granted,
  move,
  on,
  partnerId,
  planned,
  programme,
} from './standing.builders';

const given = scenario(partnerDecider);
const began: PartnerEvent = {
  type: 'PlannedLevelBegan',
  data: { partnerId, level: 'elite-plus', effectiveOn: '2026-10-01', beganAt: at },
};
const withdrawn: PartnerEvent = {
  type: 'PlannedLevelWithdrawn',
  data: { partnerId, effectiveOn: '2026-10-01', withdrawnBy: 'pers_carol', withdrawnAt: at },
};

describe('a service specialisation', () => {
  const service = { specialisation: 'service-build' };
  const invite: PartnerCommand = {
    type: 'InviteToSpecialisation',
    data: { partnerId, ...service, reason: 'It builds well.', programme, act: chen },
  };
  const invited: PartnerEvent = {
    type: 'PartnerInvitedToSpecialisation',
    data: {
      ...{ partnerId, ...service, reason: 'It builds well.' },
      ...{ invitedBy: 'pers_chen', invitedAt: at },
    },
  };
  const agreed = (fromOn: string, untilOn: string | null = null): PartnerEvent => ({
    type: 'PartnerRecordKept',
    data: {
      ...{ partnerId, recordId: 'srec_1', kind: 'document', name: 'services-agreement', value: null },
      ...{ version: '3', signedBy: 'pers_paula', evidence: 'Contract 4711', fromOn, untilOn },
      ...{ keptBy: 'pers_chen', keptAt: at },
    },
  });
  it('req:J67 req:J68 INVITATION_REQUIRED AGREEMENT_MISSING: goes to whom is invited and has signed', () => {
    given(...active)
      .when(grant(service))
      .thenRefused('INVITATION_REQUIRED');
    given(...active, invited)
      .when(grant(service))
      .thenRefused('AGREEMENT_MISSING');
    given(...active, invited, agreed('2026-09-08'))
      .when(grant(service))
      .thenRefused('AGREEMENT_MISSING');
    given(...active, invited, agreed('2026-09-01'))
      .when(grant(service))
      .then(granted(service));
  });
  it('req:J68 DOCUMENT_EXPIRED: names the day on which the agreement that was signed ended', () => {
    const over = agreed('2025-09-01', '2026-09-01');
    given(...active, invited, over)
      .when(grant(service))
      .thenRefused('DOCUMENT_EXPIRED');
    given(...active, invited, over, {
      ...over,
      data: { ...agreed('2026-09-01').data, recordId: 'srec_2' },
    } as PartnerEvent)
      .when(grant(service))
      .then(granted(service));
  });
  it('SPECIALISATION_UNKNOWN REASON_MISSING: is invited to with a reason; products need no invitation', () => {
    given(...active)
      .when(invite)
      .then(invited);
    const over = (data: object) => ({ ...invite, data: { ...invite.data, ...data } }) as PartnerCommand;
    given(...active)
      .when(over({ specialisation: 'security' }))
      .thenRefused('SPECIALISATION_UNKNOWN');
    given(...active)
      .when(over({ reason: ' ' }))
      .thenRefused('REASON_MISSING');
    given(...active.slice(0, 1))
      .when(invite)
      .thenRefused('PARTNER_NOT_ACTIVE');
  });
});

describe('level of a partner', () => {
  it('req:J89 follows a decided review from its day on, in the name of who decided it', () => {
    given(...active)
      .when(move())
      .then(changed());
    given(...active)
      .when(move({ effectiveOn: '2026-10-01', beginsAt: '2026-10-01T00:00:00.000Z' }))
      .then(planned);
    given(...active)
      .when(move({ level: 'elite' }))
      .thenNothing();
    given(...active.slice(0, 1))
      .when(move())
      .thenNothing();
  });
  it('7.10 what a review planned is taken back by the review that is decided again', () => {
    const taken: PartnerEvent = {
      type: 'PlannedLevelWithdrawn',
      data: { partnerId, effectiveOn: '2026-10-01', withdrawnBy: 'auto_1', withdrawnAt: at },
    };
    given(...active, planned)
      .when(move({ level: 'elite' }))
      .then(taken);
    given(...active, planned)
      .when(move())
      .then(taken, changed());
    given(...active, planned)
      .when(move({ reviewId: 'revw_2', level: 'elite' }))
      .thenNothing();
  });
  it('req:J9 LEVEL_NOT_HIGHER REASON_MISSING goes up by invitation, which ends with the next change', () => {
    const invite = (over: object = {}): PartnerCommand => ({
      type: 'InviteToLevel',
      data: { partnerId, level: 'elite-plus', reason: 'Two new specialists.', programme, act: chen, ...over },
    });
    const invited: PartnerEvent = {
      type: 'PartnerInvitedToLevel',
      data: {
        ...{ partnerId, level: 'elite-plus', reason: 'Two new specialists.' },
        ...{ invitedBy: 'pers_chen', invitedAt: at },
      },
    };
    given(...active)
      .when(invite())
      .then(invited);
    expect(given(...active, invited, invited).state()).toMatchObject({ invitedTo: ['elite-plus'] });
    expect(given(...active, invited, changed()).state()).toMatchObject({ invitedTo: [] });
    // What is planned and taken back has used nothing.
    const invitedTo = ['elite-plus'];
    expect(given(...active, invited, planned).state()).toMatchObject({ invitedTo });
    expect(given(...active, invited, planned, withdrawn).state()).toMatchObject({ invitedTo });
    expect(given(...active, invited, planned, began).state()).toMatchObject({ invitedTo: [] });
    for (const level of ['elite', 'select'])
      given(...active)
        .when(invite({ level }))
        .thenRefused('LEVEL_NOT_HIGHER');
    given(...active)
      .when(invite({ level: 'gold' }))
      .thenRefused('LEVEL_UNKNOWN');
    given(...active)
      .when(invite({ reason: ' ' }))
      .thenRefused('REASON_MISSING');
    given(...active.slice(0, 1))
      .when(invite())
      .thenRefused('PARTNER_NOT_ACTIVE');
  });
  it('case:D11 case:A10 G75 is the one in force until the day of the planned one', () => {
    expect(given(...active, planned).state()).toMatchObject({ level: 'elite' });
    given(...active, planned)
      .when({ type: 'BeginPlannedLevel', data: { partnerId, effectiveOn: '2026-10-01', at } })
      .then(began);
    expect(given(...active, planned, began).state()).toMatchObject({ level: 'elite-plus' });
  });
  it('case:A10 G75 that is planned can be withdrawn before its day, and does not begin', () => {
    const withdraw = (effectiveOn: string): PartnerCommand => ({
      type: 'WithdrawPlannedLevel',
      data: { partnerId, effectiveOn, act: carol },
    });
    const before = changed({ effectiveOn: '2026-10-01', reviewId: undefined });
    given(...active, before)
      .when(withdraw('2026-10-01'))
      .then(withdrawn);
    given(...active, planned)
      .when(withdraw('2026-10-01'))
      .thenRefused('DECIDED_BY_REVIEW');
    given(...active, before, planned)
      .when(withdraw('2026-10-01'))
      .thenRefused('DECIDED_BY_REVIEW');
    given(...active, planned)
      .when(withdraw('2026-10-02'))
      .thenRefused('NOT_PLANNED');
    given(...active, changed())
      .when(withdraw(on))
      .thenRefused('NOT_PLANNED');
    given(...active, planned, withdrawn)
      .when({ type: 'BeginPlannedLevel', data: { partnerId, effectiveOn: '2026-10-01', at } })
      .then();
  });
});

describe('product certification of a partner', () => {
  const certification = 'operate-advanced-security';
  const follow = { partnerId, certification, decidedBy: 'pers_carol', act: chen };
  const grantIt = (over: object = {}): PartnerCommand => ({
    type: 'GrantCertification',
    data: { ...follow, fromOn: on, ...over },
  });
  const endIt = (untilOn = '2027-09-07'): PartnerCommand => ({
    type: 'EndCertification',
    data: { ...follow, untilOn, reason: 'No desk at night.' },
  });
  const held = granted({ specialisation: certification, grantedBy: 'pers_carol' });

  it('req:O22 follows its qualification, once, in the name of who signed', () => {
    given(...active)
      .when(grantIt())
      .then(held);
    given(...active, held)
      .when(grantIt({ fromOn: '2026-12-01' }))
      .thenNothing();
    given(...active.slice(0, 1))
      .when(grantIt())
      .thenNothing();
  });
  it('req:O33 ends with the decision; what is not held ends nothing', () => {
    given(...active, held)
      .when(endIt())
      .then({
        type: 'PartnerSpecialisationEnded',
        data: {
          ...{ partnerId, specialisation: certification, untilOn: '2027-09-07', reason: 'No desk at night.' },
          ...{ endedBy: 'pers_carol', endedAt: at },
        },
      });
    given(...active, held)
      .when(endIt(on))
      .thenNothing();
    given(...active)
      .when(endIt())
      .thenNothing();
    given().when(endIt()).thenNothing();
  });
  it('req:O31 DECIDED_BY_QUALIFICATION: nobody grants or ends one by hand', () => {
    given(...active)
      .when(grant({ specialisation: certification }))
      .thenRefused('DECIDED_BY_QUALIFICATION');
    given(...active, held)
      .when(end({ specialisation: certification }))
      .thenRefused('DECIDED_BY_QUALIFICATION');
  });
});

describe('specialisation of a partner', () => {
  it('req:J6 case:A3 holds from and to a day; of a past day it is a correction', () => {
    given(...active)
      .when(grant())
      .then(granted());
    given(...active)
      .when(grant({ specialisation: 'magic' }))
      .thenRefused('SPECIALISATION_UNKNOWN');
    given(...active)
      .when(grant({ untilOn: on }))
      .thenRefused('DAYS_CROSSED');
    given(...active)
      .when(grant({ fromOn: '2026-09-06' }))
      .thenRefused('CORRECTION_REQUIRED');
  });
  it('case:A10 that is active is not granted again', () => {
    given(...active, granted())
      .when(grant())
      .thenRefused('SPECIALISATION_ACTIVE');
    given(...active, granted({ fromOn: '2026-12-01' }))
      .when(grant())
      .thenRefused('SPECIALISATION_ACTIVE');
    given(...active, granted({ untilOn: '2026-10-01' }))
      .when(grant({ fromOn: '2026-10-01' }))
      .then(granted({ fromOn: '2026-10-01' }));
  });
  it('case:A10 case:A3 ends on a day with a reason; of a past day it is a correction', () => {
    const held = granted({ fromOn: '2026-02-01' });
    given(...active, held)
      .when(end())
      .then(ended(on));
    given(...active, held)
      .when(end({ reason: '' }))
      .thenRefused('REASON_MISSING');
    given(...active)
      .when(end())
      .thenRefused('SPECIALISATION_NOT_ACTIVE');
    given(...active, held, ended(on))
      .when(end())
      .thenRefused('SPECIALISATION_NOT_ACTIVE');
    given(...active, held)
      .when(end({ untilOn: '2026-09-01' }))
      .thenRefused('CORRECTION_REQUIRED');
    expect(given(...active, held, ended(on)).state()).toMatchObject({
      specialisations: [{ id: 'security', fromOn: '2026-02-01', untilOn: on }],
    });
  });
  it('G75 that is planned can be withdrawn before its day', () => {
    const ahead = granted({ fromOn: '2026-12-01' });
    const withdraw = (fromOn: string): PartnerCommand => ({
      type: 'WithdrawPlannedSpecialisation',
      data: { partnerId, specialisation: 'security', fromOn, act: chen },
    });
    given(...active, ahead)
      .when(withdraw('2026-12-01'))
      .then({
        type: 'PlannedSpecialisationWithdrawn',
        data: {
          ...{ partnerId, specialisation: 'security', fromOn: '2026-12-01' },
          withdrawnBy: 'pers_chen',
          withdrawnAt: at,
        },
      });
    given(...active, granted())
      .when(withdraw(on))
      .thenRefused('NOT_PLANNED');
  });
});
