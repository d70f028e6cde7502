import { isVendor, openTo, recordDoor } from '@channel/http';
import { ImportsModule } from '@channel/imports';
import { contribute } from '@channel/runtime';
import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { orderDecider } from './domain/order/order.decider';
import { OrderImports } from './features/import-orders/order-imports';
import { OrderListController } from './features/order-list/order-list.controller';
import { orderList } from './features/order-list/order-list.projection';
import { OrderSurroundings } from './order-surroundings';
import { PROVIDER_READERS } from './provider-role';
import { ProviderSenders } from './provider-senders';

/** X1: the provider's own, all of them for the vendor. */
const orderDoor = recordDoor(
  orderDecider,
  PROVIDER_READERS,
  (order, viewer) => order.status !== 'none' && (isVendor(viewer) || order.of.partnerId === viewer.orgId),
);

/** The providers context: what providers of services order and report by themselves (J79, J80, J90). */
@Module({
  imports: [
    CqrsModule,
    ImportsModule,
    contribute('providers', { projections: [orderList] }),
    openTo('providers', [orderDoor]),
  ],
  controllers: [OrderListController],
  providers: [ProviderSenders, OrderSurroundings, OrderImports],
})
export class ProvidersModule {}
