import { EMBEDDED_ISSUER, personIdOf } from '@channel/identity';
import {
  AssignManagerCommand,
  InviteToSpecialisationCommand,
  KeepRecordCommand,
} from '@channel/partners/commands';
import { jpa2023, operateChecklistOf } from '@channel/programs';
import { qualificationIdOf } from '@channel/standing';
import {
  ApplyForQualificationCommand,
  AssessQualificationCommand,
  ContractQualificationCommand,
  FlagBreachCommand,
  SettleBreachCommand,
} from '@channel/standing/commands';
import { apiId } from '@channel/event-store';
import { orgIdOf, partnerOf } from './cast';
import { register, type Brief } from './people-scenes';
import { commandIdOf, type Stage } from './stage';
import { at, type Scene } from './timeline';

const MANAGER = { by: 'chen', role: 'channel.manager' } as const;
const LEAD = { by: 'carol', role: 'channel.lead' } as const;
/** The demo's Operate Specialist, and who wants to become one. */
const SPECIALIST = 'PTR-0101';
const APPLICANT = 'PTR-0057';
const CERTIFICATION = 'operate-network-infrastructure';

const engineer = (name: string): Brief => ({
  ...{ of: SPECIALIST, name, duties: ['post-sales'] },
  exams: { 'jncis-ent': '2025-03-11', 'jncia-wx': '2025-04-08', 'jncis-sec': '2025-05-20' },
});
const ENGINEERS = [engineer('Jonas Albrecht'), engineer('Meike Sander')];
/** What the row of the status asks to have on record beside people. */
const ATTRIBUTES = {
  'support-desk': '24x7',
  'pre-sales-authorisation': 'elite',
  'sales-authorisation': 'elite',
  'lab-equipment': 'yes',
} as const;

/** What the vendor measured of it: everything that is scored is reached. */
const MEASURES = `period,partner_id,measure,part,value,of,currency,evidence
2026-Q2,${SPECIALIST},attach-rate,switching,132,200,,
2026-Q2,${SPECIALIST},attach-rate,routing,51,68,,
2026-Q2,${SPECIALIST},attach-rate,security,29,40,,
2026-Q2,${SPECIALIST},case-question,1,84,,,
2026-Q2,${SPECIALIST},case-question,2,91,,,
2026-Q2,${SPECIALIST},case-question,3,77,,,
2026-Q2,${SPECIALIST},case-question,4,82,,,
2026-Q2,${SPECIALIST},renewal-revenue,,418000.00,500000.00,EUR,
2026-Q2,${SPECIALIST},renewal-contracts,,37,44,,
2026-Q2,${SPECIALIST},certification,,yes,,,
2026-Q2,${SPECIALIST},service-bookings,,yes,,,
2026-Q2,${SPECIALIST},return-days,,8,,,
2026-Q2,${SPECIALIST},no-trouble-found,,9,50,,
2026-Q2,${SPECIALIST},customer-satisfaction,,yes,,,Survey of June 2026
`;

const scene = (on: string, time: string, title: string, play: Scene['play']): Scene => ({
  ...{ at: at(on, time), title, play },
});

/** One partner is an Operate Specialist whose year ends in the demo's first weeks; another one is being assessed. */
export const qualificationScenes = (): readonly Scene[] => [
  scene('2025-10-06', '10:00', 'a partner is invited to become an Operate Specialist', async (stage) => {
    await assign(stage, SPECIALIST, 'pam', 'chen', '2026-07-01');
    await assign(stage, SPECIALIST, 'service-partner-manager', 'carol', '2026-07-01');
    await invite(stage, SPECIALIST, 'It runs a support desk day and night.');
    await keepAttributes(stage);
  }),
  scene('2025-10-07', '09:00', 'its engineers are registered', async (stage) => {
    for (const brief of ENGINEERS) await register(stage, brief);
  }),
  scene('2025-10-08', '09:00', 'it applies', (stage) => apply(stage, SPECIALIST)),
  scene('2025-10-13', '09:00', 'two people assess it', async (stage) => {
    await assess(stage, SPECIALIST, 'account-manager', 'Its customers speak well of the desk.');
    await assess(stage, SPECIALIST, 'service-partner-manager', 'The centre was visited for two days.');
  }),
  scene('2025-10-20', '10:00', 'its contract is signed', sign),
  scene('2026-06-22', '10:00', 'an obligation was not kept', (stage) =>
    flag(stage, 'escalation', {
      ...{ obligation: 'level-2', evidence: 'Ticket 2026-0611-233' },
      note: 'Three cases came to the vendor without level 2 having looked at them.',
    }),
  ),
  scene('2026-07-02', '10:00', 'the breach is settled', settle),
  scene('2026-07-08', '10:00', 'what was measured of it is reported', (stage) =>
    stage.importFiles({
      ...{ ...LEAD, key: `${SPECIALIST}/pfp-2026-Q2`, kind: 'pfp_measures' },
      ...{ name: 'pfp-2026-Q2.csv', content: MEASURES },
    }),
  ),
  scene('2026-08-26', '10:00', 'another partner is invited', async (stage) => {
    await assign(stage, APPLICANT, 'service-partner-manager', 'carol');
    await invite(stage, APPLICANT, 'Its desk has worked at night since spring.');
  }),
  scene('2026-08-28', '09:00', 'it applies', (stage) => apply(stage, APPLICANT)),
  scene('2026-08-31', '11:00', 'another obligation was not kept', (stage) =>
    flag(stage, 'branding', {
      ...{ obligation: 'branding', evidence: 'Offer 4471 of 27 August 2026' },
      note: 'The offer sells the service under the name of the vendor.',
    }),
  ),
  scene('2026-09-02', '09:00', 'one of the two assesses it', (stage) =>
    assess(stage, APPLICANT, 'account-manager', 'It has grown with us for years.'),
  ),
];

