import { germanDay as day, germanDecimal, type EventTable, type Unit, type Units } from '@channel/kernel';
import type { CreditLotEvent } from '../../../domain/credit-lot/credit-lot.events';

const NAMES: Readonly<Record<Unit, readonly [one: string, many: string]>> = {
  'flex-point': ['Flex-Punkt', 'Flex-Punkte'],
  'service-credit': ['Serviceguthaben', 'Serviceguthaben'],
  'training-credit': ['Schulungsguthaben', 'Schulungsguthaben'],
  'exam-voucher': ['Prüfungsgutschein', 'Prüfungsgutscheine'],
  'all-access-pass': ['All-Access-Pass', 'All-Access-Pässe'],
};
const unitsText = ({ quantity, unit }: Units): string =>
  `${germanDecimal(quantity)} ${NAMES[unit][quantity === '1' ? 0 : 1]}`;
const named = (use: string): string => use.replaceAll('-', ' ');

export const LOT_SENTENCES_DE: EventTable<CreditLotEvent, string> = {
  CreditLotGranted: ({ quantity, reference, expiresOn }) =>
    `${unitsText(quantity)} aus ${reference}, zu verwenden bis ${day(expiresOn)}.`,
  CreditsReserved: ({ quantity, use, on }) =>
    `${unitsText(quantity)} für ${named(use)} am ${day(on)} gebucht.`,
  CreditsUsed: ({ quantity, use, deliveredOn }) =>
    `${unitsText(quantity)} für ${named(use)} verbraucht, erbracht am ${day(deliveredOn)}.`,
  CreditsReleased: ({ quantity, reason, expired }) =>
    `Eine Buchung wurde storniert: ${reason} ${unitsText(quantity)} ${expired ? 'mit dem Guthaben abgelaufen' : 'wieder frei'}.`,
  CreditLotEnding: ({ free, expiresOn }) => `${unitsText(free)}, zu verwenden bis ${day(expiresOn)}.`,
  CreditLotExpired: ({ quantity, expiresOn }) =>
    `${unitsText(quantity)} abgelaufen: Der letzte Tag war ${day(expiresOn)}.`,
  CreditCorrectionRequested: ({ quantity, reason }) =>
    `${unitsText(quantity)} sollen zurückgenommen werden: ${reason}`,
  CreditLotCorrected: ({ quantity, reason }) => `${unitsText(quantity)} zurückgenommen: ${reason}`,
  CreditCorrectionDeclined: ({ reason }) => `Das Guthaben bleibt, wie es ist: ${reason}`,
};
