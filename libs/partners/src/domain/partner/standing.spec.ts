import { actBy, scenario } from '@channel/testing';
import { partnerDecider, type PartnerCommand } from './partner.decider';
import type { PartnerEvent } from './partner.events';
import type { ProgrammeFacts } from './programme-facts';

const given = scenario(partnerDecider);
const at = '2026-09-07T09:00:00.000Z';
const partnerId = 'prtn_1';
const correctionId = 'scor_1';
const programme: ProgrammeFacts = {
  version: 2,
  roles: [{ id: 'solution-reseller', levels: ['elite-plus', 'elite', 'select'] }],
  countryTiers: ['A'],
  regions: ['americas'],
  specialisations: ['security'],
  correctionLookbackDays: 365,
};
const on = '2026-09-07';
const carol = actBy('pers_carol', { at, on });
const chen = actBy('pers_chen', { at, on });
const lars = actBy('pers_lars', { at, on });

const active: readonly PartnerEvent[] = [
  {
    type: 'PartnerInvited',
    data: {
      ...{ partnerId, code: 'PTR-0042', kind: 'reseller', name: 'Alder', country: 'US' },
      ...{ programmeId: 'jpa-2023', role: 'solution-reseller', invitedBy: 'pers_chen', invitedAt: at },
    },
  },
  {
    type: 'PartnerAssessed',
    data: {
      ...{ partnerId, level: 'elite', countryTier: 'A', regions: ['americas'] },
      ...{ assessedBy: 'pers_chen', assessedAt: at, effectiveOn: '2026-01-01' },
    },
  },
  {
    type: 'PartnerTermsSigned',
    data: {
      ...{ partnerId, programmeId: 'jpa-2023', termsVersion: 2 },
      ...{ signedBy: 'pers_paula', signedAt: at, signedOn: '2026-01-01' },
    },
  },
];
type Corrected = Data<'PrepareStandingCorrection'>['fact'];
type Data<Type extends PartnerCommand['type']> = Extract<PartnerCommand, { type: Type }>['data'];

const move = (over: Partial<Data<'ChangePartnerLevel'>> = {}): PartnerCommand => ({
  type: 'ChangePartnerLevel',
  data: {
    ...{ partnerId, level: 'elite-plus', effectiveOn: on, beginsAt: '2026-09-07T00:00:00.000Z' },
    ...{ reason: 'review', programme, act: carol, ...over },
  },
});
const changed = (over: object = {}): PartnerEvent => ({
  type: 'PartnerLevelChanged',
  data: {
    ...{ partnerId, level: 'elite-plus', effectiveOn: on, reason: 'review' },
    ...{ changedBy: 'pers_carol', changedAt: at, changedOn: on, ...over },
  },
});
const planned = changed({ effectiveOn: '2026-10-01', beginsAt: '2026-10-01T00:00:00.000Z' });
const grant = (over: Partial<Data<'GrantSpecialisation'>> = {}): PartnerCommand => ({
  type: 'GrantSpecialisation',
  data: {
    ...{ partnerId, specialisation: 'security', fromOn: on, untilOn: null, programme, act: chen },
    ...over,
  },
});
const granted = (over: object = {}): PartnerEvent => ({
  type: 'PartnerSpecialisationGranted',
  data: {
    ...{ partnerId, specialisation: 'security', fromOn: on, untilOn: null },
    ...{ grantedBy: 'pers_chen', grantedAt: at, ...over },
  },
});
const end = (over: Partial<Data<'EndSpecialisation'>> = {}): PartnerCommand => ({
  type: 'EndSpecialisation',
  data: {
    ...{ partnerId, specialisation: 'security', untilOn: on, reason: 'lapsed', programme, act: chen },
    ...over,
  },
});
const ended = (untilOn: string): PartnerEvent => ({
  type: 'PartnerSpecialisationEnded',
  data: {
    ...{ partnerId, specialisation: 'security', untilOn, reason: 'lapsed' },
    ...{ endedBy: 'pers_chen', endedAt: at },
  },
});

