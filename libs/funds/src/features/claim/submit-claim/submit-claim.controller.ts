import {
  Access,
  AnswersCommand,
  DayField,
  FlagField,
  IdField,
  ListField,
  Meta,
  MoneyField,
  Refuses,
  Requires,
  TextField,
  Viewer,
  type MoneyDto,
  type Principal,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { answerWithClaim } from '../../../answers';
import { mdfClaimView } from '../../../claim.view';
import { FUND_USERS } from '../../../fund.view';
import { fundsProblems } from '../../../funds.problems';
import { InvoiceFilesField, ProofDto } from '../../../proof.dto';
import { SubmittedDrafts } from '../../../submitted-drafts';
import { SubmitMdfClaimCommand } from './submit-claim.handler';

class InvoiceDto {
  @TextField({ max: 60, example: 'INV-2026-0042' })
  readonly invoiceNumber!: string;
  @TextField({ max: 140, description: 'The organisation that wrote it.', example: 'Bright Media' })
  readonly vendor!: string;
  @DayField()
  readonly invoicedOn!: string;
  @DayField({ description: 'The day of the service, inside the dates of the activity.' })
  readonly servedOn!: string;
  @MoneyField({ description: 'In another currency than the fund, the rate of its month is used and shown.' })
  readonly net!: MoneyDto;
  @MoneyField()
  readonly tax!: MoneyDto;
  @InvoiceFilesField()
  readonly fileIds?: string[];
}
class SubmitMdfClaimDto {
  @IdField()
  readonly fundId!: string;
  @IdField()
  readonly requestId!: string;
  @ListField(() => InvoiceDto, { max: 50 })
  readonly invoices!: InvoiceDto[];
  @ListField(() => ProofDto, {
    max: 20,
    min: 0,
    description:
      'Files that were sent to /v1/files, by what each shows; of invoices they need not be repeated.',
  })
  readonly proofs!: ProofDto[];
  @FlagField({
    optional: true,
    description: 'Nothing more is claimed of the request: its rest is free again.',
  })
  readonly last?: boolean;
  @IdField({ optional: true, description: 'The draft that it was: it ends with the submission.' })
  readonly draftId?: string;
}

@ApiTags('funds')
@Controller({ path: 'mdf-claims', version: '1' })
export class SubmitMdfClaimController {
  constructor(
    private readonly commands: CommandBus,
    private readonly drafts: SubmittedDrafts,
  ) {}

  @Post()
  @Access(FUND_USERS, 'own', { machine: 'funds:write' })
  @Requires('Idempotency-Key')
  @AnswersCommand(mdfClaimView, 201)
  @Refuses(fundsProblems, [
    'VERSION_NOT_IN_FORCE',
    'REQUEST_UNKNOWN',
    'FILE_UNKNOWN',
    'REQUEST_NOT_APPROVED',
    'CLAIM_TOO_LATE',
    'PROOF_MISSING',
    'TOO_MANY_FILES',
    'ACTIVITY_OUTSIDE_DATES',
    'CURRENCY_DIFFERS',
    'AMOUNT_OUT_OF_RANGE',
    'INVOICE_ALREADY_CLAIMED',
    'EVIDENCE_ALREADY_USED',
  ])
  @ApiOperation({
    operationId: 'submitMdfClaim',
    summary: 'Claim what was spent on an approved activity; with dryRun, see first what of it is claimable',
  })
  async submit(@Body() body: SubmitMdfClaimDto, @Meta() meta: CommandMeta, @Viewer() viewer: Principal) {
    const { fundId, requestId, invoices, proofs, last = false, draftId } = body;
    const data = { fundId, requestId, invoices, proofs, last };
    const submission = this.commands.execute(new SubmitMdfClaimCommand(data, meta));
    return answerWithClaim(this.drafts.endedBy(submission, draftId, meta), viewer);
  }
}
