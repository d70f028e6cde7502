import { Command, CommanderError } from 'commander';
import { CliError } from './cli-error';
import { addDemo } from './commands/demo.command';
import { addRebuild } from './commands/rebuild.command';
import { addStory } from './commands/story.command';
import { addToken } from './commands/token.command';
import { Output } from './output';

/** `npx channel …`: the command line, over HTTP. Exit codes: 0 done, 1 failed, 2 wrong usage, 3 nothing left to do. */
const main = async (): Promise<number> => {
  const output = new Output();
  const program = new Command('channel')
    .description(
      'Channel Ledger from the command line. Talks to CHANNEL_URL, by default the server of this data folder.',
    )
    .version('0.1.0')
    .option('--json', 'one JSON document a line instead of sentences')
    .showHelpAfterError()
    .exitOverride()
    .hook('preAction', (command) => {
      output.json = command.opts<{ json?: boolean }>().json === true;
    });
  for (const add of [addToken, addDemo, addRebuild, addStory]) add(program, output);
  try {
    await program.parseAsync(process.argv);
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    output.failure(error instanceof Error ? error.message : String(error));
    return error instanceof CliError ? error.exitCode : 1;
  }
};

void main().then((code) => {
  process.exitCode = code;
});
