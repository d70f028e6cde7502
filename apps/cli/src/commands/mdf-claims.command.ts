import type { AnswerOf } from '@channel/client';
import type { Command } from 'commander';
import { usageError } from '../cli-error';
import { at } from '../client/at';
import { upload } from '../client/upload';
import { define, type Context } from '../define';
import { decisionsOn } from '../define-decision';
import { defineDownload } from '../define-download';
import { listOf, needed, textOf } from '../options';
import type { Output } from '../output';
import { cellText } from '../print/format';
import { moneyFrom } from './money-option';
import { CLAIM, claimIn, claimText, cutText, proofsOf } from './mdf-claim-file';
import { claimOf } from './mdf-records';
import { QUESTION, REASON, REJECTION } from './mdf-words';

/** Claiming what was spent, and what becomes of it. */
export const addMdfClaims = (mdf: Command, output: Output): void => {
  submitting(mdf, output);
  files(mdf, output);
  reviewing(mdf, output);
  disputing(mdf, output);
};

const submitting = (mdf: Command, output: Output): void => {
  define(mdf, output, {
    name: 'submit-claim [file]',
    summary: 'claims what was spent on an approved activity from JSON; files that it names are sent with it',
    options: [
      ['--template', 'prints what such a file looks like; nothing is claimed'],
      ['--dry-run', 'says what of it is claimable; the files are sent and nothing is claimed'],
    ],
    examples: [
      'mdf submit-claim --template --as paula > claim.json',
      'mdf submit-claim claim.json --as paula',
    ],
    run: async ({ client, options }, file) => {
      if (options.template === true) {
        output.line(JSON.stringify(CLAIM, null, 2), CLAIM);
        return;
      }
      if (file === undefined) throw usageError('Say which file, or --template to see what it holds.');
      const dryRun = options.dryRun === true;
      const done = await client.command('/v1/mdf-claims', await claimIn(client, file), { dryRun });
      output.line(
        dryRun ? `${file}: ${cellText(done.claimed)} would be claimed${cutText(done)}.` : claimText(done),
        done,
      );
    },
  });
  define(mdf, output, {
    name: 'answer <claim>',
    summary: 'answers what the vendor asked, with further files where they are needed',
    decides: true,
    required: [['--answer <text>', 'what']],
    options: [
      [
        '--proof <proof=file...>',
        'a file, and what of the checklist it shows; `invoice:2=file` shows the invoice of line 2',
      ],
    ],
    examples: ['mdf answer MC-2026-000001 --answer "Four thousand" --proof report=report.pdf --as paula'],
    run: async ({ client, options }, name = '') => {
      const proofs = await proofsOf(client, listOf(options, 'proof'));
      const body = { answer: needed(options, 'answer'), proofs };
      const done = await client.decide(await claimOf(client, name), 'answer', body);
      output.line(`${done.number} is ${cellText(done.status)}.`, done);
    },
  });
};

