import type { RefusalsOf } from '@channel/kernel';
import { answeredBy, BusCommand } from '@channel/runtime';
import type { Proof } from '../../../domain/proof/proof';
import type { AcceptProofOfConcept, ReturnProofOfConcept } from '../../../domain/proof/proof.decider';
import { ProofDesk } from '../../../proof-desk';

export class AcceptProofOfConceptCommand extends BusCommand<
  Readonly<{ proofId: string }>,
  RefusalsOf<AcceptProofOfConcept>,
  Proof
> {}
export class ReturnProofOfConceptCommand extends BusCommand<
  Readonly<{ proofId: string; reason: string }>,
  RefusalsOf<ReturnProofOfConcept>,
  Proof
> {}

export const AcceptProofOfConceptHandler = answeredBy(
  AcceptProofOfConceptCommand,
  ProofDesk,
  (desk, { proofId }, meta) =>
    desk.decide(proofId, meta, (act) => ({
      type: 'AcceptProofOfConcept',
      data: { proofId, act },
    })),
);

export const ReturnProofOfConceptHandler = answeredBy(
  ReturnProofOfConceptCommand,
  ProofDesk,
  (desk, { proofId, reason }, meta) =>
    desk.decide(proofId, meta, (act) => ({
      type: 'ReturnProofOfConcept',
      data: { proofId, reason, act },
    })),
);
