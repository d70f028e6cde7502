import {
  Access,
  AnswersPage,
  Asked,
  is,
  Lists,
  view,
  type ListSpec,
  type PageRequest,
  type ViewOf,
} from '@channel/http';
import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CustomerNames } from '../../../customer-names';
import { CONFLICT_READERS, CONFLICT_STATUSES, conflictView, viewOfConflict } from '../../../conflict.view';
import { conflictList, type ConflictRow } from './conflict-list.projection';

const conflictRowView = view('ConflictRow', {
  id: is.id,
  customer: is.text.nullable().describe('As the first registration names it.'),
  ...conflictView.shape,
  revision: is.integer,
});

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
    ...{ id, customer: null },
    ...viewOfConflict(opportunityId, state),
    revision,
  }),
};

@ApiTags('conflicts')
@Controller({ path: 'conflicts', version: '1' })
export class ConflictListController {
  constructor(
    private readonly lists: Lists,
    private readonly customers: CustomerNames,
  ) {}

  @Get()
  @Access(CONFLICT_READERS, 'vendor')
  @AnswersPage(conflicts)
  @ApiOperation({ operationId: 'listConflicts', summary: 'Registrations on the same opportunity' })
  async list(@Asked() asked: PageRequest) {
    const page = await this.lists.page(conflicts, asked);
    const customers = await this.customers.of(page.data.flatMap(registrationIn));
    return {
      ...page,
      data: page.data.map((row) => ({
        ...row,
        customer: registrationIn(row).flatMap((dealId) => customers.get(dealId) ?? [])[0] ?? null,
      })),
    };
  }
}

/** The first registration of a conflict; what the vendor's own sales pursue stands in another list. */
const registrationIn = ({ claims }: Pick<ViewOf<typeof conflictRowView>, 'claims'>): readonly string[] =>
  claims
    .filter(({ kind }) => kind === 'registration')
    .map(({ claimId }) => claimId)
    .slice(0, 1);
