import { usageError } from './cli-error';

/** What commander gives out. */
export type Options = Readonly<Record<string, string | readonly string[] | boolean | undefined>>;

/** An option that takes a value. */
export const textOf = (options: Options, name: string): string | undefined => {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
};

/** An option that has to be there: without it, commander has refused the command. */
export const needed = (options: Options, name: string): string => textOf(options, name) ?? '';

/** A word that people choose from those that the server knows: it names them in its refusal of any other. */
export const chosen = <Word extends string>(text: string | undefined): Word => (text ?? '') as Word;

/** An option that takes several values. */
export const listOf = (options: Options, name: string): string[] => {
  const value = options[name];
  return Array.isArray(value) ? [...(value as readonly string[])] : [];
};

export const wholeNumber = (text: string, what: string): number => {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw usageError(`${what} is a whole number from 1 on, not "${text}".`);
  return Number(text);
};

type Present<Fields> = { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> };

/** Those fields that were given. */
export const optional = <Fields extends object>(fields: Fields): Present<Fields> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<Fields>;
