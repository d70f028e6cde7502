import { Module } from '@nestjs/common';
import { CustomerReader } from './customer-reader';
import { DealReader } from './deal-reader';
import { SubmissionReader } from './submission-reader';

const readers = [CustomerReader, DealReader, SubmissionReader];

/** What the slices of every aggregate read. */
@Module({ providers: readers, exports: readers })
export class DealReadersModule {}
