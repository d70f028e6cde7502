import { evolvedBy, parseMoney } from '@channel/kernel';
import type {
  OfHolding,
  TitleTransferCharged,
  TitleTransferEvent,
  TitleTransferReported,
} from './holding.events';

/** `free`: both e-mails came before it, and nothing is owed. */
export const TRANSFER_STATUSES = ['free', 'owed', 'in_payment', 'settled'] as const;
export type TransferStatus = (typeof TRANSFER_STATUSES)[number];

export type Transfer = Readonly<{
  status: TransferStatus;
  reported: TitleTransferReported['data'];
  charged: TitleTransferCharged['data'] | null;
  payment: Readonly<{ batchId: string; itemId: string }> | null;
  /** Items that let it go. */
  gone: readonly string[];
}>;
export type KnownHolding = Readonly<{ status: 'known'; of: OfHolding; transfers: readonly Transfer[] }>;
export type Holding = Readonly<{ status: 'none' }> | KnownHolding;
export const initial: Holding = { status: 'none' };

export const transferIn = (holding: Holding, transferId: string): Transfer | undefined =>
  holding.status === 'none'
    ? undefined
    : holding.transfers.find(({ reported }) => reported.transferId === transferId);

/** Minor units that are owed, below zero as payments count what is owed; `null`: nothing is. */
export const owedOf = ({ status, charged }: Transfer): bigint | null =>
  status !== 'owed' || charged === null ? null : -parseMoney(charged.amount).minor;

const changed =
  <Data extends Readonly<{ transferId: string }>>(
    change: (data: Data, transfer: Transfer) => Partial<Transfer>,
  ) =>
  (data: Data, holding: Holding): Holding =>
    holding.status === 'none'
      ? holding
      : {
          ...holding,
          transfers: holding.transfers.map((one) =>
            one.reported.transferId === data.transferId ? { ...one, ...change(data, one) } : one,
          ),
        };

export const evolve = evolvedBy<TitleTransferEvent, Holding>({
  TitleTransferReported: (reported, holding) => {
    const { holdingId, programmeId, partnerId, lineId, sku } = reported;
    const transfer: Transfer = { status: 'free', reported, charged: null, payment: null, gone: [] };
    return {
      ...{ status: 'known', of: { holdingId, programmeId, partnerId, lineId, sku } },
      transfers: [...(holding.status === 'none' ? [] : holding.transfers), transfer],
    };
  },
  TitleTransferCharged: changed((charged) => ({ status: 'owed', charged })),
  TitleTransferReserved: changed(({ batchId, itemId }) => ({
    status: 'in_payment',
    payment: { batchId, itemId },
  })),
  TitleTransferSettled: changed(() => ({ status: 'settled' })),
  TitleTransferReleased: changed(({ itemId }, { payment, gone }) => ({
    ...(payment === null || payment.itemId === itemId ? { status: 'owed', payment: null } : {}),
    gone: [...gone, itemId],
  })),
});
