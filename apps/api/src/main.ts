import 'reflect-metadata';
import { seedProgress } from '@channel/demo';
import { CLOCK, RuntimeAdmin, type Clock } from '@channel/runtime';
import { AlreadyRunning } from '@channel/postgres';
import { publicUrlOf } from '@channel/http';
import { FirstAdministrator } from '@channel/identity';
import { findingsOf } from './start-findings';
import { startWarnings } from './start-warnings';
import { banner } from './banner';
import { startServer } from './bootstrap';
import { freePort } from './free-port';
import { builtPortal } from './portal-pages';
import { prepareDatabase, type Prepared } from './prepare';
import { runProcess } from './run';
import { readServerNote, writeServerNote } from './server-note';
import { standingOf, type Standing } from './standing';

/** A log that is silent in this moment is for the health check to say. */
const standing = async (runtime: RuntimeAdmin): Promise<Standing> =>
  standingOf(await runtime.projections().catch(() => []));

runProcess(async (given) => {
  const other = readServerNote(given.dataDir);
  if (other !== undefined)
    throw new AlreadyRunning(
      `Channel Ledger already runs on this data folder: ${other.url} (process ${String(other.pid)}).`,
    );
  const port = await freePort(given.port, given.host);
  if (given.port !== 0 && port !== given.port)
    process.stdout.write(`Port ${String(given.port)} is taken, using ${String(port)}.\n`);
  const prepared: Prepared = await prepareDatabase({ ...given, port });
  const databaseReady = performance.now();
  try {
    const server = await startServer(prepared.config, seedProgress(process.stdout));
    const forget = writeServerNote(given.dataDir, { url: publicUrlOf(prepared.config), pid: process.pid });
    const seconds = (performance.now() - databaseReady) / 1_000;
    const now = server.app.get<Clock>(CLOCK).now();
    const state = {
      now,
      seconds,
      standing: await standing(server.app.get(RuntimeAdmin)),
      portal: builtPortal() !== undefined,
      firstPassword: await server.app.get(FirstAdministrator).link(),
    };
    if (given.nodeEnv === 'production')
      for (const warning of startWarnings(given, await findingsOf(server.app)))
        process.stderr.write(`Warning: ${warning}\n`);
    process.stdout.write(`${banner(prepared.config, state)}\n`);
    return async () => {
      forget();
      await server.close();
      await prepared.stop();
    };
  } catch (error) {
    await prepared.stop();
    throw error;
  }
});
