import {
  Access,
  AnswersCommand,
  DayField,
  Meta,
  Refuses,
  TextField,
  Viewer,
  type Principal,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { SellerAnswers } from '../../seller-answers';
import { SELLER_FINANCE } from '../../seller.access';
import { sellerView } from '../../seller.view';
import { sellersProblems } from '../../sellers.problems';
import { RecordSellerTaxFormCommand } from './record-tax-form.handler';

class RecordSellerTaxFormDto {
  @TextField({
    max: 100,
    description: 'Where the form is kept; never what stands in it.',
    example: 'W-9/2026/0071',
  })
  readonly reference!: string;
  @DayField({ description: 'The day on which it came in.' })
  readonly receivedOn!: string;
}

@ApiTags('sellers')
@Controller({ path: 'sellers', version: '1' })
export class RecordTaxFormController {
  constructor(
    private readonly commands: CommandBus,
    private readonly answers: SellerAnswers,
  ) {}

  @Post(':sellerId/tax-form')
  @Access(SELLER_FINANCE, 'vendor')
  @AnswersCommand(sellerView)
  @Refuses(sellersProblems, ['SELLER_NOT_ACTIVE', 'DAY_IN_FUTURE'])
  @ApiOperation({
    operationId: 'recordSellerTaxForm',
    summary: 'Record the tax form that payments above the yearly amount ask for',
  })
  async record(
    @Param('sellerId') sellerId: string,
    @Body() body: RecordSellerTaxFormDto,
    @Meta() meta: CommandMeta,
    @Viewer() viewer: Principal,
  ) {
    const outcome = await this.commands.execute(new RecordSellerTaxFormCommand({ sellerId, ...body }, meta));
    return this.answers.after(outcome, viewer);
  }
}
