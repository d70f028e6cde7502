import { EvidenceModule } from '@channel/evidence';
import { FilesModule } from '@channel/files';
import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { ClaimDesk } from './claim-desk';
import { FundDesk } from './fund-desk';
import { FundEvidence } from './fund-evidence';
import { MouDesk } from './mou-desk';
import { SubmittedDrafts } from './submitted-drafts';

/** What the slices of all groups look things up with. */
@Module({
  imports: [CqrsModule, EvidenceModule, FilesModule],
  providers: [FundDesk, ClaimDesk, MouDesk, FundEvidence, SubmittedDrafts],
  exports: [CqrsModule, FilesModule, FundDesk, ClaimDesk, MouDesk, FundEvidence, SubmittedDrafts],
})
export class FundDesksModule {}
