import { ContractCreditsModule } from '@channel/credits';
import { openTo, saysIn } from '@channel/http';
import { waitsIn } from '@channel/inbox';
import { ofPartner, recordsOfPartners } from '@channel/partners';
import { contribute } from '@channel/runtime';
import { OwnedLinesModule, ReportedLinesModule } from '@channel/shipments';
import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { ContractDesk } from './contract-desk';
import { ContractProposals } from './contract-proposals';
import { serviceContractDoor } from './contract.access';
import { serviceContractDecider } from './domain/service-contract/service-contract.decider';
import { ContractCreditsController } from './features/contract-credits/contract-credits.controller';
import { ServiceContractListController } from './features/contract-list/contract-list.controller';
import { serviceContractList } from './features/contract-list/contract-list.projection';
import { ServiceContractRecordController } from './features/contract-record/contract-record.controller';
import { KeepServiceContractController } from './features/keep-contract/keep-contract.controller';
import {
  NameRepresentativesHandler,
  WithdrawServiceContractHandler,
} from './features/keep-contract/keep-contract.handler';
import { QuoteRenewalController } from './features/quote-renewal/quote-renewal.controller';
import { QuoteRenewalHandler } from './features/quote-renewal/quote-renewal.handler';
import { RegisterServiceContractController } from './features/register-contract/register-contract.controller';
import { RegisterServiceContractHandler } from './features/register-contract/register-contract.handler';
import {
  CoverUnitHandler,
  MarkContractRenewedHandler,
  ReleaseUnitHandler,
} from './features/when-contract-registered-cover-units/cover-units.handler';
import { whenContractRegisteredCoverUnits } from './features/when-contract-registered-cover-units/when-contract-registered-cover-units';
import {
  EndServiceContractHandler,
  NoteRenewalAheadHandler,
  StartServiceContractHandler,
} from './features/when-contract-registered-schedule-renewal/contract-deadlines.handler';
import { whenContractRegisteredScheduleRenewal } from './features/when-contract-registered-schedule-renewal/when-contract-registered-schedule-renewal';
import { ContractPreparation } from './features/when-shipments-change-follow-contracts/contract-preparation';
import { FollowShipmentsHandler } from './features/when-shipments-change-follow-contracts/follow-shipments.handler';
import { ReturnedUnits } from './features/when-shipments-change-follow-contracts/returned-units';
import { whenShipmentsChangeFollowContracts } from './features/when-shipments-change-follow-contracts/when-shipments-change-follow-contracts';
import {
  NoteContractOverlapHandler,
  whenUnitCoverRefusedNoteOverlap,
} from './features/when-unit-cover-refused-note-overlap/when-unit-cover-refused-note-overlap';
import { servicesNotices } from './services.notices';
import { SERVICES_IN_GERMAN } from './services.said.de';

/** The services context: what customers have under contract, for which units and until when, and its renewal. */
@Module({
  imports: [
    saysIn('services', SERVICES_IN_GERMAN),
    CqrsModule,
    OwnedLinesModule,
    ReportedLinesModule,
    ContractCreditsModule,
    contribute('services', {
      projections: [serviceContractList],
      automations: [
        whenContractRegisteredCoverUnits,
        whenUnitCoverRefusedNoteOverlap,
        whenContractRegisteredScheduleRenewal,
        whenShipmentsChangeFollowContracts,
      ],
    }),
    openTo('services', [serviceContractDoor]),
    recordsOfPartners('services', {
      contractId: ofPartner(serviceContractDecider, (contract) =>
        contract.status === 'none' ? undefined : contract.of.partnerId,
      ),
    }),
    waitsIn('services', { notices: servicesNotices }),
  ],
  controllers: [
    ...[RegisterServiceContractController, KeepServiceContractController, QuoteRenewalController],
    ...[ServiceContractListController, ServiceContractRecordController, ContractCreditsController],
  ],
  providers: [
    ...[
      ContractDesk,
      ContractProposals,
      ContractPreparation,
      RegisterServiceContractHandler,
      NameRepresentativesHandler,
    ],
    ...[WithdrawServiceContractHandler, QuoteRenewalHandler, CoverUnitHandler, ReleaseUnitHandler],
    ...[MarkContractRenewedHandler, NoteContractOverlapHandler, StartServiceContractHandler],
    ...[NoteRenewalAheadHandler, EndServiceContractHandler, ReturnedUnits, FollowShipmentsHandler],
  ],
})
export class ServicesModule {}
