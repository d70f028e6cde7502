// What a command is called with: `--help` says it, and nothing is begun with a word that it does not know.
import { parseArgs } from 'node:util';

export const optionsOf = (usage, options, { allowPositionals = false } = {}) => {
  try {
    const { help, ...values } = parseArgs({
      options: { help: { type: 'boolean', short: 'h', default: false }, ...options },
      allowPositionals,
    }).values;
    if (!help) return values;
    process.stdout.write(`${usage}\n`);
    process.exit(0);
  } catch (error) {
    process.stderr.write(`${error.message}\n${usage}\n`);
    process.exit(2);
  }
};
