import { apiId } from '@channel/event-store';
import { refuse, type RefusalsOf } from '@channel/kernel';
import { anyone, DeciderRunner, notFound, refused, type CommandMeta, type Outcome } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import { DealPast } from '../../../deal-past';
import { DealSurroundings } from '../../../deal-surroundings';
import type { Deal, RegisteredDeal } from '../../../domain/deal/deal';
import type {
  CorrectClosing,
  CorrectDealType,
  CorrectWonDay,
  DealCommand,
  QuoteNow,
} from '../../../domain/deal/deal.commands';
import { dealDecider } from '../../../domain/deal/deal.decider';

type Preparation = CorrectWonDay | CorrectClosing | CorrectDealType;
type Of<Type extends Preparation['type']> = Extract<Preparation, Readonly<{ type: Type }>>;

/** What everybody says who prepares a correction. */
export type Founded = Readonly<{ dealId: string; reason: string; evidence: string }>;
export type NotPrepared<Type extends Preparation['type']> = RefusalsOf<Of<Type>> | 'VERSION_NOT_IN_FORCE';
/** The fact as it is said to have been; of an order, with the quote behind it. */
type FactIn<Type extends Preparation['type']> = Readonly<{
  fact: Of<Type>['data']['fact'];
  quote: QuoteNow | null;
}>;

/** Finds out how far back a correction of a registration's past may reach, and what it moves. */
@Injectable()
export class DealCorrectionDesk {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly around: DealSurroundings,
    private readonly past: DealPast,
  ) {}

  async prepare<Type extends Preparation['type']>(
    { dealId, reason, evidence }: Founded,
    meta: CommandMeta,
    type: Type,
    factIn: (deal: RegisteredDeal) => FactIn<Type> | Promise<FactIn<Type>>,
  ): Promise<Outcome<NotPrepared<Type>, Deal>> {
    const deal = await this.around.deal(dealId);
    if (deal === undefined) return refused(notFound());
    const { inForce } = await this.around.programme(deal.programmeId, meta.now);
    if (inForce === undefined)
      return refused(refuse('VERSION_NOT_IN_FORCE', `No version of ${deal.programmeId} is in force today.`));
    const act = await this.around.act(deal, meta);
    const { fact, quote } = await factIn(deal);
    const data = {
      ...{ dealId, correctionId: apiId('dcor', meta.commandId), fact, quote, reason, evidence, act },
      effects: await this.past.effectsOf(deal, fact, act),
      lookbackDays: inForce.definition.correction.lookbackDays.value,
    };
    const command = { type, data } as unknown as DealCommand;
    const outcome = await this.runner.run(dealDecider, dealId, command, meta, { visible: anyone });
    return outcome as Outcome<NotPrepared<Type>, Deal>;
  }

  /** What is absent of an order stays as it was recorded. */
  async orderOf(
    { closure }: RegisteredDeal,
    asked: Readonly<{ closedOn: string; orderNumber?: string; quoteId?: string }>,
  ): Promise<FactIn<'CorrectClosing'>> {
    const order = closure?.code === 'converted' ? closure : undefined;
    const { closedOn, orderNumber = order?.orderNumber ?? '', quoteId = order?.quoteId ?? '' } = asked;
    const quote = await this.past.quoteNow(quoteId);
    return { fact: { kind: 'closed', closedOn, orderNumber, quoteId, bomId: quote?.bomId ?? '' }, quote };
  }
}
