import { absent, Access, Answers, ListField, Meta, Refuses, TextField } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post, UseGuards } from '@nestjs/common';
import { ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import { MAX_BOM_LINES, missing, readBomFile, type ReadBom } from '../../../bom-file';
import { CSV, TypedBomLineDto } from '../../../bom-line.dto';
import { BomReader } from '../../../bom-reader';
import { BomUpload } from '../../../bom-upload';
import { DISTRIBUTORS, PARTNER_SELLERS } from '../../../deal.view';
import { dealsProblems } from '../../../deals.problems';
import { bomCheckView, viewOfBomCheck } from './bom-check.view';

class CheckBomDto {
  @ListField(() => TypedBomLineDto, { optional: true, max: MAX_BOM_LINES })
  readonly lines?: TypedBomLineDto[];
  @TextField(CSV)
  readonly csv?: string;
}

@ApiTags('boms')
@Controller({ path: 'deals', version: '1' })
export class CheckBomController {
  constructor(private readonly boms: BomReader) {}

  @Post(':dealId/boms/check')
  @Answers(bomCheckView)
  @Access([...PARTNER_SELLERS, ...DISTRIBUTORS], 'named')
  @UseGuards(BomUpload)
  @Refuses(dealsProblems, [], ['BOM_INVALID'])
  @ApiConsumes('application/json', 'text/csv', 'multipart/form-data')
  @ApiOperation({
    operationId: 'checkBom',
    summary:
      'What a bill of materials would cost and what is wrong with it, of a registration or of a draft; nothing is written',
  })
  async check(@Param('dealId') dealId: string, @Body() body: CheckBomDto, @Meta() meta: CommandMeta) {
    const { lines, findings } = linesOf(body);
    const check = await this.boms.check(dealId, lines, meta);
    if (check === undefined) throw absent();
    return viewOfBomCheck(check, findings);
  }
}

const linesOf = ({ lines = [], csv }: CheckBomDto): ReadBom =>
  csv === undefined
    ? {
        findings: [],
        lines: lines.map((line, index) =>
          line.sku.trim() === ''
            ? { ...line, unread: [missing(index, 'sku', 'The part is missing.')] }
            : { ...line },
        ),
      }
    : readBomFile(Buffer.from(csv, 'base64'));
