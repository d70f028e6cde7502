import { moneyText } from '../../print/format';
import { jump, type Step } from '../step';
import { check, isMoney, sha256, type World } from '../world';

const proposeAccount = async (world: World): Promise<void> => {
  const payee = `/v1/payees/${world.fact('partnerId')}`;
  await world.command('paula', `${payee}/propose-account`, {
    holder: 'Alder Integrators',
    iban: 'DE89370400440532013000',
    bic: 'COBADEFF',
    currency: 'USD',
    taxStatus: 'complete',
  });
  await world.decide('lars', payee, 'approve-account');
};

/** The file of the batch, downloaded twice. */
const paymentFile = async (world: World, batch: string, recordedDigest: string): Promise<string> => {
  const client = await world.as('fatima');
  const first = (await client.get(`${batch}/file`)).text;
  const second = (await client.get(`${batch}/file`)).text;
  check(first === second, 'the second export is the same file');
  check(recordedDigest.endsWith(sha256(first)), 'the file has the recorded SHA-256');
  world.facts.fileDigest = sha256(first);
  return first;
};

export const payout: Step = {
  title: 'Paula proposes an account, Lars approves it; batch, approval and payment file (jump to 20 October)',
  play: async (world) => {
    await proposeAccount(world);
    await jump(world, '2026-10-20T09:00:00.000Z');
    const created = await world.command('fatima', '/v1/payout-batches', {
      currency: 'USD',
      statementIds: [world.fact('statementId')],
    });
    world.facts.batchNumber = String(created.body.number);
    const batch = `/v1/payout-batches/${String(created.body.id)}`;
    await world.eventually('the statement has reserved its lines', async () => {
      const { items: parts } = (await world.read('fatima', batch)) as {
        items: readonly { reserved?: boolean }[];
      };
      return parts.every((part) => part.reserved === true) ? true : undefined;
    });
    await world.decide('fatima', batch, 'submit');
    await world.decide('lars', batch, 'approve');
    const exported = await world.decide('fatima', batch, 'export');
    const file = await paymentFile(world, batch, String(exported.body.sha256));
    const [, endToEndId = ''] = /<EndToEndId>([^<]+)</.exec(file) ?? [];
    await world.command('fatima', `${batch}/record-results`, { results: [{ endToEndId, status: 'paid' }] });
    const paid = await world.eventually('the statement is paid', async () => {
      const statement = await world.read('paula', `/v1/statements/${world.fact('statementId')}`);
      return isMoney(statement.paid, '123750', 'USD') ? statement : undefined;
    });
    return `${world.fact('batchNumber')}: ${moneyText(paid.paid)} paid`;
  },
};
