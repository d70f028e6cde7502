import {
  Access,
  AnswersPage,
  Asked,
  everything,
  is,
  Lists,
  view,
  type ListSpec,
  type PageRequest,
} from '@channel/http';
import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ledgerEntries, type EntryRow } from './ledger-entries.projection';

const entryView = view('LedgerEntry', {
  id: is.id,
  eventId: is.id,
  eventType: is.text,
  stream: is.text,
  programmeId: is.id,
  effectiveOn: is.day,
  recordedAt: is.instant,
  legs: is.listOf(
    view('LedgerLeg', {
      account: is.text,
      partnerId: is.id.nullable(),
      amount: is.money.optional().describe('Debit is positive.'),
      quantity: is.units.optional().describe('In place of the amount in the book of units.'),
    }),
  ),
});

const entries: ListSpec<EntryRow, typeof entryView> = {
  item: entryView,
  projection: ledgerEntries.name,
  filters: {
    eventId: 'text',
    eventType: 'text',
    programmeId: 'text',
    effectiveOn: 'day',
    recordedAt: 'instant',
  },
  asOf: { grows: 'recordedAt' },
  sorts: ['-recordedAt', 'recordedAt', 'effectiveOn'],
  scope: () => everything,
  view: ({ key, ...row }) => ({ id: key, ...row }),
};

@ApiTags('ledger')
@Controller({ path: 'ledger', version: '1' })
export class LedgerEntriesController {
  constructor(private readonly lists: Lists) {}

  @Get('entries')
  @Access(['finance.analyst', 'finance.approver', 'auditor'], 'vendor')
  @AnswersPage(entries)
  @ApiOperation({ operationId: 'listLedgerEntries', summary: 'Entries with their legs; debit is positive' })
  list(@Asked() asked: PageRequest) {
    return this.lists.page(entries, asked);
  }
}
