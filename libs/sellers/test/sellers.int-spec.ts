import { Deals, type DealEvent, type DealFacts } from '@channel/deals';
import { identityMigrations, PersonVault } from '@channel/identity';
import { dayOf, present, type Instant } from '@channel/kernel';
import { Partners, PastEffects, type PartnerNow, type PartnerStanding } from '@channel/partners';
import { PayableSources, PayoutsModule, ProposePayeeAccountCommand } from '@channel/payouts';
import {
  ApprovePayeeAccountCommand,
  ApprovePayoutBatchCommand,
  DraftPayoutBatchCommand,
  ExportPayoutBatchCommand,
  RecordPayoutResultsCommand,
  SubmitPayoutBatchCommand,
} from '@channel/payouts/commands';
import { jpa2023, Programmes, type DefinitionInForce, type ProgrammeNow } from '@channel/programs';
import { viewOf } from '@channel/runtime';
import { accepted, refusalOf } from '@channel/testing';
import { personOf, startHarness, type Harness } from '@channel/testing/harness';
import { Global, Module } from '@nestjs/common';
import {
  ApproveSellerWriteOffCommand,
  ConsentAsSellerCommand,
  EraseSellerCommand,
  InviteSellerCommand,
  LeaveSellerCommand,
  RecordSellerTaxFormCommand,
  RequestSellerWriteOffCommand,
} from '../src/commands';
import { balanceOf, type KnownSeller } from '../src/domain/seller/seller';
import { sellerDecider } from '../src/domain/seller/seller.decider';
import { SellersModule } from '../src/index';

// The neighbours as they would answer: one partner of one programme, and registrations that Priya submitted.

const { programmeId } = jpa2023;
const alder: PartnerStanding = {
  ...{
    partnerId: 'prtn_alder',
    code: 'PTR-0042',
    kind: 'reseller',
    name: 'Alder Integrators',
    country: 'US',
  },
  ...{ programmeId, role: 'solution-reseller', status: 'active', level: 'reseller', countryTier: 'A' },
  ...{ regions: ['americas'], specialisations: [], enteredOn: null, invitedTo: [], revision: '2' },
};
class FixedProgrammes extends Programmes {
  async now(id: string, at: Instant): Promise<ProgrammeNow> {
    return { programmeId: id, zone: 'UTC', day: dayOf(at, 'UTC'), inForce: await this.inForce() };
  }
  allNow(at: Instant): Promise<readonly ProgrammeNow[]> {
    return Promise.all([this.now(programmeId, at)]);
  }
  inForce(): Promise<DefinitionInForce | undefined> {
    return Promise.resolve({ definition: jpa2023, version: 1, checkpoint: '' });
  }
}
class FixedPartners extends Partners {
  standingOn(partnerId: string): Promise<PartnerStanding | undefined> {
    return Promise.resolve(partnerId === alder.partnerId ? alder : undefined);
  }
  async now(partnerId: string, at: Instant): Promise<PartnerNow | undefined> {
    const standing = await this.standingOn(partnerId);
    return standing && { standing, programme: await new FixedProgrammes().now(programmeId, at) };
  }
  idOfCode(code: string): string {
    return code;
  }
}
const priya = personOf('priya', 'prtn_alder');
const paula = personOf('paula', 'prtn_alder');
class FixedDeals extends Deals {
  byNumber(): Promise<undefined> {
    return Promise.resolve(undefined);
  }
  byPartner(): Promise<readonly []> {
    return Promise.resolve([]);
  }
  facts(dealId: string): Promise<DealFacts | undefined> {
    const number = dealId.replace('deal_', 'DR-2026-');
    const facts = { dealId, number, partnerId: 'prtn_alder', submittedBy: priya.id };
    return Promise.resolve(facts as unknown as DealFacts);
  }
  registered(): Promise<readonly []> {
    return Promise.resolve([]);
  }
  naming(): Promise<readonly []> {
    return Promise.resolve([]);
  }
}
@Global()
@Module({
  providers: [
    { provide: Partners, useClass: FixedPartners },
    { provide: Programmes, useClass: FixedProgrammes },
    { provide: Deals, useClass: FixedDeals },
    PastEffects,
  ],
  exports: [Partners, Programmes, Deals, PastEffects],
})
class NeighboursModule {}

const usd = (minor: number) => ({ amount: minor.toString(), currency: 'USD' });
const sellerId = priya.id;
let harness: Harness;
let lastBatch = '';

