import { type Objects, type World } from './matrix-sides';
import type { Api, TestClient } from './start-api';
import { startBothSides } from './told-world';

jest.setTimeout(300_000);

type Money = Readonly<{ amount: string; currency: string }>;
type Part = Readonly<{ what: string; name: string; amount: Money; explainedBy: string | null }>;
type Explained = Readonly<{ amount: Money; parts: readonly Part[] }>;
type Traced = Readonly<{
  amount: Money;
  steps: readonly Readonly<{ contributes: boolean; money?: Money }>[];
}>;

type SheetRow = Readonly<Record<'base' | 'gross' | 'adjustments' | 'carry', Money>> &
  Readonly<{ partnerId: string; net: Money | null }>;

const STATES = ['accrued', 'expected', 'onHold', 'payable', 'inPayment', 'paid'] as const;
const OF_STATEMENT = ['total', 'calculated', 'adjusted', 'payable', 'inPayment', 'paid'] as const;
const OF_FUND = ['granted', 'available', 'pending', 'approved', 'committed', 'paid', 'expired'] as const;

const minor = (amounts: readonly Money[]): bigint =>
  amounts.reduce((sum, { amount }) => sum + BigInt(amount), 0n);

/** req:4.4 — an amount is explained down to its leaves, and what stands on each step adds up to the amount above. */
describe('why an amount is what it is', () => {
  let api: Api;
  let world: World;
  let partner: TestClient;
  let finance: TestClient;

  beforeAll(async () => {
    ({ api, world } = await startBothSides());
    partner = await api.as('paula');
    finance = await api.as('fatima');
  });
  afterAll(() => api.close());

  const read = async <Answer>(client: TestClient, path: string): Promise<Answer> => {
    const { status, body, text } = await client.get(path);
    if (status !== 200) throw new Error(`${path}: ${String(status)} ${text}`);
    return body as Answer;
  };

  /** Opens everything under an address. @returns how many leaves were traced */
  const walk = async (client: TestClient, path: string, amount: Money): Promise<number> => {
    if (path.includes('/trace')) {
      const trace = await read<Traced>(client, path);
      const counted = trace.steps.flatMap(({ contributes, money }) =>
        contributes && money !== undefined ? [money] : [],
      );
      expect({ path, amount: trace.amount }).toEqual({ path, amount });
      expect({ path, sum: minor(counted) }).toEqual({ path, sum: BigInt(amount.amount) });
      return 1;
    }
    const explained = await read<Explained>(client, path);
    expect({ path, amount: explained.amount }).toEqual({ path, amount });
    expect({ path, sum: minor(explained.parts.map((part) => part.amount)) }).toEqual({
      path,
      sum: BigInt(amount.amount),
    });
    let leaves = 0;
    for (const part of explained.parts)
      if (part.explainedBy !== null) leaves += await walk(client, part.explainedBy, part.amount);
    return leaves;
  };

  const walkRecord = async (
    client: TestClient,
    kind: string,
    { id, names, shown }: Readonly<{ id: string; names: readonly string[]; shown: Record<string, Money> }>,
  ): Promise<number> => {
    let leaves = 0;
    for (const name of names) {
      const amount = shown[name];
      if (amount === undefined) throw new Error(`${kind} shows no ${name}`);
      leaves += await walk(client, `/v1/amounts/${kind}.${id}.${name}`, amount);
    }
    return leaves;
  };
  const recordOf = (collection: string, own: Objects): string => String(own[collection]);

  it.each(['partner', 'finance'] as const)('explains each amount of a statement to %s', async (who) => {
    const client = who === 'partner' ? partner : finance;
    const id = recordOf('statements', world.own);
    const shown = await read<Record<string, Money>>(client, `/v1/statements/${id}`);
    expect(await walkRecord(client, 'statement', { id, names: OF_STATEMENT, shown })).toBeGreaterThan(1);
  });

  it.each(['partner', 'finance'] as const)('explains what may be expected to %s', async (who) => {
    const client = who === 'partner' ? partner : finance;
    const id = recordOf('payees', world.own);
    const { totals: shown, lines } = await read<{
      totals: Record<string, Money>;
      lines: readonly { amount: Money; explainedBy: string | null }[];
    }>(client, `/v1/payees/${id}/outlook`);
    expect(await walkRecord(client, 'outlook', { id, names: STATES, shown })).toBeGreaterThan(0);
    for (const { explainedBy, amount } of lines)
      if (explainedBy !== null) await walk(client, explainedBy, amount);
  });

  it('explains each amount of a fund and of a claim', async () => {
    const id = recordOf('funds', world.own);
    const { balance } = await read<{ balance: Record<string, Money> }>(partner, `/v1/funds/${id}`);
    await walkRecord(partner, 'fund', { id, names: OF_FUND, shown: balance });
    const claim = recordOf('mdf-claims', world.own);
    const shown = await read<Record<string, Money>>(partner, `/v1/mdf-claims/${claim}`);
    await walkRecord(partner, 'mdf-claim', { id: claim, names: ['claimed'], shown });
  });

  it('explains a run, a batch and the quarters, all of them to finance', async () => {
    const run = recordOf('reward-runs', world.own);
    const shown = await read<Record<string, Money>>(finance, `/v1/reward-runs/${run}`);
    const leaves = await walkRecord(finance, 'reward-run', { id: run, names: ['total', 'payable'], shown });
    expect(leaves).toBeGreaterThan(2);
    const batch = recordOf('payout-batches', world.own);
    const { total } = await read<{ total: Money }>(finance, `/v1/payout-batches/${batch}`);
    expect(await walk(finance, `/v1/amounts/payout-batch.${batch}.total`, total)).toBeGreaterThan(1);
    for (const client of [finance, partner]) {
      const { data } = await read<{ data: readonly ({ id: string } & Record<string, Money>)[] }>(
        client,
        '/v1/insights/earnings',
      );
      expect(data.length).toBeGreaterThan(0);
      for (const { id, ...amounts } of data)
        await walkRecord(client, 'quarter', {
          id,
          names: ['accrued', 'earned', 'paid'],
          shown: amounts,
        });
    }
  });

  it('explains what the sheet of a run shows of each partner', async () => {
    const run = recordOf('reward-runs', world.own);
    const { data } = await read<{ data: readonly SheetRow[] }>(finance, `/v1/reward-runs/${run}/partners`);
    expect(data.length).toBeGreaterThan(1);
    let leaves = 0;
    for (const { partnerId, net, ...shown } of data) {
      for (const [name, amount] of [
        ['gross', shown.gross],
        ['late', shown.adjustments],
        ['carry', shown.carry],
      ] as const)
        leaves += await walk(finance, `/v1/amounts/reward-run.${run}.${partnerId}-${name}`, amount);
      if (net !== null) await walk(finance, `/v1/amounts/reward-run.${run}.${partnerId}-net`, net);
      // Each part is what counts of a line; its trace tells what it earns, which is another amount.
      const path = `/v1/amounts/reward-run.${run}.${partnerId}-base`;
      const { amount, parts } = await read<Explained>(finance, path);
      expect({ path, amount }).toEqual({ path, amount: shown.base });
      expect(parts.every(({ explainedBy }) => explainedBy?.includes('/trace'))).toBe(true);
    }
    expect(leaves).toBeGreaterThan(1);
  });

  it('req:P7: tells how what is owed came about, of a quarter and of a statement, and each step explains itself', async () => {
    const own = recordOf('statements', world.own);
    for (const client of [finance, partner])
      for (const query of [
        `statementId=${own}`,
        `partnerId=${recordOf('payees', world.own)}&quarter=2026-Q3`,
        `partnerId=${recordOf('payees', world.own)}`,
      ]) {
        const { steps } = await read<{
          steps: readonly { step: string; amount: Money; explainedBy: string }[];
        }>(client, `/v1/insights/waterfall?${query}`);
        const closing = steps.at(-1);
        expect(steps.map(({ step }) => step)).toEqual([
          ...['opening', 'accrued', 'trueUp', 'adjusted', 'reversed', 'paid', 'closing'],
        ]);
        const before = steps.slice(0, -1).map(({ amount }) => amount);
        expect({ query, closing: minor(before) }).toEqual({
          query,
          closing: BigInt(closing?.amount.amount ?? ''),
        });
        // What was shipped in the third quarter was reported, and so accrued, in the fourth.
        expect({ query, moved: before.some(({ amount }) => amount !== '0') }).toEqual({
          query,
          moved: !query.endsWith('2026-Q3'),
        });
        for (const { explainedBy, amount } of steps) await walk(client, explainedBy, amount);
      }
    const foreign = `/v1/insights/waterfall?statementId=${recordOf('statements', world.foreign)}`;
    expect((await partner.get(foreign)).status).toBe(404);
  });

  it('inv:X1: knows no amount of others, none without a name, and none that the role does not read', async () => {
    const foreign = recordOf('statements', world.foreign);
    const own = recordOf('statements', world.own);
    const rep = await api.as('priya');
    for (const [client, id] of [
      [partner, `statement.${foreign}.total`],
      [partner, `outlook.${recordOf('payees', world.foreign)}.paid`],
      [partner, `fund.${recordOf('funds', world.foreign)}.granted`],
      [partner, `mdf-claim.${recordOf('mdf-claims', world.foreign)}.claimed`],
      [partner, `payout-batch.${recordOf('payout-batches', world.own)}.total`],
      [partner, `reward-run.${recordOf('reward-runs', world.own)}.total`],
      [partner, `accrual.jpa-2023-${recordOf('payees', world.foreign)}-2026-Q4.expected`],
      [partner, `statement.${own}.toString`],
      [partner, `statement.${own}.total.more`],
      [finance, 'nothing.known.total'],
      [rep, `statement.${own}.total`],
    ] as const)
      expect({ id, status: (await client.get(`/v1/amounts/${id}`)).status }).toEqual({ id, status: 404 });
    const { data } = (await finance.get(`/v1/statements/${foreign}/lines`)).body as {
      data: { id: string }[];
    };
    const accrual = `jpa-2023-${recordOf('payees', world.foreign)}-2026-Q3`;
    const path = `/v1/reward-lines/${String(data[0]?.id)}/trace?accrual=${accrual}`;
    expect((await partner.get(path)).status).toBe(404);
  });
});
