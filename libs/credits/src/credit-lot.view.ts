import { answer, is, view, type Role, type ViewOf } from '@channel/http';
import { present, UNITS } from '@channel/kernel';
import type { Outcome } from '@channel/runtime';
import {
  balanceOf,
  CREDIT_LOT_STATUSES,
  inLotUnits,
  RESERVATION_STATUSES,
  statusOf,
  type CreditLot,
} from './domain/credit-lot/credit-lot';

/** Who books for a partner, and who of the vendor does it with them (7.8). */
export const LOT_BOOKERS: readonly Role[] = ['partner.admin', 'channel.manager', 'channel.lead'];
export const LOT_MANAGERS: readonly Role[] = ['channel.manager', 'channel.lead'];

export const creditBalanceView = view('CreditBalance', {
  granted: is.units.describe('Less what was corrected.'),
  free: is.units,
  reserved: is.units.describe('Booked, and not delivered.'),
  used: is.units,
  expired: is.units,
});
export const creditLotView = view('CreditLot', {
  programmeId: is.id,
  partnerId: is.id,
  partnerCode: is.text,
  unit: is.oneOf(UNITS),
  status: is.oneOf(CREDIT_LOT_STATUSES),
  reference: is.text.describe('What it comes from: a contract, an order.'),
  startsOn: is.day.describe('The activation of the contract, or the purchase.'),
  useByOn: is.day.describe('The last day: what it is used for begins by then.'),
  balance: creditBalanceView,
  reservations: is.listOf(
    view('CreditReservation', {
      reservationId: is.id,
      use: is.text,
      quantity: is.units,
      on: is.day.describe('When it begins.'),
      status: is.oneOf(RESERVATION_STATUSES),
      deliveredOn: is.day.nullable(),
      reservedBy: is.id,
      reason: is.text.nullable().describe('Of its release.'),
    }),
  ),
  correction: view('CreditCorrection', {
    quantity: is.units,
    reason: is.text,
    requestedBy: is.id,
  })
    .nullable()
    .describe('That waits for a lead.'),
});

export const viewOfLot = (lot: CreditLot): ViewOf<typeof creditLotView> => {
  const known = present(lot.status === 'none' ? undefined : lot, 'the lot');
  const { of, partnerCode, unit, reference, startsOn, expiresOn: useByOn, reservations, correction } = known;
  const counted = (quantity: bigint) => inLotUnits(known, quantity);
  const { granted, free, reserved, used, expired } = balanceOf(known);
  return {
    ...{ programmeId: of.programmeId, partnerId: of.partnerId, partnerCode, status: statusOf(known) },
    ...{ unit, reference, startsOn, useByOn },
    balance: {
      ...{ granted: counted(granted), free: counted(free), reserved: counted(reserved) },
      ...{ used: counted(used), expired: counted(expired) },
    },
    reservations: [...reservations.values()].map(({ quantity, ...rest }) => ({
      ...rest,
      quantity: counted(quantity),
    })),
    correction: correction && { ...correction, quantity: counted(correction.quantity) },
  };
};

export const answerWithLot = async <Code extends string>(outcome: Promise<Outcome<Code, CreditLot>>) =>
  answer(await outcome, viewOfLot);
