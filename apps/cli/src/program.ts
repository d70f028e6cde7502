import { Command } from 'commander';
import { addPrice } from './commands/bom.command';
import { addAccess } from './commands/access.command';
import { addCatalog } from './commands/catalog.command';
import { addConflicts } from './commands/conflicts.command';
import { addDeals } from './commands/deals.command';
import { addDemo } from './commands/demo.command';
import { addExplain } from './commands/explain.command';
import { addFx } from './commands/fx.command';
import { addHealth } from './commands/health.command';
import { addImport } from './commands/import.command';
import { addLedger } from './commands/ledger.command';
import { addMapping } from './commands/mapping.command';
import { addMe } from './commands/me.command';
import { addOutbox } from './commands/outbox.command';
import { addPartners } from './commands/partners.command';
import { addPayout } from './commands/payout.command';
import { addPeriod } from './commands/period.command';
import { addProgramme } from './commands/programme.command';
import { addQuotes } from './commands/quotes.command';
import { addRebuild, addResume } from './commands/rebuild.command';
import { addRun } from './commands/run.command';
import { addShipments } from './commands/shipments.command';
import { addStatement } from './commands/statement.command';
import { addStory } from './commands/story.command';
import { addToken } from './commands/token.command';
import { EXIT_CODES_HELP } from './exit-codes';
import { completeHelp } from './help';
import type { Output } from './output';

/** In the order of the help: the server, the programme, the way of a deal, its money, the operation. */
const COMMANDS = [
  addHealth,
  addToken,
  addMe,
  addDemo,
  addStory,
  addProgramme,
  addPartners,
  addImport,
  addMapping,
  addCatalog,
  addDeals,
  addConflicts,
  addPrice,
  addQuotes,
  addShipments,
  addFx,
  addRun,
  addPeriod,
  addStatement,
  addExplain,
  addPayout,
  addLedger,
  addRebuild,
  addResume,
  addOutbox,
  addAccess,
];

/** `npx channel …`: the command line, over HTTP. */
export const programFor = (output: Output): Command => {
  const program = new Command('channel')
    .description(
      'Channel Ledger from the command line. Talks to CHANNEL_URL, by default the server of this data folder.',
    )
    .version('0.1.0')
    .option('--json', 'one JSON document a line instead of sentences')
    .addHelpText('after', EXIT_CODES_HELP)
    .configureHelp({ showGlobalOptions: true })
    // What commander finds is told like every other failure, with --json as JSON.
    .configureOutput({ outputError: () => undefined })
    .exitOverride();
  for (const add of COMMANDS) add(program, output);
  completeHelp(program);
  return program;
};