describe('level of a partner', () => {
  it('req:J89 changes from today on by one person, with a reason', () => {
    given(...active)
      .when(move())
      .then(changed());
    given(...active)
      .when(move({ effectiveOn: '2026-10-01', beginsAt: '2026-10-01T00:00:00.000Z' }))
      .then(planned);
    given(...active.slice(0, 1))
      .when(move())
      .thenRefused('PARTNER_NOT_ACTIVE');
    given(...active)
      .when(move({ level: 'gold' }))
      .thenRefused('LEVEL_UNKNOWN');
    given(...active)
      .when(move({ level: 'elite' }))
      .thenRefused('LEVEL_UNCHANGED');
    given(...active)
      .when(move({ reason: ' ' }))
      .thenRefused('REASON_MISSING');
  });
  it('case:A3 G61 of a past day is a correction', () =>
    given(...active)
      .when(move({ effectiveOn: '2026-09-06' }))
      .thenRefused('CORRECTION_REQUIRED'));
  it('case:D11 case:A10 G75 is the one in force until the day of the planned one', () => {
    expect(given(...active, planned).state()).toMatchObject({ level: 'elite' });
    const began: PartnerEvent = {
      type: 'PlannedLevelBegan',
      data: { partnerId, level: 'elite-plus', effectiveOn: '2026-10-01', beganAt: at },
    };
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
    const withdrawn: PartnerEvent = {
      type: 'PlannedLevelWithdrawn',
      data: { partnerId, effectiveOn: '2026-10-01', withdrawnBy: 'pers_carol', withdrawnAt: at },
    };
    given(...active, planned)
      .when(withdraw('2026-10-01'))
      .then(withdrawn);
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

describe('specialisation of a partner', () => {
  it('req:J6 holds from and to a day', () => {
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
  it('case:A10 ends on a day with a reason', () => {
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

describe('correction of the past', () => {
  const effects = [
    {
      ...{ partnerId, quarter: '2026-Q2', postedIn: '2026-Q3' },
      amount: { amount: '16500', currency: 'USD' },
    },
  ];
  const fact = { kind: 'level', level: 'elite-plus', effectiveOn: '2026-05-01' } as const;
  const prepare = (over: Partial<Data<'PrepareStandingCorrection'>> = {}): PartnerCommand => ({
    type: 'PrepareStandingCorrection',
    data: {
      ...{ partnerId, correctionId, fact, effects, programme, act: carol },
      ...{ reason: 'The contract says so.', evidence: 'Contract of 2026-04-28', ...over },
    },
  });
  const prepared = (over: object = {}): PartnerEvent => ({
    type: 'StandingCorrectionPrepared',
    data: {
      ...{ partnerId, correctionId, fact, effects },
      ...{ reason: 'The contract says so.', evidence: 'Contract of 2026-04-28' },
      ...{ preparedBy: 'pers_carol', preparedAt: at, ...over },
    },
  });
  const approve = (over: Partial<Data<'ApproveStandingCorrection'>> = {}): PartnerCommand => ({
    type: 'ApproveStandingCorrection',
    data: { ...{ partnerId, correctionId, effects, programme, act: lars }, ...over },
  });
  const approved: PartnerEvent = {
    type: 'StandingCorrectionApproved',
    data: { partnerId, correctionId, effects, approvedBy: 'pers_lars', approvedAt: at },
  };

  it('case:A3 G61 is prepared with reason and evidence, and changes nothing yet', () => {
    given(...active)
      .when(prepare())
      .then(prepared());
    expect(given(...active, prepared()).state()).toMatchObject({
      level: 'elite',
      levels: [{ level: 'elite' }],
    });
    given(...active)
      .when(prepare({ reason: '' }))
      .thenRefused('REASON_MISSING');
    given(...active)
      .when(prepare({ evidence: ' ' }))
      .thenRefused('EVIDENCE_MISSING');
  });
  it('case:A3 G61 reaches back as far as the programme allows', () => {
    const from = (effectiveOn: string) => prepare({ fact: { ...fact, effectiveOn } });
    given(...active)
      .when(from('2025-09-07'))
      .then(prepared({ fact: { ...fact, effectiveOn: '2025-09-07' } }));
    given(...active)
      .when(from('2025-09-06'))
      .thenRefused('TOO_FAR_BACK');
    given(...active)
      .when(from(on))
      .thenRefused('CORRECTION_NOT_NEEDED');
  });
  it('case:A3 case:A9 G61 is approved by another person, and then true', () => {
    given(...active, prepared())
      .when(approve())
      .then(
        approved,
        changed({
          effectiveOn: '2026-05-01',
          reason: 'The contract says so.',
          changedBy: 'pers_lars',
          correctionId,
        }),
      );
    given(...active, prepared())
      .when(approve({ act: carol }))
      .thenRefused('FOUR_EYES');
    given(...active, prepared())
      .when(approve({ act: { ...lars, type: 'machine' } }))
      .thenRefused('HUMAN_REQUIRED');
    given(...active, prepared(), approved)
      .when(approve())
      .thenRefused('CORRECTION_DECIDED');
    given(...active)
      .when(approve())
      .thenRefused('CORRECTION_UNKNOWN');
  });
  it('G61 that does not fit any more is not approved', () =>
    given(...active, prepared(), changed({ effectiveOn: '2026-05-01' }))
      .when(approve())
      .thenRefused('LEVEL_UNCHANGED'));
  it('G61 of a specialisation grants it or ends it in the past', () => {
    const grantPast: Corrected = {
      kind: 'specialisation',
      specialisation: 'security',
      fromOn: '2026-05-01',
      untilOn: null,
    };
    given(...active, prepared({ fact: grantPast }))
      .when(approve())
      .then(approved, granted({ fromOn: '2026-05-01', grantedBy: 'pers_lars', correctionId }));
    const endPast: Corrected = {
      kind: 'specialisation-end',
      specialisation: 'security',
      untilOn: '2026-06-01',
    };
    given(...active, granted({ fromOn: '2026-05-01' }))
      .when(prepare({ fact: endPast }))
      .then(prepared({ fact: endPast }));
    given(...active)
      .when(prepare({ fact: endPast }))
      .thenRefused('SPECIALISATION_NOT_ACTIVE');
  });
  it('case:A3 case:A9 G61 of an enrolment is approved by another person, and then the partner was assessed', () => {
    const [invited = changed()] = active;
    const { effectiveOn, ...assessment } = {
      ...{ level: 'elite', countryTier: 'A', regions: ['americas'], effectiveOn: '2026-05-01' },
    };
    const enrolment = { kind: 'enrolment', ...assessment, effectiveOn } as const;
    const ask = (over: Partial<Data<'PrepareEnrolmentCorrection'>> = {}): PartnerCommand => ({
      type: 'PrepareEnrolmentCorrection',
      data: {
        ...{ partnerId, correctionId, fact: enrolment, effects, programme, act: carol },
        ...{ reason: 'The contract says so.', evidence: 'Contract of 2026-04-28', ...over },
      },
    });
    given(invited)
      .when(ask())
      .then(prepared({ fact: enrolment }));
    given(invited)
      .when(ask({ fact: { ...enrolment, effectiveOn: '2025-09-06' } }))
      .thenRefused('TOO_FAR_BACK');
    given(invited)
      .when(ask({ fact: { ...enrolment, regions: ['mars'] } }))
      .thenRefused('REGION_UNKNOWN');
    given(invited)
      .when(ask({ evidence: null }))
      .thenRefused('EVIDENCE_MISSING');
    given(...active)
      .when(ask())
      .thenRefused('ENROLMENT_NOT_OPEN');
    given().when(ask()).thenRefused('INVITATION_REQUIRED');
    given(invited, prepared({ fact: enrolment }))
      .when(approve({ act: carol }))
      .thenRefused('FOUR_EYES');
    const assessed: PartnerEvent = {
      type: 'PartnerAssessed',
      data: {
        ...{ partnerId, correctionId, ...assessment, effectiveOn },
        ...{ assessedBy: 'pers_lars', assessedAt: at },
      },
    };
    given(invited, prepared({ fact: enrolment }))
      .when(approve())
      .then(approved, assessed);
    expect(given(invited, prepared({ fact: enrolment }), approved, assessed).state()).toMatchObject({
      status: 'terms_pending',
      levels: [{ level: 'elite', effectiveOn: '2026-05-01' }],
    });
    given(...active.slice(0, 2), prepared({ fact: enrolment }))
      .when(approve())
      .thenRefused('ENROLMENT_NOT_OPEN');
  });
  it('is rejected with a reason, and changes nothing', () => {
    const reject = (reason: string): PartnerCommand => ({
      type: 'RejectStandingCorrection',
      data: { partnerId, correctionId, reason, act: lars },
    });
    given(...active, prepared())
      .when(reject('Not proven.'))
      .then({
        type: 'StandingCorrectionRejected',
        data: { partnerId, correctionId, reason: 'Not proven.', rejectedBy: 'pers_lars', rejectedAt: at },
      });
    given(...active, prepared())
      .when(reject(''))
      .thenRefused('REASON_MISSING');
  });
});
