import { anyone, BusCommand, DeciderRunner, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { MdfClaim } from '../../../domain/claim/claim';
import type { RecordMdfFunding } from '../../../domain/claim/claim.commands';
import { mdfClaimDecider } from '../../../domain/claim/claim.decider';

/** Sent when the fund has answered. */
export class RecordMdfFundingCommand extends BusCommand<
  Omit<RecordMdfFunding['data'], 'at'>,
  never,
  MdfClaim
> {}

@CommandHandler(RecordMdfFundingCommand)
export class RecordMdfFundingHandler implements ICommandHandler<RecordMdfFundingCommand> {
  constructor(private readonly runner: DeciderRunner) {}

  execute({ data, meta }: RecordMdfFundingCommand): Promise<Outcome<never, MdfClaim>> {
    const command = { type: 'RecordMdfFunding', data: { ...data, at: meta.now } } as const;
    return this.runner.run(mdfClaimDecider, data.claimId, command, meta, { visible: anyone });
  }
}
