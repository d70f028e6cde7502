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
import { PartnerPeople, Partners } from '@channel/partners';
import { CLOCK, DeciderRunner, type Clock } from '@channel/runtime';
import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CONTRACT_READERS, contractVisibleTo } from '../../contract.access';
import { recommendedOf } from '../../contract-rules';
import { contractRecordView, viewOfContract } from '../../contract.view';
import { serviceContractDecider } from '../../domain/service-contract/service-contract.decider';
import type { ServiceContract } from '../../domain/service-contract/service-contract.state';
import { CONTRACT_SENTENCES } from './contract-sentences';

@ApiTags('service-contracts')
@Controller({ path: 'service-contracts/:contractId', version: '1' })
export class ServiceContractRecordController {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly histories: Histories,
    private readonly partners: Partners,
    private readonly people: PartnerPeople,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Access(CONTRACT_READERS, 'own')
  @AnswersRecord(contractRecordView)
  @ApiOperation({
    operationId: 'getServiceContract',
    summary: 'A service contract: its term, its units, who speaks for it, and its renewal',
  })
  async record(@Param('contractId') id: string, @Viewer() viewer: Principal) {
    const { state, revision } = await this.find(id, viewer);
    return new RecordAnswer(revision, {
      ...{ id, ...viewOfContract(state) },
      uncertified: await this.uncertified(state),
    });
  }

  /** C12: it is recommended, and stops nothing. */
  private async uncertified(contract: ServiceContract): Promise<readonly string[]> {
    if (contract.status === 'none' || contract.representatives.length === 0) return [];
    const { of, registered, representatives } = contract;
    const now = await this.partners.now(of.partnerId, this.clock.now());
    const definition = now?.programme.inForce?.definition;
    if (now === undefined || definition === undefined) return [];
    const wanted = recommendedOf(registered.kind, definition);
    return wanted.length === 0
      ? []
      : this.people.withoutAny(representatives, wanted, definition, now.programme.day);
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
