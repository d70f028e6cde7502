import type { AnswerOf } from '@channel/client';
import { totalOf } from '@channel/kernel';
import { at, type At } from '../../client/at';
import { cellText } from '../../print/format';
import { jump, money, type Step } from '../step';
import { check, type World } from '../world';
import { pay } from './payout';

type Claim = At<'/v1/mdf-claims/{claimId}'>;

/** An evening for hospitals with a pre-approved agency: the fast track needs five days. */
const PLAN = {
  activityType: 'event',
  goals: 'An evening on wireless for hospitals',
  expectedLeads: 15,
  startsOn: '2026-10-26',
  endsOn: '2026-10-26',
  budget: money('240000'),
  partnerContactId: 'pers_paula',
  vendorContactId: 'pers_chen',
  fastTrack: { vendorId: 'bright-media' },
} as const;
const INVOICE = {
  invoiceNumber: 'BM-2026-377',
  vendor: 'Bright Media',
  invoicedOn: '2026-10-28',
  servedOn: '2026-10-26',
  net: money('180000'),
  tax: money('0'),
} as const;

/** Paula asks, Chen approves: the vendor's share is reserved, then approved. */
const approvedRequest = async (world: World): Promise<AnswerOf<'submitMdfRequest'>> => {
  const { programmeId, data } = await fundOf(world);
  const request = await world.command('paula', '/v1/mdf-requests', { partnerId: data.partnerId, ...PLAN });
  check(request.status === 'submitted', `the money of ${programmeId} is reserved with the request`);
  const { fundId, requestId } = request;
  const record = at('/v1/funds/{fundId}/requests/{requestId}', { fundId, requestId });
  const approved = await world.decide('chen', record, 'approve', {});
  check(approved.status === 'approved', 'the request is approved in whole');
  return request;
};

const fundOf = async (world: World) => {
  const [data] = (await world.read('paula', '/v1/funds', { limit: 1 })).data;
  check(data !== undefined, 'Alder has a fund');
  return { programmeId: data.programmeId, data };
};

/** What shows that it took place, as the checklist of the activity asks for it. */
const proofs = async (world: World): Promise<{ proof: string; fileId: string }[]> => {
  const sent: { proof: string; fileId: string }[] = [];
  for (const proof of ['invoice', 'invitation', 'attendee-list']) {
    const file = new File([`proof,${proof}\nof,"${PLAN.goals}"\n`], `${proof}.csv`, { type: 'text/csv' });
    sent.push({ proof, fileId: (await world.command('paula', '/v1/files', { file })).id });
  }
  return sent;
};

/** Whoever approves has looked at each advert, and answers for it by name. */
const approvedClaim = async (world: World, claim: Claim): Promise<AnswerOf<'getMdfClaim'>> => {
  const checked = await world.eventually('no other claim uses its invoice and files', async () => {
    const found = await world.read('chen', claim);
    return [...found.lines, ...found.proofs].every(({ evidence }) => evidence === 'confirmed')
      ? found
      : undefined;
  });
  await world.refused('ATTESTATION_MISSING', 'chen', claim, 'approve');
  for (const { fileId, advert } of checked.proofs)
    if (advert) await world.decide('chen', claim, 'check-advert', { fileId, showsPrices: false });
  await world.decide('chen', claim, 'approve', {});
  return inState(world, claim, 'approved');
};

const inState = (world: World, claim: Claim, status: string): Promise<AnswerOf<'getMdfClaim'>> =>
  world.eventually(`the claim is ${status}`, async () => {
    const found = await world.read('chen', claim);
    return found.status === status ? found : undefined;
  });

/** The fund learns of the payment from its claim: then it holds nothing for it any more. */
const settled = (world: World, fundId: string): Promise<AnswerOf<'getFund'>['balance']> =>
  world.eventually('the fund has paid what it had committed', async () => {
    const { balance } = await world.read('paula', at('/v1/funds/{fundId}', { fundId }));
    return balance.committed.amount === '0' ? balance : undefined;
  });

export const marketing: Step = {
  key: 'marketing',
  title:
    'Paula asks for an evening with customers, Chen approves; she claims it with proofs, Chen approves, Fatima pays (jump to 29 October)',
  play: async (world) => {
    const { fundId, requestId, number, requested } = await approvedRequest(world);
    await jump(world, '2026-10-29T09:00:00.000Z');
    const asked = { fundId, requestId, invoices: [INVOICE], proofs: await proofs(world), last: true };
    const { id: claimId, number: claimNumber } = await world.command('paula', '/v1/mdf-claims', asked);
    const claim = at('/v1/mdf-claims/{claimId}', { claimId });
    const { approved, payByOn } = await approvedClaim(world, claim);
    const batch = await pay(world, 'USD', [{ kind: 'mdf-claim', id: claimId }]);
    world.facts.batches = [...world.fact('batches'), batch];
    await inState(world, claim, 'paid');
    const balance = await settled(world, fundId);
    const { granted, ...held } = balance;
    check(
      totalOf(Object.values(held), granted.currency).amount === granted.amount,
      'granted is available, held, paid and expired',
    );
    return {
      text: `${number}: ${cellText(requested)} reserved; ${claimNumber}: ${cellText(approved)} paid by ${batch.number}, the rest is free again`,
      facts: { number, requested, claim: claimNumber, approved, payByOn, batch: batch.facts, balance },
    };
  },
};
