import { absent, Access, AnswersFile, isVendor, Viewer, type Principal } from '@channel/http';
import { pdfOf } from '@channel/pdf';
import { csvOf, xlsxOf } from '@channel/sheets';
import { Controller, Get, Param, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { STATEMENT_READERS } from '../../../statement.view';
import type { StatementDocument } from './statement-document';
import { pdfOfStatement } from './statement-pdf';
import { StatementDocuments } from './statement-documents.query';
import { sheetOfStatement } from './statement-sheet';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
type Form = Readonly<{ type: string; made: (statement: StatementDocument) => Promise<Uint8Array> }>;
const FORMS = {
  pdf: { type: 'application/pdf', made: (statement) => pdfOf(pdfOfStatement(statement)) },
  xlsx: { type: XLSX, made: (statement) => xlsxOf(sheetOfStatement(statement)) },
  csv: {
    type: 'text/csv',
    made: async (statement) => Buffer.from(await csvOf(sheetOfStatement(statement))),
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
  @AnswersFile('application/pdf', XLSX, 'text/csv')
  @ApiOperation({
    operationId: 'getStatementDocument',
    summary: 'A statement as it was issued, as PDF, XLSX or CSV: the same bytes each time',
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
    const bytes = await made(document);
    return new StreamableFile(bytes, {
      type: type === 'text/csv' ? 'text/csv; charset=utf-8' : type,
      disposition: `attachment; filename="${document.number}.${form}"`,
      length: bytes.byteLength,
    });
  }
}
