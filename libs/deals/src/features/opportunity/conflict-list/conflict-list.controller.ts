import { Access, AnswersPage, Asked, is, Lists, view, type ListSpec, type PageRequest } from '@channel/http';
import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CONFLICT_READERS, CONFLICT_STATUSES, conflictView, viewOfConflict } from '../../../conflict.view';
import { conflictList, type ConflictRow } from './conflict-list.projection';

const conflictRowView = view('ConflictRow', { id: is.id, ...conflictView.shape, revision: is.integer });

const conflicts: ListSpec<ConflictRow, typeof conflictRowView> = {
  item: conflictRowView,
  projection: conflictList.name,
  filters: {
    status: { oneOf: CONFLICT_STATUSES },
    opportunityId: 'text',
    openedAt: 'instant',
    decidedAt: 'instant',
  },
  asOf: 'recorded',
  sorts: ['-openedAt', 'openedAt'],
  scope: () => ({ where: `status <> 'none'`, values: [] }),
  view: ({ key: id, opportunityId, state, revision }) => ({
    id,
    ...viewOfConflict(opportunityId, state),
    revision,
  }),
};

@ApiTags('conflicts')
@Controller({ path: 'conflicts', version: '1' })
export class ConflictListController {
  constructor(private readonly lists: Lists) {}

  @Get()
  @Access(CONFLICT_READERS, 'vendor')
  @AnswersPage(conflicts)
  @ApiOperation({ operationId: 'listConflicts', summary: 'Registrations on the same opportunity' })
  list(@Asked() asked: PageRequest) {
    return this.lists.page(conflicts, asked);
  }
}
