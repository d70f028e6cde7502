import { Access, answer, CountField, ListField, Meta, Refuses, Requires, TextField } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DISTRIBUTORS, PARTNER_SELLERS, viewOfBom } from '../../deal.view';
import { dealsProblems } from '../../deals.problems';
import { SubmitBomCommand } from './submit-bom.handler';

class BomLineDto {
  @TextField({ max: 20, example: '1.2' })
  readonly line!: string;
  @TextField({ max: 80 })
  readonly sku!: string;
  /** Below one is refused with the line's place, beside all other findings. */
  @CountField({ min: -1_000_000 })
  readonly quantity!: number;
}
class SubmitBomDto {
  @ListField(() => BomLineDto, { max: 1000 })
  readonly lines!: BomLineDto[];
}

@ApiTags('boms')
@Controller({ path: 'deals', version: '1' })
export class SubmitBomController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':dealId/boms')
  @HttpCode(201)
  @Access([...PARTNER_SELLERS, ...DISTRIBUTORS], 'named')
  @Requires('Idempotency-Key')
  @Refuses(dealsProblems)
  @ApiOperation({
    operationId: 'submitBom',
    summary: 'Submit a version of the bill of materials; it is priced',
  })
  async submit(@Param('dealId') dealId: string, @Body() body: SubmitBomDto, @Meta() meta: CommandMeta) {
    const lines = body.lines.map(({ line, sku, quantity }) => ({ line, sku, quantity }));
    const outcome = await this.commands.execute(new SubmitBomCommand({ dealId, lines }, meta));
    return answer(outcome, viewOfBom);
  }
}
