import { sample } from '@channel/config';
import { canonicalJson } from '@channel/kernel';
import { CliError } from '../cli-error';
import type { Seen, Step } from './step';
import { marketing } from './steps/marketing';
import { payout } from './steps/payout';
import { points } from './steps/points';
import { bom, quote } from './steps/price-and-quote';
import { decision, overlap, registration } from './steps/registration';
import { run, statement } from './steps/rewards';
import { shipment } from './steps/shipments';
import { check, type Json, type World } from './world';

/** One deal from registration to payment, and what a partner earns beside it, in the order of the calendar. */
export const STORY: readonly Step[] = [
  registration,
  overlap,
  decision,
  bom,
  quote,
  shipment,
  run,
  statement,
  payout,
  marketing,
  points,
];

const EXPECTED = 'story.expected.json';

/** What each step has to find, by its key. */
export const expectations = (): Json => JSON.parse(sample(EXPECTED)) as Json;

/** @throws CliError with what was expected and what was found */
export const compare = ({ key, title }: Step, { facts }: Seen, expected: Json): void => {
  const wanted = (expected[key] ?? {}) as Json;
  const different = [...new Set([...Object.keys(wanted), ...Object.keys(facts)])].filter(
    (name) => canonical(wanted[name]) !== canonical(facts[name]),
  );
  if (different.length === 0) return;
  const lines = different.map(
    (name) => `  ${name}: expected ${canonical(wanted[name])}, found ${canonical(facts[name])}`,
  );
  throw new CliError(`"${title}" is not as samples/${EXPECTED} says:\n${lines.join('\n')}`);
};

const canonical = (value: unknown): string => (value === undefined ? 'nothing' : canonicalJson(value));

/** The trial balance, zero in every currency (M2). */
export const trialBalance = async (
  world: World,
): Promise<readonly { currency: string; amount: string }[]> => {
  const { totals } = await world.read('fatima', '/v1/ledger/trial-balance');
  check(
    totals.every(({ amount }) => amount === '0'),
    `the trial balance is zero: ${JSON.stringify(totals)}`,
  );
  return totals;
};
