import { upload } from './matrix-acts';
import type { Api } from './start-api';

const EXTRACT = [
  'reference,customer_name,customer_country,region,product_lines,owner,value,currency,expected_close_on,status',
  'DIRECT-1,Peregrine Pumps,US,americas,switching,pers_dirk,120000.00,USD,2026-12-15,open',
  'DIRECT-2,Ptarmigan Ports,US,americas,security,pers_doris,,,,open',
  '',
].join('\n');

/** What the vendor's own sales pursue, as their extract says it. @returns the id of one */
export const pursueDirectly = async (api: Pick<Api, 'as' | 'settled'>): Promise<string> => {
  await upload(api, 'carol', 'direct_opportunities', EXTRACT);
  await api.settled();
  const { body } = await (await api.as('carol')).get('/v1/direct-opportunities');
  return String((body.data as readonly Readonly<{ id: string }>[])[0]?.id);
};
