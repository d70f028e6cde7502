import {
  audience,
  begins,
  ends,
  inboxSource,
  keyOf,
  notice,
  noticeSource,
  VENDOR,
  waiting,
  type Notice,
  type Waiting,
} from '@channel/inbox';
import { germanDay } from '@channel/kernel';
import type { CreditLotEvent, OfLot } from './domain/credit-lot/credit-lot.events';
import { unitsInGerman, unitsText } from './domain/credit-lot/credit-lot.words';

const lead = audience(VENDOR, ['channel.lead']);
const usersOf = (partnerId: string): readonly string[] =>
  audience(partnerId, ['partner.admin', 'partner.finance']);
const decided = ({ lotId }: OfLot) => [ends<Waiting>(keyOf('credit-lot', lotId))];

/** Corrections of lots wait for a lead. */
export const creditLotInbox = inboxSource<CreditLotEvent>({
  name: 'credits.lot',
  version: 2,
  streams: ['creditLot-'],
  on: {
    CreditLotGranted: null,
    CreditsReserved: null,
    CreditsUsed: null,
    CreditsReleased: null,
    CreditLotEnding: null,
    CreditLotExpired: null,
    CreditCorrectionRequested: ({ lotId, partnerId, quantity, reason, requestedBy, requestedAt }) => [
      begins(
        keyOf('credit-lot', lotId),
        waiting({
          ...{ kind: 'credit_correction', record: 'credit-lot', recordId: lotId, partnerId },
          ...{ title: `To take back ${unitsText(quantity)}: ${reason}`, since: requestedAt },
          ...{ preparedBy: [requestedBy], for: lead },
        }),
      ),
    ],
    CreditLotCorrected: decided,
    CreditCorrectionDeclined: decided,
    ServiceManagerNamed: null,
    OperationalReviewsScheduled: null,
    OperationalReviewAhead: null,
    OperationalReviewRecorded: null,
  },
});

const told = (
  key: string,
  { lotId, partnerId }: OfLot,
  more: Pick<Notice, 'kind' | 'text' | 'at'> & Partial<Notice>,
) => notice(key, { record: 'credit-lot', recordId: lotId, for: usersOf(partnerId), ...more });

/** A partner is told what it gets, 60, 30 and 7 days before it ends, and what ended (7.8). */
export const creditLotNotices = noticeSource<CreditLotEvent>({
  name: 'credits.lot',
  version: 2,
  streams: ['creditLot-'],
  on: {
    CreditLotGranted: ({ quantity, reference, expiresOn, grantedAt: at, ...data }, { id }) => [
      told(id, data, {
        ...{ kind: 'credits_granted', at },
        text: {
          en: `You have ${unitsText(quantity)} of ${reference}, to be used by ${expiresOn}.`,
          de: `Sie haben ${unitsInGerman(quantity)} aus ${reference}, zu verwenden bis ${germanDay(expiresOn)}.`,
        },
      }),
    ],
    CreditsReserved: null,
    CreditsUsed: null,
    CreditsReleased: null,
    CreditLotEnding: ({ free, expiresOn, expiresAt: until, notedAt: at, ...data }, { id }) => [
      told(id, data, {
        ...{ kind: 'credits_ending', at, until },
        text: {
          en: `${unitsText(free)} can be used until ${expiresOn}; what is left then ends.`,
          de: `${unitsInGerman(free)} ${free.quantity === '1' ? 'kann' : 'können'} bis ${germanDay(expiresOn)} verwendet werden; was dann übrig ist, läuft ab.`,
        },
      }),
    ],
    CreditLotExpired: ({ quantity, expiresOn, expiredAt: at, ...data }, { id }) =>
      quantity.quantity === '0'
        ? []
        : [
            told(id, data, {
              ...{ kind: 'credits_expired', at },
              text: {
                en: `${unitsText(quantity)} expired: the last day was ${expiresOn}.`,
                de: `${unitsInGerman(quantity)} abgelaufen: Der letzte Tag war ${germanDay(expiresOn)}.`,
              },
            }),
          ],
    CreditCorrectionRequested: null,
    CreditLotCorrected: ({ quantity, reason, correctedAt: at, ...data }, { id }) => [
      told(id, data, {
        kind: 'credits_corrected',
        at,
        text: {
          en: `Taken back: ${unitsText(quantity)}. ${reason}`,
          de: `Zurückgenommen: ${unitsInGerman(quantity)}. ${reason}`,
        },
      }),
    ],
    CreditCorrectionDeclined: null,
    ServiceManagerNamed: ({ managerId, hours, fromOn, namedAt: at, ...data }, { id }) => [
      told(id, data, {
        ...{ kind: 'service_manager_named', at },
        for: [...usersOf(data.partnerId), managerId],
        text: {
          en: `A service manager is named for the contract, from ${fromOn} on; hours: ${hours}.`,
          de: `Für den Vertrag ist ab ${germanDay(fromOn)} eine Ansprechperson für Services benannt; Zeiten: ${hours}.`,
        },
      }),
    ],
    OperationalReviewsScheduled: null,
    // Whoever manages the services holds the review, with the partner.
    OperationalReviewAhead: ({ dueOn, dueAt: until, managerId, notedAt: at, ...data }, { id }) => [
      told(id, data, {
        ...{ kind: 'operational_review_ahead', at, until },
        for: [...usersOf(data.partnerId), ...(managerId === null ? [] : [managerId])],
        text: {
          en: `The quarterly operational review of the contract is due by ${dueOn}.`,
          de: `Die vierteljährliche Betriebsbesprechung des Vertrags ist bis ${germanDay(dueOn)} fällig.`,
        },
      }),
    ],
    OperationalReviewRecorded: ({ heldOn, recordedAt: at, ...data }, { id }) => [
      told(id, data, {
        ...{ kind: 'operational_review_recorded', at },
        text: {
          en: `The operational review of ${heldOn} is recorded, with usage and balance of your credits.`,
          de: `Die Betriebsbesprechung vom ${germanDay(heldOn)} ist festgehalten, mit Verbrauch und Stand Ihrer Guthaben.`,
        },
      }),
    ],
  },
});
