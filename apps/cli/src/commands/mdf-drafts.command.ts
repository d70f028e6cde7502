import type { AnswerOf, BodyOf } from '@channel/client';
import type { Command } from 'commander';
import { at, type At } from '../client/at';
import type { Client } from '../client/client';
import { define, defineList } from '../define';
import type { Output } from '../output';
import type { Columns } from '../print/table';
import { claimDraftIn, claimText, isClaim } from './mdf-claim-file';
import { planDraftIn, requestText } from './mdf-request-file';

type Draft = AnswerOf<'getMdfDraft'>;
const DRAFT: Columns<Draft> = {
  id: 'id',
  status: 'status',
  'to become': 'kind',
  revision: 'revision',
  activity: 'plan.activityType',
  from: 'plan.startsOn',
  to: 'plan.endsOn',
  goals: 'plan.goals',
  'expected leads': 'plan.expectedLeads',
  budget: 'plan.budget',
  request: 'claim.requestId',
  invoices: ({ claim }) => claim?.invoices.map(({ invoiceNumber }) => invoiceNumber ?? '–'),
  proofs: ({ claim }) => claim?.proofs.map(({ proof }) => proof),
  begun: 'draftedAt',
  changed: 'changedAt',
};

const draftOf = (draftId: string): At<'/v1/mdf-drafts/{draftId}'> =>
  at('/v1/mdf-drafts/{draftId}', { draftId });
const ID = 'mdrf_7k3m9q2x5v8r1t4w6y0z3b5d7f';

/** A file of a request or of a claim, as those that are submitted; everything may be missing that a draft can do without. */
const contentIn = async (client: Client, file: string) =>
  isClaim(file)
    ? ({ kind: 'claim', claim: await claimDraftIn(client, file) } as const)
    : ({ kind: 'request', plan: planDraftIn(file) } as const);

/** Requests and claims that are not finished: begun, gone on with, submitted or thrown away. */
export const addMdfDrafts = (mdf: Command, output: Output): void => {
  defineList(mdf, output, {
    name: 'drafts',
    summary: 'unfinished requests and claims of your organisation, the newest first',
    path: '/v1/mdf-drafts',
    files: false,
    columns: {
      id: 'id',
      'to become': 'kind',
      activity: 'plan.activityType',
      from: { wide: 'plan.startsOn' },
      budget: { wide: 'plan.budget' },
      changed: 'changedAt',
    },
    empty: 'There is no draft; `./channel mdf draft <file>` keeps one.',
    examples: ['mdf drafts --as paula'],
  });
  define(mdf, output, {
    name: 'draft <file>',
    summary:
      'keeps an unfinished request or claim from JSON: a file as for its submission, as far as it goes',
    examples: ['mdf draft fair.json --as paula', 'mdf draft claim.json --as paula'],
    run: async ({ client }, file = '') => {
      const done = await client.command('/v1/mdf-drafts', await contentIn(client, file));
      output.line(`${done.id} is kept as the draft of a ${done.kind}: it reserves nothing yet.`, done);
    },
  });
  define(mdf, output, {
    name: 'show-draft <draft>',
    summary: 'one unfinished request or claim',
    examples: [`mdf show-draft ${ID} --as paula`],
    run: async ({ client }, draft = '') => {
      await output.record(DRAFT, await client.read(draftOf(draft)));
    },
  });
  addDraftDecisions(mdf, output);
};

const addDraftDecisions = (mdf: Command, output: Output): void => {
  define(mdf, output, {
    name: 'change-draft <draft> <file>',
    summary: 'replaces what a draft says; what the file leaves out is no longer said',
    decides: true,
    examples: [`mdf change-draft ${ID} fair.json --as paula`],
    run: async ({ client }, draft = '', file = '') => {
      const done = await client.replace(draftOf(draft), await contentIn(client, file));
      output.line(`${done.id} is changed.`, done);
    },
  });
  define(mdf, output, {
    name: 'submit-draft <draft>',
    summary: 'asks for, or claims, what a draft says: the draft ends with it',
    examples: [`mdf submit-draft ${ID} --as paula`],
    run: async ({ client }, draft = '') => {
      await submit(client, output, await client.read(draftOf(draft)));
    },
  });
  define(mdf, output, {
    name: 'discard-draft <draft>',
    summary: 'throws a draft away: nothing of it is kept',
    decides: true,
    examples: [`mdf discard-draft ${ID} --as paula`],
    run: async ({ client }, draft = '') => {
      const done = await client.decide(draftOf(draft), 'discard');
      output.line(`${done.id} is discarded.`, done);
    },
  });
};

/** A draft as what it is to become: what is missing for that the server says, with its place. */
const wholeOf = <Body extends object>(draft: Partial<Record<keyof Body, unknown>>): Body => draft as Body;

const submit = async (
  client: Client,
  output: Output,
  { id: draftId, kind, partnerId, plan, claim }: Draft,
): Promise<void> => {
  if (kind === 'request') {
    const body = wholeOf<BodyOf<'submitMdfRequest'>>({ ...plan, partnerId, draftId });
    const done = await client.command('/v1/mdf-requests', body);
    output.line(requestText(done), done);
    return;
  }
  const body = wholeOf<BodyOf<'submitMdfClaim'>>({ ...claim, draftId });
  const done = await client.command('/v1/mdf-claims', body);
  output.line(claimText(done), done);
};
