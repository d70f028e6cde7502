import { operateChecklistOf, jpa2023, ProgramsModule } from '@channel/programs';
import { Partners, PartnersModule, type PartnerEvent, type PersonEvent } from '@channel/partners';
import { InviteToSpecialisationCommand } from '@channel/partners/commands';
import { DeciderRunner } from '@channel/runtime';
import { accepted, refusalOf } from '@channel/testing';
import { personOf, startHarness, type Harness } from '@channel/testing/harness';
import {
  ApplyForQualificationCommand,
  AssessQualificationCommand,
  ContractQualificationCommand,
  DecideQualificationCommand,
} from '../src/commands';
import type { KnownQualification } from '../src/domain/qualification/qualification';
import { qualificationDecider } from '../src/domain/qualification/qualification.decider';
import type { Assessor, QualificationEvent } from '../src/domain/qualification/qualification.events';
import { KnownStandings } from '../src/facts/known-standing';
import { unmetForCertification } from '../src/judging';
import { qualificationIdOf } from '../src/qualification-desk';
import { StandingModule } from '../src/standing.module';
import { ALDER, BOREAL, enact, enrol, tell } from './world';

const CERTIFICATION = 'operate-network-infrastructure';
const QUALIFICATION = qualificationIdOf(ALDER, CERTIFICATION);
const OBLIGATIONS = jpa2023.operate.obligations.value;

