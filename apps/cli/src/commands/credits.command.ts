import type { Command } from 'commander';
import { at, below, type At } from '../client/at';
import type { Client } from '../client/client';
import { idOf } from '../client/references';
import { define, defineList } from '../define';
import { decisionsOn } from '../define-decision';
import { defineHistory } from '../define-history';
import { needed, optional, textOf } from '../options';
import type { Output } from '../output';
import { cellText } from '../print/format';
import { moneyFrom } from './money-option';

const LOT = '/v1/credit-lots/{lotId}';
const REASON = ['--reason <text>', 'why; kept with the lot'] as const;

/** Service and training credits, exam vouchers and passes: lots, and what they are used for. */
export const addCredits = (credits: Command, output: Output): void => {
  looking(credits, output);
  granting(credits, output);
  using(credits, output);
  correcting(credits, output);
  reviewing(credits, output);
};

const looking = (credits: Command, output: Output): void => {
  defineList(credits, output, {
    summary: 'usage and balance of each lot, the first to end first',
    path: '/v1/credit-lots',
    filters: ['partnerId', 'unit', 'status', 'q'],
    columns: {
      lot: { wide: 'id' },
      partner: 'partnerCode',
      of: 'reference',
      unit: 'unit',
      granted: { wide: 'granted.quantity' },
      free: 'free.quantity',
      reserved: 'reserved.quantity',
      used: 'used.quantity',
      expired: { wide: 'expired.quantity' },
      'use by': 'useByOn',
    },
    empty: 'Nothing was granted yet; `./channel credits grant …` records it.',
    examples: ['credits list --as chen', 'credits list --unit training-credit --as felix'],
  });
  define(credits, output, {
    name: 'show <lot>',
    summary: 'a lot: its balance, and what was booked and delivered of it',
    examples: ['credits show clot_… --as paula', 'credits show "Care Plus CP-2026-114" --as paula'],
    run: async ({ client }, name = '') => {
      const lot = await client.read(await lotOf(client, name));
      const balance = { free: 'balance.free', reserved: 'balance.reserved', used: 'balance.used' } as const;
      const fields = { lot: 'id', of: 'reference', status: 'status', 'use by': 'useByOn' } as const;
      await output.record(
        {
          ...fields,
          granted: 'balance.granted',
          ...balance,
          expired: 'balance.expired',
          revision: 'revision',
        },
        lot,
      );
      if (output.json) return;
      const booked = {
        reservation: 'reservationId',
        for: 'use',
        status: 'status',
        quantity: 'quantity.quantity',
        on: 'on',
      } as const;
      const done = { delivered: { wide: 'deliveredOn' } } as const;
      await output.table({ ...booked, ...done } as const, lot.reservations, 'Nothing was booked yet.');
    },
  });
  defineHistory(credits, output, {
    noun: 'lot',
    history: async (client, name) => client.read(below(await lotOf(client, name), 'history')),
    examples: ['credits history clot_… --as chen'],
  });
};

const granting = (credits: Command, output: Output): void => {
  define(credits, output, {
    name: 'grant <partner>',
    summary: 'records credits of a contract or a purchase, or vouchers of a level',
    required: [
      ['--unit <unit>', 'service-credit, training-credit, exam-voucher or all-access-pass'],
      ['--quantity <count>', 'how many'],
      ['--reference <text>', 'the contract or the order'],
      ['--from <day>', 'first day: the activation of the contract, or the purchase'],
    ],
    options: [['--until <day>', 'last day, where the programme has no months for it']],
    examples: [
      'credits grant PTR-0042 --unit service-credit --quantity 8 --reference "Care Plus CP-1" --from 2026-09-01 --as chen',
    ],
    run: async ({ client, options }, partner = '') => {
      const done = await client.command('/v1/credit-lots', {
        partnerId: await idOf(client, 'partner', partner),
        unit: needed(options, 'unit') as 'service-credit',
        quantity: Number(needed(options, 'quantity')),
        reference: needed(options, 'reference'),
        startsOn: needed(options, 'from'),
        ...optional({ useByOn: textOf(options, 'until') }),
      });
      output.line(`${done.id} holds ${cellText(done.balance.free)} until ${done.useByOn}.`, done);
    },
  });
};

const using = (credits: Command, output: Output): void => {
  define(credits, output, {
    name: 'reserve <lot>',
    decides: true,
    summary: 'books a service, a course or an exam: what it takes is reserved',
    required: [
      ['--use <text>', 'a service of the programme, or what the course or exam is called'],
      ['--on <day>', 'when it begins'],
    ],
    options: [
      ['--quantity <count>', 'how many services or vouchers; by default one'],
      ['--price <amount>', 'of a course, in US dollars, such as 1200.00'],
    ],
    examples: [
      'credits reserve clot_… --use product-health-check --on 2026-10-05 --as paula',
      'credits reserve clot_… --use "JNCIP course" --on 2026-10-05 --price 40.00 --as felix',
    ],
    run: async ({ client, options }, name = '') => {
      const price = textOf(options, 'price');
      const count = textOf(options, 'quantity');
      const body = {
        ...{ use: needed(options, 'use'), on: needed(options, 'on') },
        ...(count === undefined ? {} : { count: Number(count) }),
        ...(price === undefined ? {} : { price: moneyFrom(price, 'USD') }),
      };
      const done = await client.decide(await lotOf(client, name), 'reserve', body);
      output.line(
        `${cellText(done.reservations.at(-1)?.reservationId)} is booked; ${cellText(done.balance.free)} free.`,
        done,
      );
    },
  });
  const reservation = ['--reservation <id>', 'which booking'] as const;
  const on = decisionsOn(credits, output, {
    ...{ noun: 'lot', words: 'credits', called: 'clot_…' },
    record: lotOf,
  });
  on({
    verb: 'use',
    summary: 'records that what was booked was delivered',
    fields: { reservationId: reservation, deliveredOn: ['--on <day>', 'when'] },
    says: ({ balance }) => `Recorded; ${cellText(balance.used)} used.`,
    example: '--reservation crsv_… --on 2026-10-06 --as chen',
  });
  on({
    verb: 'cancel-reservation',
    summary: 'cancels what was booked',
    fields: { reservationId: reservation, reason: REASON },
    says: ({ balance }) => `Cancelled; ${cellText(balance.free)} free.`,
    example: '--reservation crsv_… --reason "The customer moved" --as paula',
  });
};

