import { isVendor, openTo, recordDoor, saysIn } from '@channel/http';
import { ImportsModule } from '@channel/imports';
import { contribute } from '@channel/runtime';
import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { forecastDecider } from './domain/forecast/forecast.decider';
import { orderDecider } from './domain/order/order.decider';
import { ForecastListController } from './features/forecast-list/forecast-list.controller';
import { forecastList } from './features/forecast-list/forecast-list.projection';
import { ForecastImports } from './features/import-forecast/forecast-imports';
import { OrderImports } from './features/import-orders/order-imports';
import { OrderListController } from './features/order-list/order-list.controller';
import { orderList } from './features/order-list/order-list.projection';
import { OrderSurroundings } from './order-surroundings';
import { PROVIDER_READERS } from './provider-readers';
import { ProviderSenders } from './provider-senders';
import { PROVIDERS_IN_GERMAN } from './providers.said.de';

/** X1: the provider's own, all of them for the vendor. */
const orderDoor = recordDoor(
  orderDecider,
  PROVIDER_READERS,
  (order, viewer) => order.status !== 'none' && (isVendor(viewer) || order.of.partnerId === viewer.orgId),
);

const forecastDoor = recordDoor(
  forecastDecider,
  PROVIDER_READERS,
  (forecast, viewer) =>
    forecast.status !== 'none' && (isVendor(viewer) || forecast.of.partnerId === viewer.orgId),
);

/** The providers context: what providers of services order and report by themselves (J79, J80, J90). */
@Module({
  imports: [
    saysIn('providers', PROVIDERS_IN_GERMAN),
    CqrsModule,
    ImportsModule,
    contribute('providers', { projections: [orderList, forecastList] }),
    openTo('providers', [orderDoor, forecastDoor]),
  ],
  controllers: [OrderListController, ForecastListController],
  providers: [ProviderSenders, OrderSurroundings, OrderImports, ForecastImports],
})
export class ProvidersModule {}
