import { apiId } from '@channel/event-store';
import { upload } from '../../apps/api/test/matrix-acts';
import type { Objects } from '../../apps/api/test/matrix-sides';
import { ok } from '../../apps/api/test/matrix-world';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PortalWorld } from './portal-world';
import { routesOfPortal } from './route-table';
import { STATED } from './screen-states';
import { StatesWalk, type State } from './states-walk';

const GUEST = 'guest-olaf';
/** So many pages look at once: each waits most of its time for the server. */
const PAGES = 2;

describe('every screen in each of its states', () => {
  const found = new Map<string, readonly State[]>();
  let portal: PortalWorld;
  let objects: Objects = {};

  beforeAll(async () => {
    portal = await PortalWorld.begin();
    await admitGuest();
    const rates = readFileSync(join(__dirname, '..', '..', 'samples', 'fx-2026.csv'), 'utf8');
    await upload(portal.api, 'fatima', 'fx_table', rates);
    objects = {
      ...portal.world.vendor,
      ...portal.world.own,
      conflicts: await firstOf('carol', '/v1/conflicts'),
      'fx-tables': await firstOf('lars', '/v1/fx-tables'),
    };
    const personas = [...new Set(Object.values(STATED).map(({ as }) => as))];
    const walkOn = async (): Promise<void> => {
      for (let persona = personas.shift(); persona !== undefined; persona = personas.shift())
        await walkAs(persona);
    };
    await Promise.all(Array.from({ length: PAGES }, walkOn));
  }, 560_000);
  afterAll(async () => {
    const states = [...found.values()].flat().length;
    process.stdout.write(
      `states: ${String(found.size)} screens × their states: ${String(states)} looked at\n`,
    );
    await portal.close();
  }, 60_000);

  const walkAs = async (persona: string): Promise<void> => {
    const walk = await StatesWalk.as(portal, persona);
    for (const [route, { as, neverChanges = false }] of Object.entries(STATED)) {
      if (as !== persona) continue;
      found.set(
        route,
        await walk.statesOf({ address: addressOf(route), isRecord: route.includes('$'), neverChanges }),
      );
    }
    await walk.close();
  };

  /** The address with what stands in it: what the partner of the world has, or the value itself. */
  const addressOf = (route: string): string => {
    const { of = [], asking = {} } = STATED[route] ?? {};
    const values = of.map(valueOf);
    const path = route.replaceAll(/\$\w+/g, () => values.shift() ?? '');
    const query = Object.entries(asking).map(([name, value]) => `${name}=${valueOf(value)}`);
    return query.length === 0 ? path : `${path}?${query.join('&')}`;
  };
  const valueOf = (name: string): string =>
    name.startsWith('=') ? name.slice(1) : (objects[name] ?? `there is no ${name}`);

  /** Somebody of an organisation that does not take part yet. */
  const admitGuest = async (): Promise<void> => {
    const admin = await portal.api.as('admin');
    const guest = { orgId: apiId('prtn', 'PTR-7003'), orgKind: 'partner', subject: GUEST, name: 'Olaf Berg' };
    const { body } = ok(await admin.post('/v1/access/admit', guest));
    ok(await admin.post(`/v1/access/${String(body.id)}/grant`, { role: 'partner.admin' }));
    await portal.api.settled();
  };
  const firstOf = async (persona: string, list: string): Promise<string> =>
    String(ok(await (await portal.api.as(persona)).get(list)).body.data[0].id);

  it('req:4.3 is looked at: each address of the portal is', () => {
    expect(Object.keys(STATED).sort()).toEqual(routesOfPortal());
  });

  it.each(Object.keys(STATED))('req:4.3 %s is as it has to be in each state', (route) => {
    const lacks = found.get(route)?.flatMap((state) => state.lacks.map((what) => `${state.name}: ${what}`));
    expect(lacks).toEqual([]);
  });

  it('req:4.3 raises no error inside of a page', () => {
    expect(portal.errors).toEqual([]);
  });
});