describe('an Operate Specialist', () => {
  let harness: Harness;

  beforeAll(async () => {
    harness = await startHarness({
      imports: [ProgramsModule, PartnersModule, StandingModule],
      clock: '2026-05-04T09:00:00.000Z',
    });
    await enact(harness);
    await enrol(harness, ALDER, { code: 'PTR-0042', level: 'elite', on: '2026-01-15' });
    await enrol(harness, BOREAL, { code: 'PTR-0057', level: 'select', on: '2026-01-15' });
    await assign('pam', 'lars');
    await assign('service-partner-manager', 'chen');
  }, 60_000);
  afterAll(() => harness.close());

  const ofAlder = (event: PartnerEvent): Promise<string> => tell(harness, `partner-${ALDER}`, event);
  const assign = (kind: 'pam' | 'service-partner-manager', name: string) =>
    ofAlder({
      type: 'PartnerManagerAssigned',
      data: {
        ...{ partnerId: ALDER, assignmentId: `pasg_${kind}`, kind, personId: harness.meta(name).actor.id },
        ...{ fromOn: '2026-01-15', untilOn: null, assignedBy: 'pers_carol' },
        assignedAt: '2026-01-15T09:00:00.000Z',
      },
    });
  const attribute = (name: string, value: string) =>
    ofAlder({
      type: 'PartnerRecordKept',
      data: {
        ...{ partnerId: ALDER, recordId: `srec_${name}`, kind: 'attribute', name, value, version: null },
        ...{ signedBy: null, evidence: 'Visit of April', fromOn: '2026-05-01', untilOn: null },
        ...{ keptBy: 'pers_chen', keptAt: harness.clock.now() },
      },
    });
  const engineer = (name: string, exams: readonly string[]): Promise<string> => {
    const personId = `pers_${name}`;
    const of = { personId, partnerId: ALDER };
    const by = { recordedBy: 'pers_x', recordedAt: harness.clock.now() };
    const events: readonly PersonEvent[] = [
      {
        type: 'PartnerPersonRegistered',
        data: {
          ...of,
          details: { keyId: 'key_1', cipher: 'aes-256-gcm', sealed: 'c2VhbGVk' },
          ...{ duties: ['post-sales'], joinedOn: '2026-01-15' },
          ...{ registeredBy: 'pers_x', registeredAt: harness.clock.now() },
        },
      },
      ...exams.map((credential): PersonEvent => ({
        type: 'CredentialRecorded',
        data: { ...of, recordId: `exam_${name}_${credential}`, credential, examOn: '2026-04-01', ...by },
      })),
    ];
    return tell(harness, `person-${personId}`, ...events);
  };

  const paula = personOf('paula', ALDER);
  const apply = (over: object = {}, actor = paula, partnerId = ALDER) =>
    harness.commands.execute(
      new ApplyForQualificationCommand(
        { partnerId, certification: CERTIFICATION, obligations: OBLIGATIONS, ...over },
        harness.meta(actor),
      ),
    );
  const checklist = operateChecklistOf(jpa2023).map((item) => ({ item, passed: true, note: 'Seen.' }));
  const assess = (as: Assessor, by: string, over: object = {}) =>
    harness.commands.execute(
      new AssessQualificationCommand(
        {
          ...{ qualificationId: QUALIFICATION, as, passed: true, note: 'As promised.' },
          checklist: as === 'service-partner-manager' ? checklist : [],
          ...over,
        },
        harness.meta(by),
      ),
    );
  const sign = () =>
    harness.commands.execute(
      new ContractQualificationCommand(
        { qualificationId: QUALIFICATION, contract: 'OSC-2026-014' },
        harness.meta('carol'),
      ),
    );
  const decide = (outcome: 'keep' | 'end', by = 'carol') =>
    harness.commands.execute(
      new DecideQualificationCommand(
        { qualificationId: QUALIFICATION, outcome, reason: 'As assessed.' },
        harness.meta(by),
      ),
    );
  const state = async () =>
    (await harness.get(DeciderRunner).load(qualificationDecider, QUALIFICATION)).state as KnownQualification;
  const heldOn = async (day: string) =>
    (await harness.get(Partners).standingOn(ALDER, day))?.specialisations ?? [];
  const unmet = async (on: string) => {
    const standings = harness.get(KnownStandings);
    const known = await standings.of(ALDER, on, await standings.placeAt());
    return known?.rules === undefined
      ? []
      : unmetForCertification(
          { definition: known.rules.definition, facts: known.facts, on },
          CERTIFICATION,
        ).map(({ requirement }) => requirement);
  };

  it('req:O22 req:O32 applies once it is invited, at Elite or higher', async () => {
    expect(await refusalOf(apply())).toBe('INVITATION_REQUIRED');
    const invitation = { partnerId: ALDER, specialisation: CERTIFICATION, reason: 'It runs a desk.' };
    await accepted(
      harness.commands.execute(new InviteToSpecialisationCommand(invitation, harness.meta('chen'))),
    );
    const bea = personOf('bea', BOREAL);
    expect(await refusalOf(apply({}, bea, BOREAL))).toBe('INVITATION_REQUIRED');
    await accepted(
      harness.commands.execute(
        new InviteToSpecialisationCommand({ ...invitation, partnerId: BOREAL }, harness.meta('chen')),
      ),
    );
    expect(await refusalOf(apply({}, bea, BOREAL))).toBe('LEVEL_TOO_LOW');
    // X1: nobody applies for another organisation.
    expect(await refusalOf(apply({}, bea, ALDER))).toBe('NOT_FOUND');
    await accepted(apply());
  });

  it('req:O31 is assessed by the two people who are assigned to it', async () => {
    expect(await refusalOf(assess('service-partner-manager', 'lars'))).toBe('NOT_ASSESSOR');
    expect(await refusalOf(assess('account-manager', 'carol'))).toBe('NOT_ASSESSOR');
    await accepted(assess('service-partner-manager', 'chen'));
    await accepted(assess('account-manager', 'lars'));
    expect((await state()).status).toBe('passed');
  });

  it('req:O22 req:O10 REQUIREMENTS_NOT_MET: signs with every row met, by people beside those of its level', async () => {
    expect(await sign()).toMatchObject({ refusal: { refused: 'REQUIREMENTS_NOT_MET' } });
    for (const [name, value] of [
      ['support-desk', '24x7'],
      ['pre-sales-authorisation', 'elite'],
      ['sales-authorisation', 'elite'],
      ['lab-equipment', 'yes'],
    ] as const)
      await attribute(name, value);
    await engineer('una', ['jncis-ent', 'jncia-wx', 'jncis-sec']);
    expect(await unmet('2026-05-04')).toEqual(['operate-network-infrastructure-people']);
    await engineer('udo', ['jncis-ent', 'jncia-wx', 'jncis-sec']);
    expect(await unmet('2026-05-04')).toEqual([]);
    await accepted(sign());
    await harness.settled();
    expect(await heldOn('2026-05-04')).toEqual([CERTIFICATION]);
    expect((await state()).nextAssessmentOn).toBe('2027-05-04');
  });

  it('req:O33 is warned on the way of what the year would fail by, and falls due by itself', async () => {
    await tell(harness, 'person-pers_udo', {
      type: 'PersonLeft',
      data: {
        ...{ personId: 'pers_udo', partnerId: ALDER, leftOn: '2026-06-01' },
        ...{ toldBy: 'pers_x', toldAt: harness.clock.now() },
      },
    } satisfies PersonEvent);
    harness.clock.jumpTo('2027-04-05T09:00:00.000Z');
    await harness.settled();
    const { events } = await harness.get(DeciderRunner).load(qualificationDecider, QUALIFICATION);
    const warnings = events.flatMap((event) => {
      const { type, data } = event as unknown as QualificationEvent;
      return type === 'QualificationWarned'
        ? [[data.daysBefore, ...data.unmet.map(({ requirement }) => requirement)]]
        : [];
    });
    expect(warnings).toEqual([
      [90, 'operate-network-infrastructure-people'],
      [30, 'operate-network-infrastructure-people'],
    ]);
    harness.clock.jumpTo('2027-05-04T09:00:00.000Z');
    await harness.settled();
    expect(await state()).toMatchObject({ status: 'assessment_due', assessments: [] });
    // Nobody is assessed for the year that has begun.
    expect(await unmet('2027-05-04')).toContain('operate-assessment');
  });

  it('req:O33 req:O36 ends by the decision of a third person, and comes again with a plan and a time line', async () => {
    await accepted(assess('account-manager', 'lars', { passed: false }));
    await accepted(assess('service-partner-manager', 'chen'));
    expect(await refusalOf(decide('end', 'lars'))).toBe('FOUR_EYES');
    await accepted(decide('end'));
    await harness.settled();
    expect([await heldOn('2027-05-03'), await heldOn('2027-05-04')]).toEqual([[CERTIFICATION], []]);
    expect((await state()).decision).toMatchObject({ outcome: 'end', reason: 'As assessed.' });
    expect(await refusalOf(apply())).toBe('PLAN_MISSING');
    await accepted(apply({ plan: 'Two more engineers.', timeLine: 'By September.' }));
    // What was so before still answers for the days of then.
    expect(await unmet('2026-05-10')).toEqual([]);
  });
});
