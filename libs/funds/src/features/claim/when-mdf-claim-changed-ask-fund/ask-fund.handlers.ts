import { Programmes } from '@channel/programs';
import { anyone, BusCommand, DeciderRunner, type CommandMeta, type Outcome } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Fund } from '../../../domain/fund/fund';
import type {
  CommitFunds,
  DetachMdfClaim,
  RecordFundsPaid,
  RecordFundsReturned,
  RegisterMdfClaim,
} from '../../../domain/fund/fund.commands';
import { fundDecider } from '../../../domain/fund/fund.decider';

type AtFund = Readonly<{ fundId: string; programmeId: string }>;
type Asked<Asks extends { data: object }> = AtFund & Omit<Asks['data'], 'today' | 'at'>;
type ToFund = RegisterMdfClaim | CommitFunds | DetachMdfClaim | RecordFundsPaid | RecordFundsReturned;

/** Sent by automations: what happened to a claim, told to its fund. */
export class RegisterMdfClaimCommand extends BusCommand<Asked<RegisterMdfClaim>, never, Fund> {}
export class CommitFundsCommand extends BusCommand<Asked<CommitFunds>, never, Fund> {}
export class DetachMdfClaimCommand extends BusCommand<Asked<DetachMdfClaim>, never, Fund> {}
export class RecordFundsPaidCommand extends BusCommand<Asked<RecordFundsPaid>, never, Fund> {}
export class RecordFundsReturnedCommand extends BusCommand<Asked<RecordFundsReturned>, never, Fund> {}

@Injectable()
export class ToldFund {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly programmes: Programmes,
  ) {}

  async run<Kind extends ToFund['type']>(
    type: Kind,
    { fundId, programmeId, ...asked }: Asked<ToFund>,
    meta: CommandMeta,
  ): Promise<Outcome<never, Fund>> {
    const { day: today } = await this.programmes.now(programmeId, meta.now);
    const command = { type, data: { ...asked, today, at: meta.now } } as unknown as ToFund;
    return this.runner.run(fundDecider, fundId, command, meta, { visible: anyone });
  }
}

@CommandHandler(RegisterMdfClaimCommand)
export class RegisterMdfClaimHandler implements ICommandHandler<RegisterMdfClaimCommand> {
  constructor(private readonly fund: ToldFund) {}
  execute({ data, meta }: RegisterMdfClaimCommand): Promise<Outcome<never, Fund>> {
    return this.fund.run('RegisterMdfClaim', data, meta);
  }
}

@CommandHandler(CommitFundsCommand)
export class CommitFundsHandler implements ICommandHandler<CommitFundsCommand> {
  constructor(private readonly fund: ToldFund) {}
  execute({ data, meta }: CommitFundsCommand): Promise<Outcome<never, Fund>> {
    return this.fund.run('CommitFunds', data, meta);
  }
}

@CommandHandler(DetachMdfClaimCommand)
export class DetachMdfClaimHandler implements ICommandHandler<DetachMdfClaimCommand> {
  constructor(private readonly fund: ToldFund) {}
  execute({ data, meta }: DetachMdfClaimCommand): Promise<Outcome<never, Fund>> {
    return this.fund.run('DetachMdfClaim', data, meta);
  }
}

@CommandHandler(RecordFundsPaidCommand)
export class RecordFundsPaidHandler implements ICommandHandler<RecordFundsPaidCommand> {
  constructor(private readonly fund: ToldFund) {}
  execute({ data, meta }: RecordFundsPaidCommand): Promise<Outcome<never, Fund>> {
    return this.fund.run('RecordFundsPaid', data, meta);
  }
}

@CommandHandler(RecordFundsReturnedCommand)
export class RecordFundsReturnedHandler implements ICommandHandler<RecordFundsReturnedCommand> {
  constructor(private readonly fund: ToldFund) {}
  execute({ data, meta }: RecordFundsReturnedCommand): Promise<Outcome<never, Fund>> {
    return this.fund.run('RecordFundsReturned', data, meta);
  }
}
