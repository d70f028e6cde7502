import { parseArgs } from 'node:util';
import { crashApplication } from './application';
import { crash } from './crash';
import { remoteLog } from './log';
import { crashPayments } from './payments';
import { crashQuarter } from './quarter';

const TARGETS = {
  store: crash,
  application: crashApplication,
  payments: crashPayments,
  quarter: crashQuarter,
};
const USAGE = `Usage: npm run test:crash -- [--target store|application|payments|quarter] [--rounds <number>] [--rows <number>] [--seed <number>]

Kills the embedded database and the process that writes to it, at random, and compares what was acknowledged with what
is stored; of \`payments\` the application alone, on its way from a claim to the bank; of \`quarter\` as well, as often in
imports (of 3,000 rows each, unless --rows says another number) and in the close of the quarter, whose facts are then those of
an undisturbed one. Without options: the store, 20 rounds, a seed of the moment, which is printed. With EVENTSTORE_URL the log is
that of the server there, in a namespace of its own; its nodes are yours to kill meanwhile.
`;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Two targets spare the database, and one kills the process as often in each of two works. */
const killsOf = (target: string, rounds: number): string => {
  const spared =
    target === 'payments' || target === 'quarter' || (remoteLog !== undefined && target === 'store');
  const kills = target === 'quarter' ? 2 * rounds : rounds;
  return `${spared ? 'no' : String(rounds)} kills of the database, ${String(kills)} of the process`;
};

const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      rounds: { type: 'string', default: '20' },
      rows: { type: 'string', default: '3000' },
      target: { type: 'string', default: 'store' },
      seed: { type: 'string', default: String(Date.now() % 1e9) },
    },
  });
  if (values.help) return say(USAGE);
  const [rounds, rows, seed] = [Number(values.rounds), Number(values.rows), Number(values.seed)];
  const target = Object.entries(TARGETS).find(([name]) => name === values.target)?.[1];
  if (![rounds, rows, seed].every(Number.isInteger) || rounds < 1 || rows < 1 || target === undefined)
    throw new RangeError(USAGE);
  say(`seed ${String(seed)}: ${killsOf(values.target, rounds)} (${values.target})`);
  const { acknowledged, stored, mistakes } = await target({ rounds, rows, seed, say });
  for (const mistake of mistakes.slice(0, 20)) say(mistake);
  say(
    `${String(acknowledged)} acknowledged, ${String(stored)} stored, ${String(mistakes.length)} mistakes (seed ${String(seed)})`,
  );
  process.exitCode = mistakes.length === 0 ? 0 : 1;
};

void main().catch((error: unknown) => {
  // What was asked wrongly is answered with the usage; a stack is for what broke.
  const isUsage = error instanceof RangeError || (error instanceof TypeError && 'code' in error);
  say(
    isUsage ? `${error.message}\n` : error instanceof Error ? (error.stack ?? error.message) : String(error),
  );
  process.exitCode = 1;
});
