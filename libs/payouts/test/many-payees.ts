import { present } from '@channel/kernel';
import { stamped } from '@channel/runtime';
import { metaOf, type Harness } from '@channel/testing/harness';
import type { PayeeEvent } from '../src';
import { AccountVault } from '../src/account-vault/account-vault';
import type { PayoutBatchEvent } from '../src/domain/batch/payout-batch.events';
import { ClaimSource } from './claims';

// Payees whose claims together are more than one event holds, by long texts and not by their number.

const LONG = 'x'.repeat(40_000);
const AT = '2026-10-15T09:00:00.000Z';
const account = { holder: 'Many Networks', iban: 'DE89370400440532013000', bic: 'COBADEFF' };

export type PayeeWithClaims = Readonly<{ id: string; claims: readonly string[] }>;

/** Writes payees with an approved account and two claims of 100.00 and 200.00 each. */
export const payeesWithClaims = async (
  harness: Harness,
  prefix: string,
  count: number,
): Promise<readonly PayeeWithClaims[]> => {
  const payees: PayeeWithClaims[] = [];
  for (let n = 1; n <= count; n += 1) {
    const code = `${prefix}-${String(n).padStart(2, '0')}`;
    const id = `prtn_${code}`;
    const names = { partnerId: id, lastFour: '3000', currency: 'USD' };
    const sealed = await harness.get(AccountVault).seal(id, account);
    await append<PayeeEvent>(harness, `payee-${id}`, [
      {
        type: 'PayeeAccountProposed',
        data: {
          ...{ ...names, account: sealed, taxStatus: 'complete' },
          ...{ proposedBy: 'pers_paula', proposedAt: AT },
        },
      },
      {
        type: 'PayeeAccountApproved',
        data: { ...names, activeFromOn: '2026-10-20', approvedBy: 'pers_lars', approvedAt: AT },
      },
    ]);
    const claims = [`${code}-A`, `${code}-B`];
    for (const [index, claim] of claims.entries()) {
      const amount = { amount: String((index + 1) * 10_000), currency: 'USD' };
      await harness.get(ClaimSource).approve(harness.store, claim, amount, { id, code, name: code }, LONG);
    }
    payees.push({ id, claims });
  }
  return payees;
};

const append = async <Event extends PayeeEvent | PayoutBatchEvent>(
  harness: Harness,
  stream: string,
  events: readonly Event[],
): Promise<void> => {
  const meta = metaOf('fatima', AT);
  await harness.store.append(stream, 'noStream', {
    commandId: meta.commandId,
    events: events.map((event) => stamped(event, meta)),
  });
};

/** As a process leaves it that died between the first and the second part. */
export const stoppedDraft = async (
  harness: Harness,
  batchId: string,
  payees: readonly PayeeWithClaims[],
): Promise<void> => {
  const { id, claims } = present(payees[0]);
  const number = 'PB-2026-900001';
  await append<PayoutBatchEvent>(harness, `payoutBatch-${batchId}`, [
    {
      type: 'PayoutBatchBegun',
      data: {
        ...{ batchId, number, programmeId: 'jpa-2023', currency: 'USD', statedIn: 'USD' },
        sources: payees.flatMap((payee) => payee.claims.map((claim) => ({ kind: 'claim', id: claim }))),
        ...{ begunBy: 'pers_fatima', begunAt: '2026-10-20T09:00:00.000Z' },
      },
    },
    {
      type: 'PayoutItemsDrafted',
      data: {
        ...{ batchId, chunk: 0, leftOut: [] },
        items: [
          {
            ...{ itemId: 'payi_first', endToEndId: `${number}-0001`, programmeId: 'jpa-2023' },
            payee: { id, code: id.slice(5), name: id.slice(5) },
            parts: claims.map((claim, index) => ({
              source: { kind: 'claim', id: claim, number: claim },
              amount: { amount: String((index + 1) * 10_000), currency: 'USD' },
              text: LONG,
            })),
            amount: { amount: '30000', currency: 'USD' },
          },
        ],
      },
    },
  ]);
};
