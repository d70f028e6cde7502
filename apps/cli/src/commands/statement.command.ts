import type { AnswerOf, RowOf } from '@channel/client';
import type { Command } from 'commander';
import { usageError } from '../cli-error';
import { at, below } from '../client/at';
import { pagesOf } from '../client/pages';
import { idOf, statementOf } from '../client/references';
import { defineHistory } from '../define-history';
import { define, defineList } from '../define';
import { writeOut } from '../files';
import { needed, optional, textOf } from '../options';
import type { Output } from '../output';
import { cellText, invoiceOf } from '../print/format';
import type { Columns } from '../print/table';

const STATEMENT: Columns<AnswerOf<'getStatement'>> = {
  number: 'number',
  id: 'id',
  status: 'status',
  revision: 'revision',
  quarter: 'quarter',
  total: 'total',
  payable: 'payable',
  'in payment': 'inPayment',
  paid: 'paid',
  issued: 'issuedAt',
  'payable from': 'payableFromOn',
  digest: 'digest',
};

/** What a partner earned in a quarter. */
export const addStatement = (statement: Command, output: Output): void => {
  defineList(statement, output, {
    summary: 'statements, the newest first',
    path: '/v1/statements',
    filters: ['quarter', 'status', 'q'],
    columns: {
      number: 'number',
      status: 'status',
      total: 'total',
      'payable from': 'payableFromOn',
      issued: { wide: 'issuedAt' },
    },
    empty: 'There is no statement that you may see; an approved run issues them.',
    examples: ['statement list --as paula', 'statement list --quarter 2026-Q3 --all --as fatima'],
  });
  define(statement, output, {
    name: 'show <statement>',
    summary: 'a statement with its lines, also as it was known before',
    options: [
      ['--as-of <moment>', 'what was recorded up to then; a day means its end in the zone of its programme'],
    ],
    table: true,
    examples: ['statement show ST-2026Q3-PTR0042 --as paula'],
    run: async ({ client, options }, name = '') => {
      const record = await statementOf(client, name);
      const question = optional({ asOf: textOf(options, 'asOf') });
      const shown = await client.read(record, question);
      const { rows } = await pagesOf(
        client,
        below(record, 'lines'),
        { ...question, limit: '100' },
        { all: true },
      );
      const columns: Columns<RowOf<'listStatementLines'>> = {
        line: { wide: 'id' },
        invoice: invoiceOf,
        shipped: { wide: 'shipOn' },
        sku: { wide: 'sku' },
        plan: 'planId',
        base: { wide: 'base' },
        '%': { wide: 'rate.percent' },
        amount: 'amount',
        'why not': 'codes',
      };
      if (output.json) {
        output.line('', { ...shown, lines: rows });
        return;
      }
      await output.record(STATEMENT, shown);
      output.text('');
      await output.table(columns, rows, 'The statement has no lines.');
    },
  });
  define(statement, output, {
    name: 'document <statement>',
    summary: 'writes a statement as it was issued, as .pdf, .xlsx or .csv by the name of the file',
    required: [['--out <file>', 'where it goes; again gives the same bytes']],
    examples: ['statement document ST-2026Q3-PTR0042 --out statement.pdf --as paula'],
    run: async ({ client, options }, name = '') => {
      const out = needed(options, 'out');
      const [, form] = /\.(pdf|xlsx|csv)$/i.exec(out) ?? [];
      if (form === undefined) throw usageError(`${out} is neither .pdf nor .xlsx nor .csv.`);
      const statementId = await idOf(client, 'statement', name);
      const path = at('/v1/statements/{statementId}/documents/{form}', {
        statementId,
        form: form.toLowerCase(),
      });
      writeOut(out, await client.bytes(path));
      output.line(`${name} → ${out}`, { file: out });
    },
  });
  defineHistory(statement, output, {
    noun: 'statement',
    history: async (client, name) => client.read(below(await statementOf(client, name), 'history')),
    examples: ['statement history ST-2026Q3-PTR0042 --as paula'],
  });
  define(statement, output, {
    name: 'accept <statement>',
    decides: true,
    summary: 'accepts a statement: it is payable at once',
    examples: ['statement accept ST-2026Q3-PTR0042 --as paula'],
    run: async ({ client }, name = '') => {
      const done = await client.decide(await statementOf(client, name), 'accept');
      output.line(
        `${cellText(done.number)} is ${cellText(done.status)}: ${cellText(done.payable)} payable.`,
        done,
      );
    },
  });
};
