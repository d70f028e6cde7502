import { germanDay as day, germanDecimal, germanMoney as text, type EventTable } from '@channel/kernel';
import type { CoopEarning, CoopEvent } from '../../../domain/coop/coop.events';

const share = ({ amount, percent, statementNumber }: CoopEarning): string =>
  `${text(amount)} verdient, ${germanDecimal(percent)} % von ${statementNumber}`;

export const COOP_SENTENCES_DE: EventTable<CoopEvent, string> = {
  CoopLotEarned: ({ useFromOn, useByOn, ...data }) =>
    `${share(data)}: ein Posten des Fonds vom ${day(useFromOn)} bis ${day(useByOn)}.`,
  CoopRebateEarned: ({ payableFromOn, ...data }) =>
    `${share(data)}: eine Rückvergütung, zahlbar ab ${day(payableFromOn)}.`,
  CoopRebateReserved: ({ amount }) => `${text(amount)} ist in einer Zahlung.`,
  CoopRebatePaid: ({ amount }) => `${text(amount)} wurde gezahlt.`,
  CoopRebateReleased: ({ amount, reason, wasPaid }) =>
    `${text(amount)} ${wasPaid ? 'kam von der Bank zurück' : 'ist wieder zu zahlen'}: ${reason}`,
};
