export type * from './domain/pos-file/pos-file.events';
export type * from './domain/shipment-line/shipment-line.events';
export { ReportedLines, ReportedLinesModule, type LineAsReported } from './reported-lines';
export { ShippedToDeals, ShippedToDealsModule, type ShippedToDeal } from './shipped-to-deals';
export { ShipmentsModule } from './shipments.module';
export { portionNumber, returnsOfPortions, type LinePortion } from './domain/shipment-line/portions';
export { isOwnReport } from './domain/pos-file/own-report';
export { OwnedLines, OwnedLinesModule, type OwnedLine, type SoldLine } from './owned-lines';
