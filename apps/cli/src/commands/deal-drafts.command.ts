import type { AnswerOf, BodyOf } from '@channel/client';
import type { Command } from 'commander';
import { at, type At } from '../client/at';
import type { Client } from '../client/client';
import { idOf, dealOf } from '../client/references';
import { define, defineList } from '../define';
import { jsonOf } from '../files';
import type { Output } from '../output';
import { cellText } from '../print/format';
import type { Columns } from '../print/table';

const DRAFT: Columns<AnswerOf<'getDealDraft'>> = {
  id: 'id',
  status: 'status',
  revision: 'revision',
  customer: 'customer.name',
  region: 'region',
  segment: 'segment',
  type: 'dealType',
  'ordered for': 'orderUse',
  'product lines': 'productLines',
  value: 'value',
  'expected close': 'expectedCloseOn',
  distributor: 'distributorId',
  tender: ({ tenderPublished }) => (tenderPublished === false ? 'none published' : undefined),
  'tender published': 'tenderPublishedOn',
  activity: 'activityId',
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
export const requestIn = async (client: Client, file: string): Promise<BodyOf<'submitDeal'>> => {
  const request = jsonOf<BodyOf<'submitDeal'>>(file);
  const { distributorId } = request;
  return typeof distributorId === 'string'
    ? { ...request, distributorId: await idOf(client, 'partner', distributorId) }
    : request;
};

export const submittedText = ({ number, status, decisionDueAt, overlap }: AnswerOf<'submitDeal'>): string => {
  const overlapText = overlap === undefined ? '' : '; it overlaps with another registration';
  return `${number} is ${cellText(status)}, to be decided by ${cellText(decisionDueAt)}${overlapText}.`;
};

const draftOf = (dealId: string): At<'/v1/deal-drafts/{dealId}'> =>
  at('/v1/deal-drafts/{dealId}', { dealId });

/** Registrations that are not finished: begun, gone on with, submitted or thrown away. A returned one comes again. */
export const addDealDrafts = (deals: Command, output: Output): void => {
  defineList(deals, output, {
    name: 'drafts',
    summary: 'unfinished registrations of your organisation, the newest first',
    path: '/v1/deal-drafts',
    files: false,
    columns: {
      id: 'id',
      customer: 'customer.name',
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
      const done = await client.command('/v1/deal-drafts', await requestIn(client, file));
      output.line(`${done.id} is kept as a draft: it claims nothing yet.`, done);
    },
  });
  define(deals, output, {
    name: 'show-draft <draft>',
    summary: 'one unfinished registration',
    examples: ['deals show-draft deal_7k3m9q2x5v8r1t4w6y0z3b5d7f --as priya'],
    run: async ({ client }, draft = '') => {
      await output.record(DRAFT, await client.read(draftOf(draft)));
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
      const done = await client.replace(draftOf(draft), body);
      output.line(`${done.id} is changed.`, done);
    },
  });
  define(deals, output, {
    name: 'submit-draft <draft>',
    summary: 'registers what a draft says: it takes its number and its place in the line now',
    decides: true,
    examples: ['deals submit-draft deal_7k3m9q2x5v8r1t4w6y0z3b5d7f --as priya'],
    run: async ({ client }, draft = '') => {
      const done = await client.decide(draftOf(draft), 'submit');
      output.line(submittedText(done), done);
    },
  });
  define(deals, output, {
    name: 'discard-draft <draft>',
    summary: 'throws a draft away: nothing of it is kept',
    decides: true,
    examples: ['deals discard-draft deal_7k3m9q2x5v8r1t4w6y0z3b5d7f --as priya'],
    run: async ({ client }, draft = '') => {
      const done = await client.decide(draftOf(draft), 'discard');
      output.line(`${done.id} is discarded.`, done);
    },
  });
  define(deals, output, {
    name: 'resubmit <deal> <file>',
    summary: 'submits a returned registration again: it keeps its number and takes a new place in the line',
    decides: true,
    examples: ['deals resubmit DR-2026-000001 halden.json --as priya'],
    run: async ({ client }, name = '', file = '') => {
      const body = await requestIn(client, file);
      const done = await client.decide(await dealOf(client, name), 'resubmit', body);
      output.line(submittedText(done), done);
    },
  });
};
