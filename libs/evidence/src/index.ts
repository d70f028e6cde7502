export type * from './domain/evidence/evidence.events';
export { EvidenceDto, evidenceIn } from './evidence.dto';
export { evidenceIdOf } from './evidence-id';
export { referenceKey } from './domain/evidence/evidence';
export { EvidenceModule } from './evidence.module';
export {
  ClaimEvidenceCommand,
  ReleaseEvidenceCommand,
} from './features/claim-evidence/claim-evidence.handler';
export { EvidenceHolders } from './evidence-holders';
