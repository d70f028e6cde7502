import { contribute } from '@channel/runtime';
import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { DealReadersModule } from '../../deal-readers.module';
import { ReleaseNfrUnitsHandler } from './when-bom-submitted-reserve-nfr-units/release-nfr-units.handler';
import { ReserveNfrUnitsHandler } from './when-bom-submitted-reserve-nfr-units/reserve-nfr-units.handler';
import { whenBomSubmittedReserveNfrUnits } from './when-bom-submitted-reserve-nfr-units/when-bom-submitted-reserve-nfr-units';

@Module({
  imports: [
    CqrsModule,
    DealReadersModule,
    contribute('deals.nfr', { automations: [whenBomSubmittedReserveNfrUnits] }),
  ],
  providers: [ReleaseNfrUnitsHandler, ReserveNfrUnitsHandler],
})
export class NfrSlicesModule {}
