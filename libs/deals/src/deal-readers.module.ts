import { Module } from '@nestjs/common';
import { CustomerReader } from './customer-reader';
import { DealPast } from './deal-past';
import { DealSurroundings } from './deal-surroundings';
import { MarketingActivitiesModule } from './marketing-activities';
import { SubmissionReader } from './submission-reader';

const readers = [CustomerReader, DealPast, DealSurroundings, SubmissionReader];

/** What the slices of every aggregate read. */
@Module({ imports: [MarketingActivitiesModule], providers: readers, exports: readers })
export class DealReadersModule {}
