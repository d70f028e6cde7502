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
import { CONTRACT_READERS, contractVisibleTo } from '../../contract.access';
import { serviceContractView, viewOfContract } from '../../contract.view';
import { serviceContractDecider } from '../../domain/service-contract/service-contract.decider';
import { CONTRACT_SENTENCES } from './contract-sentences';

@ApiTags('service-contracts')
@Controller({ path: 'service-contracts/:contractId', version: '1' })
export class ServiceContractRecordController {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly histories: Histories,
  ) {}

  @Get()
  @Access(CONTRACT_READERS, 'own')
  @AnswersRecord(serviceContractView)
  @ApiOperation({
    operationId: 'getServiceContract',
    summary: 'A service contract: its term, its units, who speaks for it, and its renewal',
  })
  async record(@Param('contractId') id: string, @Viewer() viewer: Principal) {
    const { state, revision } = await this.find(id, viewer);
    return new RecordAnswer(revision, { id, ...viewOfContract(state) });
  }

  @Get('history')
  @Access(CONTRACT_READERS, 'own')
  @AnswersRecord(historyView)
  @TellsInLanguage()
  @ApiOperation({
    operationId: 'getServiceContractHistory',
    summary: 'What happened to a service contract, by whom and why',
  })
  async history(@Param('contractId') id: string, @Viewer() viewer: Principal) {
    const { revision, events } = await this.find(id, viewer);
    const told = await this.histories.tell(events, CONTRACT_SENTENCES, viewer);
    return new RecordAnswer(revision, { id, ...told });
  }

  private async find(id: string, viewer: Principal) {
    const loaded = await this.runner.load(serviceContractDecider, id);
    if (!contractVisibleTo(viewer)(loaded.state)) throw absent();
    return loaded;
  }
}
