import { answered, dataOf, once, type ChannelApi } from '@channel/client';
import { totalOf } from '@channel/kernel';
import { Persevering, type Header, type Result } from './persevering';

/** A claim that was acknowledged from its invoice to the bank's answer, and what paid it. */
export type PaidClaim = Readonly<{ claimId: string; batchId: string; sha256: string }>;

type Place = Readonly<{ fundId: string; requestId: string }>;

const DAY = '2026-10-26';
/** Of one claim: the vendor's half is above what a batch pays at least. */
const NET_MINOR = 12_000;
const usd = (minor: number) => ({ amount: String(minor), currency: 'USD' });

/** People of the demo who ask for marketing money, claim it, approve it and pay it over HTTP, one claim after the other. */
export class Claimants extends Persevering {
  readonly paid: PaidClaim[] = [];
  private place: Place | undefined;

  constructor(
    url: string,
    private readonly seed: number,
  ) {
    super(url);
  }

  /** The request that all claims are of. */
  get requested(): Place {
    if (this.place === undefined) throw new Error('Nothing was requested yet.');
    return this.place;
  }

  /** Grants so much that as many claims can be paid, asks for it, and waits for the day after the event. */
  async prepare(claims: number): Promise<void> {
    const [paula, carol, lars] = [this.as('paula'), this.as('carol'), this.as('lars')];
    const [fund] = (
      await this.once(() => dataOf(paula.GET('/v1/funds', { params: { query: { limit: 1 } } })))
    ).data;
    if (fund === undefined) throw new Error('The partner of the demo has no fund.');
    const { partnerId } = fund;
    const money = { partnerId, amount: usd(claims * NET_MINOR), purpose: 'Evenings with customers' };
    const { fundId, grantId } = await this.once(() =>
      dataOf(carol.POST('/v1/fund-grants', { params: { header: once('grant') }, body: money })),
    );
    const ofGrant = { path: { fundId, grantId } };
    await this.decide('approve-grant', {
      read: () => lars.GET('/v1/funds/{fundId}/grants/{grantId}', { params: ofGrant }),
      decide: (header) =>
        lars.POST('/v1/funds/{fundId}/grants/{grantId}/approve', { params: { ...ofGrant, header } }),
    });
    const plan = {
      ...{ partnerId, activityType: 'event', goals: 'Evenings with customers', expectedLeads: 15 },
      ...{ startsOn: DAY, endsOn: DAY, budget: usd(claims * NET_MINOR) },
      ...{
        partnerContactId: 'pers_paula',
        vendorContactId: 'pers_chen',
        fastTrack: { vendorId: 'bright-media' },
      },
    };
    const { requestId } = await this.once(() =>
      dataOf(paula.POST('/v1/mdf-requests', { params: { header: once('request') }, body: plan })),
    );
    const ofRequest = { path: { fundId, requestId } };
    await this.decide('approve-request', {
      read: () => carol.GET('/v1/funds/{fundId}/requests/{requestId}', { params: ofRequest }),
      decide: (header) =>
        carol.POST('/v1/funds/{fundId}/requests/{requestId}/approve', {
          params: { ...ofRequest, header },
          body: {},
        }),
    });
    const to = { to: '2026-10-29T09:00:00.000Z' };
    await this.once(() =>
      dataOf(this.as('fatima').POST('/v1/demo/jump', { params: { header: once('jump') }, body: to })),
    );
    this.place = { fundId, requestId };
  }

  /** From the invoice to the bank's answer. */
  async payOne(number: number): Promise<void> {
    const key = `claim-${String(this.seed)}-${String(number)}`;
    const claimId = await this.approvedClaim(key);
    const { batchId, sha256 } = await this.pay(key, claimId);
    await this.until(async () => {
      const params = { path: { claimId } };
      const { status } = await dataOf(this.as('paula').GET('/v1/mdf-claims/{claimId}', { params }));
      return status === 'paid' ? status : undefined;
    });
    this.paid.push({ claimId, batchId, sha256 });
  }

