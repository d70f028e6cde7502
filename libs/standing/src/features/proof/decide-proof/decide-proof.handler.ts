import type { RefusalsOf } from '@channel/kernel';
import { BusCommand, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
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

@CommandHandler(AcceptProofOfConceptCommand)
export class AcceptProofOfConceptHandler implements ICommandHandler<AcceptProofOfConceptCommand> {
  constructor(private readonly desk: ProofDesk) {}

  execute({
    data: { proofId },
    meta,
  }: AcceptProofOfConceptCommand): Promise<Outcome<RefusalsOf<AcceptProofOfConcept>, Proof>> {
    return this.desk.decide(proofId, meta, (act) => ({
      type: 'AcceptProofOfConcept',
      data: { proofId, act },
    }));
  }
}

@CommandHandler(ReturnProofOfConceptCommand)
export class ReturnProofOfConceptHandler implements ICommandHandler<ReturnProofOfConceptCommand> {
  constructor(private readonly desk: ProofDesk) {}

  execute({
    data: { proofId, reason },
    meta,
  }: ReturnProofOfConceptCommand): Promise<Outcome<RefusalsOf<ReturnProofOfConcept>, Proof>> {
    return this.desk.decide(proofId, meta, (act) => ({
      type: 'ReturnProofOfConcept',
      data: { proofId, reason, act },
    }));
  }
}
