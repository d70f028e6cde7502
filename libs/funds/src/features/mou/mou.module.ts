import { openTo } from '@channel/http';
import { waitsIn } from '@channel/inbox';
import { PayablesModule } from '@channel/payouts';
import { ofPartner, recordsOfPartners } from '@channel/partners';
import { FxRatesModule } from '@channel/rewards';
import { contribute } from '@channel/runtime';
import { Module } from '@nestjs/common';
import { mouDecider } from '../../domain/mou/mou.decider';
import { FundDesksModule } from '../../fund-desks.module';
import { mouInbox } from '../../mou.inbox';
import { mouNotices } from '../../mou.notices';
import { TerminateMouHandler } from './end-mou/end-mou.handler';
import { TerminateMouController } from './end-mou/terminate-mou.controller';
import { MouListController } from './mou-list/mou-list.controller';
import { mouList } from './mou-list/mou-list.projection';
import { MouMilestoneListController } from './mou-milestone-list/mou-milestone-list.controller';
import { mouMilestoneList } from './mou-milestone-list/mou-milestone-list.projection';
import { mouDoor } from './mou-record/mou-door';
import { MouRecordController } from './mou-record/mou-record.controller';
import { MouDrawSource } from './pay-draw/mou-draw-source';
import { ProposeMouController } from './propose-mou/propose-mou.controller';
import {
  ProposeMouHandler,
  ReviseMouHandler,
  WithdrawMouProposalHandler,
} from './propose-mou/propose-mou.handler';
import { ReviewMouMilestoneController } from './review-milestone/review-milestone.controller';
import {
  AcceptMouMilestoneHandler,
  ReturnMouMilestoneHandler,
} from './review-milestone/review-milestone.handler';
import { SignMouController } from './sign-mou/sign-mou.controller';
import { SignMouHandler } from './sign-mou/sign-mou.handler';
import { SubmitMouMilestoneController } from './submit-milestone/submit-milestone.controller';
import { SubmitMouMilestoneHandler } from './submit-milestone/submit-milestone.handler';
import { RecordMouEvidenceHandler } from './when-evidence-answered-record-mou-evidence/record-mou-evidence.handler';
import { whenEvidenceAnsweredRecordMouEvidence } from './when-evidence-answered-record-mou-evidence/when-evidence-answered-record-mou-evidence';
import {
  EndMouHandler,
  NoteMouMilestoneOverdueHandler,
} from './when-mou-changed-schedule-clocks/mou-clocks.handler';
import { whenMouChangedScheduleClocks } from './when-mou-changed-schedule-clocks/when-mou-changed-schedule-clocks';
import { whenMouMilestoneChangedAskEvidence } from './when-mou-milestone-changed-ask-evidence/when-mou-milestone-changed-ask-evidence';

const automations = [
  whenMouMilestoneChangedAskEvidence,
  whenEvidenceAnsweredRecordMouEvidence,
  whenMouChangedScheduleClocks,
];

/** Co-investment: agreements, their milestones, and the money that they release. */
@Module({
  imports: [
    FundDesksModule,
    PayablesModule,
    FxRatesModule,
    contribute('funds.mou', { projections: [mouList, mouMilestoneList], automations }),
    openTo('funds.mou', [mouDoor]),
    recordsOfPartners('funds.mou', {
      mouId: ofPartner(mouDecider, (mou) => (mou.status === 'none' ? undefined : mou.of.partnerId)),
    }),
    waitsIn('funds.mou', { waiting: mouInbox, notices: mouNotices }),
  ],
  controllers: [
    ProposeMouController,
    SignMouController,
    TerminateMouController,
    SubmitMouMilestoneController,
    ReviewMouMilestoneController,
    MouListController,
    MouMilestoneListController,
    MouRecordController,
  ],
  providers: [
    ProposeMouHandler,
    ReviseMouHandler,
    WithdrawMouProposalHandler,
    SignMouHandler,
    TerminateMouHandler,
    SubmitMouMilestoneHandler,
    AcceptMouMilestoneHandler,
    ReturnMouMilestoneHandler,
    RecordMouEvidenceHandler,
    NoteMouMilestoneOverdueHandler,
    EndMouHandler,
    MouDrawSource,
  ],
})
export class MouModule {}
