import type { BodyOf } from '@channel/client';
import { at, type At } from '../client/at';
import type { Client } from '../client/client';
import { idOf } from '../client/references';
import { jsonOf } from '../files';

const MOU = '/v1/mous/{mouId}';

/** What an agreement says, to be written over. */
export const TERMS = {
  partnerId: 'PTR-0042',
  objectives: ['A practice for campus networks'],
  areas: ['switching', 'wireless'],
  endsOn: '2027-06-30',
  total: { amount: '3000000', currency: 'USD' },
  milestones: [
    {
      key: 'lab',
      title: 'A laboratory that customers visit',
      dueOn: '2026-12-15',
      amount: { amount: '1200000', currency: 'USD' },
      proofs: ['report', 'invoice'],
    },
    {
      key: 'customers',
      title: 'Three customers on the new platform',
      dueOn: '2027-05-31',
      amount: { amount: '1500000', currency: 'USD' },
      proofs: ['customer-list'],
    },
  ],
} satisfies BodyOf<'proposeMou'>;

/** The partner may be named by its code. @throws CliError if the file cannot be read */
export const termsIn = async (client: Client, file: string): Promise<BodyOf<'proposeMou'>> => {
  const terms = jsonOf<BodyOf<'proposeMou'>>(file);
  const { partnerId } = terms;
  return typeof partnerId === 'string'
    ? { ...terms, partnerId: await idOf(client, 'partner', partnerId) }
    : terms;
};

/** An agreement by its number or its id. @throws CliError if there is none that the person may see */
export const mouOf = async (client: Client, name: string): Promise<At<typeof MOU>> =>
  at(MOU, { mouId: await idOf(client, 'mou', name) });
