import { decide } from '../matrix-acts';
import { BANK, OWN } from '../matrix-sides';
import { request } from '../matrix-world';
import { post, type Play, type Stage } from './stage';

const SELLER = '/v1/sellers/pers_priya';
const PAYEE = '/v1/payees/pers_priya';

/** Everything that is open for the salesperson, to the bank and back. */
const pay = async (stage: Stage): Promise<void> => {
  const { api } = stage;
  const anna = await api.as('anna');
  const { data } = (await anna.get('/v1/seller-rewards?sellerId=pers_priya&status=open')).body as {
    data: readonly { id: string }[];
  };
  const sources = data.map(({ id }) => ({ kind: 'seller-reward', id }));
  const { id } = await post(stage, 'anna', '/v1/payout-batches', {
    ...{ programmeId: 'jpa-2023', currency: 'USD', sources },
  });
  await api.settled();
  const batch = `/v1/payout-batches/${String(id)}`;
  await decide(api, 'anna', batch, 'submit');
  await decide(api, 'bert', batch, 'approve');
  await decide(api, 'anna', batch, 'export');
  const { items } = (await anna.get(batch)).body as { items: readonly { endToEndId: string }[] };
  const results = items.map(({ endToEndId }) => ({ endToEndId, status: 'paid' }));
  await post(stage, 'anna', `${batch}/record-results`, { results });
  await api.settled();
};

/** Left and paid out; what it was for is revoked afterwards: Anna asks to write off what is owed. */
export const sellerWriteOff = async (stage: Stage): Promise<Play> => {
  const { api } = stage;
  await post(stage, 'paula', '/v1/sellers', { personId: 'pers_priya' });
  await api.settled();
  await decide(api, 'priya', SELLER, 'consent', { name: 'Priya Nair' });
  const { taxStatus: _known, ...bank } = BANK;
  await post(stage, 'priya', `${SELLER}/propose-account`, { holder: 'Priya Nair', ...bank });
  await decide(api, 'anna', PAYEE, 'approve-account');
  const asked = request('Tarnbeck Looms', OWN.distributorId, '1650000');
  const deal = `/v1/deals/${String((await post(stage, 'priya', '/v1/deals', { ...asked, expectedCloseOn: '2026-12-30' })).id)}`;
  await api.settled();
  await decide(api, 'bert', deal, 'approve', { dealType: 'new-opportunity' });
  await api.settled();
  // The account has cooled.
  await api.jump('2026-11-02T09:00:00Z');
  await decide(api, 'priya', SELLER, 'leave');
  await pay(stage);
  await decide(api, 'cleo', deal, 'revoke', {
    reason: 'It was never theirs.',
    evidence: 'Letter of 2 November.',
  });
  await api.settled();
  await decide(api, 'anna', SELLER, 'request-write-off', { reason: 'Moved away.' });
  return { record: SELLER, verb: 'approve-write-off', contributors: { asked: 'anna' }, other: 'bert' };
};
