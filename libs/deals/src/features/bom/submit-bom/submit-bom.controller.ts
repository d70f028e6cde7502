import {
  Access,
  answer,
  ListField,
  Meta,
  ProblemException,
  Refuses,
  Requires,
  TextField,
  TextListField,
  AnswersCommand,
  view,
  Viewer,
  type Principal,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post, UseGuards } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import { bomFindingsView, bomView, viewOfBom } from '../../../bom.view';
import { DISTRIBUTORS, PARTNER_SELLERS } from '../../../deal.view';
import { dealsProblems } from '../../../deals.problems';
import { MAX_BOM_LINES, readBomFile, type ReadBom } from '../../../bom-file';
import { BomLineDto, CSV } from '../../../bom-line.dto';
import { BomUpload } from '../../../bom-upload';
import { SubmitBomCommand } from './submit-bom.handler';

class SubmitBomDto {
  @TextListField({
    optional: true,
    max: 20,
    description: 'Product lines of this bill of materials that are added to the registration, and claimed.',
  })
  readonly addProductLines?: string[];
  @ListField(() => BomLineDto, { optional: true, max: MAX_BOM_LINES })
  readonly lines?: BomLineDto[];
  @TextField(CSV)
  readonly csv?: string;
}

const submittedBomView = view('SubmittedBom', {
  ...bomView.shape,
  findings: bomFindingsView,
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
  @Refuses(dealsProblems, [
    'BOM_ALREADY_SUBMITTED',
    'DEAL_NOT_OPEN',
    'PARTNER_NOT_AUTHORISED',
    'BOM_INVALID',
    'NFR_ORDER',
  ])
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
