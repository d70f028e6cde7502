import { sha256 } from '@channel/event-store';
import { absent, Access, AnswersFile, ProblemException, Refuses } from '@channel/http';
import { DeciderRunner } from '@channel/runtime';
import { Controller, Get, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { payoutBatchDecider } from '../../../domain/batch/payout-batch.decider';
import { payoutsProblems } from '../../../payouts.problems';
import { creditMemoCsv } from './credit-memo-csv';
import { pain001 } from './pain001';
import { paymentCsv } from './payment-csv';
import { isApproved, PaymentBuilder, type ApprovedBatch } from './payment-builder';
import type { Payment } from '../../../domain/payment/payment';

/** Of one batch: the order to the bank, the same for a bank's portal, and what is booked of it. */
const FORMATS = ['pain001', 'csv', 'credit-memo'] as const;
type Format = (typeof FORMATS)[number];

@ApiTags('payouts')
@Controller({ path: 'payout-batches', version: '1' })
export class PaymentFileController {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly payments: PaymentBuilder,
  ) {}

  /** The bytes are made again of the batch, and must be those that were exported. */
  @Get(':batchId/file')
  @Access(['finance.analyst', 'finance.approver'], 'vendor', { stepUp: true })
  @AnswersFile('application/xml', 'text/csv')
  @Refuses(
    payoutsProblems,
    [],
    [
      'TOTAL_MISMATCH',
      'ACCOUNT_ERASED',
      'TEXT_NOT_ALLOWED',
      'IBAN_INVALID',
      'BIC_INVALID',
      'BIC_REQUIRED',
      'CURRENCY_NOT_ALLOWED',
      'AMOUNT_OUT_OF_RANGE',
      'DATE_NOT_ALLOWED',
    ],
  )
  @ApiOperation({ operationId: 'getPaymentFile', summary: 'The exported payment file' })
  @ApiQuery({ name: 'format', required: false, enum: [...FORMATS] })
  async file(
    @Param('batchId') batchId: string,
    @Query('format') asked: string | undefined,
  ): Promise<StreamableFile> {
    const format = asked === undefined ? 'pain001' : FORMATS.find((known) => known === asked);
    if (format === undefined) throw formatUnknown();
    const { state } = await this.runner.load(payoutBatchDecider, batchId);
    if (!isApproved(state) || state.sha256 === null) throw absent();
    const payment = await this.payments.build(state);
    if ('refused' in payment)
      throw new ProblemException(payoutsProblems[payment.refused], payment.refused, payment.detail);
    const xml = pain001(payment);
    if (sha256(xml) !== state.sha256)
      throw new ProblemException(409, 'TOTAL_MISMATCH', 'The file would differ from the one exported.');
    const suffix = format === 'credit-memo' ? '-credit-memos' : '';
    const written = format === 'pain001' ? xml : sheetOf(format, payment, state);
    return new StreamableFile(Buffer.from(written, 'utf8'), {
      type: format === 'pain001' ? 'application/xml; charset=utf-8' : 'text/csv; charset=utf-8',
      disposition: `attachment; filename="${payment.messageId}${suffix}.${format === 'pain001' ? 'xml' : 'csv'}"`,
    });
  }
}

const sheetOf = (format: Exclude<Format, 'pain001'>, payment: Payment, batch: ApprovedBatch): string =>
  format === 'csv' ? paymentCsv(payment) : creditMemoCsv(batch);

const formatUnknown = (): ProblemException =>
  new ProblemException(400, 'PARAMETER_INVALID', `format takes ${FORMATS.join(', ')}.`, {
    errors: [{ parameter: 'format', code: 'PARAMETER_INVALID', detail: 'Not one of these.' }],
  });
