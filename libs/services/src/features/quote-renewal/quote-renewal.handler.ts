import { Catalog } from '@channel/catalog';
import {
  moneyJson,
  parseMoney,
  percentOf,
  refuse,
  subtract,
  type Refusal,
  type RefusalsOf,
} from '@channel/kernel';
import { Partners } from '@channel/partners';
import { levelDiscountOf } from '@channel/programs';
import { BusCommand } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ContractDesk, type ContractGround } from '../../contract-desk';
import type { KnownContract, ServiceContract } from '../../domain/service-contract/service-contract.state';
import type { QuoteRenewal } from '../../domain/service-contract/service-contract.commands';
import type { RenewalLine } from '../../domain/service-contract/service-contract.events';

type Code = RefusalsOf<QuoteRenewal> | 'PRICE_MISSING' | 'VERSION_NOT_IN_FORCE';
export class QuoteRenewalCommand extends BusCommand<
  Readonly<{ contractId: string }>,
  Code,
  ServiceContract
> {}

/** J52: of what is left of it, at the list prices of today, less the discount of the partner's level today. */
@CommandHandler(QuoteRenewalCommand)
export class QuoteRenewalHandler implements ICommandHandler<QuoteRenewalCommand> {
  constructor(
    private readonly desk: ContractDesk,
    private readonly catalog: Catalog,
    private readonly partners: Partners,
  ) {}

  execute({ data: { contractId }, meta }: QuoteRenewalCommand) {
    return this.desk.run<RefusalsOf<QuoteRenewal>, 'PRICE_MISSING'>(
      contractId,
      meta,
      async (contract, ground): Promise<QuoteRenewal | Refusal<'PRICE_MISSING'>> => {
        const line = await this.lineOf(contract, ground);
        if ('refused' in line) return line;
        const { version: definitionVersion, definition, act } = ground;
        const validDays = definition.serviceContracts?.renewalQuoteDays.value ?? 0;
        return { type: 'QuoteRenewal', data: { lines: [line], validDays, definitionVersion, act } };
      },
    );
  }

  private async lineOf(
    { of, registered, units: quantity }: KnownContract,
    { act, definition }: ContractGround,
  ): Promise<RenewalLine | Refusal<'PRICE_MISSING'>> {
    const { sku, unitNetPrice } = registered.line;
    const standing = await this.partners.standingOn(of.partnerId, act.on);
    const part = (await this.catalog.pricesOn([sku], act.on, unitNetPrice.currency)).found.get(sku);
    const discount =
      standing?.level == null
        ? undefined
        : levelDiscountOf(definition, {
            ...{ role: standing.role, level: standing.level, family: part?.family ?? null },
          });
    if (part === undefined || discount === undefined)
      return refuse(
        'PRICE_MISSING',
        `${sku} has no list price in ${unitNetPrice.currency}, or the partner no discount, on ${act.on}.`,
      );
    const list = parseMoney(part.listPrice);
    const netUnit = moneyJson(subtract(list, percentOf(list, discount.percent, 'HALF_UP')));
    return { sku, quantity, listPrice: part.listPrice, discountPercent: discount.percent, netUnit };
  }
}