const idOf = (code: string): string => qualificationIdOf(orgIdOf(code), CERTIFICATION);

const assign = async (
  stage: Stage,
  code: string,
  kind: 'pam' | 'service-partner-manager',
  name: string,
  beforeOn?: string,
): Promise<void> => {
  const personId = personIdOf(EMBEDDED_ISSUER, name);
  const assigned = { partnerId: orgIdOf(code), kind, personId, beforeOn };
  await stage.act({
    ...{ ...LEAD, key: `${code}/operate/assign/${kind}` },
    make: (meta) => new AssignManagerCommand(assigned, meta),
  });
};

const invite = async (stage: Stage, code: string, reason: string): Promise<void> => {
  const invitation = { partnerId: orgIdOf(code), specialisation: CERTIFICATION, reason };
  await stage.act({
    ...{ ...MANAGER, key: `${code}/operate/invite` },
    make: (meta) => new InviteToSpecialisationCommand(invitation, meta),
  });
};

const keepAttributes = async (stage: Stage): Promise<void> => {
  for (const [name, value] of Object.entries(ATTRIBUTES)) {
    const kept = {
      ...{ partnerId: orgIdOf(SPECIALIST), kind: 'attribute' as const, name, value },
      ...{ evidence: 'Visit of 2 October 2025', fromOn: '2025-10-06' },
    };
    await stage.act({
      ...{ ...MANAGER, key: `${SPECIALIST}/operate/${name}` },
      make: (meta) => new KeepRecordCommand(kept, meta),
    });
  }
};

const apply = async (stage: Stage, code: string): Promise<void> => {
  const asked = {
    ...{ partnerId: orgIdOf(code), certification: CERTIFICATION },
    obligations: jpa2023.operate.obligations.value,
  };
  await stage.act({
    ...{ by: partnerOf(code).admin, role: 'partner.admin', key: `${code}/operate/apply` },
    make: (meta) => new ApplyForQualificationCommand(asked, meta),
  });
};

const assess = async (
  stage: Stage,
  code: string,
  as: 'account-manager' | 'service-partner-manager',
  note: string,
): Promise<void> => {
  const items = as === 'service-partner-manager' ? operateChecklistOf(jpa2023) : [];
  const checklist = items.map((item) => ({ item, passed: true, note: 'Seen at the visit.' }));
  const said = { qualificationId: idOf(code), as, passed: true, note, checklist };
  await stage.act({
    ...(as === 'account-manager' ? MANAGER : LEAD),
    key: `${code}/operate/${as}`,
    make: (meta) => new AssessQualificationCommand(said, meta),
  });
};

const sign = async (stage: Stage): Promise<void> => {
  const signed = { qualificationId: idOf(SPECIALIST), contract: 'OSC-2025-031' };
  await stage.act({
    ...{ ...LEAD, key: `${SPECIALIST}/operate/contract` },
    make: (meta) => new ContractQualificationCommand(signed, meta),
  });
};

const flagKey = (what: string): string => `${SPECIALIST}/operate/breach/${what}`;
const flag = async (
  stage: Stage,
  what: string,
  said: Readonly<{ obligation: string; evidence: string; note: string }>,
): Promise<void> => {
  const data = { qualificationId: idOf(SPECIALIST), ...said };
  await stage.act({
    ...{ ...MANAGER, key: flagKey(what) },
    make: (meta) => new FlagBreachCommand(data, meta),
  });
};
const settle = async (stage: Stage): Promise<void> => {
  const data = {
    ...{ qualificationId: idOf(SPECIALIST), breachId: apiId('brch', commandIdOf(flagKey('escalation'))) },
    reason: 'The desk was trained again; the cases of two weeks were checked.',
  };
  await stage.act({
    ...{ ...MANAGER, key: `${flagKey('escalation')}/settle` },
    make: (meta) => new SettleBreachCommand(data, meta),
  });
};
