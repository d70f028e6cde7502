import { unitsOf, units, type Unit, type Units } from '@channel/kernel';
import { change, projection } from '@channel/runtime';
import type { CreditLotStatus } from '../../../domain/credit-lot/credit-lot';
import type { CreditLotEvent } from '../../../domain/credit-lot/credit-lot.events';

type Pile = 'granted' | 'free' | 'reserved' | 'used' | 'expired';
export interface CreditLotRow extends Readonly<Record<Pile, Units>> {
  readonly programmeId: string;
  readonly partnerId: string;
  readonly partnerCode: string;
  readonly unit: Unit;
  readonly reference: string;
  readonly status: CreditLotStatus;
  readonly startsOn: string;
  readonly useByOn: string;
}

const plus = (one: Units, quantity: bigint): Units => units(unitsOf(one) + quantity, one.unit);
/** From one pile to another; the state of the lot follows from what is left. */
const moved = (row: CreditLotRow, quantity: Units, from: Pile, to: Pile | null): Partial<CreditLotRow> => {
  const much = unitsOf(quantity);
  const next = { ...row, [from]: plus(row[from], -much) };
  const after = to === null ? next : { ...next, [to]: plus(next[to], much) };
  const spent = after.free.quantity === '0' && after.reserved.quantity === '0';
  const status = row.status === 'expired' ? 'expired' : spent ? 'exhausted' : 'active';
  return { ...after, status };
};

/** Lots and their balances: what was granted is free, reserved, used or expired. */
export const creditLotList = projection<CreditLotEvent, CreditLotRow>({
  name: 'credits.lot-list',
  version: 2,
  streams: ['creditLot-'],
  columns: {
    programmeId: 'text not null',
    partnerId: 'text not null',
    partnerCode: 'text not null',
    unit: 'text not null',
    reference: 'text not null',
    status: 'text not null',
    startsOn: 'date not null',
    useByOn: 'date not null',
    granted: 'jsonb not null',
    free: 'jsonb not null',
    reserved: 'jsonb not null',
    used: 'jsonb not null',
    expired: 'jsonb not null',
  },
  indexes: ['("partnerId", "useByOn")', '("status", "useByOn")', '("useByOn")'],
  remembers: true,
  onFailure: 'park',
  keys: ({ data }) => [data.lotId],
  on: {
    CreditLotGranted: ({
      programmeId,
      partnerId,
      partnerCode,
      quantity,
      reference,
      startsOn,
      expiresOn: useByOn,
    }) => {
      const none = units(0n, quantity.unit);
      return {
        ...{ programmeId, partnerId, partnerCode, unit: quantity.unit, reference, status: 'active' },
        ...{ startsOn, useByOn, granted: quantity, free: quantity },
        ...{ reserved: none, used: none, expired: none },
      };
    },
    CreditsReserved: change(({ quantity }, row) => moved(row, quantity, 'free', 'reserved')),
    CreditsUsed: change(({ quantity }, row) => moved(row, quantity, 'reserved', 'used')),
    CreditsReleased: change(({ quantity, expired }, row) =>
      moved(row, quantity, 'reserved', expired ? 'expired' : 'free'),
    ),
    CreditLotEnding: null,
    CreditLotExpired: change(({ quantity }, row) => ({
      ...moved(row, quantity, 'free', 'expired'),
      status: 'expired',
    })),
    CreditCorrectionRequested: null,
    CreditLotCorrected: change(({ quantity }, row) => ({
      ...moved(row, quantity, 'free', null),
      granted: plus(row.granted, -unitsOf(quantity)),
    })),
    CreditCorrectionDeclined: null,
    ServiceManagerNamed: null,
    OperationalReviewsScheduled: null,
    OperationalReviewAhead: null,
    OperationalReviewRecorded: null,
  },
});
