import { sample } from '@channel/config';
import { canonicalJson } from '@channel/kernel';
import { CliError } from '../cli-error';
import type { Output } from '../output';
import type { Seen, Step } from './step';
import { check, type Json, type World } from './world';

/** A story of its own, told once on a new demo. */
export type Chapter = Readonly<{
  steps: readonly Step[];
  /** File of `samples` with what each step has to find, by its key. */
  expected: string;
  /** What stays to be looked at, before the trial balance. */
  show: (world: World, output: Output) => void;
}>;

export const expectationsOf = ({ expected }: Pick<Chapter, 'expected'>): Json =>
  JSON.parse(sample(expected)) as Json;

/** @throws CliError with what was expected and what was found */
export const compare = ({ key, title }: Step, { facts }: Seen, file: string, expected: Json): void => {
  const wanted = (expected[key] ?? {}) as Json;
  const different = [...new Set([...Object.keys(wanted), ...Object.keys(facts)])].filter(
    (name) => canonical(wanted[name]) !== canonical(facts[name]),
  );
  if (different.length === 0) return;
  const lines = different.map(
    (name) => `  ${name}: expected ${canonical(wanted[name])}, found ${canonical(facts[name])}`,
  );
  throw new CliError(`"${title}" is not as samples/${file} says:\n${lines.join('\n')}`);
};

const canonical = (value: unknown): string => (value === undefined ? 'nothing' : canonicalJson(value));

/** The trial balance, zero in every currency (M2), beside that of units, zero in each as well. */
export const trialBalance = async (
  world: World,
): Promise<readonly { currency: string; amount: string }[]> => {
  const { totals, units } = await world.read('fatima', '/v1/ledger/trial-balance');
  check(
    totals.every(({ amount }) => amount === '0'),
    `the trial balance is zero: ${JSON.stringify(totals)}`,
  );
  check(
    units.totals.every(({ quantity }) => quantity === '0'),
    `the units balance: ${JSON.stringify(units.totals)}`,
  );
  return totals;
};
