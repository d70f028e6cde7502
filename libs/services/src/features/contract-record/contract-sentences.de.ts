import { asSentence, germanDay as day, germanMoney, type EventTable } from '@channel/kernel';
import type { ServiceContractEvent } from '../../domain/service-contract/service-contract.events';

export const CONTRACT_SENTENCES_DE: EventTable<ServiceContractEvent, string> = {
  ServiceContractRegistered: ({ line: { quantity, sku }, customer, startsOn, endsOn }) =>
    `${String(quantity)} × ${sku} für ${customer.name} unter Vertrag, vom ${day(startsOn)} bis ${day(endsOn)}.`,
  ServiceContractStarted: ({ startsOn }) => `Der Vertrag hat am ${day(startsOn)} begonnen.`,
  RepresentativesNamed: ({ representatives }) =>
    `${String(representatives.length)} Personen sprechen für den Vertrag.`,
  ContractRenewalAhead: ({ endsOn }) => `Der Vertrag endet am ${day(endsOn)} und ist nicht verlängert.`,
  RenewalQuoted: ({ net, validUntilOn }) =>
    `Die Verlängerung wurde zu ${germanMoney(net)} angeboten, gültig bis ${day(validUntilOn)}.`,
  ServiceContractRenewed: ({ renewedOn }) => `Er ist ab dem ${day(renewedOn)} verlängert.`,
  ServiceContractOverlapped: ({ serial }) =>
    `Ein anderer Vertrag deckte ${serial} zuerst ab: Dieser deckt nichts ab.`,
  ServiceContractWithdrawn: ({ reason }) => `Er wurde zurückgezogen: ${asSentence(reason)}`,
  ServiceContractEnded: ({ endsOn, renewed }) =>
    renewed
      ? `Er endete am ${day(endsOn)} und wurde verlängert.`
      : `Er endete am ${day(endsOn)}, und nichts hat ihn verlängert.`,
};
