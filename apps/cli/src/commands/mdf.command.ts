import type { Command } from 'commander';
import { usageError } from '../cli-error';
import { at, below, type At } from '../client/at';
import type { Client } from '../client/client';
import { pagesOf } from '../client/pages';
import { define, defineList } from '../define';
import { decisionsOn } from '../define-decision';
import { defineHistory } from '../define-history';
import { needed } from '../options';
import type { Output } from '../output';

const REQUEST = '/v1/funds/{fundId}/requests/{requestId}';
const CLAIM = '/v1/mdf-claims/{claimId}';

/** Marketing activities: requests, their claims and what shows that they took place. */
export const addMdf = (mdf: Command, output: Output): void => {
  addRequests(mdf, output);
  addClaims(mdf, output);
  decideRequests(mdf, output);
  decideClaims(mdf, output);
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
      activity: 'activityType',
      from: 'startsOn',
      to: 'endsOn',
      requested: 'requested',
      approved: 'approved',
      status: 'status',
      'claim by': 'claimUntilOn',
    },
    empty: 'Nothing was asked for yet.',
    examples: ['mdf requests --status submitted --as chen'],
  });
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
      request: 'requestNumber',
      claimed: 'claimed',
      approved: 'approved',
      status: 'status',
      'pay by': 'payByOn',
    },
    empty: 'Nothing was claimed yet.',
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
      const lines = {
        line: 'lineId',
        invoice: 'invoiceNumber',
        vendor: 'vendor',
        net: 'net',
        share: 'share',
      } as const;
      await output.table({ ...lines, approved: 'approved', evidence: 'evidence' } as const, claim.lines, '');
      const proofs = { file: 'fileId', shows: 'proof', advert: 'advert', evidence: 'evidence' } as const;
      await output.table(proofs, claim.proofs, '');
    },
  });
  defineHistory(mdf, output, {
    noun: 'claim',
    history: async (client, name) => client.read(below(await claimOf(client, name), 'history')),
    examples: ['mdf history MC-2026-000001 --as chen'],
  });
  define(mdf, output, {
    name: 'check-advert <claim> <file>',
    decides: true,
    summary: 'attests that an advert shows no prices of the vendor, or that it does',
    options: [['--shows-prices', 'it shows prices: the claim cannot be approved']],
    examples: ['mdf check-advert MC-2026-000001 file_… --as chen'],
    run: async ({ client, options }, number = '', fileId = '') => {
      const showsPrices = options.showsPrices === true;
      const done = await client.decide(await claimOf(client, number), 'check-advert', {
        fileId,
        showsPrices,
      });
      output.line(`${number}: ${fileId} ${showsPrices ? 'shows prices' : 'shows no prices'}.`, done);
    },
  });
  define(mdf, output, {
    name: 'decide-dispute <claim>',
    decides: true,
    summary: 'takes a rejection back, or leaves it, as another than who rejected it',
    required: [['--reason <text>', 'why; the partner reads it']],
    options: [['--accept', 'take the rejection back']],
    examples: ['mdf decide-dispute MC-2026-000001 --accept --reason "It was found" --as carol'],
    run: async ({ client, options }, number = '') => {
      const body = { accepted: options.accept === true, reason: needed(options, 'reason') };
      const done = await client.decide(await claimOf(client, number), 'decide-dispute', body);
      output.line(`${number} is ${done.status}.`, done);
    },
  });
};

const REASON = ['--reason <text>', 'why; the partner reads it'] as const;
const REJECTION = { reason: REASON, rule: ['--rule <setting>', 'the setting that it rests on'] } as const;
const QUESTION = { question: ['--question <text>', 'what'] } as const;
const ANSWER = { answer: ['--answer <text>', 'what'] } as const;

const decideRequests = (mdf: Command, output: Output): void => {
  const on = decisionsOn(mdf, output, {
    ...{ noun: 'request', words: 'mdf', called: 'MR-2026-000001' },
    record: requestOf,
  });
  on({
    word: 'approve-request',
    verb: 'approve',
    summary: 'approves a request in whole',
    example: '--as chen',
  });
  on({
    ...{ word: 'reject-request', verb: 'reject', fields: REJECTION },
    summary: 'rejects a request; what it held is free again',
    example: '--reason "Not in the plan" --rule mdf.activityTypes --as chen',
  });
  on({
    ...{ word: 'ask-about', verb: 'ask', fields: QUESTION, summary: 'asks the partner before deciding' },
    example: '--question "For whom is it?" --as chen',
  });
  on({
    ...{ word: 'answer-request', verb: 'answer', fields: ANSWER, summary: 'answers what the vendor asked' },
    example: '--answer "For hospitals" --as paula',
  });
  on({
    ...{ word: 'cancel-request', verb: 'cancel', fields: { reason: REASON } },
    summary: 'cancels a request of which nothing is claimed',
    example: '--reason "The hall is gone" --as paula',
  });
};

const decideClaims = (mdf: Command, output: Output): void => {
  const on = decisionsOn(mdf, output, {
    ...{ noun: 'claim', words: 'mdf', called: 'MC-2026-000001' },
    record: claimOf,
  });
  on({
    ...{ word: 'approve-claim', verb: 'approve', example: '--as chen' },
    summary: 'approves a claim in whole; the fund has the last word',
  });
  on({
    ...{ word: 'reject-claim', verb: 'reject', fields: REJECTION },
    summary: 'rejects a claim; it may be claimed again in time',
    example: '--reason "Another activity" --rule mdf.activityTypes --as chen',
  });
  on({
    ...{ verb: 'ask', fields: QUESTION, summary: 'asks the partner before deciding' },
    example: '--question "How many?" --as chen',
  });
  on({
    ...{ verb: 'answer', fields: ANSWER, summary: 'answers what the vendor asked' },
    example: '--answer "Four thousand" --as paula',
  });
  on({
    ...{ verb: 'dispute', fields: { reason: REASON }, summary: 'says why a rejection is wrong, once' },
    example: '--reason "It is the same fair" --as paula',
  });
};

const requestOf = async (client: Client, name: string): Promise<At<typeof REQUEST>> => {
  const question = name.startsWith('mreq_') ? { requestId: name } : { number: name };
  const [request] = (await pagesOf(client, '/v1/mdf-requests', { ...question, limit: '1' })).rows;
  if (request === undefined) throw usageError(`There is no request ${name} that you may see.`);
  return at(REQUEST, { fundId: request.fundId, requestId: request.requestId });
};
const claimOf = async (client: Client, name: string): Promise<At<typeof CLAIM>> => {
  if (name.startsWith('mclm_')) return at(CLAIM, { claimId: name });
  const [claim] = (await pagesOf(client, '/v1/mdf-claims', { number: name, limit: '1' })).rows;
  if (claim === undefined) throw usageError(`There is no claim ${name} that you may see.`);
  return at(CLAIM, { claimId: claim.id });
};
