import type { AnswerOf } from '@channel/client';
import type { Command } from 'commander';
import { at, below } from '../client/at';
import { define, defineList } from '../define';
import { defineHistory } from '../define-history';
import { needed, optional, textOf } from '../options';
import type { Output } from '../output';
import type { Columns } from '../print/table';

const SELLER: Columns<AnswerOf<'getSeller'>> = {
  salesperson: 'number',
  name: 'name',
  partner: 'partnerCode',
  status: 'status',
  'employer consented': 'employerConsentedAt',
  consented: 'consentedAt',
  left: 'leftOn',
  account: 'account.status',
  'tax form': 'taxForm.reference',
  open: 'totals.balance',
  'to write off': 'writeOff.amount',
  'earned in quarter': 'totals.earnedInQuarter',
  'cap of quarter': 'totals.capPerQuarter',
  'paid in year': 'totals.paidInYear',
  'tax form above': 'totals.taxFormAbove',
};
const REWARD = {
  deal: 'dealNumber',
  for: 'activity',
  amount: 'amount',
  status: 'status',
  'waits for': 'waitsFor',
  rate: 'cause.rate',
  'before in quarter': 'cause.earnedBefore',
  paid: 'paidAt',
} as const;

const sellerAt = (sellerId: string) => at('/v1/sellers/{sellerId}', { sellerId });

/** Salespeople of partners: their consents, what their own registrations earn, and how it is paid. */
export const addSellers = (sellers: Command, output: Output): void => {
  looking(sellers, output);
  enrolling(sellers, output);
  paying(sellers, output);
  writingOff(sellers, output);
};

const looking = (sellers: Command, output: Output): void => {
  defineList(sellers, output, {
    summary: 'who is enrolled, of those whom you may know of; a person is named by the id of the list',
    path: '/v1/sellers',
    filters: ['status', 'partnerId', 'q', 'sort'],
    columns: {
      id: 'id',
      salesperson: 'number',
      partner: 'partnerCode',
      status: 'status',
      consented: 'consentedAt',
      left: { wide: 'leftOn' },
    },
    empty: 'Nobody is enrolled; `./channel sellers invite <person>` invites somebody.',
    examples: ['sellers list --as paula', 'sellers list --status left --as fatima'],
  });
  defineList(sellers, output, {
    name: 'rewards',
    summary: 'what registrations earned: your own, and all of them for finance',
    path: '/v1/seller-rewards',
    filters: ['sellerId', 'status', 'quarter', 'activity', 'q', 'sort'],
    columns: {
      salesperson: 'number',
      deal: 'dealNumber',
      for: 'activity',
      on: 'activityOn',
      amount: 'amount',
      status: 'status',
    },
    empty: 'Nothing was earned yet.',
    examples: ['sellers rewards --as priya', 'sellers rewards --status open --as fatima'],
  });
  define(sellers, output, {
    name: 'show <person>',
    summary: 'an enrolment, and for the person and finance the statement of the rewards',
    examples: ['sellers show pers_priya --as priya'],
    run: async ({ client }, id = '') => {
      const found = await client.read(sellerAt(id));
      await output.record(SELLER, found);
      if (output.json || found.rewards === undefined) return;
      await output.table(REWARD, found.rewards, 'Nothing was earned yet.');
    },
  });
  defineHistory(sellers, output, {
    noun: 'person',
    about: 'the enrolment of a salesperson',
    history: async (client, id) => client.read(below(sellerAt(id), 'history')),
    examples: ['sellers history pers_priya --as priya'],
  });
};

