import { audience, notice, noticeSource, type Notice } from '@channel/inbox';
import { germanDay, germanMoney, moneyText } from '@channel/kernel';
import type { OfContract, ServiceContractEvent } from './domain/service-contract/service-contract.events';

const usersOf = (partnerId: string): readonly string[] =>
  audience(partnerId, ['partner.admin', 'partner.finance']);
const told = (
  key: string,
  { contractId, partnerId }: OfContract,
  more: Pick<Notice, 'kind' | 'text' | 'at'> & Partial<Notice>,
) => notice(key, { record: 'service-contract', recordId: contractId, for: usersOf(partnerId), ...more });

/** J72: a partner is told 90, 60 and 30 days before a contract ends, and what became of it. */
export const servicesNotices = noticeSource<ServiceContractEvent>({
  name: 'services',
  version: 1,
  streams: ['serviceContract-'],
  on: {
    ServiceContractPrepared: ({ number, customer, missing, preparedAt: at, ...data }, { id }) => [
      told(id, data, {
        ...{ kind: 'contract_prepared', at },
        text:
          missing.length === 0
            ? {
                en: `${number} for ${customer.name} is prepared: it covers its units once you register it.`,
                de: `${number} für ${customer.name} ist vorbereitet: Er deckt die Einheiten ab, sobald Sie ihn registrieren.`,
              }
            : {
                en: `${number} for ${customer.name} is prepared: say what is missing, and it covers its units.`,
                de: `${number} für ${customer.name} ist vorbereitet: Ergänzen Sie, was fehlt, dann deckt er die Einheiten ab.`,
              },
      }),
    ],
    ContractPreparationDropped: null,
    ServiceContractRegistered: (
      { number, customer, startsOn, endsOn, registeredAt: at, ...data },
      { id },
    ) => [
      told(id, data, {
        ...{ kind: 'contract_registered', at },
        text: {
          en: `${number} covers units of ${customer.name} from ${startsOn} to ${endsOn}.`,
          de: `${number} deckt Einheiten von ${customer.name} vom ${germanDay(startsOn)} bis ${germanDay(endsOn)} ab.`,
        },
      }),
    ],
    ServiceContractStarted: null,
    RepresentativesNamed: null,
    ContractRenewalAhead: ({ number, endsOn, endsAt: until, notedAt: at, ...data }, { id }) => [
      told(id, data, {
        ...{ kind: 'contract_renewal_ahead', at, until },
        text: {
          en: `${number} ends on ${endsOn}, and is not renewed.`,
          de: `${number} endet am ${germanDay(endsOn)} und ist nicht verlängert.`,
        },
      }),
    ],
    RenewalQuoted: ({ net, validUntilOn, quotedAt: at, ...data }, { id }) => [
      told(id, data, {
        ...{ kind: 'contract_renewal_quoted', at },
        text: {
          en: `The renewal of a contract is quoted at ${moneyText(net)}, valid until ${validUntilOn}.`,
          de: `Die Verlängerung eines Vertrags ist zu ${germanMoney(net)} angeboten, gültig bis ${germanDay(validUntilOn)}.`,
        },
      }),
    ],
    ServiceContractRenewed: null,
    ServiceContractOverlapped: ({ serial, overlappedAt: at, ...data }, { id }) => [
      told(id, data, {
        ...{ kind: 'contract_overlapped', at },
        text: {
          en: `Another contract covered ${serial} first: a contract of yours covers nothing.`,
          de: `Ein anderer Vertrag deckte ${serial} zuerst ab: Ein Vertrag von Ihnen deckt nichts ab.`,
        },
      }),
    ],
    ServiceContractWithdrawn: ({ reason, withdrawnAt: at, ...data }, { id }) => [
      told(id, data, {
        ...{ kind: 'contract_withdrawn', at },
        text: {
          en: `A contract was withdrawn: ${reason}`,
          de: `Ein Vertrag wurde zurückgezogen: ${reason}`,
        },
      }),
    ],
    ContractUnitsReturned: (
      { number, unitsReturned, unitsLeft, returnedOn, notedAt: at, ...data },
      { id },
    ) => {
      const [back, left] = [String(unitsReturned), String(unitsLeft)];
      return [
        told(id, data, {
          ...{ kind: 'contract_units_returned', at },
          text: {
            en: `Of ${number}, ${back} of its units came back on ${returnedOn}; it covers ${left}.`,
            de: `Von ${number} kamen am ${germanDay(returnedOn)} Einheiten zurück: ${back}; abgedeckt sind ${left}.`,
          },
        }),
      ];
    },
    ServiceContractEnded: ({ endsOn, renewed, endedAt: at, ...data }, { id }) =>
      renewed
        ? []
        : [
            told(id, data, {
              ...{ kind: 'contract_lapsed', at },
              text: {
                en: `A contract ended on ${endsOn}, and nothing renewed it.`,
                de: `Ein Vertrag endete am ${germanDay(endsOn)}, und nichts hat ihn verlängert.`,
              },
            }),
          ],
  },
});
