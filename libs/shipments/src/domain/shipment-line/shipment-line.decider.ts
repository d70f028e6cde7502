import { decidedBy, type Decider } from '@channel/kernel';
import { evolve, initial, type ShipmentLine } from './shipment-line';
import type { ShipmentLineCommand, ShipmentLineRefusal } from './shipment-line.commands';
import {
  approveCorrection,
  correctMatch,
  correctReturn,
  rejectCorrection,
} from './shipment-line.corrections';
import type { ShipmentLineEvent } from './shipment-line.events';
import { link } from './shipment-line.linking';
import { markNotADeal, match, unmatch } from './shipment-line.matching';
import { split } from './shipment-line.splitting';
import { undo } from './shipment-line.undo';

export const shipmentLineDecider: Decider<
  ShipmentLine,
  ShipmentLineCommand,
  ShipmentLineEvent,
  ShipmentLineRefusal
> = {
  stream: 'shipmentLine',
  initial,
  evolve,
  decide: decidedBy<ShipmentLineCommand, ShipmentLine, ShipmentLineEvent>({
    MatchShipmentLine: match,
    SplitShipmentLine: split,
    UnmatchShipmentLine: unmatch,
    MarkLineNotADeal: markNotADeal,
    UndoLineDecision: undo,
    LinkReturn: link,
    CorrectMatch: correctMatch,
    CorrectReturn: correctReturn,
    ApproveLineCorrection: approveCorrection,
    RejectLineCorrection: rejectCorrection,
  }),
};
