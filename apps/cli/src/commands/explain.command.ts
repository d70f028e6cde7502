import { add, moneyJson, parseMoney, zero, type MoneyJson } from '@channel/kernel';
import type { Command } from 'commander';
import { CliError } from '../cli-error';
import type { Client } from '../client/client';
import { read } from '../client/decide';
import { rewardLinesOf } from '../client/references';
import { complete } from '../define';
import type { Output } from '../output';
import { moneyText } from '../print/format';

type Step = Readonly<{ kind: string; label: string; money?: MoneyJson; contributes: boolean }>;
type Trace = Readonly<{
  rewardLineId: string;
  amount: MoneyJson;
  steps: readonly Step[];
  counterfactual?: Readonly<{ label: string; money: MoneyJson }> | null;
}>;

/** Why an amount is what it is. */
export const addExplain = (explain: Command, output: Output): void => {
  complete(explain, output, {
    examples: [
      'explain ST-2026Q3-PTR0042 INV-88120/1 --as paula',
      'explain rlin_2c5s2kt7q3xw4m1h8v9n0b6d3f --json --as fatima',
    ],
    run: async ({ client }, name = '', line) => {
      const ids = line === undefined ? [name] : await rewardLinesOf(client, name, line);
      for (const id of ids) await showTrace(client, output, id);
    },
  });
};

const showTrace = async (client: Client, output: Output, id: string): Promise<void> => {
  const path = `/v1/reward-lines/${encodeURIComponent(id)}/trace`;
  const trace = (await read(client, path)) as unknown as Trace;
  const total = sumOf(trace);
  if (output.json) {
    output.line('', trace);
    return;
  }
  const rows = trace.steps.map(({ kind, label, money, contributes }) => ({
    kind,
    label,
    [contributes ? 'adds' : 'shown']: money,
  }));
  const all = [...rows, { kind: 'amount', label: 'of the line', adds: total }];
  const columns = { step: 'kind', adds: 'adds', 'for information': 'shown', what: 'label' };
  // A sentence that explains is told to its end, however wide the terminal is.
  await output.table(columns, all, '', { whole: true });
  const missed = trace.counterfactual ?? null;
  if (missed !== null)
    output.text(`The nearest rule that did not apply: ${missed.label}, ${moneyText(missed.money)} more.`);
};

/** @throws CliError if the steps do not add up to the amount */
export const sumOf = ({ steps, amount }: Trace): MoneyJson => {
  const total = steps
    .flatMap(({ contributes, money }) => (contributes && money !== undefined ? [parseMoney(money)] : []))
    .reduce(add, zero(amount.currency));
  if (total.minor !== parseMoney(amount).minor)
    throw new CliError(`The steps add up to ${moneyText(moneyJson(total))}, not to ${moneyText(amount)}.`);
  return moneyJson(total);
};
