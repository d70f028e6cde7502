import {
  absent,
  Access,
  AnswersFile,
  TellsInLanguage,
  isVendor,
  Viewer,
  type Principal,
} from '@channel/http';
import { present } from '@channel/kernel';
import { pdfOf } from '@channel/pdf';
import { csvOf } from '@channel/sheets';
import { Controller, Get, Param, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { DealSurroundings } from '../../../deal-surroundings';
import { DEAL_READERS, quoteVisibleTo } from '../../../deal.view';
import { isDrafted, type DraftedQuote } from '../../../domain/quote/quote';
import { pdfOfQuote, QUOTE_WORDS, sheetOfQuote, type QuoteDocument } from './quote-document';

const FORMS = ['pdf', 'csv'];

@ApiTags('quotes')
@Controller({ path: 'quotes', version: '1' })
export class QuoteDocumentController {
  constructor(private readonly around: DealSurroundings) {}

  @Get(':quoteId/documents/:form')
  @Access(DEAL_READERS, 'named', { machine: 'deals:read' })
  @ApiParam({ name: 'form', enum: FORMS })
  @TellsInLanguage()
  @AnswersFile('application/pdf', 'text/csv')
  @ApiOperation({
    operationId: 'getQuoteDocument',
    summary: 'An issued quote as PDF or CSV: the same bytes each time, in each language',
  })
  async document(
    @Param('quoteId') quoteId: string,
    @Param('form') form: string,
    @Viewer() viewer: Principal,
  ): Promise<StreamableFile> {
    const { state: quote } = await this.around.loadQuote(quoteId);
    const seen = isVendor(viewer) || quoteVisibleTo(viewer.orgId)(quote);
    const found = seen && isDrafted(quote) ? await this.documentOf(quote) : undefined;
    if (found === undefined || !FORMS.includes(form)) throw absent();
    const bytes =
      form === 'pdf'
        ? await pdfOf(pdfOfQuote(found, QUOTE_WORDS[viewer.language]))
        : Buffer.from(await csvOf(sheetOfQuote(found)));
    return new StreamableFile(bytes, {
      type: form === 'pdf' ? 'application/pdf' : 'text/csv; charset=utf-8',
      disposition: `attachment; filename="${found.number}-v${String(found.version)}.${form}"`,
      length: bytes.byteLength,
    });
  }

  /** `undefined` while the version is a draft: it is nobody's offer. */
  private async documentOf(quote: DraftedQuote): Promise<QuoteDocument | undefined> {
    const { number, quoteVersion: version, issuedAt, validUntilOn, lines, total, note } = quote;
    if (issuedAt === null || validUntilOn === null) return undefined;
    const deal = await this.around.registered(quote.dealId);
    return {
      ...{ number, version, issuedAt, validUntilOn, lines, total, note },
      ...{ dealNumber: deal.number, customer: deal.customer.name },
      distributor: await this.party(quote.distributorId, issuedAt),
      partner: await this.party(quote.partnerId, issuedAt),
    };
  }

  /** As it was called when the quote was issued. */
  private async party(id: string, issuedAt: string): Promise<QuoteDocument['partner']> {
    const standing = await this.around.standing(id, issuedAt.slice(0, 10));
    const { code, name, country } = present(standing, 'a side of a quote');
    return { code, name, country };
  }
}
