import { Command } from 'commander';
import { EXIT_CODES_HELP } from './exit-codes';
import { completeHelp } from './help';
import type { Output } from './output';
import { WORDS } from './words';

/**
 * The command line, over HTTP. Only the word that is used is loaded, so that every command answers at once; the others
 * are there with name and summary for the help and for suggestions.
 * @param used the word, or `undefined` for all of them
 */
export const programFor = (output: Output, used?: string): Command => {
  const program = new Command('channel')
    .description(
      'Channel Ledger from the command line. Talks to CHANNEL_URL, by default the server of this data folder.',
    )
    .version('0.1.0')
    .option('--json', 'one JSON document a line instead of sentences')
    .option('--wide', 'every column, and no text cut to fit 80 characters')
    .addHelpText('after', EXIT_CODES_HELP)
    .configureHelp({ showGlobalOptions: true })
    // What commander finds is told like every other failure, with --json as JSON.
    .configureOutput({ outputError: () => undefined })
    .exitOverride();
  for (const { name, summary, load } of WORDS) {
    const command = program.command(name).description(summary);
    if (used !== undefined && command.name() !== used) continue;
    load()(command, output);
    completeHelp(command, [command.name()]);
  }
  return program;
};

/** The word that a command line uses; none if all are to be known, as for `help deals`. */
export const wordOf = (words: readonly string[]): string | undefined => {
  const word = words.find((argument) => !argument.startsWith('-')) ?? '';
  return word === 'help' ? undefined : word;
};
