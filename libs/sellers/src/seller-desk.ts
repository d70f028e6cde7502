import type { DatedAct } from '@channel/kernel';
import {
  actOf,
  BusCommand,
  DeciderRunner,
  notFound,
  refused,
  type Actor,
  type CommandMeta,
  type Outcome,
} from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import type { KnownSeller, Seller } from './domain/seller/seller';
import type { SellerCommand } from './domain/seller/seller.commands';
import { sellerDecider } from './domain/seller/seller.decider';
import type { SellerRefusal } from './domain/seller/seller.words';

/** A command about a salesperson who is known to the actor. */
export class SellerBusCommand<
  Data extends Readonly<{ sellerId: string }>,
  Code extends string,
> extends BusCommand<Data, Code, Seller> {}

/** Runs commands about salespeople on the day of their programme. */
@Injectable()
export class SellerDesk {
  constructor(private readonly runner: DeciderRunner) {}

  async load(sellerId: string): Promise<Readonly<{ state: Seller; revision: bigint }>> {
    return this.runner.load(sellerDecider, sellerId);
  }

  /** About somebody whom the actor may know of; anybody else is `NOT_FOUND` (X1). */
  async run<Code extends SellerRefusal>(
    sellerId: string,
    meta: CommandMeta,
    visible: (actor: Actor) => (seller: Seller) => boolean,
    command: (act: DatedAct, seller: KnownSeller) => SellerCommand | Promise<SellerCommand>,
  ): Promise<Outcome<Code, Seller>> {
    const { state } = await this.load(sellerId);
    if (state.status === 'none' || !visible(meta.actor)(state)) return refused(notFound());
    return this.execute(
      sellerId,
      await command(actOf(meta, state.timeZone), state),
      meta,
      visible(meta.actor),
    );
  }

  execute<Code extends SellerRefusal>(
    sellerId: string,
    command: SellerCommand,
    meta: CommandMeta,
    visible: (seller: Seller) => boolean,
  ): Promise<Outcome<Code, Seller>> {
    return this.runner.run(sellerDecider, sellerId, command, meta, { visible }) as Promise<
      Outcome<Code, Seller>
    >;
  }
}
