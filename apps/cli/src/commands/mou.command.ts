import type { Command } from 'commander';
import { usageError } from '../cli-error';
import { at, below } from '../client/at';
import { define, defineList } from '../define';
import { decisionsOn } from '../define-decision';
import { defineDownload } from '../define-download';
import { defineHistory } from '../define-history';
import { listOf, optional, textOf } from '../options';
import type { Output } from '../output';
import { cellText } from '../print/format';
import { proofsOf } from './mdf-claim-file';
import { REASON } from './mdf-words';
import { mouOf, TERMS, termsIn } from './mou-terms';

/** Co-investment agreements: their versions and signatures, their milestones and what those release. */
export const addMou = (mou: Command, output: Output): void => {
  looking(mou, output);
  agreeing(mou, output);
  reaching(mou, output);
};

const looking = (mou: Command, output: Output): void => {
  defineList(mou, output, {
    summary: 'agreements: what was released of each, and how many milestones are late',
    path: '/v1/mous',
    filters: ['status', 'partnerId', 'toSign', 'q'],
    columns: {
      number: 'number',
      partner: 'partnerCode',
      status: 'status',
      total: 'total',
      late: 'overdue',
      ends: 'endsOn',
      released: 'released',
      paid: 'paid',
    },
    empty: 'Nothing was agreed yet; `./channel mou propose <file>` proposes it.',
    examples: ['mou list --as carol', 'mou list --status active --as paula'],
  });
  defineList(mou, output, {
    name: 'milestones',
    summary: 'milestones by their day: what is late, what waits for a decision, what is paid',
    path: '/v1/mou-milestones',
    filters: ['status', 'overdue', 'q'],
    columns: {
      number: 'number',
      milestone: 'title',
      due: 'dueOn',
      amount: 'amount',
      status: 'status',
      late: 'overdue',
      'pay by': 'payByOn',
    },
    empty: 'No agreement has begun yet.',
    examples: ['mou milestones --overdue true --as carol', 'mou milestones --q MOU-2026-000001 --as carol'],
  });
  define(mou, output, {
    name: 'show <agreement>',
    summary: 'an agreement: its money, its milestones, and its versions with their signatures',
    examples: ['mou show MOU-2026-000001 --as carol'],
    run: async ({ client }, name = '') => {
      const found = await client.read(await mouOf(client, name));
      const fields = { agreement: 'number', partner: 'partnerCode', status: 'status' } as const;
      const money = {
        granted: 'balance.granted',
        open: 'balance.open',
        submitted: 'balance.submitted',
        committed: 'balance.committed',
        paid: 'balance.paid',
        returned: 'balance.returned',
      } as const;
      await output.record({ ...fields, ...money, reason: 'reason', revision: 'revision' } as const, found);
      if (output.json) return;
      const milestone = { key: 'key', milestone: 'title', due: 'dueOn', amount: 'amount' } as const;
      const state = { status: 'status', late: 'overdue', 'shown by': 'proofs', 'pay by': 'payByOn' } as const;
      await output.table({ ...milestone, ...state } as const, found.milestones, 'It has not begun.');
      const version = { version: 'version', total: 'total', until: 'endsOn', for: 'objectives' } as const;
      const signed = { partner: 'partner.on', vendor: 'vendor.on', withdrawn: 'withdrawn' } as const;
      await output.table({ ...version, ...signed } as const, found.versions, '');
    },
  });
  defineHistory(mou, output, {
    noun: 'agreement',
    history: async (client, name) => client.read(below(await mouOf(client, name), 'history')),
    examples: ['mou history MOU-2026-000001 --as carol'],
  });
};

