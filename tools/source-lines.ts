/**
 * Lists the lines of the source documents that the shipped programme names: each with a hash of its text and the
 * shortest beginning that no other line of its document has. The documents themselves are nobody's to publish; with the
 * list anybody who has them can check that a value stands where it says. A blank line and a heading are no source.
 *
 * Usage: node --require ./tools/typescript-hook.cjs tools/source-lines.ts FOLDER, with the documents in files whose names begin with 001, 002 …
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const DATA = 'libs/programs/src/data';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Which folder holds the documents? Name it.');

const documents = new Map(
  readdirSync(folder)
    .filter((name) => /^\d{3}/.test(name))
    .map((name) => [name.slice(0, 3), readFileSync(join(folder, name), 'utf8').split(/\r?\n/)]),
);

const sourcesIn = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [];
  const { source } = value as { source?: unknown };
  const own = typeof source === 'string' && /^\d{3}:\d/.test(source) ? [source] : [];
  return [...own, ...Object.values(value).flatMap(sourcesIn)];
};
const named = readdirSync(join(DATA, 'jpa-2023')).flatMap((name) =>
  sourcesIn(JSON.parse(readFileSync(join(DATA, 'jpa-2023', name), 'utf8')) as unknown),
);

type Lines = readonly string[];
const textAt = (lines: Lines, number: number): string => (lines[number - 1] ?? '').trim();
/** Marked as one, or a short line by itself that is neither a row of a table nor an item of a list. */
const isHeading = (lines: Lines, number: number): boolean => {
  const text = textAt(lines, number);
  const alone = textAt(lines, number - 1) === '' && textAt(lines, number + 1) === '';
  return (
    /^#|^<b>|^\*\*\S.*\*\*$|^-{3}/.test(text) || (alone && text.length < 45 && !/^[-•·\d]|\t/.test(text))
  );
};
const beginning = (lines: Lines, text: string): string => {
  const words = text.split(/\s+/);
  const length = words.findIndex((_word, index) => {
    const start = words.slice(0, index + 1).join(' ');
    return lines.filter((line) => line.trim().split(/\s+/).join(' ').startsWith(start)).length === 1;
  });
  return words.slice(0, length < 0 ? words.length : length + 1).join(' ');
};

const problems: string[] = [];
const entries = [...new Set(named)].toSorted().map((source) => {
  const [document = '', line = ''] = source.split(':');
  const lines = documents.get(document) ?? [];
  const number = Number.parseInt(line, 10);
  const text = textAt(lines, number);
  if (text === '') problems.push(`${source} is a blank line or does not exist.`);
  else if (isHeading(lines, number)) problems.push(`${source} is a heading: ${text}`);
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 16);
  return [source, { hash, begins: beginning(lines, text) }];
});

if (problems.length > 0) throw new Error(problems.join('\n'));
writeFileSync(join(DATA, 'source-lines.json'), `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
process.stdout.write(`${String(entries.length)} lines of ${String(documents.size)} documents are listed.\n`);
