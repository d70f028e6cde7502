import type { DataOf, DatedAct, RefusalsOf } from '@channel/kernel';
import type { DefinitionInForce } from '@channel/programs';
import { actOf, DeciderRunner, notFound, refused, type CommandMeta, type Outcome } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import { ClaimReader } from './claim-reader';
import { DealSurroundings } from './deal-surroundings';
import { dealVisibleTo } from './deal.view';
import type { Deal, RegisteredDeal } from './domain/deal/deal';
import type { DealCommand } from './domain/deal/deal.commands';
import { dealDecider } from './domain/deal/deal.decider';

type Kind = DealCommand['type'];
/** A registration, and its programme on the day of the act. */
type Ground = Readonly<{
  deal: RegisteredDeal;
  inForce: DefinitionInForce | undefined;
  act: DatedAct;
  /** Who pursues the customer for the vendor (SD2). */
  rivals: () => Promise<readonly string[]>;
}>;
type Asked = Readonly<{ dealId: string }>;
/** What a command needs besides what was asked, and its act. */
type Rest<Type extends Kind, Data> = Omit<DataOf<DealCommand, Type>, keyof Data | 'act'>;

/** Runs what is asked of a registration, on the day of its programme. */
@Injectable()
export class DealDesk {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly around: DealSurroundings,
    private readonly claims: ClaimReader,
  ) {}

  /** @param find what else the decision needs to know */
  async run<Type extends Kind, Data extends Asked>(
    type: Type,
    asked: Data,
    meta: CommandMeta,
    find: (ground: Ground) => Rest<Type, Data> | Promise<Rest<Type, Data>>,
  ): Promise<Outcome<RefusalsOf<Extract<DealCommand, { type: Type }>>, Deal>> {
    const { dealId } = asked;
    const deal = await this.around.deal(dealId);
    if (deal === undefined) return refused(notFound());
    const { day: on, inForce } = await this.around.programme(deal.programmeId, meta.now);
    const act = { ...actOf(meta), on };
    const rivals = () => this.claims.rivals(deal);
    const data = { ...asked, ...(await find({ deal, inForce, act, rivals })), act };
    const command = { type, data } as unknown as DealCommand;
    const visible = dealVisibleTo(meta.actor.orgId);
    const outcome = await this.runner.run(dealDecider, dealId, command, meta, { visible });
    return outcome as Outcome<RefusalsOf<Extract<DealCommand, { type: Type }>>, Deal>;
  }
}