  /** Of the fund and the books, once everything has come to rest. */
  async inTheBooks(): Promise<readonly string[]> {
    const { fundId } = this.requested;
    const { balance } = await this.until(async () => {
      const found = await dataOf(
        this.as('paula').GET('/v1/funds/{fundId}', { params: { path: { fundId } } }),
      );
      return found.balance.committed.amount === '0' ? found : undefined;
    });
    const { granted, ...held } = balance;
    const sum = totalOf(Object.values(held), granted.currency);
    const { totals } = await this.once(() =>
      dataOf(this.as('fatima').GET('/v1/ledger/trial-balance', { params: { query: {} } })),
    );
    return [
      ...(sum.amount === granted.amount ? [] : [`the fund grants ${granted.amount} and holds ${sum.amount}`]),
      ...totals.filter(({ amount }) => amount !== '0').map(({ amount }) => `the books are off by ${amount}`),
    ];
  }

  private async approvedClaim(key: string): Promise<string> {
    const [paula, chen] = [this.as('paula'), this.as('chen')];
    const invoices = [
      {
        ...{ invoiceNumber: key, vendor: 'Bright Media', invoicedOn: '2026-10-28', servedOn: DAY },
        ...{ net: usd(NET_MINOR), tax: usd(0) },
      },
    ];
    const proofs: { proof: string; fileId: string }[] = [];
    for (const proof of ['invoice', 'invitation', 'attendee-list']) {
      const file = new File([`proof,${proof}\nof,${key}\n`], `${proof}.csv`, { type: 'text/csv' });
      const header = once(`${key}-${proof}`);
      const sent = await this.once(() =>
        dataOf(paula.POST('/v1/files', { params: { header }, body: { file } })),
      );
      proofs.push({ proof, fileId: sent.id });
    }
    const header = once(key);
    const body = { ...this.requested, invoices, proofs };
    const { id: claimId } = await this.once(() =>
      dataOf(paula.POST('/v1/mdf-claims', { params: { header }, body })),
    );
    const path = { claimId };
    const read = () => chen.GET('/v1/mdf-claims/{claimId}', { params: { path } });
    const checked = await this.until(async () => {
      const found = await dataOf(read());
      const used = [...found.lines, ...found.proofs];
      return used.every(({ evidence }) => evidence === 'confirmed') ? found : undefined;
    });
    for (const { fileId } of checked.proofs.filter(({ advert }) => advert))
      await this.decide(`${key}-${fileId}`, {
        read,
        decide: (match) =>
          chen.POST('/v1/mdf-claims/{claimId}/check-advert', {
            params: { path, header: match },
            body: { fileId, showsPrices: false },
          }),
      });
    await this.decide(`${key}-approve`, {
      read,
      decide: (match) =>
        chen.POST('/v1/mdf-claims/{claimId}/approve', { params: { path, header: match }, body: {} }),
    });
    await this.until(async () => ((await dataOf(read())).status === 'approved' ? true : undefined));
    return claimId;
  }

  private async pay(key: string, claimId: string): Promise<Omit<PaidClaim, 'claimId'>> {
    const [fatima, lars] = [this.as('fatima'), this.as('lars')];
    const body = {
      programmeId: 'jpa-2023',
      currency: 'USD',
      sources: [{ kind: 'mdf-claim' as const, id: claimId }],
    };
    const header = once(`${key}-batch`);
    const { id: batchId } = await this.once(() =>
      dataOf(fatima.POST('/v1/payout-batches', { params: { header }, body })),
    );
    const path = { batchId };
    const read = (api: ChannelApi) => () => api.GET('/v1/payout-batches/{batchId}', { params: { path } });
    const { items } = await this.until(async () => {
      const found = await dataOf(read(fatima)());
      return found.items.every(({ reserved }) => reserved) ? found : undefined;
    });
    const post = async <Done>(
      verb: string,
      api: ChannelApi,
      decide: (header: Header) => Result<Done>,
    ): Promise<NonNullable<Done>> => this.decide(`${key}-${verb}`, { read: read(api), decide });
    await post('submit', fatima, (match) =>
      fatima.POST('/v1/payout-batches/{batchId}/submit', { params: { path, header: match } }),
    );
    await post('sign', lars, (match) =>
      lars.POST('/v1/payout-batches/{batchId}/approve', { params: { path, header: match } }),
    );
    const { sha256 = '' } = await post('export', fatima, (match) =>
      fatima.POST('/v1/payout-batches/{batchId}/export', { params: { path, header: match } }),
    );
    const results = items.map(({ endToEndId }) => ({ endToEndId, status: 'paid' as const }));
    await this.once(() =>
      answered(
        fatima.POST('/v1/payout-batches/{batchId}/record-results', {
          params: { path, header: once(`${key}-results`) },
          body: { results },
        }),
      ),
    );
    return { batchId, sha256 };
  }
}
