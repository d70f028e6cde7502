import { Module } from '@nestjs/common';
import { PayableSources } from './payable-sources';

/** Where contexts register what they want paid; needs nothing else of payouts. */
@Module({ providers: [PayableSources], exports: [PayableSources] })
export class PayablesModule {}
