import { asSentence, germanDay as day, germanDecimal, type EventTable } from '@channel/kernel';
import type { CreditLotEvent } from '../../../domain/credit-lot/credit-lot.events';
import { unitsInGerman } from '../../../domain/credit-lot/credit-lot.words';

const named = (use: string): string => use.replaceAll('-', ' ');

export const LOT_SENTENCES_DE: EventTable<CreditLotEvent, string> = {
  CreditLotGranted: ({ quantity, reference, expiresOn }) =>
    `${unitsInGerman(quantity)} aus ${reference}, zu verwenden bis ${day(expiresOn)}.`,
  CreditsReserved: ({ quantity, use, on }) =>
    `${unitsInGerman(quantity)} für ${named(use)} am ${day(on)} gebucht.`,
  CreditsUsed: ({ quantity, use, deliveredOn }) =>
    `${unitsInGerman(quantity)} für ${named(use)} verbraucht, erbracht am ${day(deliveredOn)}.`,
  CreditsReleased: ({ quantity, reason, expired }) =>
    `Eine Buchung wurde storniert: ${asSentence(reason)} ${unitsInGerman(quantity)} ${expired ? 'mit dem Guthaben abgelaufen' : 'wieder frei'}.`,
  CreditLotEnding: ({ free, expiresOn }) => `${unitsInGerman(free)}, zu verwenden bis ${day(expiresOn)}.`,
  CreditLotExpired: ({ quantity, expiresOn }) =>
    `${unitsInGerman(quantity)} abgelaufen: Der letzte Tag war ${day(expiresOn)}.`,
  CreditCorrectionRequested: ({ quantity, reason }) =>
    `${unitsInGerman(quantity)} ${quantity.quantity === '1' ? 'soll' : 'sollen'} zurückgenommen werden: ${reason}`,
  CreditLotCorrected: ({ quantity, reason }) => `${unitsInGerman(quantity)} zurückgenommen: ${reason}`,
  ServiceManagerNamed: ({ fromOn, hours }) =>
    `Eine Ansprechperson für Services wurde benannt, ab ${day(fromOn)}; Zeiten: ${hours}.`,
  OperationalReviewsScheduled: ({ reviews }) =>
    `Die Betriebsbesprechungen sind fällig bis ${reviews.map(({ dueOn }) => day(dueOn)).join(', ')}.`,
  OperationalReviewAhead: ({ dueOn }) => `Die Betriebsbesprechung des Quartals ist bis ${day(dueOn)} fällig.`,
  OperationalReviewRecorded: ({ heldOn, dueOn, report }) =>
    `Die Betriebsbesprechung des Quartals bis ${day(dueOn)} fand am ${day(heldOn)} statt: ${report.map(({ used, free }) => `${unitsInGerman(used)} verbraucht, ${germanDecimal(free.quantity)} frei`).join('; ')}.`,
  CreditCorrectionDeclined: ({ reason }) => `Das Guthaben bleibt, wie es ist: ${reason}`,
};
