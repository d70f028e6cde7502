import { Access, Lists, Viewer, Wait, type ListSpec, type Principal } from '@channel/http';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CONFLICT_READERS, viewOfConflict } from '../../conflict.view';
import { conflictList, type ConflictRow } from './conflict-list.projection';

const conflicts: ListSpec<ConflictRow> = {
  projection: conflictList.name,
  filters: { status: 'text', opportunityId: 'text', openedAt: 'instant', decidedAt: 'instant' },
  sorts: ['-openedAt', 'openedAt'],
  scope: () => ({ where: `status <> 'none'`, values: [] }),
  view: ({ opportunityId, state, revision }) => ({ ...viewOfConflict(opportunityId, state), revision }),
};

@ApiTags('conflicts')
@Controller({ path: 'conflicts', version: '1' })
export class ConflictListController {
  constructor(private readonly lists: Lists) {}

  @Get()
  @Access(CONFLICT_READERS, 'vendor')
  @ApiOperation({ operationId: 'listConflicts', summary: 'Registrations on the same opportunity' })
  list(@Viewer() viewer: Principal, @Query() query: Record<string, unknown>, @Wait() wait: number) {
    return this.lists.page(conflicts, viewer, query, wait);
  }
}
