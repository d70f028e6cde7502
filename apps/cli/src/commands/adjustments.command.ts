import type { AnswerOf, BodyOf } from '@channel/client';
import type { Command } from 'commander';
import { usageError } from '../cli-error';
import { at, below, type At } from '../client/at';
import type { Client } from '../client/client';
import { statementLinesOf } from '../client/references';
import { upload } from '../client/upload';
import { define, defineList } from '../define';
import { decisionsOn } from '../define-decision';
import { defineDownload } from '../define-download';
import { defineHistory } from '../define-history';
import { chosen, listOf, needed, textOf, type Options } from '../options';
import type { Output } from '../output';
import { cellText } from '../print/format';
import { movedText } from '../print/correction';
import { moneyFrom } from './money-option';

type Adjustment = Omit<AnswerOf<'getAdjustment'>, 'revision'>;
const adjustmentOf = (adjustmentId: string): At<'/v1/adjustments/{adjustmentId}'> =>
  at('/v1/adjustments/{adjustmentId}', { adjustmentId });

const postedText = ({ effects }: Adjustment): string =>
  effects.map(({ amount, postedIn }) => `${cellText(amount)} in ${postedIn}`).join(', ');

const filesText = ({ files }: Adjustment): string =>
  files.map(({ id, name }) => `${name} (${id})`).join(', ');

/** Amounts of statements, adjusted by hand: one person prepares, another approves, and the next statement says it. */
export const addAdjustments = (adjustments: Command, output: Output): void => {
  defineList(adjustments, output, {
    summary: 'adjustments by hand, the newest first',
    path: '/v1/adjustments',
    filters: ['status', 'quarter', 'partnerId'],
    columns: {
      id: 'id',
      status: 'status',
      invoice: ({ invoiceNo, invoiceLine }) => `${invoiceNo}/${invoiceLine}`,
      amount: 'amount',
      quarter: { wide: 'quarter' },
      why: { wide: 'reasonCode' },
      reason: { wide: 'reason' },
      prepared: { wide: 'preparedBy' },
      decided: { wide: 'decidedBy' },
    },
    empty: 'No amount was adjusted by hand.',
    examples: ['adjustments list --as fatima', 'adjustments list --status prepared --as lars'],
  });
  define(adjustments, output, {
    name: 'show <adjustment>',
    summary: 'one adjustment, with what it posts',
    table: true,
    examples: ['adjustments show radj_…-1 --as lars'],
    run: async ({ client }, id = '') => {
      await output.record(
        {
          ...{ id: 'id', status: 'status', revision: 'revision', partner: 'partnerId', quarter: 'quarter' },
          invoice: ({ invoiceNo, invoiceLine }) => `${invoiceNo}/${invoiceLine}`,
          ...{ amount: 'amount', 'stated before': 'stated' },
          moves: movedText,
          ...{ kind: 'reasonCode', reason: 'reason', evidence: 'evidence' },
          files: filesText,
          ...{ 'prepared by': 'preparedBy', 'decided by': 'decidedBy', decision: 'decision' },
        },
        await client.read(adjustmentOf(id)),
      );
    },
  });
  defineHistory(adjustments, output, {
    noun: 'adjustment',
    history: (client, id) => client.read(below(adjustmentOf(id), 'history')),
    examples: ['adjustments history radj_…-1 --as lars'],
  });
  defineDownload(adjustments, output, {
    ...{ noun: 'adjustment', about: 'an adjustment' },
    examples: ['adjustments download radj_…-1 file_… --out letter.pdf --as lars'],
    read: (client, adjustmentId, fileId) =>
      client.bytes(at('/v1/adjustments/{adjustmentId}/evidence/{fileId}', { adjustmentId, fileId })),
  });
  addPreparation(adjustments, output);
  const decides = decisionsOn(adjustments, output, {
    ...{ noun: 'adjustment', words: 'adjustments', called: 'radj_…-1' },
    record: (_, id) => Promise.resolve(adjustmentOf(id)),
  });
  decides({
    verb: 'approve',
    summary: 'approves what another person prepared: the next statement says it',
    says: (done, id) => `${id} is ${done.status}: ${postedText(done)}.`,
    example: '--as lars',
  });
  decides({
    verb: 'reject',
    summary: 'rejects it: nothing is posted',
    fields: { reason: ['--reason <text>', 'kept with the adjustment'] },
    example: '--reason "No such letter" --as lars',
  });
};

const addPreparation = (adjustments: Command, output: Output): void => {
  define(adjustments, output, {
    name: 'prepare <statement> <line>',
    summary: 'prepares an adjustment of what a statement says of a line; undone by the opposite',
    required: [
      ['--amount <amount>', 'such as 25.00; below zero it is taken back, such as -25.00'],
      ['--kind <kind>', 'clerical_error, written_agreement, goodwill, clawback or undo'],
      ['--reason <text>', 'said on the partner’s statement'],
      ['--evidence <text>', 'internal: what proves it'],
    ],
    options: [
      ['--plan <plan>', 'where several plans have said something of the line'],
      ['--files <files...>', 'the proof itself: PDF, PNG, JPEG, XLSX or CSV, each up to 25 MB'],
      ['--dry-run', 'only what it would post; nothing is kept'],
    ],
    examples: [
      'adjustments prepare ST-2026Q2-PTR0042 INV-88120/1 --plan quarterly-deal --amount 25.00 --kind goodwill --reason "Late delivery" --evidence "Mail of 2 October" --dry-run --as fatima',
    ],
    run: async ({ client, options }, statement = '', line = '') => {
      const { id: rewardLineId, amount } = await lineOf(client, options, statement, line);
      const body = {
        ...{ rewardLineId, amount: moneyFrom(needed(options, 'amount'), amount.currency) },
        reasonCode: chosen<BodyOf<'prepareAdjustment'>['reasonCode']>(textOf(options, 'kind')),
        ...{ reason: needed(options, 'reason'), evidence: needed(options, 'evidence') },
      };
      const dryRun = options.dryRun === true;
      const fileIds: string[] = [];
      // What is only tried out sends nothing.
      if (!dryRun) for (const path of listOf(options, 'files')) fileIds.push((await upload(client, path)).id);
      const done = await client.command(
        '/v1/adjustments',
        { ...body, ...(fileIds.length === 0 ? {} : { fileIds }) },
        { dryRun },
      );
      const posts = postedText(done);
      output.line(
        dryRun
          ? `Nothing is kept. It would post ${posts}.`
          : `${done.id} is prepared: ${posts}. Another person approves it.`,
        done,
      );
    },
  });
};

/** The one line that is meant; a plan that gave nothing has one too. */
const lineOf = async (client: Client, options: Options, statement: string, line: string) => {
  const plan = textOf(options, 'plan');
  const found = (await statementLinesOf(client, statement, line)).filter(
    ({ planId }) => plan === undefined || planId === plan,
  );
  const [first, ...more] = found;
  if (first === undefined || more.length > 0)
    throw usageError(
      first === undefined
        ? `No plan ${plan ?? ''} has said anything of ${line}.`
        : `Several plans have: name one with --plan: ${found.map(({ planId }) => planId).join(', ')}.`,
    );
  return first;
};
