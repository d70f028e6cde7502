import { Module } from '@nestjs/common';
import { CustomerNames } from './customer-names';
import { CustomerReader } from './customer-reader';
import { BomDesk } from './bom-desk';
import { BomReader } from './bom-reader';
import { ClaimReader } from './claim-reader';
import { DealPast } from './deal-past';
import { DealSurroundings } from './deal-surroundings';
import { DraftBoms } from './draft-boms';
import { MarketingActivitiesModule } from './marketing-activities';
import { SubmissionReader } from './submission-reader';

const readers = [
  BomDesk,
  BomReader,
  ClaimReader,
  CustomerNames,
  CustomerReader,
  DealPast,
  DealSurroundings,
  DraftBoms,
  SubmissionReader,
];

/** What the slices of every aggregate read. */
@Module({ imports: [MarketingActivitiesModule], providers: readers, exports: readers })
export class DealReadersModule {}
