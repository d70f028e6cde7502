import { answer, is, view, type Role, type ViewOf } from '@channel/http';
import { addDays, present, UNITS } from '@channel/kernel';
import type { Outcome } from '@channel/runtime';
import {
  balanceOf,
  CREDIT_LOT_STATUSES,
  inLotUnits,
  RESERVATION_STATUSES,
  statusOf,
  type CreditLot,
} from './domain/credit-lot/credit-lot';
import { REVIEW_ROLES } from './domain/credit-lot/credit-lot.events';

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
  serviceManagers: is
    .listOf(
      view('ServiceManager', {
        managerId: is.id,
        hours: is.text.describe('Local business hours in which they answer.'),
        fromOn: is.day,
        untilOn: is.day.describe(
          'The last day: the day before the next one’s first, or that of the contract.',
        ),
      }),
    )
    .describe('Of a contract of services (C2), the first before.'),
  reviews: is
    .listOf(
      view('OperationalReview', {
        dueOn: is.day.describe('It is held by then, when a quarter of the contract is over.'),
        held: view('HeldOperationalReview', {
          heldOn: is.day,
          attendees: is.listOf(view('ReviewAttendee', { role: is.oneOf(REVIEW_ROLES), count: is.count })),
          notes: is.text,
          report: is
            .listOf(view('CreditUsage', { lotId: is.id, ...creditBalanceView.shape }))
            .describe('Usage and balance of the contract’s lots when that day was over.'),
          recordedBy: is.id,
        })
          .nullable()
          .describe('Known to be nothing as long as none was recorded.'),
      }),
    )
    .describe('Of each quarter of a contract of services (C2).'),
});

export const viewOfLot = (lot: CreditLot): ViewOf<typeof creditLotView> => {
  const known = present(lot.status === 'none' ? undefined : lot, 'the lot');
  const { of, partnerCode, unit, reference, startsOn, expiresOn: useByOn, reservations, correction } = known;
  const { managers, reviews } = known;
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
    serviceManagers: managers.map((manager, index) => {
      const next = managers[index + 1];
      return { ...manager, untilOn: next === undefined ? useByOn : addDays(next.fromOn, -1) };
    }),
    reviews: reviews.map(({ dueOn, held }) => ({ dueOn, held })),
  };
};

export const answerWithLot = async <Code extends string>(outcome: Promise<Outcome<Code, CreditLot>>) =>
  answer(await outcome, viewOfLot);
