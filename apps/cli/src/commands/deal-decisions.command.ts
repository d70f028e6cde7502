import type { Command } from 'commander';
import { dealOf, idOf } from '../client/references';
import { define } from '../define';
import { decisionsOn } from '../define-decision';
import { needed } from '../options';
import type { Output } from '../output';
import { cellText } from '../print/format';

const asPartner = '--as priya';
const asChannel = '--as chen';

/** What else can happen to a registration: questions, refusals, extensions and their ends. */
export const addDealDecisions = (deals: Command, output: Output): void => {
  const on = decisionsOn(deals, output, {
    ...{ noun: 'deal', words: 'deals', called: 'DR-2026-000001' },
    record: dealOf,
  });
  on({ verb: 'take-up', summary: 'takes a registration up for review', example: asChannel });
  on({
    verb: 'assign',
    summary: 'has another person of the channel team decide it; they are told',
    fields: {
      personId: ['--assignee <person>', 'a channel manager or lead'],
      reason: ['--reason <text>', 'for the vendor'],
    },
    example: `--assignee pers_carol --reason "She knows the customer" ${asChannel}`,
  });
  on({
    verb: 'escalate',
    summary: 'leaves it to the channel leads, who alone approve it from then on',
    fields: { reason: ['--reason <text>', 'for the vendor'] },
    example: `--reason "A customer of the board" ${asChannel}`,
  });
  on({
    word: 'ask',
    verb: 'request-information',
    summary: 'asks the partner a question',
    fields: { question: ['--question <text>', 'visible to the partner'] },
    example: `--question "Who decides?" ${asChannel}`,
  });
  on({
    verb: 'answer',
    summary: 'answers a question',
    fields: { answer: ['--answer <text>', 'the answer'] },
    example: `--answer "The board" ${asPartner}`,
  });
  on({
    verb: 'return',
    summary: 'sends a registration back to be completed',
    fields: { text: ['--reason <text>', 'visible to the partner'] },
    example: `--reason "The end customer is missing" ${asChannel}`,
  });
  on({
    verb: 'reject',
    summary: 'rejects a registration',
    fields: {
      code: ['--code <code>', 'the coded reason'],
      text: ['--reason <text>', 'visible to the partner'],
    },
    example: `--code public-tender --reason "Public tender" ${asChannel}`,
  });
  on({ verb: 'withdraw', summary: 'withdraws a registration', example: asPartner });
  on({
    word: 'lost',
    verb: 'mark-lost',
    summary: 'records that the customer decided against the partner',
    fields: { lostOn: ['--on <day>', 'day of the decision'], reason: ['--reason <text>', 'why'] },
    example: `--on 2026-10-02 --reason "Price" ${asPartner}`,
  });
  on({
    verb: 'request-extension',
    summary: 'asks for a longer protection',
    fields: { evidence: ['--evidence <text>', 'what was done for the opportunity'] },
    example: `--evidence "Proof of concept on site" ${asPartner}`,
  });
  on({ verb: 'extend', summary: 'grants a longer protection', example: asChannel });
  on({
    verb: 'revoke',
    summary: 'takes an approval back',
    fields: {
      reason: ['--reason <text>', 'visible to the partner'],
      evidence: ['--evidence <text>', 'internal: what proves it'],
    },
    example: '--reason "Wrong customer" --evidence "Mail of 2 October" --as carol',
  });
  addReassignment(deals, output);
};

const addReassignment = (deals: Command, output: Output): void => {
  define(deals, output, {
    name: 'reassign <deal>',
    summary: 'gives an approved registration to another partner',
    decides: true,
    required: [
      ['--to <partner>', 'code or id of the partner that gets it'],
      ['--evidence <text>', 'internal: the written word of the customer'],
    ],
    examples: ['deals reassign DR-2026-000001 --to PTR-0057 --evidence "Letter of 2 October" --as carol'],
    run: async ({ client, options }, name = '') => {
      const partnerId = await idOf(client, 'partner', needed(options, 'to'));
      const body = { partnerId, evidence: needed(options, 'evidence') };
      const done = await client.decide(await dealOf(client, name), 'reassign', body);
      output.line(
        `${cellText(done.number)} is ${needed(options, 'to')}’s: ${cellText(done.status)}, protected until ${cellText(done.protectedUntilOn)}.`,
        done,
      );
    },
  });
  define(deals, output, {
    name: 'decline-extension <deal>',
    summary: 'declines a longer protection that was asked for',
    decides: true,
    required: [['--reason <text>', 'visible to the partner']],
    examples: [`deals decline-extension DR-2026-000001 --reason "No activity since May" ${asChannel}`],
    run: async ({ client, options }, name = '') => {
      const body = { granted: false, reason: needed(options, 'reason') };
      const done = await client.decide(await dealOf(client, name), 'extend', body);
      output.line(
        `${cellText(done.number)} is not extended: it is ${cellText(done.status)}, protected until ${cellText(done.protectedUntilOn)}.`,
        done,
      );
    },
  });
};
