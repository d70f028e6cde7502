import { EvidenceModule } from '@channel/evidence';
import { FilesModule } from '@channel/files';
import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { ClaimDesk } from './claim-desk';
import { ClaimEvidence } from './claim-evidence';
import { FundDesk } from './fund-desk';

/** What the slices of all three groups look things up with. */
@Module({
  imports: [CqrsModule, EvidenceModule, FilesModule],
  providers: [FundDesk, ClaimDesk, ClaimEvidence],
  exports: [CqrsModule, FilesModule, FundDesk, ClaimDesk, ClaimEvidence],
})
export class FundDesksModule {}
