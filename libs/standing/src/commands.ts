/** The second door: what the demo, the composition roots and tests send by themselves. No context opens it. */
export {
  AcceptProofOfConceptCommand,
  ReturnProofOfConceptCommand,
} from './features/proof/decide-proof/decide-proof.handler';
export { SubmitProofOfConceptCommand } from './features/proof/submit-proof/submit-proof.handler';
