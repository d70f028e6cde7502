export type * from './domain/pos-file/pos-file.events';
export type * from './domain/shipment-line/shipment-line.events';
export { ShipmentsModule } from './shipments.module';
export { MatchShipmentLineCommand } from './features/match-shipment-line/match-shipment-line.handler';
export { LinkReturnCommand } from './features/link-return/link-return.handler';
