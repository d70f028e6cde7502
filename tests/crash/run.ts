import { parseArgs } from 'node:util';
import { crashApplication } from './application';
import { crash } from './crash';

const TARGETS = { store: crash, application: crashApplication };

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string', default: '20' },
      target: { type: 'string', default: 'store' },
      seed: { type: 'string', default: String(Date.now() % 1e9) },
    },
  });
  const [rounds, seed] = [Number(values.rounds), Number(values.seed)];
  const target = Object.entries(TARGETS).find(([name]) => name === values.target)?.[1];
  if (!Number.isInteger(rounds) || rounds < 1 || !Number.isInteger(seed) || target === undefined)
    throw new Error(
      'Usage: npm run test:crash -- --target store|application --rounds <number> --seed <number>',
    );
  say(
    `seed ${String(seed)}: ${String(rounds)} kills of the database, ${String(rounds)} of the ${values.target}’s process`,
  );
  const { acknowledged, stored, mistakes } = await target({ rounds, seed, say });
  for (const mistake of mistakes.slice(0, 20)) say(mistake);
  say(
    `${String(acknowledged)} acknowledged, ${String(stored)} stored, ${String(mistakes.length)} mistakes (seed ${String(seed)})`,
  );
  process.exitCode = mistakes.length === 0 ? 0 : 1;
};

void main().catch((error: unknown) => {
  say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exitCode = 1;
});
