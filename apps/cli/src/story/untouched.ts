import { CliError } from '../cli-error';
import { EXIT } from '../exit-codes';
import type { Chapter } from './chapter';
import type { Json, World } from './world';

/** Step 1 is of this day of the demo's clock: decisions are due so many business days after it. */
const BEGINS_ON = '2026-09-07';

/**
 * The figures of a story hold on the demo's own history: on data that somebody used they cannot come true.
 * @throws CliError before anything is written
 */
export const mustBeUntouched = async (
  { whyUsed }: Pick<Chapter, 'whyUsed'>,
  world: World,
  expected: Json,
): Promise<void> => {
  const used = await whyUsed(world, expected);
  if (used !== undefined)
    throw new CliError(
      `The story was played on this data already, or it was used otherwise: ${used}`,
      EXIT.nothingLeft,
      {
        code: 'DATA_USED',
        next: '`./channel demo reset --yes`, then `npm start`, begins anew. Nothing was written.',
      },
    );
};

/** Of a story that registers: whether its first number is given already, or its day is over. */
export const whyRegistered = async (world: World, expected: Json): Promise<string | undefined> => {
  const { number } = expected.registration as Readonly<{ number: string }>;
  const [newest] = (await world.read('chen', '/v1/deals', { limit: 1 })).data;
  const { now } = await world.read('chen', '/v1/demo');
  return whyUsed({ number, newest: newest?.number, now });
};

type Found = Readonly<{ number: string; newest: unknown; now: unknown }>;

/** @returns what shows that the data was used */
export const whyUsed = ({ number, newest, now }: Found): string | undefined => {
  // Numbers of one year are given in order.
  if (typeof newest === 'string' && newest >= number)
    return `its first registration would be ${number}, and ${newest} is there.`;
  return clockHasMoved(now);
};

export const clockHasMoved = (now: unknown): string | undefined =>
  String(now).slice(0, 10) === BEGINS_ON
    ? undefined
    : `it begins on ${BEGINS_ON}, and the clock says ${String(now)}.`;
