import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const PORTAL = join(ROOT, 'apps', 'portal', 'src');

/** Why people cannot do it in the portal: of an operation by its name, or of all that are left of a tag. */
const REASONS: Readonly<Record<string, string>> = {
  getRoot: 'the portal stands there itself',
  getProblemHelp: 'a page by itself, to which the type of a problem leads',
  getLiveness: 'asked by machines that watch',
  imports: 'held rows are decided together, by what they are held for',
  reportTitleTransfer: 'rare, and reported with two e-mails as files: the command line reads both',
  getFlexAccount: 'the page of a partner shows its targets and its points as lists',
  listLedgerAccounts: 'the trial balance lists them',
  getLedgerJournal: 'a file for other programs',
  submitDeal: 'people submit a draft; this is for their programs',
  checkOrder: 'for programs that ask of one part; the page asks of all that are typed at once',
  listDirectOpportunities: 'what the vendor’s own sales pursue is shown in the conflict in which it stands',
  getDirectOpportunity: 'as their list',
  getDirectOpportunityHistory: 'as their list',
  listLocator: 'for everybody outside, by a page of the vendor’s own; the vendor looks at its preview',
  listCustomerPairs: 'pairs are judged beside the conflict that they belong to',
};

type Operation = Readonly<{ operationId: string; tags?: readonly string[] }>;

const operations = (): readonly Readonly<{ id: string; tag: string; call: string }>[] => {
  const { paths } = JSON.parse(readFileSync(join(ROOT, 'openapi.json'), 'utf8')) as {
    paths: Record<string, Record<string, Operation>>;
  };
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId: id, tags = [] }]) => ({
      ...{ id, tag: tags[0] ?? '' },
      call: `${method.toUpperCase()} ${path}`,
    })),
  );
};

const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.tsx?$/.test(name) && !name.includes('.spec.'),
  );

/** Calls of the pages: `GET /v1/deals` by the place that makes it. */
const callsOf = (): ReadonlyMap<string, string> =>
  new Map(
    filesOf(PORTAL).flatMap((file) =>
      [...readFileSync(join(PORTAL, file), 'utf8').matchAll(/api\.(GET|POST|PUT)\(\s*'([^']+)'/g)].map(
        ([, method = '', path = '']) => [`${method} ${path}`, file] as const,
      ),
    ),
  );

describe('the portal', () => {
  it('reaches every operation of the API, or says why it does not', () => {
    const calls = callsOf();
    const unexplained = operations()
      .filter(({ id, tag, call }) => !calls.has(call) && !(id in REASONS) && !(tag in REASONS))
      .map(({ id, call }) => `${id} (${call}) has no screen and no reason in this file`);
    expect(unexplained).toEqual([]);
  });

  it('gives no reason for what it reaches', () => {
    const calls = callsOf();
    const left = operations().filter(({ call }) => !calls.has(call));
    const used = new Set(left.flatMap(({ id, tag }) => [id, tag]));
    expect(Object.keys(REASONS).filter((key) => !used.has(key))).toEqual([]);
  });
});