const send = async <Command>(command: Command): Promise<string> => {
  const outcome = await accepted(harness.commands.execute(command as never));
  await harness.settled();
  return outcome.id;
};
const tell = async (dealId: string, type: DealEvent['type'], data: object): Promise<void> => {
  await harness.tell(`deal-${dealId}`, { type, data: { dealId, ...data } });
  await harness.settled();
};
const approved = (n: number) =>
  tell(`deal_${String(n)}`, 'DealApproved', { partnerId: 'prtn_alder', approvedOn: '2026-07-01' });
const closed = (n: number) => tell(`deal_${String(n)}`, 'DealClosed', { closedOn: '2026-07-02' });
const seller = async (): Promise<KnownSeller> => {
  const { state } = await harness.runner.load(sellerDecider, sellerId);
  if (state.status === 'none') throw new Error('No seller.');
  return state;
};
const rows = () =>
  harness.sql.query<Readonly<{ key: string; status: string; amount: { amount: string } }>>(
    `select key, status, amount from ${viewOf('sellers.reward-list')} order by "at", key`,
  );
const scope = () => ({ programmeId, currency: 'USD', now: harness.clock.now() });
/** Everything that is payable, to the bank and back. @returns the number of the batch */
const pay = async (): Promise<string> => {
  const draft = new DraftPayoutBatchCommand({ programmeId, currency: 'USD' }, harness.meta('fatima'));
  const batchId = await send(draft);
  await send(new SubmitPayoutBatchCommand({ batchId }, harness.meta('fatima')));
  await send(new ApprovePayoutBatchCommand({ batchId }, harness.meta('lars')));
  await send(new ExportPayoutBatchCommand({ batchId }, harness.meta('fatima')));
  const [batch] = await harness.sql.query<{ number: string }>(
    `select number from ${viewOf('payouts.batch-list')} order by number desc`,
  );
  const { number } = present(batch);
  const results = [{ endToEndId: `${number}-0001`, status: 'paid', reason: '' }] as const;
  await send(new RecordPayoutResultsCommand({ batchId, results }, harness.meta('fatima')));
  return batchId;
};

beforeAll(async () => {
  harness = await startHarness({
    imports: [NeighboursModule, PayoutsModule, SellersModule],
    clock: '2026-06-01T09:00:00.000Z',
    migrations: identityMigrations,
  });
  const admitted = {
    type: 'person',
    issuer: 'embedded',
    orgId: 'prtn_alder',
    orgKind: 'partner',
    scopes: [],
  };
  for (const { id } of [priya, paula])
    await harness.tell(`access-${id}`, {
      type: 'PersonAdmitted',
      data: { ...admitted, personId: id, subject: id },
    });
}, 60_000);
afterAll(() => harness.close());

it('J49 X1: the employer invites its own people, and the person takes part by themselves', async () => {
  const bea = personOf('bea', 'prtn_boreal');
  const invite = (by: typeof paula) => new InviteSellerCommand({ personId: sellerId }, harness.meta(by));
  expect(await refusalOf(harness.commands.execute(invite(bea)))).toBe('NOT_FOUND');
  await send(invite(paula));
  const consent = (by: typeof paula) =>
    new ConsentAsSellerCommand({ sellerId, name: 'Priya Nair' }, harness.meta(by));
  expect(await refusalOf(harness.commands.execute(consent(paula)))).toBe('NOT_FOUND');
  await send(consent(priya));
  expect(await seller()).toMatchObject({ status: 'active', of: { number: 'SL-2026-000001' } });
  const { events } = await harness.runner.load(sellerDecider, sellerId);
  expect(JSON.stringify(events.map(({ data }) => data))).not.toContain('Nair');
});

it('G52: approvals and closings earn by themselves', async () => {
  harness.clock.jumpTo('2026-07-02T09:00:00.000Z');
  await approved(1);
  await closed(1);
  for (let n = 2; n <= 13; n += 1) await closed(n);
  const amounts = (await rows()).map(({ amount }) => amount.amount);
  expect(amounts.toSorted()).toEqual(['2500', ...Array<string>(13).fill('5000')]);
  await approved(14);
  await tell('deal_14', 'DealRevoked', {});
  expect((await seller()).rewards.size).toBe(15);
});

