import { money, moneyJson, type RefusalsOf } from '@channel/kernel';
import type { DefinitionInForce } from '@channel/programs';
import { actOf, BusCommand, DeciderRunner, notFound, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DealSurroundings } from '../../../deal-surroundings';
import { bomVisibleTo } from '../../../deal.view';
import type { Bom } from '../../../domain/bom/bom';
import type { RegisteredDeal } from '../../../domain/deal/deal';
import { isReservedFor } from '../../../domain/nfr-allowance/nfr-allowance';
import type { DepthTerms } from '../../../domain/bom/non-standard-price';
import type { ApproveBomPrice } from '../../../domain/bom/bom.commands';
import { bomDecider } from '../../../domain/bom/bom.decider';

export class ApproveBomPriceCommand extends BusCommand<
  Pick<ApproveBomPrice['data'], 'bomId' | 'changes' | 'mayExceedLimit' | 'reason'>,
  RefusalsOf<ApproveBomPrice>,
  Bom
> {}

@CommandHandler(ApproveBomPriceCommand)
export class ApproveBomPriceHandler implements ICommandHandler<ApproveBomPriceCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly around: DealSurroundings,
  ) {}

  async execute({ data, meta }: ApproveBomPriceCommand): Promise<Outcome<RefusalsOf<ApproveBomPrice>, Bom>> {
    const { state } = await this.around.loadBom(data.bomId);
    const deal = state.status === 'none' ? undefined : await this.around.deal(state.dealId);
    if (deal === undefined) return refused(notFound());
    const { day: on, inForce } = await this.around.programme(deal.programmeId, meta.now);
    const command: ApproveBomPrice['data'] = {
      ...data,
      dealApproved: deal.status === 'approved' && deal.closure === null,
      current: deal.bom?.bomId === data.bomId,
      nfrUnitsReserved:
        deal.orderUse === 'nfr' &&
        isReservedFor(await this.around.nfrAllowance(deal), { dealId: deal.dealId, bomId: data.bomId }),
      ...priceTermsOf(inForce, deal),
      depth: depthOf(inForce, data.mayExceedLimit),
      act: { ...actOf(meta), on },
    };
    return this.runner.run(bomDecider, data.bomId, { type: 'ApproveBomPrice', data: command }, meta, {
      visible: bomVisibleTo(meta.actor.orgId),
    });
  }
}

/** Without a programme in force there is no price but the standard one. */
const depthOf = (inForce: DefinitionInForce | undefined, isLead: boolean): DepthTerms => {
  if (inForce === undefined) return { depthPoints: '0', floorPercent: '0', familyFloors: {} };
  const { depthLead, depthManager, floor, familyFloors } = inForce.definition.price;
  return {
    depthPoints: (isLead ? depthLead : depthManager).value,
    floorPercent: floor.value,
    familyFloors: familyFloors.value,
  };
};

type PriceTermsToday = Pick<
  ApproveBomPrice['data'],
  'approvalLimit' | 'programmeVersion' | 'timeZone' | 'validDays'
>;

/** Without a programme in force nobody but a lead may price anything, and nothing is valid longer than today. */
const priceTermsOf = (inForce: DefinitionInForce | undefined, deal: RegisteredDeal): PriceTermsToday => {
  if (inForce === undefined) {
    const approvalLimit = moneyJson(money(-1n, deal.value.currency));
    return { approvalLimit, programmeVersion: deal.programmeVersion, timeZone: 'UTC', validDays: 0 };
  }
  const { definition, version: programmeVersion } = inForce;
  return {
    approvalLimit: definition.deal.approvalLimit.value,
    programmeVersion,
    timeZone: definition.calendar.timeZone.value,
    validDays: definition.price.validDays.value,
  };
};
