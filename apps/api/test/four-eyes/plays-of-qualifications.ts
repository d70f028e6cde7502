import { addDays } from '@channel/kernel';
import { jpa2023, operateChecklistOf } from '@channel/programs';
import { decide } from '../matrix-acts';
import { applyAsSpecialist } from '../matrix-qualifications';
import { OWN } from '../matrix-sides';
import { ok } from '../matrix-world';
import { post, type Person, type Play, type Stage } from './stage';

const PARTNER = `/v1/partners/${OWN.partnerId}`;
const items = operateChecklistOf(jpa2023);
const ofService = {
  ...{ as: 'service-partner-manager', passed: true, note: 'The centre was visited.' },
  checklist: items.map((item) => ({ item, passed: true, note: 'Seen.' })),
};
const ofAccount = { as: 'account-manager', passed: true, note: 'A good partner.' };

const assign = async (stage: Stage, who: Person, kind: string): Promise<void> => {
  const { body } = ok(await (await stage.api.as(who)).get('/v1/me'));
  await decide(stage.api, 'cleo', PARTNER, 'assign', { kind, personId: body.id });
};

/** Anna stands in both assignments and has assessed in one of them; Bert stands in the other. */
export const qualificationAssessment = async (stage: Stage): Promise<Play> => {
  const record = `/v1/qualifications/${await applyAsSpecialist(stage.api, OWN)}`;
  await assign(stage, 'anna', 'service-partner-manager');
  await assign(stage, 'anna', 'pam');
  await assign(stage, 'bert', 'pam');
  await decide(stage.api, 'anna', record, 'assess', ofService);
  return { record, verb: 'assess', body: ofAccount, contributors: { assessed: 'anna' }, other: 'bert' };
};

const engineer = async (stage: Stage, name: string): Promise<void> => {
  const somebody = {
    name,
    email: `${name.slice(0, 3)}@alder.example`,
    duties: ['post-sales'],
    joinedOn: '2026-01-15',
  };
  const { id = '' } = await post(stage, 'paula', '/v1/partner-people', {
    ...{ ...somebody, partnerId: OWN.partnerId },
  });
  for (const credential of ['jncis-ent', 'jncia-wx', 'jncis-sec'])
    await post(stage, 'paula', `/v1/partner-people/${id}/record-credential`, {
      ...{ credential, examOn: '2026-02-02' },
    });
};

/** The same partner a year later: Anna and Bert have assessed its year. */
export const qualificationDecision = async (stage: Stage): Promise<Play> => {
  const { body } = ok(await (await stage.api.as('anna')).get('/v1/qualifications?status=passed'));
  const [found] = body.data as unknown as readonly { id: string }[];
  const record = `/v1/qualifications/${String(found?.id)}`;
  for (const [name, value] of [
    ['support-desk', '24x7'],
    ['pre-sales-authorisation', 'elite'],
    ['sales-authorisation', 'elite'],
    ['lab-equipment', 'yes'],
  ])
    await decide(stage.api, 'anna', PARTNER, 'keep-record', {
      ...{ kind: 'attribute', name, value, evidence: 'Visit of May', fromOn: '2026-10-01' },
    });
  await engineer(stage, 'Una Falk');
  await engineer(stage, 'Udo Rahn');
  await stage.api.settled();
  await decide(stage.api, 'anna', record, 'contract', { contract: 'OSC-2026-014' });
  await stage.api.settled();
  const { nextAssessmentOn } = ok(await (await stage.api.as('anna')).get(record)).body as Readonly<{
    nextAssessmentOn: string;
  }>;
  await stage.api.jump(`${addDays(nextAssessmentOn, 1)}T09:00:00Z`);
  await stage.api.settled();
  await decide(stage.api, 'anna', record, 'assess', ofService);
  await decide(stage.api, 'bert', record, 'assess', ofAccount);
  const decision = { outcome: 'keep', reason: 'Everything is met.' };
  const contributors = { 'assessed the centre': 'anna', 'assessed the account': 'bert' } as const;
  return { record, verb: 'decide', body: decision, contributors, other: 'cleo' };
};
