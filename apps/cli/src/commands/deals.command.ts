import type { AnswerOf } from '@channel/client';
import type { Command } from 'commander';
import { placesText, usageError } from '../cli-error';
import { below } from '../client/at';
import { idOf, dealOf } from '../client/references';
import { define, defineList } from '../define';
import { chosen, needed, optional, textOf } from '../options';
import { defineHistory } from '../define-history';
import type { Output } from '../output';
import { cellText } from '../print/format';
import type { Columns } from '../print/table';
import { addBom } from './bom.command';
import { addDealCorrections } from './deal-corrections.command';
import { addDealDecisions } from './deal-decisions.command';
import { addDealEstimate } from './deal-estimate.command';
import { addDealDrafts, REGISTRATION, requestIn, submittedText } from './deal-drafts.command';

const DEAL: Columns<AnswerOf<'getDeal'>> = {
  number: 'number',
  id: 'id',
  status: 'status',
  stage: 'stage',
  closure: 'closure.code',
  order: 'closure.orderNumber',
  customer: 'customer.name',
  type: 'dealType',
  'ordered for': 'orderUse',
  value: 'value',
  'decision due': 'decisionDueAt',
  'protected until': 'protectedUntilOn',
  'expected close': 'expectedCloseOn',
  won: 'wonOn',
  bom: 'bomId',
  question: 'question',
  tender: ({ tenderPublished }) => (tenderPublished === false ? 'none published' : undefined),
  'tender published': 'tenderPublishedOn',
  activity: 'activityId',
  warnings: 'warnings',
  overlaps: (row) => (row.overlap === undefined ? undefined : 'with another registration'),
};

type DealType = AnswerOf<'getDeal'>['dealType'];

/** Registrations, from the submission to the order. */
export const addDeals = (deals: Command, output: Output): void => {
  defineList(deals, output, {
    summary: 'registrations, the newest first',
    path: '/v1/deals',
    filters: ['status', 'stage', 'q', 'sort'],
    columns: {
      number: 'number',
      status: 'status',
      stage: 'stage',
      customer: 'customer.name',
      type: { wide: 'dealType' },
      value: 'value',
      'protected until': { wide: 'protectedUntilOn' },
      'decision due': { wide: 'decisionDueAt' },
      partner: { wide: 'partnerId' },
    },
    empty: 'There is no registration that you may see.',
    examples: ['deals list --as priya', 'deals list --status approved --all --json --as chen'],
  });
  define(deals, output, {
    name: 'show <deal>',
    summary: 'one registration',
    examples: ['deals show DR-2026-000001 --as priya'],
    run: async ({ client }, name = '') => {
      await output.record(DEAL, await client.read(await dealOf(client, name)));
    },
  });
  defineHistory(deals, output, {
    noun: 'deal',
    history: async (client, name) => client.read(below(await dealOf(client, name), 'history')),
    examples: ['deals history DR-2026-000001 --as chen'],
  });
  addRegistration(deals, output);
  addDealDrafts(deals, output);
  addBom(deals, output);
  addOutcome(deals, output);
  addDealEstimate(deals, output);
  addDealDecisions(deals, output);
  addDealCorrections(deals, output);
};

const addRegistration = (deals: Command, output: Output): void => {
  define(deals, output, {
    name: 'register [file]',
    summary: 'registers a deal from JSON; distributorId may be a code such as DIST-001',
    options: [['--template', 'prints what such a file looks like; nothing is registered']],
    examples: ['deals register --template --as priya > halden.json', 'deals register halden.json --as priya'],
    run: async ({ client, options }, file) => {
      if (options.template === true) {
        output.line(JSON.stringify(REGISTRATION, null, 2), REGISTRATION);
        return;
      }
      if (file === undefined) throw usageError('Say which file, or --template to see what it holds.');
      const done = await client.command('/v1/deals', await requestIn(client, file));
      output.line(submittedText(done), done);
    },
  });
  define(deals, output, {
    name: 'check <file>',
    summary: 'whether a registration would be clear, from the same JSON; nothing is kept and nobody is told',
    examples: ['deals check halden.json --as priya'],
    run: async ({ client }, file = '') => {
      const found = await client.command('/v1/deals/check', await requestIn(client, file));
      const due = found.decisionDueAt === undefined ? '' : `; decided by ${cellText(found.decisionDueAt)}`;
      output.line(`${file}: ${found.result.replaceAll('_', ' ')}${due}.`, found);
      if (found.detail !== undefined) output.text(`  ${found.code ?? ''} ${found.detail}`);
      for (const line of placesText(found.errors ?? [])) output.text(line);
    },
  });
  define(deals, output, {
    name: 'approve <deal>',
    summary: 'approves a registration: protection begins',
    options: [
      ['--type <type>', 'partner-value or new-opportunity; by default as registered'],
      ['--note <text>', 'internal'],
    ],
    examples: ['deals approve DR-2026-000001 --type new-opportunity --as chen'],
    run: async ({ client, options }, name = '') => {
      const record = await dealOf(client, name);
      const type = textOf(options, 'type');
      const dealType = type === undefined ? (await client.read(record)).dealType : chosen<DealType>(type);
      const body = { dealType, ...optional({ note: textOf(options, 'note') }) };
      const done = await client.decide(record, 'approve', body);
      output.line(`${done.number} is approved, protected until ${cellText(done.protectedUntilOn)}.`, done);
    },
  });
};

const addOutcome = (deals: Command, output: Output): void => {
  define(deals, output, {
    name: 'won <deal>',
    summary: 'records that the customer decided for the partner',
    required: [['--on <day>', 'day of the decision, e.g. 2026-09-11']],
    examples: ['deals won DR-2026-000001 --on 2026-09-11 --as priya'],
    run: async ({ client, options }, name = '') => {
      const body = { wonOn: needed(options, 'on') };
      const done = await client.decide(await dealOf(client, name), 'mark-won', body);
      output.line(`${done.number} is won on ${cellText(done.wonOn)}.`, done);
    },
  });
  define(deals, output, {
    name: 'close <deal>',
    summary: 'records the order against the accepted quote',
    required: [
      ['--order <number>', 'number of the order'],
      ['--on <day>', 'day of the order'],
      ['--quote <quote>', 'the accepted quote, by number or id'],
    ],
    examples: [
      'deals close DR-2026-000001 --order PO-77120 --on 2026-09-14 --quote QT-2026-000001 --as diego',
    ],
    run: async ({ client, options }, name = '') => {
      const quoteId = await idOf(client, 'quote', needed(options, 'quote'));
      const body = { orderNumber: needed(options, 'order'), closedOn: needed(options, 'on'), quoteId };
      const done = await client.decide(await dealOf(client, name), 'close', body);
      output.line(`${done.number} is closed with order ${body.orderNumber}.`, done);
    },
  });
};
