import { at, type At } from '../client/at';
import type { Client } from '../client/client';
import { named } from '../client/named';
import { pagesOf } from '../client/pages';
import { idOf } from '../client/references';

const REQUEST = '/v1/funds/{fundId}/requests/{requestId}';
const CLAIM = '/v1/mdf-claims/{claimId}';

/** A request by its number or its id. @throws CliError if there is none that the person may see */
export const requestOf = async (client: Client, name: string): Promise<At<typeof REQUEST>> => {
  const { fundId, requestId } = await named(
    { noun: 'request', list: 'mdf requests', name },
    async (number) => {
      const question = name.startsWith('mreq_') ? { requestId: name } : { number };
      return (await pagesOf(client, '/v1/mdf-requests', { ...question, limit: '1' })).rows[0];
    },
  );
  return at(REQUEST, { fundId, requestId });
};

/** A claim by its number or its id. @throws CliError if there is none that the person may see */
export const claimOf = async (client: Client, name: string): Promise<At<typeof CLAIM>> =>
  at(CLAIM, { claimId: await idOf(client, 'claim', name) });
