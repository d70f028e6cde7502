/**
 * Names what programs would notice that were written for the description of the last commit. Usage:
 * `npm run api:accept -- "why"` accepts it; a spec runs it without. Exit code 1: something breaks and nobody
 * accepted it in docs/api-changes.md; `--accept` writes it there.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { accepting, unaccepted } from './api-changes/accepted';
import { breakingChanges } from './api-changes/compare';
import type { Description } from './api-changes/description';

const root = join(__dirname, '..');
const DESCRIPTION = 'openapi.json';
const PAGE = 'docs/api-changes.md';

/** What git says, or `undefined` where it knows nothing: no repository, no such commit, no such file in it. */
const git = (...args: readonly string[]): string | undefined => {
  try {
    const options = {
      cwd: root,
      encoding: 'utf8',
      stdio: 'pipe',
      maxBuffer: 2 ** 27,
    } as const;
    return execFileSync('git', args, options);
  } catch {
    return undefined;
  }
};

const now = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The commit to compare with: the last one, or, if the description is committed as it is, the one before its last change. */
const base = (): string | undefined => {
  if (git('show', `HEAD:${DESCRIPTION}`) !== now(DESCRIPTION)) return 'HEAD';
  const changed = git('log', '-1', '--format=%H', '--', DESCRIPTION)?.trim();
  return changed === undefined || changed === '' ? undefined : `${changed}^`;
};

const [flag, reason = ''] = process.argv.slice(2);
const commit = base();
const before = commit === undefined ? undefined : git('show', `${commit}:${DESCRIPTION}`);
if (before === undefined) {
  console.log('There is no earlier description to compare with.');
  process.exit(0);
}

const changes = breakingChanges(
  JSON.parse(before) as Description,
  JSON.parse(now(DESCRIPTION)) as Description,
);
const page = { before: git('show', `${commit ?? ''}:${PAGE}`) ?? '', after: now(PAGE) };
const open = unaccepted(changes, page);
if (open.length === 0) {
  console.log(
    changes.length === 0
      ? 'Programs that were written for the description before go on as they are.'
      : `${String(changes.length)} breaking change(s), all accepted in ${PAGE}.`,
  );
} else if (flag === '--accept' && reason !== '') {
  writeFileSync(join(root, PAGE), accepting(page.after, open, reason));
  console.log(`${String(open.length)} change(s) accepted in ${PAGE}; commit them with the description.`);
} else {
  console.error(
    `Programs that were written for ${DESCRIPTION} as it was would notice:\n` +
      open.map(({ id, sentence }) => `  ${sentence}  [${id}]`).join('\n') +
      `\nTake it back, or accept it on purpose: npm run api:accept -- "why"`,
  );
  process.exit(1);
}
