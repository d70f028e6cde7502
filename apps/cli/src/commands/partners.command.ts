import type { AnswerOf } from '@channel/client';
import type { Command } from 'commander';
import { below } from '../client/at';
import { partnerOf } from '../client/references';
import { define, defineList } from '../define';
import { defineHistory } from '../define-history';
import type { Output } from '../output';
import type { Columns } from '../print/table';
import { addParticipation, addPartnerAssignments, assignmentsOf } from './partner-assignments.command';
import { addLocator } from './locator.command';
import { addPartnerCorrections } from './partner-corrections.command';
import { addPartnerNotes } from './partner-notes.command';
import { addPartnerDecisions } from './partner-decisions.command';

/** Organisations, and what they were told. */
export const addPartners = (partners: Command, output: Output): void => {
  defineHistory(partners, output, {
    noun: 'partner',
    history: async (client, name) => client.read(below(await partnerOf(client, name), 'history')),
    examples: ['partners history PTR-0042 --as chen'],
  });
  defineList(partners, output, {
    summary: 'partners and distributors',
    path: '/v1/partners',
    filters: ['kind', 'status', 'level', 'q'],
    columns: {
      code: 'code',
      name: 'name',
      status: 'status',
      level: 'level',
      planned: ({ planned = [] }) => planned.map(({ level }) => level),
      from: ({ planned = [] }) => planned.map(({ effectiveOn }) => effectiveOn),
      country: 'country',
      kind: { wide: 'kind' },
      id: { wide: 'id' },
    },
    empty: 'There is no partner that you may see; `./channel partners invite <code>` begins with one.',
    examples: ['partners list --as chen', 'partners list --kind distributor --as priya'],
  });
  addLocator(partners, output);
  define(partners, output, {
    name: 'show <partner>',
    summary: 'one organisation',
    examples: ['partners show PTR-0042 --as paula'],
    run: async ({ client }, name = '') => {
      const fields: Columns<AnswerOf<'getPartner'>> = {
        code: 'code',
        id: 'id',
        name: 'name',
        kind: 'kind',
        country: 'country',
        status: 'status',
        'stopped since': 'stopped.on',
        because: 'stopped.reason',
        role: 'role',
        level: 'level',
        planned: plannedOf,
        'further roles': rolesOf,
        tier: 'countryTier',
        regions: 'regions',
        territory: 'territory',
        specialisations: (partner) => partner.specialisations?.map(({ id }) => id),
        'terms signed': 'termsVersion',
        'looked after by': assignmentsOf,
        revision: 'revision',
      };
      await output.record(fields, await client.read(await partnerOf(client, name)));
    },
  });
  addPartnerNotes(partners, output);
  addPartnerDecisions(partners, output);
  addPartnerAssignments(partners, output);
  addParticipation(partners, output);
  addPartnerCorrections(partners, output);
};

/** What is decided and has not begun stands apart from what is in force. */
const plannedOf = ({ planned }: AnswerOf<'getPartner'>) => [
  ...(planned?.levels ?? []).map(beginning),
  ...(planned?.specialisations ?? []).map(({ id, fromOn }) => `${id} from ${fromOn}`),
];
const beginning = ({ level, effectiveOn }: Readonly<{ level: string | null; effectiveOn: string }>): string =>
  `${level ?? 'none'} from ${effectiveOn}`;

const rolesOf = ({ furtherRoles }: AnswerOf<'getPartner'>) =>
  furtherRoles?.map(({ role, status, level }) => `${role}: ${status}${level === null ? '' : `, ${level}`}`);