it('G52: is paid to the account of the person, without the tax form up to 600.00 a year', async () => {
  const { keyId } = await seller();
  const account = { holder: 'Priya Nair', iban: 'DE89370400440532013000', bic: 'COBADEFF' };
  const details = { ...account, partnerId: sellerId, currency: 'USD', taxStatus: 'complete' } as const;
  const person = { keyId: present(keyId), employerId: 'prtn_alder' };
  await send(new ProposePayeeAccountCommand({ ...details, person }, harness.meta(priya)));
  await send(new ApprovePayeeAccountCommand({ partnerId: sellerId }, harness.meta('lars')));
  harness.clock.jumpTo('2026-07-10T09:00:00.000Z');
  const sources = harness.get(PayableSources);
  const open = (await rows()).filter(({ status }) => status === 'open');
  const why = await Promise.all(open.map(({ key }) => sources.of('seller-reward').whyNot(scope(), key)));
  // 25.00 and eleven times 50.00 are 575.00; two times 50.00 wait.
  expect(why.filter((answer) => answer === 'needs_tax_form')).toHaveLength(2);
  await pay();
  expect((await rows()).filter(({ status }) => status === 'paid')).toHaveLength(12);
  const payee = (
    await harness.sql.query<{ items: unknown }>(`select * from ${viewOf('payouts.batch-list')}`)
  )[0];
  expect(JSON.stringify(payee)).not.toContain('Nair');
  await send(
    new RecordSellerTaxFormCommand(
      { sellerId, reference: 'W-9', receivedOn: '2026-07-10' },
      harness.meta('fatima'),
    ),
  );
  expect(await sources.payable(scope())).toMatchObject([{ amount: usd(5_000) }, { amount: usd(5_000) }]);
});

it('7.9: leaving pays what is open, below the minimum too, and closes', async () => {
  await pay();
  await approved(15);
  const draft = new DraftPayoutBatchCommand({ programmeId, currency: 'USD' }, harness.meta('fatima'));
  expect(await refusalOf(harness.commands.execute(draft))).toBe('NOTHING_PAYABLE');
  const speaker = 'person' as const;
  await send(new LeaveSellerCommand({ sellerId, speaker }, harness.meta(priya)));
  expect((await seller()).status).toBe('left');
  const erase = () => new EraseSellerCommand({ sellerId, speaker }, harness.meta(priya));
  expect(await refusalOf(harness.commands.execute(erase()))).toBe('SELLER_NOT_CLOSED');
  lastBatch = await pay();
  expect((await seller()).status).toBe('closed');
});

it('7.9: what is owed by one who left is written off by two people: the books are at zero, and the account is closed', async () => {
  // Paid in July for a registration that is revoked now; nothing that is earned nets it any more.
  await tell('deal_2', 'DealRevoked', {});
  const owing = await seller();
  expect([owing.status, balanceOf(owing)]).toEqual(['left', -5_000n]);
  const open = async () => (await rows()).filter(({ status }) => status === 'open');
  expect(await open()).toMatchObject([{ amount: { amount: '-5000' } }]);
  const ask = new RequestSellerWriteOffCommand({ sellerId, reason: 'Moved away.' }, harness.meta('fatima'));
  await send(ask);
  const approve = (by: string) => new ApproveSellerWriteOffCommand({ sellerId }, harness.meta(by));
  expect(await refusalOf(harness.commands.execute(approve('fatima')))).toBe('FOUR_EYES');
  await send(approve('lars'));
  const settled = await seller();
  expect([settled.status, balanceOf(settled)]).toEqual(['closed', 0n]);
  expect(await open()).toEqual([]);
  expect((await rows()).filter(({ status }) => status === 'written_off')).toMatchObject([
    { amount: { amount: '-5000' } },
  ]);
  const [{ status } = { status: '' }] = await harness.sql.query<{ status: string }>(
    `select status from ${viewOf('sellers.seller-list')} where key = $1`,
    [sellerId],
  );
  expect(status).toBe('closed');
});

it('3.4: who is closed is forgotten with the account', async () => {
  const closed = await seller();
  const vault = harness.get(PersonVault);
  expect((await vault.open([present(closed.details)])).get(present(closed.keyId))?.name).toBe('Priya Nair');
  await send(new EraseSellerCommand({ sellerId, speaker: 'person' }, harness.meta(priya)));
  expect((await vault.open([present(closed.details)])).size).toBe(0);
  expect(
    await refusalOf(
      harness.commands.execute(new ExportPayoutBatchCommand({ batchId: lastBatch }, harness.meta('fatima'))),
    ),
  ).toBe('ACCOUNT_ERASED');
});
