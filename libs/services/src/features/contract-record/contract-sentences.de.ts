import { asSentence, germanDay as day, germanMoney, type EventTable } from '@channel/kernel';
import type {
  MissingPart,
  ServiceContractEvent,
} from '../../domain/service-contract/service-contract.events';

const MISSING: Readonly<Record<MissingPart, string>> = {
  serials: 'die Seriennummern',
  base: 'der Vertrag, auf dem er beruht',
  representatives: 'die Ansprechpersonen',
};
export const CONTRACT_SENTENCES_DE: EventTable<ServiceContractEvent, string> = {
  ServiceContractPrepared: ({ line: { quantity, sku }, customer, startsOn, endsOn, missing }) =>
    `Vorbereitet, da er für eine Registrierung geliefert wurde: ${String(quantity)} × ${sku} für ${customer.name}, vom ${day(startsOn)} bis ${day(endsOn)}. ${
      missing.length === 0
        ? 'Es fehlt nichts.'
        : `Es fehlen: ${missing.map((part) => MISSING[part]).join(', ')}.`
    }`,
  ContractPreparationDropped: ({ because }) =>
    because === 'unmatched'
      ? 'Er ist nicht mehr vorbereitet: Die Zeile gehört zu keiner Registrierung.'
      : 'Er ist nicht mehr vorbereitet: Von der Zeile ist nichts mehr da.',
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
  ContractUnitsReturned: ({ unitsReturned, unitsLeft, serials, returnedOn }) =>
    `${unitsReturned === 1 ? '1 Einheit kam' : `${String(unitsReturned)} Einheiten kamen`} am ${day(returnedOn)} zurück${serials.length === 0 ? '' : `: ${serials.join(', ')}`}. ${
      unitsLeft === 0 ? 'Der Vertrag deckt nichts mehr ab.' : `Er deckt ${String(unitsLeft)} ab.`
    }`,
  ServiceContractEnded: ({ endsOn, renewed }) =>
    renewed
      ? `Er endete am ${day(endsOn)} und wurde verlängert.`
      : `Er endete am ${day(endsOn)}, und nichts hat ihn verlängert.`,
};
