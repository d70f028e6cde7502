import {
  absent,
  Access,
  AnswersRecord,
  Histories,
  historyView,
  RecordAnswer,
  TellsInLanguage,
  Viewer,
  type Principal,
} from '@channel/http';
import { DeciderRunner } from '@channel/runtime';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { sellerDecider } from '../../domain/seller/seller.decider';
import { SellerAnswers } from '../../seller-answers';
import { enrolmentVisibleTo, REWARD_READERS, rewardsVisibleTo, SELLER_READERS } from '../../seller.access';
import { sellerView } from '../../seller.view';
import { SELLER_SENTENCES } from './seller-sentences';

@ApiTags('sellers')
@Controller({ path: 'sellers', version: '1' })
export class SellerRecordController {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly answers: SellerAnswers,
    private readonly histories: Histories,
  ) {}

  @Get(':sellerId')
  @Access(SELLER_READERS, 'own')
  @AnswersRecord(sellerView)
  @ApiOperation({
    operationId: 'getSeller',
    summary: 'A salesperson’s enrolment, and for the person and finance the own statement of rewards',
  })
  async record(@Param('sellerId') id: string, @Viewer() viewer: Principal) {
    const { state, revision } = await this.runner.load(sellerDecider, id);
    if (!enrolmentVisibleTo(state, viewer)) throw absent();
    return new RecordAnswer(revision, { id, ...(await this.answers.of(state, viewer)) });
  }

  @Get(':sellerId/history')
  @Access(REWARD_READERS, 'own')
  @AnswersRecord(historyView)
  @TellsInLanguage()
  @ApiOperation({
    operationId: 'getSellerHistory',
    summary: 'Who consented, what was earned for which registration, and what was paid',
  })
  async history(@Param('sellerId') id: string, @Viewer() viewer: Principal) {
    const { state, revision, events } = await this.runner.load(sellerDecider, id);
    if (!enrolmentVisibleTo(state, viewer) || !rewardsVisibleTo(state, viewer)) throw absent();
    return new RecordAnswer(revision, {
      id,
      ...(await this.histories.tell(events, SELLER_SENTENCES, viewer)),
    });
  }
}
