import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CliError } from '../cli-error';
import { EXIT } from '../exit-codes';

/** Where the server is: `CHANNEL_URL`, else what the server that runs on this data folder wrote down. */
export const serverUrl = (): string => {
  const given = process.env.CHANNEL_URL;
  if (given !== undefined && given !== '') return given.replace(/\/$/, '');
  const folder = resolve(process.env.DATA_DIR ?? './data');
  const note = join(folder, 'server.json');
  if (existsSync(note)) return (JSON.parse(readFileSync(note, 'utf8')) as { url: string }).url;
  throw new CliError(`No server is ready on the data folder ${folder}.`, EXIT.failed, {
    code: 'NO_SERVER',
    next: 'Start one with `npm start` and wait until it is ready, or say in CHANNEL_URL where it is.',
  });
};
