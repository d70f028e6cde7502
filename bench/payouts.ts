import { decimalText, parseMoney, type MoneyJson } from '@channel/kernel';
import { createHash } from 'node:crypto';
import { payeesOf } from './history/make';
import { codeOf, dueTo } from './history/payees';
import { openCopy, spentOn, type OpenedCopy, type Spent } from './year/opened';

const PAYEES = Number(process.env.BENCH_PAYEES ?? 10_000);

type Batch = Readonly<{
  id: string;
  status: string;
  total: MoneyJson;
  sha256?: string;
  items: readonly Readonly<{
    endToEndId: string;
    status: string;
    payee: Readonly<{ code: string }>;
    amount: MoneyJson;
  }>[];
}>;
type Paid = Readonly<{ steps: Readonly<Record<string, Spent>>; wrong: readonly string[] }>;

/** Drafted and reserved, submitted, approved by two, exported; its file is read by another reader than its writer. */
const payAll = async ({ as, settled }: OpenedCopy): Promise<Paid> => {
  const fatima = await as('fatima');
  const wrong: string[] = [];
  let id = '';
  const batchOf = async (): Promise<Batch> => (await fatima.get(`/v1/payout-batches/${id}`)).body as Batch;
  const act = (persona: string, verb: string): Promise<Spent> =>
    spentOn(async () => {
      // A fresh sign-in, as letting money go needs one.
      const client = await as(persona);
      const { etag } = await client.get(`/v1/payout-batches/${id}`);
      const answer = await client.post(`/v1/payout-batches/${id}/${verb}`, {}, { ifMatch: etag });
      if (answer.status >= 300) wrong.push(`${verb}: ${String(answer.status)} ${answer.text.slice(0, 200)}`);
    });
  const drafted = await spentOn(async () => {
    const asked = { programmeId: 'jpa-2023', currency: 'USD' };
    const answer = await fatima.post('/v1/payout-batches', asked);
    if (answer.status !== 201) throw new Error(`${String(answer.status)} ${answer.text.slice(0, 300)}`);
    ({ id } = answer.body as Batch);
    await settled();
    const { status, items } = await batchOf();
    const open = items.filter((item) => item.status !== 'reserved').length;
    if (status !== 'draft' || open > 0) wrong.push(`${status}, ${String(open)} not reserved`);
  });
  const submitted = await act('fatima', 'submit');
  const approved = await spentOn(async () => {
    await act('lars', 'approve');
    await act('wen', 'approve');
  });
  const exported = await act('fatima', 'export');
  let file = '';
  const read = await spentOn(
    async () => (file = (await (await as('fatima')).bytes(`/v1/payout-batches/${id}/file`)).toString('utf8')),
  );
  wrong.push(...mistakesIn(file, await batchOf()));
  return {
    steps: {
      ...{ 'drafted and reserved': drafted, submitted: submitted, 'approved by two': approved },
      ...{ exported, 'file taken': read },
    },
    wrong,
  };
};

const all = (text: string, tag: string): readonly string[] =>
  [...text.matchAll(new RegExp(`<${tag}[^>]*>([^<]*)</${tag}>`, 'g'))].map(([, value = '']) => value);

/** What the file does not say as the batch and the statements do. */
const mistakesIn = (file: string, { items, total, sha256, status }: Batch): readonly string[] => {
  const due = new Map(Array.from({ length: PAYEES }, (_, n) => [codeOf(n), dueTo(n)]));
  const paid = items.filter(({ payee }) => due.has(payee.code));
  const amounts = all(file, 'InstdAmt');
  const checks: readonly (readonly [what: string, holds: boolean])[] = [
    [`the batch is ${status}`, status === 'exported'],
    [`${String(paid.length)} of ${String(PAYEES)} payees`, paid.length === PAYEES],
    ['a payee twice', new Set(items.map(({ payee }) => payee.code)).size === items.length],
    ['an amount', paid.every(({ payee, amount }) => parseMoney(amount).minor === due.get(payee.code))],
    ['the hash', createHash('sha256').update(file).digest('hex') === sha256],
    ['the count', all(file, 'NbOfTxs')[0] === String(items.length) && amounts.length === items.length],
    ['the sum', all(file, 'CtrlSum')[0] === decimalText(parseMoney(total))],
    [
      'the transfers',
      all(file, 'EndToEndId').join() === items.map(({ endToEndId }) => endToEndId).join() &&
        amounts.join() === items.map(({ amount }) => decimalText(parseMoney(amount))).join(),
    ],
  ];
  return checks.flatMap(([what, holds]) => (holds ? [] : [what]));
};

const seconds = (value: number): string =>
  value.toLocaleString('en-GB', { maximumFractionDigits: 1, minimumFractionDigits: 1 });

/** @returns a section of the page */
export const payoutBatch = async (): Promise<string> => {
  console.log('A batch of payments');
  const { steps, wrong } = await openCopy(await payeesOf(PAYEES), payAll);
  const whole = Object.values(steps);
  const sumOf = (of: (spent: Spent) => number): number => whole.reduce((sum, spent) => sum + of(spent), 0);
  const most = Math.max(...whole.map(({ mostMb }) => mostMb));
  const line = (what: string, spent: Spent): string =>
    `| ${what} | ${seconds(spent.seconds)} | ${seconds(spent.processorSeconds)} | ${spent.mostMb.toFixed(0)} | |`;
  return [
    `## A batch of ${PAYEES.toLocaleString('en-GB')} payments`,
    '',
    'Target: ≤ 30 s from the draft to the file, every payee once and with what its statement says, the file as the batch',
    '',
    '| | seconds | of the processor | MB more | broken promises |',
    '|---|---|---|---|---|',
    ...Object.entries(steps).map(([what, spent]) => line(what, spent)),
    `| all | ${seconds(sumOf((spent) => spent.seconds))} | ${seconds(sumOf((spent) => spent.processorSeconds))} | ${most.toFixed(0)} | ${wrong.length === 0 ? '0' : wrong.join('; ')} |`,
  ].join('\n');
};
