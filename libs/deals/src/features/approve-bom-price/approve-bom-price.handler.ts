import { money, moneyJson } from '@channel/kernel';
import { DeciderRunner, notFound, refused, type CommandMeta, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DealReader } from '../../deal-reader';
import { bomVisibleTo } from '../../deal.view';
import type { Bom } from '../../domain/bom/bom';
import { bomDecider, type ApproveBomPrice, type BomRefusal } from '../../domain/bom/bom.decider';

export class ApproveBomPriceCommand extends Command<Outcome<BomRefusal, Bom>> {
  constructor(
    readonly data: Pick<ApproveBomPrice['data'], 'bomId' | 'changes' | 'mayExceedLimit'>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(ApproveBomPriceCommand)
export class ApproveBomPriceHandler implements ICommandHandler<ApproveBomPriceCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly reader: DealReader,
  ) {}

  async execute({ data, meta }: ApproveBomPriceCommand): Promise<Outcome<BomRefusal, Bom>> {
    const { state } = await this.reader.loadBom(data.bomId);
    const deal = state.status === 'none' ? undefined : await this.reader.deal(state.dealId);
    if (deal === undefined) return refused(notFound());
    const { day: on, inForce } = await this.reader.programme(deal.programmeId, meta.now);
    const { id: by, type: byType, orgId } = meta.actor;
    const act: ApproveBomPrice['data'] = {
      ...data,
      dealApproved: deal.status === 'approved' && deal.closure === null,
      current: deal.bom?.bomId === data.bomId,
      // Without a programme in force nobody but a lead may price anything.
      approvalLimit:
        inForce?.definition.deal.approvalLimit.value ?? moneyJson(money(-1n, deal.value.currency)),
      programmeVersion: inForce?.version ?? deal.programmeVersion,
      timeZone: inForce?.definition.calendar.timeZone.value ?? 'UTC',
      validDays: inForce?.definition.price.validDays.value ?? 0,
      by,
      byType,
      at: meta.now,
      on,
    };
    return this.runner.run(bomDecider, data.bomId, { type: 'ApproveBomPrice', data: act }, meta, {
      visible: bomVisibleTo(orgId),
    });
  }
}
