import type { Command } from 'commander';
import type { Client } from '../client/client';
import { decide } from '../client/decide';
import { idOf, recordOf } from '../client/references';
import { define, textOf } from '../define';
import { defineDecision } from '../define-decision';
import type { Output } from '../output';
import { cellText } from '../print/format';

const record = (client: Client, name: string): Promise<string> => recordOf(client, 'deal', name);
const asPartner = '--as priya';
const asChannel = '--as chen';

/** What else can happen to a registration: questions, refusals, extensions and their ends. */
const DECISIONS = [
  { name: 'take-up <deal>', summary: 'takes a registration up for review', example: asChannel },
  {
    name: 'ask <deal>',
    verb: 'request-information',
    summary: 'asks the partner a question',
    fields: { question: ['--question <text>', 'visible to the partner'] },
    example: `--question "Who decides?" ${asChannel}`,
  },
  {
    name: 'answer <deal>',
    summary: 'answers a question',
    fields: { answer: ['--answer <text>', 'the answer'] },
    example: `--answer "The board" ${asPartner}`,
  },
  {
    name: 'return <deal>',
    summary: 'sends a registration back to be completed',
    fields: { text: ['--reason <text>', 'visible to the partner'] },
    example: `--reason "The end customer is missing" ${asChannel}`,
  },
  {
    name: 'reject <deal>',
    summary: 'rejects a registration',
    fields: {
      code: ['--code <code>', 'the coded reason'],
      text: ['--reason <text>', 'visible to the partner'],
    },
    example: `--code public-tender --reason "Public tender" ${asChannel}`,
  },
  { name: 'withdraw <deal>', summary: 'withdraws a registration', example: asPartner },
  {
    name: 'lost <deal>',
    verb: 'mark-lost',
    summary: 'records that the customer decided against the partner',
    fields: { lostOn: ['--on <day>', 'day of the decision'], reason: ['--reason <text>', 'why'] },
    example: `--on 2026-10-02 --reason "Price" ${asPartner}`,
  },
  {
    name: 'request-extension <deal>',
    summary: 'asks for a longer protection',
    fields: { evidence: ['--evidence <text>', 'what was done for the opportunity'] },
    example: `--evidence "Proof of concept on site" ${asPartner}`,
  },
  { name: 'extend <deal>', summary: 'grants a longer protection', example: asChannel },
  {
    name: 'revoke <deal>',
    summary: 'takes an approval back',
    fields: {
      reason: ['--reason <text>', 'visible to the partner'],
      evidence: ['--evidence <text>', 'internal: what proves it'],
    },
    example: '--reason "Wrong customer" --evidence "Mail of 2 October" --as carol',
  },
] as const;

export const addDealDecisions = (deals: Command, output: Output): void => {
  for (const { example, ...decision } of DECISIONS)
    defineDecision(deals, output, {
      ...decision,
      record,
      examples: [`deals ${decision.name.split(' ')[0] ?? ''} DR-2026-000001 ${example}`],
    });
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
      const partnerId = await idOf(client, 'partner', textOf(options, 'to') ?? '');
      const body = { partnerId, evidence: textOf(options, 'evidence') };
      const done = await decide(client, await record(client, name), 'reassign', body);
      output.line(
        `${cellText(done.number)} is ${cellText(textOf(options, 'to'))}’s: ${cellText(done.status)}, protected until ${cellText(done.protectedUntilOn)}.`,
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
      const body = { granted: false, reason: textOf(options, 'reason') };
      const done = await decide(client, await record(client, name), 'extend', body);
      output.line(
        `${cellText(done.number)} is not extended: it is ${cellText(done.status)}, protected until ${cellText(done.protectedUntilOn)}.`,
        done,
      );
    },
  });
};
