import { openTo } from '@channel/http';
import { waitsIn } from '@channel/inbox';
import { ofPartner, recordsOfPartners } from '@channel/partners';
import { contribute } from '@channel/runtime';
import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { proofDecider } from '../../domain/proof/proof.decider';
import { ProofDesk } from '../../proof-desk';
import { standingInbox } from '../../standing.inbox';
import { DecideProofOfConceptController } from './decide-proof/decide-proof.controller';
import {
  AcceptProofOfConceptHandler,
  ReturnProofOfConceptHandler,
} from './decide-proof/decide-proof.handler';
import { proofDoor } from './proof-door';
import { ProofHistoryController } from './proof-history/proof-history.controller';
import { ProofListController } from './proof-list/proof-list.controller';
import { proofList } from './proof-list/proof-list.projection';
import { ProofRecordController } from './proof-record/proof-record.controller';
import { SubmitProofOfConceptController } from './submit-proof/submit-proof.controller';
import { SubmitProofOfConceptHandler } from './submit-proof/submit-proof.handler';

/** Proofs of concept, from a partner's word to what counts towards its target (J17). */
@Module({
  imports: [
    CqrsModule,
    waitsIn('standing', { waiting: standingInbox }),
    contribute('standing.proofs', { projections: [proofList] }),
    openTo('standing', [proofDoor]),
    recordsOfPartners('standing', {
      proofId: ofPartner(proofDecider, (proof) => (proof.status === 'none' ? undefined : proof.partnerId)),
    }),
  ],
  controllers: [
    SubmitProofOfConceptController,
    DecideProofOfConceptController,
    ProofListController,
    ProofRecordController,
    ProofHistoryController,
  ],
  providers: [
    ProofDesk,
    SubmitProofOfConceptHandler,
    AcceptProofOfConceptHandler,
    ReturnProofOfConceptHandler,
  ],
})
export class ProofModule {}
