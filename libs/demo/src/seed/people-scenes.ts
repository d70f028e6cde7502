import { apiId } from '@channel/event-store';
import type { Day } from '@channel/kernel';
import {
  LeavePartnerCommand,
  RecordCredentialCommand,
  RecordTrainingCommand,
  RegisterPersonCommand,
} from '@channel/partners/commands';
import { orgIdOf, partnerOf } from './cast';
import { commandIdOf, type Stage } from './stage';
import { at, type Scene } from './timeline';

/** The partner of the demo's administrator, and one whose level asks for two salespeople. */
const ALDER = 'PTR-0042';
const COBALT = 'PTR-0063';
/** One whose clocks ran out: nobody renewed a certificate, nobody took the place of who left. */
const NORTHGATE = 'PTR-0108';

/** A person of a partner, with what they hold. */
export type Brief = Readonly<{
  /** The partner's code. */
  of: string;
  name: string;
  joinedOn?: Day;
  duties: readonly string[];
  exams: Readonly<Record<string, string>>;
  courses?: Readonly<Record<string, string>>;
}>;
const JOINED = '2025-01-13';
const BASELINE_COURSES = Object.fromEntries(
  ['configurations', 'demonstrations', 'rfps', 'systems', 'product-overview'].map((part) => [
    `training-${part}`,
    '2025-03-03',
  ]),
);
/** One certificate lapses in the demo's first weeks; one person of each partner leaves in its last summer. */
const TOMAS: Brief = {
  ...{ of: ALDER, name: 'Tomas Reyes' },
  duties: ['post-sales'],
  exams: { 'jncia-junos': '2025-02-04', 'jncis-sec': '2025-02-18' },
  courses: BASELINE_COURSES,
};
const sellerOf = (of: string, name: string, examOn: Day, joinedOn: Day = JOINED): Brief => ({
  ...{ of, name, joinedOn, duties: ['sales'], exams: { 'sales-baseline': examOn } },
});
const IVO = sellerOf(COBALT, 'Ivo Castell', '2025-05-06');
/** Who takes the place of the one who left Cobalt. */
const RUTH = sellerOf(COBALT, 'Ruth Amsel', '2026-08-19', '2026-08-10');
const JORIS = sellerOf(NORTHGATE, 'Joris Maas', '2025-05-13');
const PEOPLE: readonly Brief[] = [
  {
    ...{ of: ALDER, name: 'Nadia Berg' },
    duties: ['pre-sales', 'post-sales'],
    exams: { 'jncia-junos': '2024-11-12', 'jncis-sec': '2023-09-27' },
    courses: BASELINE_COURSES,
  },
  TOMAS,
  sellerOf(ALDER, 'Lena Okafor', '2025-04-08'),
  sellerOf(COBALT, 'Mona Leclerc', '2025-04-29'),
  IVO,
  sellerOf(NORTHGATE, 'Harriet Noll', '2023-05-02'),
  JORIS,
];

type Named = Pick<Brief, 'of' | 'name'>;
const keyOf = ({ of, name }: Named): string => `${of}/people/${name.split(' ')[0] ?? name}`;
export const personIdOf = (brief: Named): string =>
  apiId('pers', `partner:${commandIdOf(`${keyOf(brief)}/register`)}`);
const adminOf = ({ of }: Brief) => ({ by: partnerOf(of).admin, role: 'partner.admin' }) as const;

export const register = async (stage: Stage, brief: Brief): Promise<void> => {
  const { of, name, duties, exams, joinedOn = JOINED, courses = {} } = brief;
  const [by, key, personId] = [adminOf(brief), keyOf(brief), personIdOf(brief)];
  const person = { partnerId: orgIdOf(of), name, email: null, duties, joinedOn };
  await stage.act({
    ...{ ...by, key: `${key}/register` },
    make: (meta) => new RegisterPersonCommand(person, meta),
  });
  for (const [credential, examOn] of Object.entries(exams)) {
    const exam = { personId, credential, examOn };
    await stage.act({
      ...{ ...by, key: `${key}/${credential}` },
      make: (meta) => new RecordCredentialCommand(exam, meta),
    });
  }
  for (const [course, completedOn] of Object.entries(courses)) {
    const done = { personId, course, completedOn, score: 88 };
    await stage.act({
      ...{ ...by, key: `${key}/${course}` },
      make: (meta) => new RecordTrainingCommand(done, meta),
    });
  }
};

const leave = async (stage: Stage, brief: Brief, leftOn: Day): Promise<void> => {
  const left = { personId: personIdOf(brief), leftOn };
  await stage.act({
    ...{ ...adminOf(brief), key: `${keyOf(brief)}/leave` },
    make: (meta) => new LeavePartnerCommand(left, meta),
  });
};

const registerPeople = async (stage: Stage): Promise<void> => {
  for (const brief of PEOPLE) await register(stage, brief);
};

/** Two places are empty in the last summer: one waits for somebody, the other one is filled in time (J96); a third one was not. */
export const peopleScenes = (): readonly Scene[] => [
  {
    at: at('2025-06-26', '10:00'),
    title: 'people of three partners are registered with what they hold',
    play: registerPeople,
  },
  {
    at: at('2026-04-15', '09:00'),
    title: 'a certified person leaves a third one, and nobody comes',
    play: (stage) => leave(stage, JORIS, '2026-04-15'),
  },
  {
    at: at('2026-07-09', '09:00'),
    title: 'a certified person leaves a partner',
    play: (stage) => leave(stage, TOMAS, '2026-07-09'),
  },
  {
    at: at('2026-08-03', '09:00'),
    title: 'a certified person leaves another one',
    play: (stage) => leave(stage, IVO, '2026-08-03'),
  },
  {
    at: at('2026-08-20', '09:00'),
    title: 'the place is filled',
    play: (stage) => register(stage, RUTH),
  },
];
