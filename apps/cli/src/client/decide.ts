import { succeeded, type Answer, type Client } from './client';
import type { Row } from '../print/table';

/** A record as it stands, with its revision: what a decision may name. */
export const read = async (client: Client, path: string): Promise<Row> => {
  const answer = await client.get<Row>(path);
  const revision = /^"(\d+)"$/.exec(answer.etag ?? '')?.[1];
  return { ...succeeded(answer), ...(revision === undefined ? {} : { revision: Number(revision) }) };
};

/** What happened since the reading, as a refused decision tells it. */
type Since = Readonly<{ actorType?: string }>;

const MOST_READINGS = 5;

/**
 * Reads a record and decides on exactly that revision, or on the one that `--revision` names: what people changed in
 * between is refused, not overwritten. If only automations wrote meanwhile, as they do a moment after each command, the
 * record is read again.
 */
export const decide = async (
  client: Client,
  record: string,
  verb: string,
  body: object = {},
): Promise<Row> => {
  for (let reading = 1; ; reading += 1) {
    const before = await client.get<Row>(record);
    succeeded(before);
    const ifMatch = client.decidesOn ?? before.etag;
    const answer = await client.post<Row>(`${record}/${verb}`, { body, ifMatch });
    const again = client.decidesOn === undefined && reading < MOST_READINGS && onlyAutomationsWrote(answer);
    if (!again) return succeeded(answer);
  }
};

const onlyAutomationsWrote = ({ status, body }: Answer<Row>): boolean => {
  const since = (body.since ?? []) as readonly Since[];
  return status === 412 && since.length > 0 && since.every(({ actorType }) => actorType === 'automation');
};

/** A command that stands on nothing that was read. */
export const command = async (client: Client, path: string, body: object = {}): Promise<Row> =>
  succeeded(await client.post<Row>(path, { body }));
