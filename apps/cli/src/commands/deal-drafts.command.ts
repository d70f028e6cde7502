import type { Command } from 'commander';
import { succeeded, type Client } from '../client/client';
import { command, decide, read } from '../client/decide';
import { idOf, recordOf } from '../client/references';
import { define, defineList } from '../define';
import { jsonOf } from '../files';
import type { Output } from '../output';
import { cellText } from '../print/format';
import type { Row } from '../print/table';

const customer = (row: Row): unknown => (row.customer as Row | undefined)?.name;

const DRAFT = {
  id: 'id',
  status: 'status',
  revision: 'revision',
  customer,
  region: 'region',
  segment: 'segment',
  type: 'dealType',
  'product lines': (row: Row) => (row.productLines as readonly string[] | undefined)?.join(', '),
  value: 'value',
  'expected close': 'expectedCloseOn',
  distributor: 'distributorId',
  'tender published': 'tenderPublishedOn',
  begun: 'draftedAt',
  changed: 'changedAt',
};

/** What a registration says, to be written over. */
export const REGISTRATION = {
  customer: { name: 'Halden Hospitals', country: 'US', domain: 'halden-hospitals.example' },
  region: 'americas',
  segment: 'enterprise',
  dealType: 'new-opportunity',
  productLines: ['switching'],
  value: { amount: '3991935', currency: 'USD' },
  expectedCloseOn: '2026-12-15',
  distributorId: 'DIST-001',
} as const;

/** What a file says of an opportunity; the distributor may be named by its code. */
export const requestIn = async (client: Client, file: string): Promise<Readonly<Record<string, unknown>>> => {
  const request = jsonOf(file);
  const { distributorId } = request;
  return typeof distributorId === 'string'
    ? { ...request, distributorId: await idOf(client, 'partner', distributorId) }
    : request;
};

export const submittedText = ({ number, status, decisionDueAt, overlap }: Row): string => {
  const overlapText = overlap === undefined ? '' : '; it overlaps with another registration';
  return `${cellText(number)} is ${cellText(status)}, to be decided by ${cellText(decisionDueAt)}${overlapText}.`;
};

const draftPath = (draft: string): string => `/v1/deal-drafts/${encodeURIComponent(draft)}`;

/** Registrations that are not finished: begun, gone on with, submitted or thrown away. A returned one comes again. */
export const addDealDrafts = (deals: Command, output: Output): void => {
  defineList(deals, output, {
    name: 'drafts',
    summary: 'unfinished registrations of your organisation, the newest first',
    path: '/v1/deal-drafts',
    columns: {
      id: 'id',
      customer,
      region: { wide: 'region' },
      type: { wide: 'dealType' },
      value: { wide: 'value' },
      changed: 'changedAt',
    },
    empty: 'There is no draft; `./channel deals draft <file>` keeps one.',
    examples: ['deals drafts --as priya'],
  });
  define(deals, output, {
    name: 'draft <file>',
    summary: 'keeps an unfinished registration from JSON; every field may be missing',
    examples: ['deals draft halden.json --as priya'],
    run: async ({ client }, file = '') => {
      const done = await command(client, '/v1/deal-drafts', await requestIn(client, file));
      output.line(`${cellText(done.id)} is kept as a draft: it claims nothing yet.`, done);
    },
  });
  define(deals, output, {
    name: 'show-draft <draft>',
    summary: 'one unfinished registration',
    examples: ['deals show-draft deal_7k3m9q2x5v8r1t4w6y0z3b5d7f --as priya'],
    run: async ({ client }, draft = '') => {
      await output.record(DRAFT, await read(client, draftPath(draft)));
    },
  });
  addDraftDecisions(deals, output);
};

const addDraftDecisions = (deals: Command, output: Output): void => {
  define(deals, output, {
    name: 'change-draft <draft> <file>',
    summary: 'replaces what a draft says; what the file leaves out is no longer said',
    decides: true,
    examples: ['deals change-draft deal_7k3m9q2x5v8r1t4w6y0z3b5d7f halden.json --as priya'],
    run: async ({ client }, draft = '', file = '') => {
      const body = await requestIn(client, file);
      const before = await client.get<Row>(draftPath(draft));
      succeeded(before);
      const ifMatch = client.decidesOn ?? before.etag;
      const done = succeeded(await client.put<Row>(draftPath(draft), { body, ifMatch }));
      output.line(`${cellText(done.id)} is changed.`, done);
    },
  });
  define(deals, output, {
    name: 'submit-draft <draft>',
    summary: 'registers what a draft says: it takes its number and its place in the line now',
    decides: true,
    examples: ['deals submit-draft deal_7k3m9q2x5v8r1t4w6y0z3b5d7f --as priya'],
    run: async ({ client }, draft = '') => {
      const done = await decide(client, draftPath(draft), 'submit');
      output.line(submittedText(done), done);
    },
  });
  define(deals, output, {
    name: 'discard-draft <draft>',
    summary: 'throws a draft away: nothing of it is kept',
    decides: true,
    examples: ['deals discard-draft deal_7k3m9q2x5v8r1t4w6y0z3b5d7f --as priya'],
    run: async ({ client }, draft = '') => {
      const done = await decide(client, draftPath(draft), 'discard');
      output.line(`${cellText(done.id)} is discarded.`, done);
    },
  });
  define(deals, output, {
    name: 'resubmit <deal> <file>',
    summary: 'submits a returned registration again: it keeps its number and takes a new place in the line',
    decides: true,
    examples: ['deals resubmit DR-2026-000001 halden.json --as priya'],
    run: async ({ client }, name = '', file = '') => {
      const body = await requestIn(client, file);
      const done = await decide(client, await recordOf(client, 'deal', name), 'resubmit', body);
      output.line(submittedText(done), done);
    },
  });
};
