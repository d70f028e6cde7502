import type { AnswerOf } from '@channel/client';
import { fileAt } from '../files';
import type { Client } from './client';

/** Sends a file that proves something. @throws CliError if it cannot be read */
export const upload = (client: Client, path: string): Promise<AnswerOf<'uploadFile'>> =>
  client.command('/v1/files', { file: fileAt(path) });
