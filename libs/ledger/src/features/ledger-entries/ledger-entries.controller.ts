import { Access, everything, Lists, Viewer, Wait, type ListSpec, type Principal } from '@channel/http';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ledgerEntries, type EntryRow } from './ledger-entries.projection';

const entries: ListSpec<EntryRow> = {
  projection: ledgerEntries.name,
  filters: {
    eventId: 'text',
    eventType: 'text',
    programmeId: 'text',
    effectiveOn: 'day',
    recordedAt: 'instant',
  },
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
  @ApiOperation({ operationId: 'listLedgerEntries', summary: 'Entries with their legs; debit is positive' })
  list(@Viewer() viewer: Principal, @Query() query: Record<string, unknown>, @Wait() wait: number) {
    return this.lists.page(entries, viewer, query, wait);
  }
}
