/** The second door: what the demo, the composition roots and tests send by themselves. No context opens it. */
export { MatchShipmentLineCommand } from './features/match-shipment-line/match-shipment-line.handler';
