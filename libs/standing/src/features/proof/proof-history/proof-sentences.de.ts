import { germanDay as day, type EventTable } from '@channel/kernel';
import type { ProofEvent } from '../../../domain/proof/proof.events';

export const PROOF_SENTENCES_DE: EventTable<ProofEvent, string> = {
  ProofOfConceptSubmitted: ({ customer, carriedOutOn, evidence }) =>
    `Bei ${customer} bis ${day(carriedOutOn)} durchgeführt, belegt durch ${evidence.reference}.`,
  ProofOfConceptAccepted: ({ acceptedOn }) =>
    `Am ${day(acceptedOn)} angenommen; der Nachweis zählt ab seinem Tag.`,
  ProofOfConceptReturned: ({ reason }) => `Der Nachweis wurde zurückgegeben: ${reason}`,
};
