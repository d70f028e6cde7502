import { usageError } from '../cli-error';
import { at, type At } from '../client/at';
import type { Client } from '../client/client';
import { pagesOf } from '../client/pages';
import { eventuallyFound } from '../client/references';

const REQUEST = '/v1/funds/{fundId}/requests/{requestId}';
const CLAIM = '/v1/mdf-claims/{claimId}';

/** A request by its number or its id. @throws CliError if there is none that the person may see */
export const requestOf = async (client: Client, name: string): Promise<At<typeof REQUEST>> => {
  const question = name.startsWith('mreq_') ? { requestId: name } : { number: name };
  const request = await eventuallyFound(
    async () => (await pagesOf(client, '/v1/mdf-requests', { ...question, limit: '1' })).rows[0],
  );
  if (request === undefined) throw usageError(`There is no request ${name} that you may see.`);
  return at(REQUEST, { fundId: request.fundId, requestId: request.requestId });
};

/** A claim by its number or its id. @throws CliError if there is none that the person may see */
export const claimOf = async (client: Client, name: string): Promise<At<typeof CLAIM>> => {
  if (name.startsWith('mclm_')) return at(CLAIM, { claimId: name });
  const claim = await eventuallyFound(
    async () => (await pagesOf(client, '/v1/mdf-claims', { number: name, limit: '1' })).rows[0],
  );
  if (claim === undefined) throw usageError(`There is no claim ${name} that you may see.`);
  return at(CLAIM, { claimId: claim.id });
};
