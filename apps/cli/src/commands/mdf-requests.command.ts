import type { Command } from 'commander';
import { usageError } from '../cli-error';
import { define } from '../define';
import { decisionsOn } from '../define-decision';
import { needed, optional, textOf } from '../options';
import type { Output } from '../output';
import { cellText } from '../print/format';
import { moneyFrom } from './money-option';
import { ANSWER, QUESTION, REASON, REJECTION } from './mdf-words';
import { requestOf } from './mdf-records';
import { PLAN, planIn, requestText } from './mdf-request-file';

/** Asking for marketing money, and what becomes of it. */
export const addMdfRequests = (mdf: Command, output: Output): void => {
  define(mdf, output, {
    name: 'submit-request [file]',
    summary: 'asks for the vendor’s share of an activity from JSON: it is reserved with the request',
    options: [
      ['--template', 'prints what such a file looks like; nothing is asked for'],
      ['--dry-run', 'says what would come of it; nothing is asked for'],
    ],
    examples: [
      'mdf submit-request --template --as paula > fair.json',
      'mdf submit-request fair.json --as paula',
    ],
    run: async ({ client, options }, file) => {
      if (options.template === true) {
        output.line(JSON.stringify(PLAN, null, 2), PLAN);
        return;
      }
      if (file === undefined) throw usageError('Say which file, or --template to see what it holds.');
      const dryRun = options.dryRun === true;
      const done = await client.command('/v1/mdf-requests', await planIn(client, file), { dryRun });
      const { requested, decideByOn } = done;
      output.line(
        dryRun
          ? `${file}: ${cellText(requested)} would be reserved, to be decided by ${decideByOn}.`
          : requestText(done),
        done,
      );
    },
  });
  decide(mdf, output);
};

const decide = (mdf: Command, output: Output): void => {
  const on = decisionsOn(mdf, output, {
    ...{ noun: 'request', words: 'mdf', called: 'MR-2026-000001' },
    record: requestOf,
  });
  define(mdf, output, {
    name: 'approve-request <request>',
    summary: 'approves a request, in whole or in part',
    decides: true,
    options: [
      ['--amount <amount>', 'a part of what was asked for, such as 750.00; by default the whole'],
      ['--currency <currency>', 'of the fund', 'USD'],
      ['--reason <text>', 'why not the whole; the partner reads it'],
    ],
    examples: [
      'mdf approve-request MR-2026-000001 --as chen',
      'mdf approve-request MR-2026-000001 --amount 750.00 --reason "Without the drinks" --as chen',
    ],
    run: async ({ client, options }, name = '') => {
      const amount = textOf(options, 'amount');
      const body = optional({
        amount: amount === undefined ? undefined : moneyFrom(amount, needed(options, 'currency')),
        reason: textOf(options, 'reason'),
      });
      const done = await client.decide(await requestOf(client, name), 'approve', body);
      const { number, status, approved, claimUntilOn } = done;
      output.line(
        `${number} is ${cellText(status)}: ${cellText(approved)}, to be claimed by ${cellText(claimUntilOn)}.`,
        done,
      );
    },
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
