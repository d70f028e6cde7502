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
import type { OpenFund } from '../../../domain/fund/fund';
import { fundDecider } from '../../../domain/fund/fund.decider';
import { fundVisibleTo } from '../../../fund-desk';
import {
  FUND_READERS,
  fundGrantView,
  fundView,
  mdfRequestView,
  viewOfFund,
  viewOfGrant,
  viewOfRequest,
} from '../../../fund.view';
import { FUND_SENTENCES } from './fund-sentences';

@ApiTags('funds')
@Controller({ path: 'funds/:fundId', version: '1' })
export class FundRecordController {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly histories: Histories,
  ) {}

  @Get()
  @Access(FUND_READERS, 'own')
  @AnswersRecord(fundView)
  @ApiOperation({
    operationId: 'getFund',
    summary: 'A partner’s fund: what is available, its lots and where their money is, grants and requests',
  })
  async record(@Param('fundId') id: string, @Viewer() viewer: Principal) {
    const { fund, revision } = await this.find(id, viewer);
    return new RecordAnswer(revision, { id, ...viewOfFund(fund) });
  }

  @Get('grants/:grantId')
  @Access(FUND_READERS, 'own')
  @AnswersRecord(fundGrantView)
  @ApiOperation({
    operationId: 'getFundGrant',
    summary: 'One grant, with the revision of its fund: what a decision on it names',
  })
  async grant(@Param('fundId') fundId: string, @Param('grantId') id: string, @Viewer() viewer: Principal) {
    const { fund, revision } = await this.find(fundId, viewer);
    const grant = fund.grants.get(id);
    if (grant === undefined) throw absent();
    return new RecordAnswer(revision, { id, ...viewOfGrant(fund, grant) });
  }

  @Get('requests/:requestId')
  @Access(FUND_READERS, 'own')
  @AnswersRecord(mdfRequestView)
  @ApiOperation({
    operationId: 'getMdfRequest',
    summary: 'One request, with the revision of its fund: what a decision on it names',
  })
  async request(
    @Param('fundId') fundId: string,
    @Param('requestId') id: string,
    @Viewer() viewer: Principal,
  ) {
    const { fund, revision } = await this.find(fundId, viewer);
    const request = fund.requests.get(id);
    if (request === undefined) throw absent();
    return new RecordAnswer(revision, { id, ...viewOfRequest(fund, request) });
  }

  @Get('history')
  @Access(FUND_READERS, 'own')
  @AnswersRecord(historyView)
  @TellsInLanguage()
  @ApiOperation({ operationId: 'getFundHistory', summary: 'What happened in a fund, by whom and why' })
  async history(@Param('fundId') id: string, @Viewer() viewer: Principal) {
    const { revision, events } = await this.find(id, viewer);
    return new RecordAnswer(revision, { id, ...(await this.histories.tell(events, FUND_SENTENCES, viewer)) });
  }

  private async find(id: string, viewer: Principal) {
    const { state, ...loaded } = await this.runner.load(fundDecider, id);
    if (state.status === 'none' || !fundVisibleTo(viewer)(state)) throw absent();
    const fund: OpenFund = state;
    return { fund, ...loaded };
  }
}
