import type { Sentences } from '@channel/http';
import { asSentence, moneyText, type EventTable } from '@channel/kernel';
import type {
  MissingPart,
  ServiceContractEvent,
} from '../../domain/service-contract/service-contract.events';
import { CONTRACT_SENTENCES_DE } from './contract-sentences.de';

const MISSING: Readonly<Record<MissingPart, string>> = {
  serials: 'the serial numbers',
  base: 'the contract that it needs',
  representatives: 'its representatives',
};
const ENGLISH: EventTable<ServiceContractEvent, string> = {
  ServiceContractPrepared: ({ line: { quantity, sku }, customer, startsOn, endsOn, missing }) =>
    `Prepared, since it was shipped for a registration: ${String(quantity)} × ${sku} for ${customer.name}, from ${startsOn} to ${endsOn}. ${
      missing.length === 0
        ? 'Nothing is missing.'
        : `Missing: ${missing.map((part) => MISSING[part]).join(', ')}.`
    }`,
  ContractPreparationDropped: ({ because }) =>
    because === 'unmatched'
      ? 'It is prepared no more: the line belongs to no registration.'
      : 'It is prepared no more: nothing of the line is left.',
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
  ContractUnitsReturned: ({ unitsReturned, unitsLeft, serials, returnedOn }) =>
    `${unitsReturned === 1 ? '1 unit' : `${String(unitsReturned)} units`} came back on ${returnedOn}${serials.length === 0 ? '' : `: ${serials.join(', ')}`}. ${
      unitsLeft === 0 ? 'The contract covers nothing any more.' : `It covers ${String(unitsLeft)}.`
    }`,
  ServiceContractEnded: ({ endsOn, renewed }) =>
    renewed ? `It ended on ${endsOn}, and was renewed.` : `It ended on ${endsOn}, and nothing renewed it.`,
};

/** What happened to a contract, in words. */
export const CONTRACT_SENTENCES: Sentences<ServiceContractEvent> = { en: ENGLISH, de: CONTRACT_SENTENCES_DE };
