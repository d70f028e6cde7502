import { ImportKinds } from '@channel/imports';
import { DeciderRunner } from '@channel/runtime';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OrderSurroundings } from '../../order-surroundings';
import { ProviderSenders } from '../../provider-senders';
import { OrdersKind } from './orders.kind';

/** Adds `provider_orders` to the import pipeline. */
@Injectable()
export class OrderImports implements OnModuleInit {
  constructor(
    private readonly kinds: ImportKinds,
    private readonly senders: ProviderSenders,
    private readonly surroundings: OrderSurroundings,
    private readonly runner: DeciderRunner,
  ) {}
  onModuleInit(): void {
    this.kinds.register(new OrdersKind(this.senders, this.surroundings, this.runner));
  }
}
