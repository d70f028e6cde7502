import { absent, Access, AnswersRecord, RecordAnswer, Viewer, type Principal } from '@channel/http';
import { DeciderRunner } from '@channel/runtime';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { flexAccountDecider } from '../../domain/flex-account/flex-account.decider';
import {
  FLEX_READERS,
  flexAccountView,
  flexEntryView,
  mayActFor,
  viewOfEntry,
  viewOfFlexAccount,
} from '../../flex.view';

@ApiTags('credits')
@Controller({ path: 'flex-accounts', version: '1' })
export class FlexAccountController {
  constructor(private readonly runner: DeciderRunner) {}

  @Get(':accountId')
  @Access(FLEX_READERS, 'own')
  @AnswersRecord(flexAccountView)
  @ApiOperation({
    operationId: 'getFlexAccount',
    summary: 'A partner’s flex points by half-year, with their entries',
  })
  async record(@Param('accountId') accountId: string, @Viewer() { orgId }: Principal) {
    const { state, revision } = await this.runner.load(flexAccountDecider, accountId);
    if (state.status === 'none' || !mayActFor(state.partnerId, orgId)) throw absent();
    return new RecordAnswer(revision, { id: accountId, ...viewOfFlexAccount(state) });
  }

  @Get(':accountId/entries/:entryId')
  @Access(FLEX_READERS, 'own')
  @AnswersRecord(flexEntryView)
  @ApiOperation({
    operationId: 'getFlexEntry',
    summary: 'One entry, with the revision of its account: what a decision on it names',
  })
  async entry(
    @Param('accountId') accountId: string,
    @Param('entryId') entryId: string,
    @Viewer() { orgId }: Principal,
  ) {
    const { state, revision } = await this.runner.load(flexAccountDecider, accountId);
    if (state.status === 'none' || !mayActFor(state.partnerId, orgId)) throw absent();
    const entry = state.entries.get(entryId);
    if (entry === undefined) throw absent();
    return new RecordAnswer(revision, { id: entryId, ...viewOfEntry(entry) });
  }
}
