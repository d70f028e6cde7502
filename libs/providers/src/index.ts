export { lineKey as forecastLineKey } from './domain/forecast/forecast';
export type * from './domain/forecast/forecast.events';
export type * from './domain/order/order.events';
export { ProvidersModule } from './providers.module';
