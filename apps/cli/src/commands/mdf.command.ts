import type { AnswerOf } from '@channel/client';
import type { Command } from 'commander';
import { below } from '../client/at';
import { define, defineList } from '../define';
import { defineHistory } from '../define-history';
import type { Output } from '../output';
import type { Columns } from '../print/table';
import { addMdfClaims } from './mdf-claims.command';
import { addMdfDrafts } from './mdf-drafts.command';
import { claimOf, requestOf } from './mdf-records';
import { addMdfRequests } from './mdf-requests.command';

/** Marketing activities: requests, their claims and what shows that they took place. */
export const addMdf = (mdf: Command, output: Output): void => {
  addRequests(mdf, output);
  addMdfRequests(mdf, output);
  addResults(mdf, output);
  addClaims(mdf, output);
  addMdfClaims(mdf, output);
  addMdfDrafts(mdf, output);
};

const REQUEST: Columns<AnswerOf<'getMdfRequest'>> = {
  request: 'number',
  id: 'requestId',
  status: 'status',
  activity: 'plan.activityType',
  from: 'plan.startsOn',
  to: 'plan.endsOn',
  goals: 'plan.goals',
  budget: 'plan.budget',
  share: 'share',
  requested: 'requested',
  approved: 'approved',
  held: 'reserved',
  claimed: 'claimed',
  proofs: ({ proofs }) => proofs.map(({ proof }) => proof),
  'decide by': 'decideByOn',
  'claim by': 'claimUntilOn',
  question: 'question.text',
  reason: 'reason',
  rule: 'rule',
  revision: 'revision',
};

const addRequests = (mdf: Command, output: Output): void => {
  defineList(mdf, output, {
    name: 'requests',
    summary: 'what partners asked for, and what became of it',
    path: '/v1/mdf-requests',
    filters: ['status', 'activityType', 'overdue', 'q'],
    columns: {
      number: 'number',
      partner: 'partnerId',
      status: 'status',
      requested: 'requested',
      activity: 'activityType',
      'claim by': 'claimUntilOn',
      approved: 'approved',
      from: 'startsOn',
      to: 'endsOn',
    },
    empty: 'Nothing was asked for yet; `./channel mdf submit-request <file>` asks.',
    examples: ['mdf requests --status submitted --as chen'],
  });
  define(mdf, output, {
    name: 'show-request <request>',
    summary: 'a request: its plan, what is held for it, and the proofs that its claims need',
    examples: ['mdf show-request MR-2026-000001 --as paula'],
    run: async ({ client }, name = '') => {
      await output.record(REQUEST, await client.read(await requestOf(client, name)));
    },
  });
};

const RESULTS: Columns<AnswerOf<'getMdfRequestResults'>> = {
  request: 'number',
  'leads expected': 'expectedLeads',
  leads: 'leads',
  approved: 'approved',
  ordered: 'ordered',
  paid: 'paid',
  shipped: 'shipped',
  'shipped for 1 paid': 'perPaid',
};

const addResults = (mdf: Command, output: Output): void => {
  define(mdf, output, {
    name: 'results <request>',
    summary: 'what an activity brought: registrations that named it, and what was shipped to them',
    examples: ['mdf results MR-2026-000002 --as paula'],
    run: async ({ client }, name = '') => {
      const results = await client.read(below(await requestOf(client, name), 'results'));
      await output.record(RESULTS, results);
      if (output.json) return;
      const columns = {
        deal: 'number',
        status: 'status',
        approved: 'approvedOn',
        ordered: 'closedOn',
      } as const;
      await output.table(
        { ...columns, shipped: 'shipped' } as const,
        results.deals,
        'No registration named it: one says so when it is submitted (`activityId`).',
      );
    },
  });
};

type Claim = AnswerOf<'getMdfClaim'>;
const LINES: Columns<Claim['lines'][number]> = {
  ...{ line: 'line', invoice: 'invoiceNumber', vendor: 'vendor', net: 'net', share: 'share' },
  ...{ approved: 'approved', evidence: 'evidence' },
  ...{ files: { wide: 'fileIds' }, 'used first by': { wide: 'usedBy.recordId' } },
};

const addClaims = (mdf: Command, output: Output): void => {
  defineList(mdf, output, {
    name: 'claims',
    summary: 'what partners claimed, and when it is paid',
    path: '/v1/mdf-claims',
    filters: ['status', 'requestNumber', 'overdue', 'q'],
    columns: {
      number: 'number',
      partner: 'partnerId',
      status: 'status',
      claimed: 'claimed',
      approved: 'approved',
      'pay by': 'payByOn',
      request: 'requestNumber',
    },
    empty: 'Nothing was claimed yet; `./channel mdf submit-claim <file>` claims.',
    examples: ['mdf claims --status submitted --as chen'],
  });
  define(mdf, output, {
    name: 'show <claim>',
    summary: 'a claim: its invoices and proofs, what is missing, what was approved',
    examples: ['mdf show MC-2026-000001 --as paula'],
    run: async ({ client }, number = '') => {
      const claim = await client.read(await claimOf(client, number));
      const fields = {
        claim: 'number',
        request: 'requestNumber',
        status: 'status',
        claimed: 'claimed',
      } as const;
      await output.record(
        { ...fields, approved: 'approved', 'pay by': 'payByOn', revision: 'revision' } as const,
        claim,
      );
      if (output.json) return;
      await output.table(LINES, claim.lines, '');
      const proofs: Columns<Claim['proofs'][number]> = {
        ...{ file: 'fileId', shows: 'proof', advert: 'advert', evidence: 'evidence' },
        line: ({ fileId }) =>
          claim.lines.filter((one) => one.fileIds.includes(fileId)).map((one) => one.line),
        'used first by': { wide: 'usedBy.recordId' },
      };
      await output.table(proofs, claim.proofs, '');
    },
  });
  defineHistory(mdf, output, {
    noun: 'claim',
    history: async (client, name) => client.read(below(await claimOf(client, name), 'history')),
    examples: ['mdf history MC-2026-000001 --as chen'],
  });
};
