import type { Sentences } from '@channel/http';
import type { EventTable } from '@channel/kernel';
import type { ProofEvent } from '../../../domain/proof/proof.events';
import { PROOF_SENTENCES_DE } from './proof-sentences.de';

const ENGLISH: EventTable<ProofEvent, string> = {
  ProofOfConceptSubmitted: ({ customer, carriedOutOn, evidence }) =>
    `Carried out at ${customer} until ${carriedOutOn}, shown by ${evidence.reference}.`,
  ProofOfConceptAccepted: ({ acceptedOn }) => `It was accepted on ${acceptedOn} and counts from its day on.`,
  ProofOfConceptReturned: ({ reason }) => `It was returned: ${reason}`,
};

/** A sentence for each thing that happened to a proof of concept. */
export const PROOF_SENTENCES: Sentences<ProofEvent> = { en: ENGLISH, de: PROOF_SENTENCES_DE };
