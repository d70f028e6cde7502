import { Access, Meta, Answers, is, LimitedTo, view } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { askedIn, DealCheckDto } from '../../../deal-request.dto';
import { PARTNER_SELLERS } from '../../../deal.view';
import { checkDeal, SAID_LATER, takenForRight } from '../../../domain/deal/deal.check';
import { asksForTender } from '../../../domain/deal/deal.submission';
import { SubmissionReader } from '../../../submission-reader';

const checkView = view('DealCheck', {
  result: is.oneOf(['clear', 'possible_overlap', 'not_eligible']),
  decisionDueAt: is.instant.optional(),
  open: is.listOf(is.oneOf(SAID_LATER)).describe('What is not said yet, and was taken for right.'),
  code: is.code.optional().describe('As the submission would say it.'),
  detail: is.sentence.optional(),
  errors: is
    .listOf(
      view('CheckFinding', {
        pointer: is.text.optional(),
        code: is.code,
        detail: is.sentence,
        suggestions: is.listOf(is.text).optional(),
        allowed: is.listOf(is.text).optional(),
      }),
    )
    .optional(),
});

@ApiTags('deals')
@Controller({ path: 'deals', version: '1' })
export class CheckDealController {
  constructor(private readonly submissions: SubmissionReader) {}

  @Post('check')
  @Answers(checkView)
  @Access(PARTNER_SELLERS, 'own', { machine: 'deals:write' })
  @LimitedTo('check', 'organisation')
  @ApiOperation({
    operationId: 'checkDeal',
    summary:
      'Whether a registration would be taken, by the rules of the decision, as far as it is said; nothing is written',
  })
  async check(@Body() body: DealCheckDto, @Meta() meta: CommandMeta) {
    const submission = await this.submissions.submissionOf(askedIn(body), '', meta);
    const open = SAID_LATER.filter((field) =>
      field === 'tenderPublished' ? asksForTender(submission) : body[field] === undefined,
    );
    const check = { ...checkDeal(takenForRight(submission, open)), open };
    if (check.result === 'clear') return check;
    const { refusal, ...rest } = check;
    const { refused: code, detail, errors } = refusal;
    return { ...rest, code, detail, ...(errors === undefined ? {} : { errors: errors.map(located) }) };
  }
}

/** Pointers into the request, as problems have them. */
const located = <Found extends Readonly<{ pointer?: string }>>(found: Found): Found =>
  found.pointer === undefined ? found : { ...found, pointer: `#${found.pointer}` };
