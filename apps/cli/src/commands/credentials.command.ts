import type { AnswerOf } from '@channel/client';
import type { Command } from 'commander';
import { at } from '../client/at';
import type { Client } from '../client/client';
import { idOf } from '../client/references';
import { define, defineList } from '../define';
import { defineHistory } from '../define-history';
import { listOf, needed, optional, textOf, wholeNumber, type Options } from '../options';
import type { Output } from '../output';
import type { Columns } from '../print/table';

type Person = AnswerOf<'getPartnerPerson'>;

/** People of partners whose accreditations count, and what they hold. */
export const addCredentials = (credentials: Command, output: Output): void => {
  addLists(credentials, output);
  addPeople(credentials, output);
  addRecords(credentials, output);
  addEndings(credentials, output);
};

const addLists = (credentials: Command, output: Output): void => {
  defineList(credentials, output, {
    summary: 'the accreditations, certifications and courses that the programme knows',
    path: '/v1/credentials',
    paged: false,
    columns: {
      credential: 'credential',
      name: 'name',
      kind: 'kind',
      years: 'validYears',
      'consists of': { wide: 'consistsOf' },
      'superseded by': { wide: 'supersededBy' },
      from: { wide: 'availableFromOn' },
      source: { wide: 'source' },
    },
    empty: 'No programme is in force.',
    examples: ['credentials list --as paula'],
  });
  defineList(credentials, output, {
    name: 'people',
    summary: 'the people of a partner whose accreditations count; the vendor sees those of all',
    path: '/v1/partner-people',
    filters: ['partnerId', 'sort'],
    columns: {
      person: 'personId',
      name: 'name',
      partner: 'partnerId',
      duties: 'duties',
      joined: 'joinedOn',
      left: 'leftOn',
    },
    empty: 'Nobody is registered; `./channel credentials register …` does it.',
    examples: ['credentials people --as paula'],
  });
  defineHistory(credentials, output, {
    noun: 'person',
    history: (client, personId) => client.read(at('/v1/partner-people/{personId}/history', { personId })),
    examples: ['credentials history pers_… --as paula'],
  });
  define(credentials, output, {
    name: 'show <person>',
    summary: 'what a person holds and until when, and the exams and courses that it follows from',
    examples: ['credentials show pers_… --as paula'],
    run: async ({ client }, personId = '') => {
      const fields: Columns<Person> = {
        name: 'name',
        duties: ({ duties }) => current(duties),
        holds: ({ held }) => held.map(({ credential, expiresOn }) => `${credential} ${untilOf(expiresOn)}`),
        records: ({ exams, training, attendances }) => [
          ...exams.map((one) => `${one.credential} on ${one.examOn}${gone(one)}`),
          ...training.map((one) => `${one.course} on ${one.completedOn}${gone(one)}`),
          ...attendances.map((one) => `${one.event} on ${one.heldOn}${gone(one)}`),
        ],
      };
      await output.record(fields, await client.read(at('/v1/partner-people/{personId}', { personId })));
    },
  });
};

const gone = ({ recordId, withdrawn }: Readonly<{ recordId: string; withdrawn: boolean }>): string =>
  withdrawn ? ' (withdrawn)' : ` (${recordId})`;
const untilOf = (day: string | null): string => (day === null ? 'without an end' : `until before ${day}`);
const current = (duties: Person['duties']): string =>
  duties
    .filter(({ beforeOn }) => beforeOn === null)
    .map(({ duty, fromOn }) => `${duty} since ${fromOn}`)
    .join(', ');

const partnerIdOf = async (client: Client, options: Options): Promise<string | undefined> => {
  const partner = textOf(options, 'partner');
  return partner === undefined ? undefined : idOf(client, 'partner', partner);
};

const addPeople = (credentials: Command, output: Output): void => {
  define(credentials, output, {
    name: 'register <name>',
    summary: 'a person of a partner whose accreditations are to count',
    required: [['--duties <duties...>', 'sales, pre-sales, post-sales']],
    options: [
      ['--partner <partner>', 'by default your own organisation'],
      ['--email <email>', 'sealed like the name'],
      ['--from <day>', 'first day with the partner; by default today'],
    ],
    examples: ['credentials register "Nadia Berg" --duties post-sales --from 2026-01-15 --as paula'],
    run: async ({ client, options }, name = '') => {
      const partnerId = await partnerIdOf(client, options);
      const [email, joinedOn] = [textOf(options, 'email'), textOf(options, 'from')];
      const asked = { name, duties: listOf(options, 'duties'), ...optional({ partnerId, email, joinedOn }) };
      const done = await client.command('/v1/partner-people', asked);
      output.line(`${name} is ${done.id}.`, done);
    },
  });
  define(credentials, output, {
    name: 'duties <person>',
    summary: 'which duties a person has from a day on; those not named end on it',
    required: [['--duties <duties...>', 'sales, pre-sales, post-sales']],
    options: [['--on <day>', 'by default today']],
    examples: ['credentials duties pers_… --duties sales pre-sales --as paula'],
    run: async ({ client, options }, personId = '') => {
      const asked = { duties: listOf(options, 'duties'), ...optional({ fromOn: textOf(options, 'on') }) };
      const done = await client.command(
        at('/v1/partner-people/{personId}/change-duties', { personId }),
        asked,
      );
      output.line(`${personId}: ${current(done.duties)}.`, done);
    },
  });
  define(credentials, output, {
    name: 'move <person> <partner>',
    summary: 'a person goes to another partner, with what they hold; it ends where they were',
    required: [['--duties <duties...>', 'there: sales, pre-sales, post-sales']],
    options: [['--on <day>', 'first day there; by default today']],
    examples: ['credentials move pers_… PTR-0057 --duties post-sales --as chen'],
    run: async ({ client, options }, personId = '', partner = '') => {
      const toPartnerId = await idOf(client, 'partner', partner);
      const asked = {
        ...{ toPartnerId, duties: listOf(options, 'duties') },
        ...optional({ movedOn: textOf(options, 'on') }),
      };
      const done = await client.command(at('/v1/partner-people/{personId}/move', { personId }), asked);
      output.line(`${personId} is with ${partner} now.`, done);
    },
  });
};

