/** The second door: the decider, for tests that play what contexts and evidence say to each other in any order. */
export { evidenceDecider } from './domain/evidence/evidence.decider';
