import { Module } from '@nestjs/common';
import { FxRates } from '../domain/fx/fx-rates';
import { ApprovedRates } from './approved-rates';

/** Rates of approved tables, for any context that converts; needs nothing else of rewards. */
@Module({
  providers: [ApprovedRates, { provide: FxRates, useExisting: ApprovedRates }],
  exports: [ApprovedRates, FxRates],
})
export class FxRatesModule {}
