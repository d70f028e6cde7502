import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import {
  ClaimEvidenceHandler,
  ReleaseEvidenceHandler,
} from './features/claim-evidence/claim-evidence.handler';
import { EvidenceHolders } from './evidence-holders';

/** What shows that something was earned or spent, and that it is used once. */
@Module({
  imports: [CqrsModule],
  providers: [ClaimEvidenceHandler, ReleaseEvidenceHandler, EvidenceHolders],
  exports: [EvidenceHolders],
})
export class EvidenceModule {}
