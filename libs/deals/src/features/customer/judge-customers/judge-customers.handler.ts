import type { RefusalsOf } from '@channel/kernel';
import { actOf, anyone, BusCommand, DeciderRunner, notFound, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { hasConflict } from '../../../conflict.view';
import { ClaimReader, interestedIn, programmeOf } from '../../../claim-reader';
import { DealSurroundings } from '../../../deal-surroundings';
import type { CustomerAnswer, CustomerPair } from '../../../domain/customer/customer-pair';
import { customerPairDecider, type JudgeCustomers } from '../../../domain/customer/customer-pair.decider';
import { claimantsOf, opportunityIdOf } from '../../../domain/opportunity/opportunity';

export class JudgeCustomersCommand extends BusCommand<
  Readonly<{ conflictId: string; pairId: string; answer: CustomerAnswer; reason: string }>,
  RefusalsOf<JudgeCustomers>,
  CustomerPair
> {}

@CommandHandler(JudgeCustomersCommand)
export class JudgeCustomersHandler implements ICommandHandler<JudgeCustomersCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly around: DealSurroundings,
    private readonly claims: ClaimReader,
  ) {}

  async execute({
    data,
    meta,
  }: JudgeCustomersCommand): Promise<Outcome<RefusalsOf<JudgeCustomers>, CustomerPair>> {
    const { conflictId, pairId, answer, reason } = data;
    const { state } = await this.around.loadOpportunity(opportunityIdOf(conflictId));
    if (!hasConflict(state)) return refused(notFound());
    const claimants = claimantsOf(state);
    const claims = await this.claims.on(state);
    const programmeId = claims.map(programmeOf)[0] ?? '';
    const { zone } = await this.around.programme(programmeId, meta.now);
    const suspicions = claimants.flatMap((claimant) => claimant.suspicions);
    const judgement = {
      ...{ pairId, answer, reason },
      suspicion: suspicions.find((suspicion) => suspicion.pairId === pairId) ?? null,
      interested: claims.flatMap(interestedIn),
      act: actOf(meta, zone),
    };
    return this.runner.run(customerPairDecider, pairId, { type: 'JudgeCustomers', data: judgement }, meta, {
      visible: anyone,
    });
  }
}
