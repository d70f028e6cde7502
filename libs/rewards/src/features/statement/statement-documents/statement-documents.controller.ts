import {
  absent,
  Access,
  AnswersFile,
  isVendor,
  TellsInLanguage,
  Viewer,
  type Principal,
} from '@channel/http';
import { pdfOf } from '@channel/pdf';
import { csvOf, xlsxOf } from '@channel/sheets';
import { Controller, Get, Param, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { STATEMENT_READERS } from '../../../statement.view';
import type { StatementDocument } from './statement-document';
import { pdfOfStatement } from './statement-pdf';
import { StatementDocuments } from './statement-documents.query';
import { sheetOfStatement } from './statement-sheet';
import type { StatementWords } from './statement-wording';
import { STATEMENT_WORDS } from './statement-words';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
type Form = Readonly<{
  type: string;
  made: (statement: StatementDocument, words: StatementWords) => Promise<Uint8Array>;
}>;
const FORMS = {
  pdf: { type: 'application/pdf', made: (statement, words) => pdfOf(pdfOfStatement(statement, words)) },
  xlsx: { type: XLSX, made: (statement, words) => xlsxOf(sheetOfStatement(statement, words)) },
  csv: {
    type: 'text/csv',
    // Programs read it: its columns have one name in every language.
    made: async (statement) => Buffer.from(await csvOf(sheetOfStatement(statement, STATEMENT_WORDS.en))),
  },
} as const satisfies Readonly<Record<string, Form>>;
const isForm = (given: string): given is keyof typeof FORMS => Object.hasOwn(FORMS, given);

@ApiTags('rewards')
@Controller({ path: 'statements', version: '1' })
export class StatementDocumentsController {
  constructor(private readonly documents: StatementDocuments) {}

  @Get(':statementId/documents/:form')
  @Access(STATEMENT_READERS, 'own', { machine: 'statements:read' })
  @ApiParam({ name: 'form', enum: Object.keys(FORMS) })
  @TellsInLanguage()
  @AnswersFile('application/pdf', XLSX, 'text/csv')
  @ApiOperation({
    operationId: 'getStatementDocument',
    summary: 'A statement as it was issued, as PDF, XLSX or CSV: the same bytes each time, in each language',
  })
  async document(
    @Param('statementId') statementId: string,
    @Param('form') form: string,
    @Viewer() viewer: Principal,
  ): Promise<StreamableFile> {
    const found = await this.documents.of(statementId);
    if (found === undefined || !(isVendor(viewer) || found.partnerId === viewer.orgId) || !isForm(form))
      throw absent();
    const { document } = found;
    const { type, made } = FORMS[form];
    const bytes = await made(document, STATEMENT_WORDS[viewer.language]);
    return new StreamableFile(bytes, {
      type: type === 'text/csv' ? 'text/csv; charset=utf-8' : type,
      disposition: `attachment; filename="${document.number}.${form}"`,
      length: bytes.byteLength,
    });
  }
}
