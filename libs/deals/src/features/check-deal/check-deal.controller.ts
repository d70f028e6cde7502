import { Access, Meta } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DealRequestDto, requestOf } from '../../deal-request.dto';
import { PARTNER_SELLERS } from '../../deal.view';
import { checkDeal } from '../../domain/deal/deal.check';
import { SubmissionReader } from '../../submission-reader';

@ApiTags('deals')
@Controller({ path: 'deals', version: '1' })
export class CheckDealController {
  constructor(private readonly submissions: SubmissionReader) {}

  @Post('check')
  @HttpCode(200)
  @Access(PARTNER_SELLERS, 'own', { machine: 'deals:write' })
  @ApiOperation({
    operationId: 'checkDeal',
    summary: 'Whether a registration would be taken, by the rules of the decision; nothing is written',
  })
  async check(@Body() body: DealRequestDto, @Meta() meta: CommandMeta): Promise<object> {
    const check = checkDeal(await this.submissions.submissionOf(requestOf(body), '', meta));
    if (check.result === 'clear') return check;
    const { refusal, ...rest } = check;
    const { refused: code, detail, errors } = refusal;
    return { ...rest, code, detail, ...(errors === undefined ? {} : { errors: errors.map(located) }) };
  }
}

/** Pointers into the request, as problems have them. */
const located = <Found extends Readonly<{ pointer?: string }>>(found: Found): Found =>
  found.pointer === undefined ? found : { ...found, pointer: `#${found.pointer}` };
