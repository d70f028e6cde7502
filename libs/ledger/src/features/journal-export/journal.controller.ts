import { Access, AnswersFile } from '@channel/http';
import { Database } from '@channel/postgres';
import { viewOf } from '@channel/runtime';
import { Controller, Get, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { journalText, type JournalEntry } from '../../domain/entry/hledger';

/** The journal as a file, so that an independent program can check it. */
@ApiTags('ledger')
@Controller({ path: 'ledger', version: '1' })
export class JournalController {
  constructor(private readonly database: Database) {}

  @Get('journal')
  @Access(['finance.analyst', 'finance.approver', 'auditor'], 'vendor')
  @AnswersFile('text/plain')
  @ApiOperation({ operationId: 'getLedgerJournal', summary: 'All entries as an hledger journal' })
  async journal(): Promise<StreamableFile> {
    return new StreamableFile(Buffer.from(await this.text(), 'utf8'), {
      type: 'text/plain; charset=utf-8',
      disposition: 'attachment; filename="ledger.journal"',
    });
  }

  /** In the order of the log. */
  async text(): Promise<string> {
    const entries = await this.database.query<JournalEntry>(
      `select "eventId", "eventType", "effectiveOn", "recordedAt", "legs"
         from ${viewOf('ledger.entries')} order by "key"`,
    );
    return entries.map((entry) => `${journalText(entry)}\n`).join('\n');
  }
}
