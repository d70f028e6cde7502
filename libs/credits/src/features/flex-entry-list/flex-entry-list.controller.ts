import {
  Access,
  AnswersPage,
  Asked,
  HALF_YEAR_FORM,
  is,
  Lists,
  ownRows,
  view,
  type ListSpec,
  type PageRequest,
} from '@channel/http';
import { PARTNER_NAMED } from '@channel/partners';
import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { FLEX_ENTRY_STATUSES } from '../../domain/flex-account/flex-account';
import { FLEX_READERS, flexEntryView } from '../../flex.view';
import { flexEntryList, type FlexEntryRow } from './flex-entry-list.projection';

const flexEntryRowView = view('FlexEntryRow', {
  id: is.id,
  accountId: is.id.describe('Commands on an entry name its account.'),
  partnerId: is.id,
  programmeId: is.id,
  ...flexEntryView.shape,
});

const entries: ListSpec<FlexEntryRow, typeof flexEntryRowView> = {
  projection: flexEntryList.name,
  item: flexEntryRowView,
  filters: {
    entryId: 'text',
    accountId: 'text',
    partnerId: PARTNER_NAMED,
    halfYear: HALF_YEAR_FORM,
    earningEvent: 'text',
    status: { oneOf: FLEX_ENTRY_STATUSES },
    earnedOn: 'day',
    proposedAt: 'instant',
  },
  asOf: 'recorded',
  sorts: ['-proposedAt', 'proposedAt'],
  search: ['reference'],
  scope: ownRows('partnerId'),
  view: ({ key: id, reference, note, ...row }) => ({ id, ...row, evidence: { reference, note } }),
};

@ApiTags('credits')
@Controller({ path: 'flex-points', version: '1' })
export class FlexEntryListController {
  constructor(private readonly lists: Lists) {}

  @Get()
  @Access(FLEX_READERS, 'own')
  @AnswersPage(entries)
  @ApiOperation({
    operationId: 'listFlexPoints',
    summary: 'What partners say that they earned, and what became of it',
  })
  list(@Asked() asked: PageRequest) {
    return this.lists.page(entries, asked);
  }
}
