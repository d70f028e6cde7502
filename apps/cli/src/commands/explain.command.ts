import { add, moneyJson, parseMoney, zero, type MoneyJson } from '@channel/kernel';
import type { AnswerOf } from '@channel/client';
import type { Command } from 'commander';
import { CliError } from '../cli-error';
import { at, below } from '../client/at';
import type { Client } from '../client/client';
import { pagesOf } from '../client/pages';
import { rewardLinesOf, statementOf } from '../client/references';
import { complete } from '../define';
import type { Output } from '../output';
import { invoiceOf, moneyText } from '../print/format';

type Trace = AnswerOf<'traceRewardLine'>;

type Added = Pick<Trace['steps'][number], 'contributes' | 'money'>;

/** Why an amount is what it is. */
export const addExplain = (explain: Command, output: Output): void => {
  complete(explain, output, {
    table: true,
    examples: [
      'explain ST-2026Q3-PTR0042 --as paula',
      'explain ST-2026Q3-PTR0042 INV-88120/1 --as paula',
      'explain rlin_2c5s2kt7q3xw4m1h8v9n0b6d3f --json --as fatima',
    ],
    run: async ({ client }, name = '', line) => {
      if (line === undefined && !name.startsWith('rlin_')) {
        await showLines(client, output, name);
        return;
      }
      const ids = line === undefined ? [name] : await rewardLinesOf(client, name, line);
      for (const id of ids) await showTrace(client, output, id);
    },
  });
};

/** Of a statement alone, what there is to be explained. */
const showLines = async (client: Client, output: Output, statement: string): Promise<void> => {
  const lines = below(await statementOf(client, statement), 'lines');
  const { rows } = await pagesOf(client, lines, {}, { all: true });
  const columns = { line: invoiceOf, plan: 'planId', amount: 'amount', 'why not': 'codes' } as const;
  await output.table(columns, rows, 'The statement has no lines.');
  const [first] = rows;
  if (first !== undefined)
    output.text(`Name one of them: ./channel explain ${statement} ${invoiceOf(first)}`);
};

const showTrace = async (client: Client, output: Output, id: string): Promise<void> => {
  const trace = await client.read(at('/v1/reward-lines/{rewardLineId}/trace', { rewardLineId: id }));
  const total = sumOf(trace);
  if (output.json) {
    output.line('', trace);
    return;
  }
  const rows = trace.steps.map(({ kind, label, money, contributes }) => ({
    kind,
    label,
    adds: contributes ? money : undefined,
    shown: contributes ? undefined : money,
  }));
  output.text(subjectOf(trace));
  const all = [...rows, { kind: 'amount', label: 'of the line', adds: total, shown: undefined }];
  const columns = { step: 'kind', adds: 'adds', 'for information': 'shown', what: 'label' } as const;
  // A sentence that explains is told to its end, however wide the terminal is.
  await output.table(columns, all, '', { whole: true });
  for (const sentence of afterwords(trace)) output.text(sentence);
};

/** What is explained: line, registration, plan, and the version of the programme. */
export const subjectOf = ({ about }: Pick<Trace, 'about'>): string =>
  `${invoiceOf(about)}, ${about.dealNumber ?? 'no registration'}: ${about.planName} of ${about.quarter}, version ${String(about.programmeVersion)} of ${about.programmeId}`;

/** Why it is nothing, or less than it could be, with what helps; and what would have paid. */
export const afterwords = ({
  zero: reasons,
  counterfactual,
}: Pick<Trace, 'zero' | 'counterfactual'>): readonly string[] => [
  ...reasons.map(({ reason, remedy }) => `Why not: ${reason} ${remedy}`),
  ...(counterfactual === null
    ? []
    : [
        `The nearest rule that did not apply: ${counterfactual.label}, ${moneyText(counterfactual.money)} more.`,
      ]),
];

/** @throws CliError if the steps do not add up to the amount */
export const sumOf = ({
  steps,
  amount,
}: Pick<Trace, 'amount'> & Readonly<{ steps: readonly Added[] }>): MoneyJson => {
  const total = steps
    .flatMap(({ contributes, money }) => (contributes && money !== undefined ? [parseMoney(money)] : []))
    .reduce(add, zero(amount.currency));
  if (total.minor !== parseMoney(amount).minor)
    throw new CliError(`The steps add up to ${moneyText(moneyJson(total))}, not to ${moneyText(amount)}.`);
  return moneyJson(total);
};
