import { Module } from '@nestjs/common';
import { CustomerNames } from './customer-names';
import { CustomerReader } from './customer-reader';
import { ClaimReader } from './claim-reader';
import { DealPast } from './deal-past';
import { DealSurroundings } from './deal-surroundings';
import { MarketingActivitiesModule } from './marketing-activities';
import { SubmissionReader } from './submission-reader';

const readers = [ClaimReader, CustomerNames, CustomerReader, DealPast, DealSurroundings, SubmissionReader];

/** What the slices of every aggregate read. */
@Module({ imports: [MarketingActivitiesModule], providers: readers, exports: readers })
export class DealReadersModule {}
