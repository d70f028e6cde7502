import { moneyJson, negate, parseMoney, type MoneyJson } from '@channel/kernel';
import { change, projection } from '@channel/runtime';
import type { TransferStatus } from '../../domain/holding/holding';
import type { TitleTransferEvent } from '../../domain/holding/holding.events';

export interface TransferRow {
  readonly number: string;
  readonly programmeId: string;
  readonly partnerId: string;
  readonly lineId: string;
  readonly sku: string;
  readonly quantity: number;
  readonly endUser: string;
  readonly country: string;
  readonly transferredAt: string;
  readonly status: TransferStatus;
  /** Below zero: owed, as payments count it; `null` where nothing is. */
  readonly amount: MoneyJson | null;
  readonly currency: string | null;
  readonly chargedOn: string | null;
  readonly itemId: string | null;
}

/** What providers passed on, and what of it is owed. */
export const transferList = projection<TitleTransferEvent, TransferRow>({
  name: 'transfers.title-transfer-list',
  version: 1,
  streams: ['titleTransfer-'],
  columns: {
    number: 'text not null',
    programmeId: 'text not null',
    partnerId: 'text not null',
    lineId: 'text not null',
    sku: 'text not null',
    quantity: 'integer not null',
    endUser: 'text not null',
    country: 'text not null',
    transferredAt: 'timestamptz not null',
    status: 'text not null',
    amount: 'jsonb',
    currency: 'text',
    chargedOn: 'date',
    itemId: 'text',
  },
  indexes: ['("partnerId", "transferredAt")', '("status")', '("transferredAt")'],
  remembers: true,
  onFailure: 'park',
  keys: ({ data }) => [data.transferId],
  on: {
    TitleTransferReported: ({ number, programmeId, partnerId, lineId, sku, quantity, ...data }) => ({
      ...{ number, programmeId, partnerId, lineId, sku, quantity, transferredAt: data.transferredAt },
      ...{ endUser: data.endUser.name, country: data.endUser.country, status: 'free' },
      ...{ amount: null, currency: null, chargedOn: null, itemId: null },
    }),
    TitleTransferCharged: change(({ amount, chargedOn }) => ({
      ...{ status: 'owed', amount: moneyJson(negate(parseMoney(amount))) },
      ...{ currency: amount.currency, chargedOn },
    })),
    TitleTransferReserved: change(({ itemId }) => ({ status: 'in_payment', itemId })),
    TitleTransferSettled: change(() => ({ status: 'settled' })),
    TitleTransferReleased: change(({ itemId }, row) =>
      row.itemId === null || row.itemId === itemId ? { status: 'owed', itemId: null } : {},
    ),
  },
});
