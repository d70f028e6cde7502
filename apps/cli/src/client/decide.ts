import { succeeded, type Client } from './client';
import type { Row } from '../print/table';

/** A record as it stands, with its revision: what a decision may name. */
export const read = async (client: Client, path: string): Promise<Row> => {
  const answer = await client.get<Row>(path);
  const revision = /^"(\d+)"$/.exec(answer.etag ?? '')?.[1];
  return { ...succeeded(answer), ...(revision === undefined ? {} : { revision: Number(revision) }) };
};

/**
 * Reads a record and decides on exactly that revision, or on the one that `--revision` names: what changed in between is
 * refused, not overwritten.
 */
export const decide = async (
  client: Client,
  record: string,
  verb: string,
  body: object = {},
): Promise<Row> => {
  const before = await client.get<Row>(record);
  succeeded(before);
  return succeeded(
    await client.post<Row>(`${record}/${verb}`, { body, ifMatch: client.decidesOn ?? before.etag }),
  );
};

/** A command that stands on nothing that was read. */
export const command = async (client: Client, path: string, body: object = {}): Promise<Row> =>
  succeeded(await client.post<Row>(path, { body }));
