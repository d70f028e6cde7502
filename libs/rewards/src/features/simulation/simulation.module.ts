import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { CalculationModule } from '../../calculation/calculation.module';
import { Simulations } from '../../simulations';
import { SimulatedPartnerController } from './simulated-partner/simulated-partner.controller';
import { SimulatedPartnerLines } from './simulated-partner/simulated-partner-lines.query';
import { SimulateProgrammeVersionController } from './simulate-programme-version/simulate-programme-version.controller';
import { SimulateProgrammeVersionHandler } from './simulate-programme-version/simulate-programme-version.handler';
import { SimulatedQuarters } from './simulate-programme-version/simulated-quarters';
import { SimulationJob } from './simulate-programme-version/simulation.job';
import { SimulatedPartnersController } from './simulated-partners/simulated-partners.controller';
import { SimulationsController } from './simulation-list/simulations.controller';

@Module({
  imports: [CqrsModule, CalculationModule],
  controllers: [
    SimulateProgrammeVersionController,
    SimulatedPartnerController,
    SimulatedPartnersController,
    SimulationsController,
  ],
  providers: [
    Simulations,
    SimulatedPartnerLines,
    SimulatedQuarters,
    SimulateProgrammeVersionHandler,
    SimulationJob,
  ],
})
export class SimulationSlicesModule {}