const enrolling = (sellers: Command, output: Output): void => {
  define(sellers, output, {
    name: 'invite <person>',
    summary: 'invites one of your people; you consent as their employer',
    examples: ['sellers invite pers_priya --as paula'],
    run: async ({ client }, personId = '') => {
      const done = await client.command('/v1/sellers', { personId });
      const next = done.employerConsentedAt === null ? 'employer' : 'person';
      output.line(`${done.number} is invited; the consent of the ${next} is missing.`, done);
    },
  });
  define(sellers, output, {
    name: 'employer-consent <person>',
    summary: 'consents, for the employer, to an invitation of the vendor',
    examples: ['sellers employer-consent pers_priya --as paula'],
    run: async ({ client }, id = '') => {
      const done = await client.command(below(sellerAt(id), 'employer-consent'));
      output.line(`You consented; ${done.number} decides.`, done);
    },
  });
  define(sellers, output, {
    name: 'consent <person> <name>',
    summary: 'takes part: from today on your own registrations earn',
    examples: ['sellers consent pers_priya "Priya Nair" --as priya'],
    run: async ({ client }, id = '', name = '') => {
      const done = await client.command(below(sellerAt(id), 'consent'), { name });
      output.line(`${done.number} earns from today on.`, done);
    },
  });
  define(sellers, output, {
    name: 'leave <person>',
    summary: 'ends it, for yourself or one of your people; what is open is paid out, however little',
    examples: ['sellers leave pers_priya --as priya'],
    run: async ({ client }, id = '') => {
      const done = await client.command(below(sellerAt(id), 'leave'));
      output.line(`${done.number} is ${done.status}.`, done);
    },
  });
  define(sellers, output, {
    name: 'erase <person>',
    summary: 'forgets, for ever, name and bank account of somebody who left and was paid out',
    examples: ['sellers erase pers_priya --as priya'],
    run: async ({ client }, id = '') => {
      const done = await client.command(below(sellerAt(id), 'erase'));
      output.line(`Name and account of ${done.number} are forgotten.`, done);
    },
  });
};

const paying = (sellers: Command, output: Output): void => {
  define(sellers, output, {
    name: 'propose-account <person>',
    summary: 'proposes the account that your own rewards are paid to',
    required: [
      ['--holder <name>', 'holder of the account as the bank knows it'],
      ['--iban <iban>', 'e.g. DE89370400440532013000'],
      ['--currency <currency>', 'ISO 4217'],
    ],
    options: [['--bic <bic>', 'e.g. COBADEFF; needed unless euro are paid to an account in SEPA']],
    examples: [
      'sellers propose-account pers_priya --holder "Priya Nair" --iban DE89370400440532013000 --bic COBADEFF --currency USD --as priya',
    ],
    run: async ({ client, options }, id = '') => {
      const done = await client.command(below(sellerAt(id), 'propose-account'), {
        ...{ holder: needed(options, 'holder'), iban: needed(options, 'iban') },
        ...optional({ bic: textOf(options, 'bic') }),
        currency: needed(options, 'currency'),
      });
      output.line('Finance approves the account; then it cools like every account.', done);
    },
  });
  define(sellers, output, {
    name: 'tax-form <person> <reference> <day>',
    summary: 'records the tax form that payments above the yearly amount ask for',
    examples: ['sellers tax-form pers_priya W-9/2026/0071 2026-10-20 --as fatima'],
    run: async ({ client }, id = '', reference = '', receivedOn = '') => {
      const done = await client.command(below(sellerAt(id), 'tax-form'), { reference, receivedOn });
      output.line(`The form of ${done.number} is there.`, done);
    },
  });
};

const writingOff = (sellers: Command, output: Output): void => {
  define(sellers, output, {
    name: 'request-write-off <person>',
    summary: 'asks to write off what somebody who left owes, less what is open for them',
    decides: true,
    required: [['--reason <text>', 'why; kept with the salesperson']],
    examples: ['sellers request-write-off pers_priya --reason "Moved away" --as fatima'],
    run: async ({ client, options }, id = '') => {
      const body = { reason: needed(options, 'reason') };
      const done = await client.decide(sellerAt(id), 'request-write-off', body);
      output.line(`A write-off for ${done.number} waits for another person.`, done);
    },
  });
  define(sellers, output, {
    name: 'approve-write-off <person>',
    summary: 'writes off what another person asked for; the account is closed',
    decides: true,
    examples: ['sellers approve-write-off pers_priya --as lars'],
    run: async ({ client }, id = '') => {
      const done = await client.decide(sellerAt(id), 'approve-write-off');
      output.line(`${done.number} owes nothing any more and is ${done.status}.`, done);
    },
  });
  define(sellers, output, {
    name: 'decline-write-off <person>',
    summary: 'leaves it owed',
    decides: true,
    required: [['--reason <text>', 'why; kept with the salesperson']],
    examples: ['sellers decline-write-off pers_priya --reason "Ask once more" --as lars'],
    run: async ({ client, options }, id = '') => {
      const body = { reason: needed(options, 'reason') };
      const done = await client.decide(sellerAt(id), 'decline-write-off', body);
      output.line(`What ${done.number} owes stays owed.`, done);
    },
  });
};
