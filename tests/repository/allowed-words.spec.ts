import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

/** Codes of these forms say that a word is none of those known. */
const UNKNOWN = /^(?:UNKNOWN_[A-Z_]+|[A-Z_]+_UNKNOWN|[A-Z_]+_NOT_LISTED)$/;

/** What is unknown there is no word of a list but a record, an outcome or a line of the file itself. */
const NO_WORDS: Readonly<Record<string, string>> = {
  ACTIVITY_UNKNOWN: 'a record',
  ASSIGNEE_UNKNOWN: 'a person',
  ASSIGNMENT_UNKNOWN: 'a record',
  CORRECTION_UNKNOWN: 'a record',
  ENTRY_UNKNOWN: 'a record',
  FILE_UNKNOWN: 'a record',
  GRANT_UNKNOWN: 'a record',
  LINE_UNKNOWN: 'a record',
  LOT_UNKNOWN: 'a record',
  PARTNER_UNKNOWN: 'a record',
  RECEIVER_UNKNOWN: 'who we are: the sentence says it',
  RECORD_UNKNOWN: 'a record',
  REQUEST_UNKNOWN: 'a record',
  VERSION_UNKNOWN: 'a record',
  INVITATION_UNKNOWN: 'a secret',
  PASSWORD_CODE_UNKNOWN: 'a secret',
  OUTCOME_UNKNOWN: 'whether a command happened',
  ITEM_OUTCOME_UNKNOWN: 'whether the bank paid',
  UNKNOWN_LINE: 'a line of the bill of materials that was sent',
  UNKNOWN_PROPERTY: 'a field: the description of the operation has them',
};

/** Parts, partners, countries and currencies are too many to be said: the nearest are suggested, or the standard is named. */
const TOO_MANY = ['UNKNOWN_SKU', 'UNKNOWN_PARTNER', 'COUNTRY_UNKNOWN', 'CURRENCY_UNKNOWN'];

const sources = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'libs', 'apps/api'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => /\.ts$/.test(path) && !/[.-]spec\.ts$|\/test\/|^libs\/(programs|client)\//.test(path))
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

/** Functions that say every word that may stand there, in the sentence and beside it (`allowed`). */
const NAMING = ['unlisted', 'unlistedAt', 'unlistedCell', 'unknownWord', 'word'];

/** Every place that raises such a code: by which function, and whether the call says the words itself. */
const raised = sources.flatMap(({ path, text }) =>
  [...text.matchAll(/(\w+)\(\s*(?:\d{3},\s*)?(?:'[^']*',\s*)?'([A-Z_]+)'/g)]
    .map(({ index, 1: by = '', 2: code = '' }) => ({ path, by, code, says: callAt(text, index) }))
    .filter(({ code, by }) => UNKNOWN.test(code) && !['Refuses', 'includes', 'readCode'].includes(by)),
);

describe('a refusal of a word that nobody knows, and a finding in a row of a file', () => {
  it('is raised', () => expect(raised.length).toBeGreaterThan(10));

  it('names the words that are known, for people and for programs', () => {
    const silent = raised.filter(
      ({ by, code, says }) =>
        !(code in NO_WORDS) &&
        !TOO_MANY.includes(code) &&
        !NAMING.includes(by) &&
        // A refusal that stands around one that names them.
        !/\b(?:unlisted(?:At)?\(|allowed\b)/.test(says),
    );
    expect(silent.map(({ path, by, code }) => `${path}: ${by}(${code})`)).toEqual([]);
  });

  it('leaves no exception that nobody needs', () => {
    const everywhere = sources.map(({ text }) => text).join('\n');
    expect(Object.keys(NO_WORDS).filter((code) => !everywhere.includes(`'${code}'`))).toEqual([]);
  });
});

/** The call that begins here, to its closing bracket. */
function callAt(text: string, from: number): string {
  let depth = 0;
  for (let at = text.indexOf('(', from); at < text.length; at += 1) {
    depth += text[at] === '(' ? 1 : text[at] === ')' ? -1 : 0;
    if (depth === 0) return text.slice(from, at + 1);
  }
  return text.slice(from);
}
