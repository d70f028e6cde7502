import type { AnswerOf } from '@channel/client';
import { at, below, type At } from '../../../client/at';
import { CliError } from '../../../cli-error';
import { check, type World } from '../../world';

/** Whose standing the chapter is about, with those who act in it. */
const CODE = 'PTR-0042';
export const LEVEL = 'elite-plus';
/** The row that turns. */
export const ROW = 'sales-baseline';
/** What rests on the level. */
export const BENEFIT = 'mdf';

type Standing = AnswerOf<'getPartnerStanding'>;
type Requirement = Standing['roles'][number]['levels'][number]['requirements'][number];
/** `on`: the day in business; `asOf`: what was known. */
type Asked = Readonly<{ on?: string; asOf?: string }>;

export const alder = async (world: World): Promise<At<'/v1/partners/{partnerId}'>> => {
  world.facts.partnerId ??= await idOf(world);
  return at('/v1/partners/{partnerId}', { partnerId: world.fact('partnerId') });
};

const idOf = async (world: World): Promise<string> => {
  const [found] = (await world.read('chen', '/v1/partners', { code: [CODE], limit: 1 })).data;
  if (found === undefined)
    throw new CliError(`${CODE} is not here: the story needs the demo's sample data, without DEMO_SEED=off.`);
  return found.id;
};

/** What the level that is held asks for, as its own administrator reads it. */
export const rowsOf = async (world: World, asked: Asked = {}): Promise<readonly Requirement[]> => {
  const { roles } = await world.read('paula', below(await alder(world), 'standing'), asked);
  const held = roles.flatMap(({ levels }) => levels).find(({ place }) => place === 'held');
  check(held?.level === LEVEL, `Alder's level is ${LEVEL}`);
  return held.requirements;
};

export const rowOf = async (world: World, asked: Asked = {}): Promise<Requirement> => {
  const row = (await rowsOf(world, asked)).find(({ requirement }) => requirement === ROW);
  check(row !== undefined, `${LEVEL} asks for ${ROW}`);
  return row;
};

/** A state of the row, once the standing has followed what was recorded. */
export const rowBecomes = (world: World, state: Requirement['state']): Promise<Requirement> =>
  world.eventually(`${ROW} is ${state}`, async () => {
    const row = await rowOf(world);
    return row.state === state ? row : undefined;
  });

export const entitlement = async (world: World, asked: Asked = {}): Promise<AnswerOf<'getEntitlement'>> => {
  const { partnerId } = (await alder(world)).params;
  const where = at('/v1/partners/{partnerId}/entitlements/{benefit}', {
    partnerId: partnerId ?? '',
    benefit: BENEFIT,
  });
  return world.read('paula', where, asked);
};

export const today = async (world: World): Promise<string> => (await now(world)).slice(0, 10);
export const now = async (world: World): Promise<string> => (await world.read('paula', '/v1/demo')).now;

/** Numbers and digests of what was issued to Alder. */
export const issued = async (world: World): Promise<Readonly<Record<string, string>>> => {
  const rows = await world.readAll('paula', '/v1/statements');
  const statements = await Promise.all(
    rows.map(({ id }) => world.read('paula', at('/v1/statements/{statementId}', { statementId: id }))),
  );
  return Object.fromEntries(statements.map(({ number, digest }) => [number, digest]));
};