const correcting = (credits: Command, output: Output): void => {
  define(credits, output, {
    name: 'request-correction <lot>',
    decides: true,
    summary: 'says that a lot was granted by mistake, in whole or in part',
    required: [['--quantity <count>', 'how much less was meant; at most what is free'], REASON],
    examples: ['credits request-correction clot_… --quantity 2 --reason "Counted twice" --as chen'],
    run: async ({ client, options }, name = '') => {
      const body = { quantity: Number(needed(options, 'quantity')), reason: needed(options, 'reason') };
      const done = await client.decide(await lotOf(client, name), 'request-correction', body);
      output.line(`${name}: a correction waits for a lead.`, done);
    },
  });
  const on = decisionsOn(credits, output, {
    ...{ noun: 'lot', words: 'credits', called: 'clot_…' },
    record: lotOf,
  });
  on({
    ...{ verb: 'approve-correction', summary: 'takes back what was granted by mistake' },
    example: '--as carol',
  });
  on({
    ...{ verb: 'decline-correction', summary: 'leaves a lot as it is', fields: { reason: REASON } },
    example: '--reason "It was meant so" --as carol',
  });
};

/** Who manages the services of a contract, and what its quarterly reviews said (C2). */
const reviewing = (credits: Command, output: Output): void => {
  define(credits, output, {
    name: 'reviews <lot>',
    summary:
      'the operational reviews of a contract: when each is due, and usage and balance when it was held',
    examples: ['credits reviews "Care Plus CP-2025-114" --as paula'],
    run: async ({ client }, name = '') => {
      const { serviceManagers, reviews } = await client.read(await lotOf(client, name));
      const rows = reviews.map(({ dueOn, held }) => ({
        ...{ due: dueOn, held: held?.heldOn ?? null, notes: held?.notes ?? null },
        used: held?.report.map(({ used }) => cellText(used)).join(', ') ?? null,
        free: held?.report.map(({ free }) => cellText(free)).join(', ') ?? null,
      }));
      if (output.json) {
        output.line('', { serviceManagers, reviews });
        return;
      }
      await output.table(
        { 'service manager': 'managerId', hours: 'hours', from: 'fromOn', until: 'untilOn' } as const,
        serviceManagers,
        'Nobody is named yet.',
      );
      const columns = {
        due: 'due',
        held: 'held',
        used: 'used',
        free: 'free',
        notes: { wide: 'notes' },
      } as const;
      await output.table(columns, rows, 'Only contracts of services have reviews.');
    },
  });
  define(credits, output, {
    name: 'name-service-manager <lot>',
    decides: true,
    summary: 'names who manages the services of a contract from a day on',
    required: [
      ['--manager <person>', 'a channel manager or lead, by id'],
      ['--hours <text>', 'local business hours in which they answer'],
      ['--from <day>', 'the first day'],
    ],
    examples: [
      'credits name-service-manager clot_… --manager pers_chen --hours "Mon–Fri 09:00–17:00" --from 2026-09-07 --as chen',
    ],
    run: async ({ client, options }, name = '') => {
      const body = {
        ...{ managerId: needed(options, 'manager'), hours: needed(options, 'hours') },
        fromOn: needed(options, 'from'),
      };
      const done = await client.decide(await lotOf(client, name), 'name-service-manager', body);
      output.line(
        `${body.managerId} manages the services of ${done.reference} from ${body.fromOn} on.`,
        done,
      );
    },
  });
  define(credits, output, {
    name: 'record-review <lot>',
    decides: true,
    summary: 'records the operational review of a quarter, with usage and balance on its day',
    required: [
      ['--on <day>', 'when it was held'],
      ['--attendees <roles>', 'who took part, by role, such as service-manager:1,partner-operations:2'],
      ['--note <text>', 'performance, trends, and what is planned'],
    ],
    examples: [
      'credits record-review clot_… --on 2026-09-04 --attendees service-manager:1,partner-operations:2 --note "Two repeat cases" --as chen',
    ],
    run: async ({ client, options }, name = '') => {
      const attendees = needed(options, 'attendees')
        .split(',')
        .map((one) => {
          const [role = '', count = '1'] = one.trim().split(':');
          return { role: role as 'service-manager', count: Number(count) };
        });
      const body = { attendees, heldOn: needed(options, 'on'), notes: needed(options, 'note') };
      const done = await client.decide(await lotOf(client, name), 'record-review', body);
      output.line(`The review of ${body.heldOn} is recorded for ${done.reference}.`, done);
    },
  });
};

/** A lot by its id, or by what it comes from. */
const lotOf = async (client: Client, name: string): Promise<At<typeof LOT>> =>
  at(LOT, { lotId: await idOf(client, 'lot', name) });
