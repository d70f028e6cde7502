import type { MoneyJson } from '@channel/kernel';
import { at, below, type At } from '../../client/at';
import { cellText } from '../../print/format';
import { jump, PROGRAMME, type Step } from '../step';
import { check, sha256, type Json, type World } from '../world';

type Batch = At<'/v1/payout-batches/{batchId}'>;

/** The file of the batch, downloaded twice. */
const paymentFile = async (world: World, batch: Batch, recordedDigest: string): Promise<string> => {
  const client = await world.as('fatima');
  const first = await client.text(below(batch, 'file'));
  const second = await client.text(below(batch, 'file'));
  check(first === second, 'the second export is the same file');
  check(recordedDigest.endsWith(sha256(first)), 'the file has the recorded SHA-256');
  return first;
};

const reserved = (world: World, batch: Batch): Promise<true> =>
  world.eventually('what is paid has reserved its amounts', async () => {
    const { items } = await world.read('fatima', batch);
    return items.every((item) => item.reserved) ? true : undefined;
  });

/** Lars approves; above the threshold the same person cannot be the second one. */
const approve = async (world: World, batch: Batch): Promise<readonly string[]> => {
  const first = await world.decide('lars', batch, 'approve', undefined);
  if (first.status === 'approved') return ['lars'];
  await world.refused('SECOND_APPROVER_REQUIRED', 'lars', batch, 'approve');
  const second = await world.decide('wen', batch, 'approve', undefined);
  check(second.status === 'approved', 'the second signature approves');
  return ['lars', 'wen'];
};

type Paid = Readonly<{ number: string; sha256: string; facts: Json }>;
type Source = Readonly<{ kind: 'statement' | 'mdf-claim'; id: string }>;

/** One batch from draft to the bank's answer. */
export const pay = async (world: World, currency: string, sources: readonly Source[]): Promise<Paid> => {
  const asked = { programmeId: PROGRAMME, currency, sources: [...sources] };
  const created = await world.command('fatima', '/v1/payout-batches', asked);
  const batch = at('/v1/payout-batches/{batchId}', { batchId: created.id });
  await reserved(world, batch);
  await world.decide('fatima', batch, 'submit', undefined);
  const approvers = await approve(world, batch);
  const exported = await world.decide('fatima', batch, 'export', undefined);
  const file = await paymentFile(world, batch, exported.sha256 ?? '');
  const payments = [...file.matchAll(/<EndToEndId>([^<]+)<[\s\S]*?<InstdAmt Ccy="(\w+)">([\d.]+)</g)];
  const results = payments.map(([, endToEndId = '']) => ({ endToEndId, status: 'paid' as const }));
  await world.command('fatima', below(batch, 'record-results'), { results });
  const ofFile = payments.map(([, endToEndId, ccy, amount]) => ({ endToEndId, ccy, amount }));
  return {
    number: created.number,
    sha256: sha256(file),
    facts: { approvers, total: created.total, payments: ofFile },
  };
};

/** Paid is what was payable, to the cent, and nothing is left. */
const settled = async (world: World): Promise<Readonly<Record<string, MoneyJson>>> => {
  const paid: Record<string, MoneyJson> = {};
  for (const [code, id] of Object.entries(world.fact('statements')))
    paid[code] = await world.eventually(`the statement of ${code} is paid`, async () => {
      const statement = await world.read('fatima', at('/v1/statements/{statementId}', { statementId: id }));
      return JSON.stringify(statement.paid) === JSON.stringify(statement.total) ? statement.paid : undefined;
    });
  return paid;
};

export const payout: Step = {
  key: 'payout',
  title:
    'Fatima, Lars and Wen pay: one batch per currency, two signatures above the threshold (jump to 20 October)',
  play: async (world) => {
    await jump(world, '2026-10-20T09:00:00.000Z');
    const statements = world.fact('statements');
    const of = (code: string) => ({ kind: 'statement', id: statements[code] ?? '' }) as const;
    const dollars = await pay(world, 'USD', [of('PTR-0042'), of('PTR-0057')]);
    const euros = await pay(world, 'EUR', [of('PTR-0101')]);
    world.facts.batches = [dollars, euros];
    const paid = await settled(world);
    return {
      text: `${dollars.number} in USD and ${euros.number} in EUR: ${cellText(paid['PTR-0042'])} to Alder`,
      facts: { USD: dollars.facts, EUR: euros.facts, paid },
    };
  },
};
