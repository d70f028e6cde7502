import { scenario } from '@channel/testing';
import { partnerDecider, type PartnerCommand } from './partner.decider';
import type { PartnerEvent } from './partner.events';
import {
  active as enrolled,
  at,
  carol,
  changed,
  type Corrected,
  correctionId,
  type Data,
  granted,
  lars,
  on,
  partnerId,
  programme,
} from './standing.builders';

const given = scenario(partnerDecider);
const invited: PartnerEvent = {
  type: 'PartnerInvitedToLevel',
  data: { partnerId, level: 'elite-plus', reason: 'x', invitedBy: 'pers_chen', invitedAt: at },
};
const active = [...enrolled, invited];

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
          reviewId: undefined,
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
  it('req:J9 G61 INVITATION_REQUIRED: raises who was invited, or went up later; anybody else is invited first', () => {
    given(...enrolled)
      .when(prepare())
      .thenRefused('INVITATION_REQUIRED');
    given(...enrolled, prepared())
      .when(approve())
      .thenRefused('INVITATION_REQUIRED');
    given(...enrolled, changed())
      .when(prepare())
      .then(prepared());
    // A level of another role is none of this one.
    const invitedElsewhere: PartnerEvent = {
      type: 'PartnerInvitedToLevel',
      data: { partnerId, level: 'elite-provider', reason: 'x', invitedBy: 'pers_chen', invitedAt: at },
    };
    given(...enrolled, invitedElsewhere)
      .when(prepare())
      .thenRefused('INVITATION_REQUIRED');
    // What was held before is not held again without one.
    const down = changed({ level: 'select', effectiveOn: '2026-06-01' });
    const up = { ...fact, level: 'elite', effectiveOn: '2026-07-01' } as const;
    given(...enrolled, down)
      .when(prepare({ fact: up }))
      .thenRefused('INVITATION_REQUIRED');
    const lower = { ...fact, level: 'select' } as const;
    given(...enrolled)
      .when(prepare({ fact: lower }))
      .then(prepared({ fact: lower }));
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
    const [asked = changed()] = active;
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
    given(asked)
      .when(ask())
      .then(prepared({ fact: enrolment }));
    given(asked)
      .when(ask({ fact: { ...enrolment, effectiveOn: '2025-09-06' } }))
      .thenRefused('TOO_FAR_BACK');
    given(asked)
      .when(ask({ fact: { ...enrolment, regions: ['mars'] } }))
      .thenRefused('REGION_UNKNOWN');
    given(asked)
      .when(ask({ evidence: null }))
      .thenRefused('EVIDENCE_MISSING');
    given(...active)
      .when(ask())
      .thenRefused('ENROLMENT_NOT_OPEN');
    given().when(ask()).thenRefused('INVITATION_REQUIRED');
    given(asked, prepared({ fact: enrolment }))
      .when(approve({ act: carol }))
      .thenRefused('FOUR_EYES');
    const assessed: PartnerEvent = {
      type: 'PartnerAssessed',
      data: {
        ...{ partnerId, correctionId, ...assessment, effectiveOn },
        ...{ assessedBy: 'pers_lars', assessedAt: at },
      },
    };
    given(asked, prepared({ fact: enrolment }))
      .when(approve())
      .then(approved, assessed);
    expect(given(asked, prepared({ fact: enrolment }), approved, assessed).state()).toMatchObject({
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
