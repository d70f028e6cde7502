import type { World, Objects } from './matrix-sides';
import { pathWith, type Operation } from './matrix-operations';
import type { Someone } from './matrix-world';
import type { Answer, TestClient } from './start-api';

/** A revision that no stream has: what is allowed is decided up to there, and nothing is changed. */
const NEVER = '"999999"';
const AT_ONCE = 6;

/** Counts the cases, runs a few at a time, and collects what is wrong instead of ending at the first. */
export class MatrixRun {
  cases = 0;
  readonly failures: string[] = [];
  /** Ids that absent ones look like. */
  like: Objects = {};

  call(client: TestClient, operation: Operation, ids: Objects, query = ''): Promise<Answer> {
    this.cases += 1;
    const { method, multipart, body } = operation;
    const path = pathWith(operation, ids, this.like) + query;
    if (method === 'GET') return client.send(method, path, { key: null });
    if (multipart) return client.send(method, path, { form: posReport(), ifMatch: NEVER });
    return client.send(method, path, { ...(body === undefined ? {} : { body }), ifMatch: NEVER });
  }

  check(what: string, { status, text }: Answer, holds: boolean): void {
    if (!holds) this.failures.push(`${what}: ${String(status)} ${text.slice(0, 300)}`);
  }

  /** The cases touch nothing of each other. */
  async each<Case>(all: readonly Case[], run: (one: Case) => Promise<void>): Promise<void> {
    const left = [...all];
    const work = async (): Promise<void> => {
      for (let one = left.shift(); one !== undefined; one = left.shift()) await run(one);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  }
}

const posReport = (): FormData => {
  const form = new FormData();
  form.set('kind', 'pos');
  form.set('file', new Blob(['report_period\n'], { type: 'text/csv' }), 'pos.csv');
  return form;
};

export const codeIs = ({ status, body }: Answer, wanted: number, code: string): boolean =>
  status === wanted && body?.code === code;

/** A problem without what differs from request to request. */
export const bytes = ({ status, body, text }: Answer): string => {
  if (typeof body !== 'object' || body === null) return `${String(status)} ${text}`;
  const { traceId: _trace, instance: _instance, ...rest } = body as Record<string, unknown>;
  return `${String(status)} ${JSON.stringify(rest)}`;
};

export const allows = ({ roles }: Operation, someone: Pick<Someone, 'roles'>): boolean =>
  roles.includes('*') || someone.roles.some((role) => roles.includes(role));

/** What an organisation has a part in. */
export const ownOf = (
  { own, vendor, distributor }: World,
  { orgKind }: Pick<Someone, 'orgKind'>,
): Objects => {
  if (orgKind === 'vendor') return vendor;
  if (orgKind === 'distributor') return { ...own, ...distributor };
  const { imports: _imports, jobs: _jobs, ...partners } = own;
  return partners;
};

/** Objects of others, one set after the other, each with the collections in which it differs. */
export const foreignTo = (world: World, { orgKind }: Pick<Someone, 'orgKind'>): readonly Objects[] =>
  orgKind === 'vendor' ? [] : [world.foreign, world.alsoForeign[orgKind]];

/** Every id and name in an answer that must not be there. */
export const leaksIn = (
  { text }: Answer,
  world: World,
  { orgKind }: Pick<Someone, 'orgKind'>,
  { path }: Operation,
): readonly string[] => {
  // A partner chooses its distributor: it knows which there are.
  const known = orgKind === 'partner' && path.startsWith('/v1/partners') ? world.distributors : [];
  const forbidden = orgKind === 'distributor' ? [...world.secrets, ...world.rewards] : world.secrets;
  return forbidden.filter((secret) => !known.includes(secret) && text.includes(secret));
};
