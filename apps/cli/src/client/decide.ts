import { succeeded, type Client } from './client';
import type { Row } from '../print/table';

/** A record as it stands. */
export const read = async (client: Client, path: string): Promise<Row> =>
  succeeded(await client.get<Row>(path));

/** Reads a record and decides on exactly that revision: what changed in between is refused, not overwritten. */
export const decide = async (
  client: Client,
  record: string,
  verb: string,
  body: object = {},
): Promise<Row> => {
  const before = await client.get<Row>(record);
  succeeded(before);
  return succeeded(await client.post<Row>(`${record}/${verb}`, { body, ifMatch: before.etag }));
};

/** A command that stands on nothing that was read. */
export const command = async (client: Client, path: string, body: object = {}): Promise<Row> =>
  succeeded(await client.post<Row>(path, { body }));