const agreeing = (mou: Command, output: Output): void => {
  define(mou, output, {
    name: 'propose [file]',
    summary: 'proposes an agreement from JSON; it begins once the partner and a lead have signed it',
    options: [
      ['--template', 'prints what such a file looks like; nothing is proposed'],
      ['--dry-run', 'says whether it may be proposed; nothing is'],
    ],
    examples: ['mou propose --template --as chen > terms.json', 'mou propose terms.json --as chen'],
    run: async ({ client, options }, file) => {
      if (options.template === true) {
        output.line(JSON.stringify(TERMS, null, 2), TERMS);
        return;
      }
      if (file === undefined) throw usageError('Say which file, or --template to see what it holds.');
      const dryRun = options.dryRun === true;
      const done = await client.command('/v1/mous', await termsIn(client, file), { dryRun });
      output.line(
        dryRun ? `${file} may be proposed.` : `${done.number} waits for the signatures of both sides.`,
        done,
      );
    },
  });
  define(mou, output, {
    name: 'revise <agreement> <file>',
    decides: true,
    summary: 'proposes the next version; an active agreement stays as it is until both have signed it',
    examples: ['mou revise MOU-2026-000001 terms.json --as chen'],
    run: async ({ client }, name = '', file = '') => {
      const { partnerId: _partner, ...terms } = await termsIn(client, file);
      const done = await client.decide(await mouOf(client, name), 'revise', terms);
      output.line(`Version ${String(done.proposed)} of ${done.number} waits for signatures.`, done);
    },
  });
  const on = decisionsOn(mou, output, {
    ...{ noun: 'agreement', words: 'mou', called: 'MOU-2026-000001' },
    record: mouOf,
  });
  on({
    verb: 'sign',
    summary: 'signs the version that waits, for one’s side; with the second signature its money is granted',
    example: '--as paula',
  });
  on({
    ...{ verb: 'withdraw', fields: { reason: REASON } },
    summary: 'withdraws the version that waits for signatures',
    example: '--reason "Next year" --as chen',
  });
  on({
    ...{ verb: 'terminate', fields: { reason: REASON } },
    summary: 'ends an agreement before its time: what was not released goes back',
    example: '--reason "The practice was sold" --as carol',
  });
};

const reaching = (mou: Command, output: Output): void => {
  define(mou, output, {
    name: 'submit <agreement> <milestone>',
    decides: true,
    summary: 'submits a milestone with what shows that it was reached, also after its day',
    required: [['--proof <proof=file...>', 'a file, and what of the milestone’s list it shows']],
    options: [['--note <text>', 'what who decides should know']],
    examples: ['mou submit MOU-2026-000001 lab --proof report=report.pdf --as paula'],
    run: async ({ client, options }, name = '', key = '') => {
      const proofs = await proofsOf(client, listOf(options, 'proof'));
      const body = { key, proofs, ...optional({ note: textOf(options, 'note') }) };
      const done = await client.decide(await mouOf(client, name), 'submit-milestone', body);
      const reviewByOn = done.milestones.find((one) => one.key === key)?.submission?.reviewByOn ?? '';
      output.line(`${key} of ${done.number} is submitted; to be decided by ${reviewByOn}.`, done);
    },
  });
  define(mou, output, {
    name: 'accept <agreement> <milestone>',
    decides: true,
    summary: 'accepts a submitted milestone: its money is released',
    examples: ['mou accept MOU-2026-000001 lab --as chen'],
    run: async ({ client }, name = '', key = '') => {
      const done = await client.decide(await mouOf(client, name), 'accept-milestone', { key });
      const { payByOn = '' } = done.milestones.find((one) => one.key === key) ?? {};
      output.line(`${key} of ${done.number} is accepted; to be paid by ${cellText(payByOn)}.`, done);
    },
  });
  define(mou, output, {
    name: 'return <agreement> <milestone>',
    decides: true,
    summary: 'returns a submitted milestone; it may come again while the agreement runs',
    required: [REASON],
    examples: ['mou return MOU-2026-000001 lab --reason "No customer is named" --as chen'],
    run: async ({ client, options }, name = '', key = '') => {
      const body = { key, reason: textOf(options, 'reason') ?? '' };
      const done = await client.decide(await mouOf(client, name), 'return-milestone', body);
      output.line(`${key} of ${done.number} is returned.`, done);
    },
  });
  defineDownload(mou, output, {
    ...{ noun: 'agreement', about: 'a milestone' },
    examples: ['mou download MOU-2026-000001 file_… --out report.pdf --as chen'],
    read: async (client, name, fileId) => {
      const { mouId = '' } = (await mouOf(client, name)).params;
      return client.bytes(at('/v1/mous/{mouId}/proofs/{fileId}', { mouId, fileId }));
    },
  });
};
