/** The second door: what the demo, the composition roots and tests send by themselves. No context opens it. */
export {
  ApproveFlexPointsCommand,
  DeclineFlexPointsCommand,
} from './features/decide-flex-points/decide-flex-points.handler';
export { ProposeFlexPointsCommand } from './features/propose-flex-points/propose-flex-points.handler';
export {
  ApproveFlexReversalCommand,
  DeclineFlexReversalCommand,
  RequestFlexReversalCommand,
} from './features/reverse-flex-points/reverse-flex-points.handler';
