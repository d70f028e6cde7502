import {
  Access,
  answer,
  CountField,
  ListField,
  Meta,
  MoneyDto,
  MoneyField,
  ProblemException,
  Refuses,
  Requires,
  TextField,
  TextListField,
  AnswersCommand,
  is,
  view,
  Viewer,
  type Principal,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post, UseGuards } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import { bomView, viewOfBom } from '../../../bom.view';
import { DISTRIBUTORS, PARTNER_SELLERS } from '../../../deal.view';
import { dealsProblems } from '../../../deals.problems';
import { MAX_BOM_LINES, readBomFile, type ReadBom } from './bom-file';
import { BomUpload } from './bom-upload';
import { SubmitBomCommand } from './submit-bom.handler';

class BomLineDto {
  @TextField({ max: 20, example: '1.2' })
  readonly line!: string;
  @TextField({ max: 80 })
  readonly sku!: string;
  /** Below one is refused with the line's place, beside all other findings. */
  @CountField({ min: -1_000_000 })
  readonly quantity!: number;
  @CountField({ optional: true, max: 600, description: 'Months; a service needs it.' })
  readonly termMonths?: number;
  @TextField({ optional: true, max: 200 })
  readonly site?: string;
  @TextField({ optional: true, max: 2000 })
  readonly notes?: string;
  @MoneyField({ optional: true, description: 'A unit price below the standard one; a person decides on it.' })
  readonly requestedNetUnit?: MoneyDto;
  @TextField({ optional: true, max: 80, description: 'Of another maker: the line is kept without a price.' })
  readonly manufacturer?: string;
}
class SubmitBomDto {
  @TextListField({
    optional: true,
    max: 20,
    description: 'Product lines of this bill of materials that are added to the registration, and claimed.',
  })
  readonly addProductLines?: string[];
  @ListField(() => BomLineDto, { optional: true, max: MAX_BOM_LINES })
  readonly lines?: BomLineDto[];
  @TextField({
    optional: true,
    max: 1_400_000,
    description:
      'A CSV file in base64 instead of `lines`; what is sent as text/csv, or as the part `file`, becomes this.',
  })
  readonly csv?: string;
}

const submittedBomView = view('SubmittedBom', {
  ...bomView.shape,
  findings: is
    .listOf(
      view('BomFileFinding', {
        row: is.count.optional(),
        column: is.text.optional(),
        value: is.text.optional(),
        code: is.code,
        message: is.sentence,
      }),
    )
    .describe('What was read in a file in another way than it stands there.'),
});

@ApiTags('boms')
@Controller({ path: 'deals', version: '1' })
export class SubmitBomController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':dealId/boms')
  @AnswersCommand(submittedBomView, 201)
  @Access([...PARTNER_SELLERS, ...DISTRIBUTORS], 'named')
  @Requires('Idempotency-Key')
  @UseGuards(BomUpload)
  @Refuses(dealsProblems, ['BOM_ALREADY_SUBMITTED', 'DEAL_NOT_OPEN', 'PARTNER_NOT_AUTHORISED', 'BOM_INVALID'])
  @ApiConsumes('application/json', 'text/csv', 'multipart/form-data')
  @ApiOperation({
    operationId: 'submitBom',
    summary: 'Submit a version of the bill of materials; it is priced',
  })
  async submit(
    @Param('dealId') dealId: string,
    @Body() body: SubmitBomDto,
    @Meta() meta: CommandMeta,
    @Viewer() viewer: Principal,
  ) {
    const { lines, findings } = wantedOf(body);
    const outcome = await this.commands.execute(
      new SubmitBomCommand({ dealId, lines, addProductLines: body.addProductLines ?? [] }, meta),
    );
    return answer(outcome, (bom) => ({ ...viewOfBom(bom, viewer), findings }));
  }
}

const wantedOf = ({ lines, csv }: SubmitBomDto): ReadBom => {
  if (lines !== undefined && csv === undefined)
    return { lines: lines.map((line) => ({ ...line })), findings: [] };
  if (csv !== undefined && lines === undefined) return readBomFile(Buffer.from(csv, 'base64'));
  throw new ProblemException(422, 'BOM_INVALID', 'Send either lines or a file.', {
    errors: [{ pointer: '/lines', code: 'LINE_MISSING', detail: 'One of `lines` and `csv` is needed.' }],
  });
};
