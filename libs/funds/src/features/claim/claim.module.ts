import { AmountSourcesModule, openTo, searchedIn } from '@channel/http';
import { PayablesModule } from '@channel/payouts';
import { ofPartner, recordsOfPartners } from '@channel/partners';
import { FxRatesModule } from '@channel/rewards';
import { contribute } from '@channel/runtime';
import { Module } from '@nestjs/common';
import { mdfClaimDecider } from '../../domain/claim/claim.decider';
import { FundDesksModule } from '../../fund-desks.module';
import { AnswerMdfClaimController } from './answer-claim/answer-claim.controller';
import { AnswerMdfClaimHandler } from './answer-claim/answer-claim.handler';
import { MdfClaimListController, mdfClaimSearch } from './claim-list/claim-list.controller';
import { mdfClaimList } from './claim-list/claim-list.projection';
import { ClaimAmounts } from './claim-record/claim-amounts';
import { mdfClaimDoor } from './claim-record/claim-door';
import { MdfClaimRecordController } from './claim-record/claim-record.controller';
import { DisputeMdfClaimController } from './dispute-claim/dispute-claim.controller';
import { DecideMdfDisputeHandler, DisputeMdfClaimHandler } from './dispute-claim/dispute-claim.handler';
import { MdfClaimSource } from './pay-claim/mdf-claim-source';
import { ReviewMdfClaimController } from './review-claim/review-claim.controller';
import {
  ApproveMdfClaimHandler,
  AskMdfClaimHandler,
  CheckMdfAdvertHandler,
  RejectMdfClaimHandler,
} from './review-claim/review-claim.handler';
import { SubmitMdfClaimController } from './submit-claim/submit-claim.controller';
import { SubmitMdfClaimHandler } from './submit-claim/submit-claim.handler';
import { RecordMdfEvidenceHandler } from './when-evidence-answered-record-mdf-evidence/record-mdf-evidence.handler';
import { whenEvidenceAnsweredRecordMdfEvidence } from './when-evidence-answered-record-mdf-evidence/when-evidence-answered-record-mdf-evidence';
import { RecordMdfFundingHandler } from './when-fund-answered-tell-mdf-claim/record-mdf-funding.handler';
import { whenFundAnsweredTellMdfClaim } from './when-fund-answered-tell-mdf-claim/when-fund-answered-tell-mdf-claim';
import { whenMdfClaimChangedAskEvidence } from './when-mdf-claim-changed-ask-evidence/when-mdf-claim-changed-ask-evidence';
import {
  CommitFundsHandler,
  DetachMdfClaimHandler,
  RecordFundsPaidHandler,
  RecordFundsReturnedHandler,
  RegisterMdfClaimHandler,
  ToldFund,
} from './when-mdf-claim-changed-ask-fund/ask-fund.handlers';
import { whenMdfClaimChangedAskFund } from './when-mdf-claim-changed-ask-fund/when-mdf-claim-changed-ask-fund';
import {
  ExpireMdfClaimHandler,
  NoteMdfClaimAnswerDueHandler,
  NoteMdfClaimOverdueHandler,
} from './when-mdf-claim-changed-schedule-clocks/mdf-claim-clocks.handler';
import { whenMdfClaimChangedScheduleClocks } from './when-mdf-claim-changed-schedule-clocks/when-mdf-claim-changed-schedule-clocks';
import { OpenMdfFollowUpHandler } from './when-mdf-cut-granted-open-follow-up/open-follow-up.handler';
import { whenMdfCutGrantedOpenFollowUp } from './when-mdf-cut-granted-open-follow-up/when-mdf-cut-granted-open-follow-up';

const automations = [
  whenMdfClaimChangedAskEvidence,
  whenEvidenceAnsweredRecordMdfEvidence,
  whenMdfClaimChangedAskFund,
  whenFundAnsweredTellMdfClaim,
  whenMdfClaimChangedScheduleClocks,
  whenMdfCutGrantedOpenFollowUp,
];

/** What was spent, what shows it, and its payment. */
@Module({
  imports: [
    AmountSourcesModule,
    FundDesksModule,
    PayablesModule,
    FxRatesModule,
    contribute('funds.claim', { projections: [mdfClaimList], automations }),
    openTo('funds.claim', [mdfClaimDoor]),
    recordsOfPartners('funds.claim', {
      claimId: ofPartner(mdfClaimDecider, (claim) =>
        claim.status === 'none' ? undefined : claim.of.partnerId,
      ),
    }),
    searchedIn('funds.claim', mdfClaimSearch),
  ],
  controllers: [
    SubmitMdfClaimController,
    AnswerMdfClaimController,
    ReviewMdfClaimController,
    DisputeMdfClaimController,
    MdfClaimListController,
    MdfClaimRecordController,
  ],
  providers: [
    ClaimAmounts,
    SubmitMdfClaimHandler,
    AskMdfClaimHandler,
    AnswerMdfClaimHandler,
    CheckMdfAdvertHandler,
    ApproveMdfClaimHandler,
    RejectMdfClaimHandler,
    DisputeMdfClaimHandler,
    DecideMdfDisputeHandler,
    OpenMdfFollowUpHandler,
    RecordMdfEvidenceHandler,
    ToldFund,
    RegisterMdfClaimHandler,
    CommitFundsHandler,
    DetachMdfClaimHandler,
    RecordFundsPaidHandler,
    RecordFundsReturnedHandler,
    RecordMdfFundingHandler,
    NoteMdfClaimAnswerDueHandler,
    NoteMdfClaimOverdueHandler,
    ExpireMdfClaimHandler,
    MdfClaimSource,
  ],
})
export class MdfClaimModule {}
