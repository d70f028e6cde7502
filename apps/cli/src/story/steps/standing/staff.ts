import { at, below } from '../../../client/at';
import type { Step } from '../../step';
import { check, type World } from '../../world';
import { alder, now, rowsOf } from './alder';

type Newcomer = Readonly<{
  name: string;
  duties: readonly string[];
  joinedOn: string;
  exams: Readonly<Record<string, string>>;
  courses?: readonly string[];
}>;

const TECHNICAL = [
  'training-configurations',
  'training-demonstrations',
  'training-rfps',
  'training-systems',
  'training-product-overview',
];
/** Whoever leaves in the next step is the last one. */
const PEOPLE: readonly Newcomer[] = [
  {
    ...{ name: 'Vera Lind', duties: ['pre-sales'], joinedOn: '2026-07-01' },
    ...{ exams: { 'jncia-junos': '2026-05-11' }, courses: TECHNICAL },
  },
  ...['Ida Moss', 'Jonas Hale', 'Mira Soto'].map((name) => ({
    ...{ name, duties: ['sales'], joinedOn: '2026-07-01', exams: { 'sales-baseline': '2026-06-15' } },
  })),
];
const SPECIALISATIONS = ['wired-wireless', 'data-center'];

/** Registers somebody with what they passed. @returns the person's id */
export const join = async (world: World, newcomer: Newcomer): Promise<string> => {
  const { name, duties, joinedOn, exams, courses = [] } = newcomer;
  const person = await world.command('paula', '/v1/partner-people', { name, duties: [...duties], joinedOn });
  const record = at('/v1/partner-people/{personId}', { personId: person.id });
  for (const [credential, examOn] of Object.entries(exams))
    await world.command('paula', below(record, 'record-credential'), { credential, examOn });
  for (const course of courses)
    await world.command('paula', below(record, 'record-training'), {
      course,
      completedOn: '2026-06-02',
      score: 91,
    });
  return person.id;
};

export const staff: Step = {
  key: 'staff',
  title: 'Paula registers four people with what they passed, Chen grants two specialisations',
  play: async (world) => {
    for (const newcomer of PEOPLE) world.facts.leaverId = await join(world, newcomer);
    const partner = await alder(world);
    for (const specialisation of SPECIALISATIONS)
      await world.command('chen', below(partner, 'grant-specialisation'), { specialisation });
    const rows = await world.eventually('all that is judged continuously is met', async () => {
      const continuous = (await rowsOf(world)).filter(({ assessed }) => assessed === 'continuous');
      return continuous.every(({ state }) => state === 'met') ? continuous : undefined;
    });
    world.facts.standingBefore = await rowsOf(world);
    world.facts.knownAt = await now(world);
    // What follows is recorded at a later instant.
    await world.eventually('the clock goes on', async () =>
      (await now(world)) > world.fact('knownAt') ? true : undefined,
    );
    check(rows.length > 0, 'the level asks for something');
    return {
      text: `${String(rows.length)} requirements of Elite Plus are judged continuously, all are met`,
      facts: Object.fromEntries(rows.map(({ requirement, state }) => [requirement, state])),
    };
  },
};
