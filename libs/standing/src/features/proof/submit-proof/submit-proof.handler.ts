import type { RefusalsOf } from '@channel/kernel';
import {
  anyone,
  BusCommand,
  DeciderRunner,
  notFound,
  refused,
  VENDOR_ORG,
  type Outcome,
} from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Proof } from '../../../domain/proof/proof';
import { proofDecider, type SubmitProofOfConcept } from '../../../domain/proof/proof.decider';
import { ProofDesk, proofIdOf } from '../../../proof-desk';

export type ProofSubmission = Readonly<{
  partnerId: string;
  customer: string;
  carriedOutOn: string;
  evidence: Readonly<{ reference: string; note: string | null }>;
}>;

export class SubmitProofOfConceptCommand extends BusCommand<
  ProofSubmission,
  RefusalsOf<SubmitProofOfConcept>,
  Proof
> {}

@CommandHandler(SubmitProofOfConceptCommand)
export class SubmitProofOfConceptHandler implements ICommandHandler<SubmitProofOfConceptCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly desk: ProofDesk,
  ) {}

  async execute({
    data,
    meta,
  }: SubmitProofOfConceptCommand): Promise<Outcome<RefusalsOf<SubmitProofOfConcept>, Proof>> {
    const { partnerId, evidence } = data;
    const { orgId } = meta.actor;
    const known =
      orgId === VENDOR_ORG || orgId === partnerId ? await this.desk.actFor(partnerId, meta) : undefined;
    if (known === undefined) return refused(notFound());
    const proofId = proofIdOf(partnerId, evidence.reference);
    const command: SubmitProofOfConcept = {
      type: 'SubmitProofOfConcept',
      data: { ...data, ...known, proofId },
    };
    return this.runner.run(proofDecider, proofId, command, meta, {
      visible: anyone,
      effectiveAt: data.carriedOutOn,
    });
  }
}
