import type { RefusalsOf } from '@channel/kernel';
import { anyone, BusCommand, runs, type Asked } from '@channel/runtime';
import type { ShipmentLine } from '../../domain/shipment-line/shipment-line';
import type { RejectLineCorrection } from '../../domain/shipment-line/shipment-line.commands';
import { shipmentLineDecider } from '../../domain/shipment-line/shipment-line.decider';

export class RejectLineCorrectionCommand extends BusCommand<
  Asked<RejectLineCorrection>,
  RefusalsOf<RejectLineCorrection>,
  ShipmentLine
> {}

export const RejectLineCorrectionHandler = runs(RejectLineCorrectionCommand, shipmentLineDecider, {
  type: 'RejectLineCorrection',
  id: 'lineId',
  visible: () => anyone,
});
