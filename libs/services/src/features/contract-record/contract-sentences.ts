import type { Sentences } from '@channel/http';
import { asSentence, moneyText, type EventTable } from '@channel/kernel';
import type { ServiceContractEvent } from '../../domain/service-contract/service-contract.events';
import { CONTRACT_SENTENCES_DE } from './contract-sentences.de';

const ENGLISH: EventTable<ServiceContractEvent, string> = {
  ServiceContractRegistered: ({ line: { quantity, sku }, customer, startsOn, endsOn }) =>
    `${String(quantity)} × ${sku} under contract for ${customer.name}, from ${startsOn} to ${endsOn}.`,
  ServiceContractStarted: ({ startsOn }) => `The contract began on ${startsOn}.`,
  RepresentativesNamed: ({ representatives }) =>
    `${String(representatives.length)} people speak for the contract.`,
  ContractRenewalAhead: ({ endsOn }) => `The contract ends on ${endsOn}, and is not renewed.`,
  RenewalQuoted: ({ net, validUntilOn }) =>
    `Its renewal was quoted at ${moneyText(net)}, valid until ${validUntilOn}.`,
  ServiceContractRenewed: ({ renewedOn }) => `It is renewed from ${renewedOn} on.`,
  ServiceContractOverlapped: ({ serial }) =>
    `Another contract covered ${serial} first: this one covers nothing.`,
  ServiceContractWithdrawn: ({ reason }) => `It was withdrawn: ${asSentence(reason)}`,
  ServiceContractEnded: ({ endsOn, renewed }) =>
    renewed ? `It ended on ${endsOn}, and was renewed.` : `It ended on ${endsOn}, and nothing renewed it.`,
};

/** What happened to a contract, in words. */
export const CONTRACT_SENTENCES: Sentences<ServiceContractEvent> = { en: ENGLISH, de: CONTRACT_SENTENCES_DE };