const files = (mdf: Command, output: Output): void => {
  define(mdf, output, {
    name: 'upload <file>',
    summary: 'sends a PDF, PNG, JPEG, XLSX or CSV file of up to 25 MB; prints its id, for claims',
    examples: ['mdf upload report.pdf --as paula'],
    run: async ({ client }, path = '') => {
      const kept = await upload(client, path);
      output.line(`${kept.id} is ${kept.name}${kept.known ? ', which was there already' : ''}.`, kept);
    },
  });
  defineDownload(mdf, output, {
    ...{ noun: 'claim', about: 'a claim' },
    examples: ['mdf download MC-2026-000001 file_… --out report.pdf --as chen'],
    read: async (client, name, fileId) => {
      const { claimId = '' } = (await claimOf(client, name)).params;
      return client.bytes(at('/v1/mdf-claims/{claimId}/files/{fileId}', { claimId, fileId }));
    },
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
};

type Lines = AnswerOf<'getMdfClaim'>['lines'];

const reviewing = (mdf: Command, output: Output): void => {
  define(mdf, output, {
    name: 'approve-claim <claim>',
    summary: 'approves a claim, line by line where not in whole; the fund has the last word',
    decides: true,
    options: [
      ['--line <line=amount...>', 'less of a line, such as 1=600.00; the other lines in whole'],
      ['--reason <text>', 'why not the whole; the partner reads it'],
    ],
    examples: [
      'mdf approve-claim MC-2026-000001 --as chen',
      'mdf approve-claim MC-2026-000001 --line 1=600.00 --reason "The drinks are not paid" --as chen',
    ],
    run: async ({ client, options }, name = '') => {
      const claim = await claimOf(client, name);
      const parts = listOf(options, 'line');
      const body =
        parts.length === 0 ? {} : { lines: linesOf((await client.read(claim)).lines, parts, options) };
      const done = await client.decide(claim, 'approve', body);
      output.line(`${done.number} is ${cellText(done.status)}: ${cellText(done.approved)}.`, done);
    },
  });
  const on = decisionsOn(mdf, output, {
    ...{ noun: 'claim', words: 'mdf', called: 'MC-2026-000001' },
    record: claimOf,
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
    ...{
      verb: 'dispute',
      fields: { reason: REASON },
      summary: 'says why a rejection, or what was cut, is wrong, once',
    },
    example: '--reason "It is the same fair" --as paula',
  });
};

/** Amounts by line, as they were typed. */
const amountsOf = (lines: Lines, parts: readonly string[]): ReadonlyMap<string, string> => {
  const amounts = new Map(
    parts.map((part) => {
      const [line = '', amount] = part.split('=');
      if (amount === undefined) throw usageError(`--line takes line=amount, not "${part}".`);
      return [line, amount] as const;
    }),
  );
  const [unknown] = [...amounts.keys()].filter((id) => !lines.some(({ line }) => line === id));
  if (unknown !== undefined) throw usageError(`The claim has no line ${unknown}.`);
  return amounts;
};

const grantedOf = (lines: Lines, parts: readonly string[]) => {
  const amounts = amountsOf(lines, parts);
  return lines.flatMap(({ line, share }) => {
    const amount = amounts.get(line);
    return amount === undefined ? [] : [{ line, granted: moneyFrom(amount, share.currency) }];
  });
};

/** Every line: those that were named with their amount and the reason, the others in whole. */
const linesOf = (lines: Lines, parts: readonly string[], options: Context['options']) => {
  const amounts = amountsOf(lines, parts);
  const reason = textOf(options, 'reason');
  return lines.map(({ line, share }) => {
    const amount = amounts.get(line);
    if (amount === undefined) return { line, approved: share };
    const approved = moneyFrom(amount, share.currency);
    return { line, approved, ...(reason === undefined ? {} : { reason }) };
  });
};

const disputing = (mdf: Command, output: Output): void => {
  define(mdf, output, {
    name: 'decide-dispute <claim>',
    decides: true,
    summary:
      'takes a rejection back or grants more of what was cut, or leaves it, as another than who decided',
    required: [['--reason <text>', 'why; the partner reads it']],
    options: [
      ['--accept', 'take the rejection back, or grant what was cut'],
      ['--line <line=amount...>', 'of what was cut, only so much of a line, such as 1=200.00'],
    ],
    examples: [
      'mdf decide-dispute MC-2026-000001 --accept --reason "It was found" --as carol',
      'mdf decide-dispute MC-2026-000001 --accept --line 1=200.00 --reason "The hall was agreed" --as carol',
    ],
    run: async ({ client, options }, number = '') => {
      const claim = await claimOf(client, number);
      const parts = listOf(options, 'line');
      const body = {
        ...{ accepted: options.accept === true, reason: needed(options, 'reason') },
        ...(parts.length === 0 ? {} : { lines: grantedOf((await client.read(claim)).lines, parts) }),
      };
      const done = await client.decide(claim, 'decide-dispute', body);
      const more = done.cutDispute?.granted ?? null;
      const said = more === null ? '' : `; ${cellText(more)} of what was cut is a claim of its own`;
      output.line(`${number} is ${cellText(done.status)}${said}.`, done);
    },
  });
};
