import type { Command } from 'commander';
import { usageError } from '../cli-error';
import { SHELLS, TAKEN_BY } from '../completion/shells';
import { examplesText } from '../define';
import type { Output } from '../output';

const NAMES = Object.keys(SHELLS) as readonly (keyof typeof SHELLS)[];

/** Words, options and personas at the press of Tab. */
export const addCompletion = (word: Command, output: Output): void => {
  word
    .addHelpText('after', examplesText(['completion bash']))
    .addHelpText(
      'after',
      `\nTaken by:\n${NAMES.map((name) => `  ${name.padEnd(10)}  ${TAKEN_BY[name]}`).join('\n')}`,
    )
    .action((given: string) => {
      const shell = NAMES.find((name) => name === given);
      if (shell === undefined) throw usageError(`There is no completion for ${given}: ${NAMES.join(', ')}.`);
      output.line(SHELLS[shell], { shell, script: SHELLS[shell] });
    });
};
