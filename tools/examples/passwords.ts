import { setTimeout as pause } from 'node:timers/promises';
import type { Example } from '../../apps/api/src/openapi-examples';
import { Browser } from '../../apps/api/test/browser';
import { NOBODY } from './demo';
import { DEMO_BEGINS, stable } from './stable';

// Nobody in the demo has a password: what passwords and sessions answer is asked of an installation with a sign-in of its
// own. It goes by the real clock, and what names a session or sets a password stays out of files.

export const ADMINISTRATOR = 'olga@example.net';
const PATIENCE_MS = 60_000;
/** What stands instead of a session's id. */
const SESSION = 'sess_example';
const PASSWORD = 'a kettle under the stairs';
const NEW_PASSWORD = 'nine umbrellas in a row';

const SAID_INSTEAD = {
  ...{ code: '…', address: 'http://localhost:4000/set-password#…' },
  ...{ createdAt: DEMO_BEGINS, seenAt: DEMO_BEGINS, expiresAt: '2026-09-08T09:00:00.000Z' },
};
type Said = Readonly<{ as?: string; asked: string; id?: string }>;
type SessionRow = Readonly<{ id: string; current: boolean }>;
type PersonRow = Readonly<{ id: string; name: string | null }>;

/** Signs in as a person does who types e-mail and password. */
const signedIn = async (url: string, password: string): Promise<Browser> => {
  const browser = new Browser(url);
  const { way } = await browser.open('/auth/sign-in?returnTo=%2F');
  const uid = new URLSearchParams(way.at(-1)?.split('?')[1]).get('interaction') ?? '';
  const typed = await browser.post(`/oidc/interaction/${uid}`, { email: ADMINISTRATOR, password });
  const { location = '' } = (await typed.json()) as { location?: string };
  await browser.open(location);
  return browser;
};

/** @param banner what the installation said at its start: the address at which its administrator sets a password */
export const passwordExamples = async (
  url: string,
  banner: string,
): Promise<ReadonlyMap<string, Example>> => {
  const found = new Map<string, Example>();
  const shown = async (
    operation: string,
    { as = 'olga', id = '', asked }: Said,
    sending: Promise<Response>,
  ) => {
    const response = await sending;
    const body = (await response.json()) as Readonly<Record<string, unknown>>;
    if (!response.ok) throw new Error(`${asked}: ${String(response.status)} ${JSON.stringify(body)}`);
    const { status } = response;
    const told = stable(body, { ...SAID_INSTEAD, id, personId: id });
    found.set(operation, { as, asked, status, contentType: 'application/json', body: told });
    return body;
  };

  const code = /#(pers_\S+)/.exec(banner)?.[1] ?? '';
  const set = new Browser(url).post('/v1/passwords/set', { code, password: PASSWORD });
  await shown('setPassword', { as: NOBODY, asked: 'POST /v1/passwords/set' }, set);

  const here = await signedIn(url, PASSWORD);
  const change = here.post('/v1/passwords/change', { current: PASSWORD, password: NEW_PASSWORD });
  await shown('changePassword', { asked: 'POST /v1/passwords/change', id: 'pers_olga' }, change);

  const petra = await invited(here, url);
  const issue = here.post(`/v1/people/${petra}/issue-password-link`);
  const issued = { asked: 'POST /v1/people/pers_petra/issue-password-link', id: 'pers_petra' };
  await shown('issuePasswordLink', issued, issue);

  await signedIn(url, NEW_PASSWORD);
  const list = await shown(
    'listSessions',
    { asked: 'GET /v1/sessions', id: SESSION },
    here.get('/v1/sessions'),
  );
  const other = (list.data as readonly SessionRow[]).find(({ current }) => !current)?.id ?? '';
  const end = here.post(`/v1/sessions/${other}/end`);
  await shown('endSession', { asked: `POST /v1/sessions/${SESSION}/end` }, end);
  await shown('signOut', { asked: 'POST /v1/sessions/end-current' }, here.post('/v1/sessions/end-current'));
  return found;
};

/** Who accepts an invitation is among the people a moment later. @returns their id */
const invited = async (by: Browser, url: string): Promise<string> => {
  const who = { name: 'Petra Lind', email: 'petra@example.net', roles: ['finance.analyst'] };
  const { code } = (await (await by.post('/v1/invitations', who)).json()) as { code: string };
  await new Browser(url).post('/v1/passwords/set', { code, password: PASSWORD });
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await pause(100)) {
    const { data } = (await (await by.get('/v1/people')).json()) as { data: readonly PersonRow[] };
    const found = data.find(({ name }) => name === who.name);
    if (found !== undefined) return found.id;
  }
  throw new Error(`${who.name} was not admitted in time.`);
};
