import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/**
 * Imports of a package's index (`import { Stack } from '@mantine/core'`) become imports of the files that define the names.
 * The builder decides by imports what screens have in common; through the index each screen would have the whole package,
 * and a partner's first page would load every component that any screen shows.
 * @param name a package whose index is an ES module that only imports and exports
 */
export const directImports = (name: string): Plugin => {
  const index = fileURLToPath(import.meta.resolve(name)).replace('/cjs/index.cjs', '/esm/index.mjs');
  const importing = (quoted: string): RegExp =>
    new RegExp(`import\\s*\\{([^}]*)\\}\\s*from\\s*["']${quoted}["'];?`, 'g');
  const definedIn = new Map(
    [...readFileSync(index, 'utf8').matchAll(importing('(\\.[^"]+)'))].flatMap(([, names = '', file = '']) =>
      parted(names).map(({ original, local }) => [local, { original, file: join(dirname(index), file) }]),
    ),
  );
  if (definedIn.size === 0) throw new Error(`${index} names no file of ${name}.`);
  const direct = ({ original, local }: Named): string => {
    const found = definedIn.get(original);
    return found === undefined
      ? `import { ${original} as ${local} } from '${name}';`
      : `import { ${found.original} as ${local} } from '${found.file}';`;
  };
  return {
    name: `direct-imports:${name}`,
    apply: 'build',
    transform: (code, id) =>
      code.includes(name) && !id.startsWith(dirname(index))
        ? {
            code: code.replace(importing(name), (_, names: string) => parted(names).map(direct).join(' ')),
            map: null,
          }
        : undefined,
  };
};

type Named = Readonly<{ original: string; local: string }>;

const parted = (names: string): readonly Named[] =>
  names
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '' && !one.startsWith('type '))
    .map((one) => {
      const [original = '', local = original] = one.split(/\s+as\s+/);
      return { original, local };
    });
