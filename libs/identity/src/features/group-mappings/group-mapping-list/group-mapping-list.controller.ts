import { Access, AnswersRecord, RecordAnswer } from '@channel/http';
import { DeciderRunner, VENDOR_ORG } from '@channel/runtime';
import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { groupMappingsDecider } from '../../../domain/group-mappings/group-mappings.decider';
import { groupMappingsView, viewOfMappings } from '../../../groups/group-mappings.view';

@ApiTags('access')
@Controller({ path: 'group-mappings', version: '1' })
export class GroupMappingListController {
  constructor(private readonly runner: DeciderRunner) {}

  @Get()
  @Access(['platform.admin', 'auditor'], 'vendor')
  @AnswersRecord(groupMappingsView)
  @ApiOperation({
    operationId: 'getGroupMappings',
    summary: 'Which groups of the issuer give which roles, also those that were ended',
  })
  async get() {
    const { state, revision } = await this.runner.load(groupMappingsDecider, VENDOR_ORG);
    return new RecordAnswer(revision, { id: VENDOR_ORG, ...viewOfMappings(state) });
  }
}
