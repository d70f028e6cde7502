import { parse } from 'csv-parse/sync';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { usageError } from './cli-error';

/** @throws CliError if the file cannot be read */
export const bytesOf = (path: string): Buffer => {
  try {
    return readFileSync(path);
  } catch (error) {
    throw usageError(`${path} cannot be read: ${(error as NodeJS.ErrnoException).code ?? 'unknown reason'}.`);
  }
};

/** @throws CliError if the file cannot be written */
export const writeOut = (path: string, content: string | Uint8Array): void => {
  try {
    writeFileSync(path, content);
  } catch (error) {
    throw usageError(
      `${path} cannot be written: ${(error as NodeJS.ErrnoException).code ?? 'unknown reason'}.`,
    );
  }
};

/** A file as it is sent; of what type it is, its bytes say. @throws CliError if it cannot be read */
export const fileAt = (path: string): File => new File([new Uint8Array(bytesOf(path))], basename(path));

/** The same of a table. @throws CliError if it cannot be read */
export const csvFile = (path: string): File => new File([fileAt(path)], basename(path), { type: 'text/csv' });

/**
 * What somebody wrote for a command; the server says what is wrong with it.
 * @throws CliError if the file is no JSON object
 */
export const jsonOf = <Body extends object>(path: string): Body => {
  const text = bytesOf(path).toString('utf8');
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Body;
  } catch (error) {
    throw usageError(`${path} is no JSON: ${(error as Error).message}`);
  }
  throw usageError(`${path} does not hold a JSON object.`);
};

const plain = (name: string): string => name.toLowerCase().replaceAll(/[\s_-]/g, '');

/**
 * Rows of a small CSV by the names that were asked for; comma, semicolon or tab, case and spaces of titles do not matter.
 * @param columns name → other titles under which people have it
 * @throws CliError if the file is no CSV or lacks one of `required`
 */
export const csvOf = (
  path: string,
  columns: Readonly<Record<string, readonly string[]>>,
  required: readonly string[],
): readonly Readonly<Record<string, string>>[] => {
  const nameOf = (title: string): string =>
    Object.entries(columns).find(([name, titles]) =>
      [name, ...titles].map(plain).includes(plain(title)),
    )?.[0] ?? title;
  const rows = rowsOf(path, nameOf);
  const missing = required.filter((name) => rows.some((row) => row[name] === undefined));
  if (missing.length > 0) throw usageError(`${path} has no column ${missing.join(', ')}.`);
  if (rows.length === 0) throw usageError(`${path} has no rows.`);
  return rows;
};

const rowsOf = (path: string, nameOf: (title: string) => string): Record<string, string>[] => {
  try {
    return parse(bytesOf(path), {
      bom: true,
      columns: (titles: string[]) => titles.map(nameOf),
      delimiter: [',', ';', '\t'],
      skip_empty_lines: true,
      trim: true,
    });
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw usageError(`${path} is no CSV: ${error.message}`);
    throw error;
  }
};