const addRecords = (credentials: Command, output: Output): void => {
  define(credentials, output, {
    name: 'record <person> <credential>',
    summary: 'an exam that a person passed; until when it is valid follows from its day',
    required: [['--on <day>', 'day of the exam']],
    examples: ['credentials record pers_… jncia-junos --on 2026-03-02 --as paula'],
    run: async ({ client, options }, personId = '', credential = '') => {
      const path = at('/v1/partner-people/{personId}/record-credential', { personId });
      const done = await client.command(path, { credential, examOn: needed(options, 'on') });
      const held = done.held.find((one) => one.credential === credential);
      const until = held === undefined ? 'is recorded, and not valid any more' : untilOf(held.expiresOn);
      output.line(`${credential} ${until}.`, done);
    },
  });
  define(credentials, output, {
    name: 'train <person> <course>',
    summary: 'a course that a person completed',
    required: [['--on <day>', 'day of completion']],
    options: [['--score <percent>', 'from 0 to 100']],
    examples: ['credentials train pers_… sales-essentials --on 2026-03-02 --score 85 --as paula'],
    run: async ({ client, options }, personId = '', course = '') => {
      const score = textOf(options, 'score');
      const asked = {
        ...{ course, completedOn: needed(options, 'on') },
        ...(score === undefined ? {} : { score: wholeNumber(score, 'A score') }),
      };
      const path = at('/v1/partner-people/{personId}/record-training', { personId });
      output.line(`${course} is recorded.`, await client.command(path, asked));
    },
  });
  define(credentials, output, {
    name: 'attended <person>',
    summary: 'a person attended the quarterly sales update for a partner',
    required: [
      ['--on <day>', 'day of the event'],
      ['--partner <partner>', 'the partner that they attended for'],
    ],
    examples: ['credentials attended pers_… --on 2026-07-08 --partner PTR-0042 --as paula'],
    run: async ({ client, options }, personId = '') => {
      const partnerId = await idOf(client, 'partner', needed(options, 'partner'));
      const asked = { personId, partnerId, event: 'sales-update', heldOn: needed(options, 'on') };
      output.line('The attendance is recorded.', await client.command('/v1/attendances', asked));
    },
  });
  define(credentials, output, {
    name: 'withdraw <person> <record>',
    summary: 'what was recorded by mistake counts for nothing, on any day',
    required: [['--reason <text>', 'why it should not be there']],
    examples: ['credentials withdraw pers_… prec_… --reason "Somebody else passed it." --as paula'],
    run: async ({ client, options }, personId = '', recordId = '') => {
      const path = at('/v1/partner-people/{personId}/withdraw-credential', { personId });
      const done = await client.command(path, { recordId, reason: needed(options, 'reason') });
      output.line(`${recordId} is withdrawn.`, done);
    },
  });
};

const addEndings = (credentials: Command, output: Output): void => {
  define(credentials, output, {
    name: 'leave <person>',
    summary: 'a person left the partner; what they hold may be replaced within the days of the programme',
    options: [['--on <day>', 'first day that they are not there; by default today']],
    examples: ['credentials leave pers_… --on 2026-07-09 --as paula'],
    run: async ({ client, options }, personId = '') => {
      const asked = optional({ leftOn: textOf(options, 'on') });
      const done = await client.command(at('/v1/partner-people/{personId}/leave', { personId }), asked);
      output.line(`${personId} is not there any more.`, done);
    },
  });
  define(credentials, output, {
    name: 'erase <person>',
    summary: 'forgets, for ever, what somebody who left is called; what they held stays, by id',
    examples: ['credentials erase pers_… --as paula'],
    run: async ({ client }, personId = '') => {
      const done = await client.command(at('/v1/partner-people/{personId}/erase', { personId }));
      output.line(`What ${personId} is called is forgotten.`, done);
    },
  });
};
