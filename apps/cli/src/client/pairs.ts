import { usageError } from '../cli-error';
import type { Options } from '../options';

/**
 * Values of a repeatable option `--column "Artikel=sku"`, or `undefined` if it was not given. The last `=` divides: the
 * columns of a stranger's file may be named in any way, ours are not.
 */
export const pairsOf = (options: Options, name: string): Readonly<Record<string, string>> | undefined => {
  const given = options[name];
  if (!Array.isArray(given)) return undefined;
  return Object.fromEntries(
    (given as readonly string[]).map((pair) => {
      const at = pair.lastIndexOf('=');
      if (at < 1 || at === pair.length - 1)
        throw usageError(`--${name} takes pairs such as "a=b", not "${pair}".`);
      return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()] as const;
    }),
  );
};
