import { apiId } from '@channel/event-store';
import {
  LeavePartnerCommand,
  RecordCredentialCommand,
  RecordTrainingCommand,
  RegisterPersonCommand,
} from '@channel/partners/commands';
import { orgIdOf } from './cast';
import { commandIdOf, type Stage } from './stage';

/** The partner of the demo's administrator. */
const PARTNER = 'PTR-0042';
const ADMIN = { by: 'paula', role: 'partner.admin' } as const;

type Brief = Readonly<{
  name: string;
  duties: readonly string[];
  exams: Readonly<Record<string, string>>;
  courses?: Readonly<Record<string, string>>;
}>;
const BASELINE_COURSES = Object.fromEntries(
  ['configurations', 'demonstrations', 'rfps', 'systems', 'product-overview'].map((part) => [
    `training-${part}`,
    '2025-03-03',
  ]),
);
/** One certificate lapses in the demo's first weeks; one person leaves in its last summer. */
const PEOPLE: readonly Brief[] = [
  {
    name: 'Nadia Berg',
    duties: ['pre-sales', 'post-sales'],
    exams: { 'jncia-junos': '2024-11-12', 'jncis-sec': '2023-09-27' },
    courses: BASELINE_COURSES,
  },
  {
    name: 'Tomas Reyes',
    duties: ['post-sales'],
    exams: { 'jncia-junos': '2025-02-04', 'jncis-sec': '2025-02-18' },
    courses: BASELINE_COURSES,
  },
  { name: 'Lena Okafor', duties: ['sales'], exams: { 'sales-baseline': '2025-04-08' } },
];

const keyOf = ({ name }: Brief): string => `${PARTNER}/people/${name.split(' ')[0] ?? name}`;
const personIdOf = (brief: Brief): string =>
  apiId('pers', `partner:${commandIdOf(`${keyOf(brief)}/register`)}`);

export const registerPeople = async (stage: Stage): Promise<void> => {
  for (const brief of PEOPLE) {
    const { name, duties, exams, courses = {} } = brief;
    const key = keyOf(brief);
    const personId = personIdOf(brief);
    const person = { partnerId: orgIdOf(PARTNER), name, email: null, duties, joinedOn: '2025-01-13' };
    await stage.act({
      ...ADMIN,
      key: `${key}/register`,
      make: (meta) => new RegisterPersonCommand(person, meta),
    });
    for (const [credential, examOn] of Object.entries(exams)) {
      const exam = { personId, credential, examOn };
      const make = (meta: ConstructorParameters<typeof RecordCredentialCommand>[1]) =>
        new RecordCredentialCommand(exam, meta);
      await stage.act({ ...ADMIN, key: `${key}/${credential}`, make });
    }
    for (const [course, completedOn] of Object.entries(courses)) {
      const done = { personId, course, completedOn, score: 88 };
      const make = (meta: ConstructorParameters<typeof RecordTrainingCommand>[1]) =>
        new RecordTrainingCommand(done, meta);
      await stage.act({ ...ADMIN, key: `${key}/${course}`, make });
    }
  }
};

export const leavePartner = async (stage: Stage): Promise<void> => {
  const tomas = PEOPLE[1];
  if (tomas === undefined) return;
  const left = { personId: personIdOf(tomas), leftOn: '2026-07-09' };
  await stage.act({
    ...ADMIN,
    key: `${keyOf(tomas)}/leave`,
    make: (meta) => new LeavePartnerCommand(left, meta),
  });
};
