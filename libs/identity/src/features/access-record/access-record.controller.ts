import { absent, Access, AnswersRecord, RecordAnswer, Viewer, type Principal } from '@channel/http';
import { DeciderRunner } from '@channel/runtime';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ADMINISTRATORS, accessView, accessVisibleTo, viewOfAccess } from '../../access.view';
import { accessDecider } from '../../domain/access/access.decider';

@ApiTags('access')
@Controller({ path: 'access', version: '1' })
export class AccessRecordController {
  constructor(private readonly runner: DeciderRunner) {}

  @Get(':personId')
  @Access([...ADMINISTRATORS, 'auditor'], 'own')
  @AnswersRecord(accessView)
  @ApiOperation({
    operationId: 'getAccess',
    summary: 'Who somebody is here, and which roles they hold until when',
  })
  async get(@Param('personId') personId: string, @Viewer() viewer: Principal) {
    const { state, revision } = await this.runner.load(accessDecider, personId);
    if (!accessVisibleTo(viewer.orgId)(state)) throw absent();
    return new RecordAnswer(revision, { id: personId, ...viewOfAccess(state) });
  }
}
