/** The second door: what the demo, the composition roots and tests send by themselves. No context opens it. */
export { LinkReturnCommand } from './features/link-return/link-return.handler';
export { MatchShipmentLineCommand } from './features/match-shipment-line/match-shipment-line.handler';
export { SplitShipmentLineCommand } from './features/split-shipment-line/split-shipment-line.handler';
export { ApproveLineCorrectionCommand } from './features/approve-line-correction/approve-line-correction.handler';
export { CorrectMatchCommand } from './features/prepare-line-correction/prepare-line-correction.handler';
export { UnmatchShipmentLineCommand } from './features/unmatch-shipment-line/unmatch-shipment-line.handler';
