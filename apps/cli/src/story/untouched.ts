import { CliError } from '../cli-error';
import { EXIT } from '../exit-codes';
import type { World } from './world';

/** Where the demo's history ends and its clock begins to run; decisions are due so many business days after it. */
const BEGINS_AT = '2026-09-07T09:00:00.000Z';

type Reader = Pick<World, 'read'>;

/**
 * The figures of a story hold on the demo's own history: on data that somebody used they cannot come true.
 * @throws CliError before anything is written
 */
export const mustBeUntouched = async (world: Reader): Promise<void> => {
  const used = (await whyMoved(world)) ?? (await whyActed(world));
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

const whyMoved = async (world: Reader): Promise<string | undefined> => {
  const [begins = ''] = BEGINS_AT.split('T');
  const { now } = await world.read('chen', '/v1/demo');
  return now.startsWith(begins) ? undefined : `it begins on ${begins}, and the clock says ${now}.`;
};

/** Whatever a person did since the history was told: registered, reported, priced, decided. */
const whyActed = async (world: Reader): Promise<string | undefined> => {
  const { data } = await world.read('amara', '/v1/events', {
    ...{ 'recordedAt[gte]': BEGINS_AT, 'channel[ne]': ['automation'], sort: 'checkpoint', limit: 100 },
  });
  const act = data.find(({ by }) => by.type === 'person');
  return act && `${act.type} by ${act.by.id}, at ${act.recordedAt}.`;
};
