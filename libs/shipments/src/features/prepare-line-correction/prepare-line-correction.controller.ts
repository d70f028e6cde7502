import {
  Access,
  answer,
  AnswersCommand,
  IdField,
  ListField,
  Meta,
  Refuses,
  Requires,
  TextField,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { LinePortionDto, MOST_PORTIONS, numberedPortions } from '../../asked-portions';
import type { PastMatch } from '../../domain/shipment-line/shipment-line.commands';
import { lineCorrectionView, viewOfLineCorrection } from '../../shipment-line-correction.view';
import { shipmentsProblems } from '../../shipments.problems';
import { CorrectMatchCommand, CorrectReturnCommand } from './prepare-line-correction.handler';

class FoundedDto {
  @TextField({ max: 500, description: 'Kept with the line.' })
  readonly reason!: string;
  @TextField({ max: 500, description: 'Where the proof can be looked up.' })
  readonly evidence!: string;
}
class CorrectMatchDto extends FoundedDto {
  @IdField({
    optional: true,
    description:
      'The deal to which the line belonged. Absent: to none, it is taken from the deal that it has.',
  })
  readonly dealId?: string;
  @ListField(() => LinePortionDto, {
    ...{ optional: true, min: 2, max: MOST_PORTIONS },
    description: 'Instead of one deal, those between which the line was split.',
  })
  readonly portions?: LinePortionDto[];
}
class CorrectReturnDto extends FoundedDto {
  @IdField({ description: 'The line of the sale that came back.' }) readonly saleLineId!: string;
}

const pastMatchOf = (
  lineId: string,
  dealId: string | undefined,
  portions: readonly LinePortionDto[] | undefined,
): PastMatch => {
  if (portions !== undefined) return { kind: 'split', portions: numberedPortions(lineId, portions) };
  return dealId === undefined ? { kind: 'unmatch' } : { kind: 'match', dealId };
};

const VENDOR_CHANNEL = ['channel.manager', 'channel.lead'] as const;
const UNPREPARED = [
  'CORRECTION_NOT_NEEDED',
  'TOO_FAR_BACK',
  'REASON_MISSING',
  'EVIDENCE_MISSING',
  'VERSION_NOT_IN_FORCE',
] as const;

@ApiTags('shipments')
@Controller({ path: 'shipment-lines', version: '1' })
export class PrepareLineCorrectionController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':lineId/correct-match')
  @Access(VENDOR_CHANNEL, 'assigned')
  @Requires('Idempotency-Key')
  @AnswersCommand(lineCorrectionView, 201)
  @Refuses(shipmentsProblems, [
    'LINE_NOT_OPEN',
    'LINE_NOT_MATCHED',
    'LINE_NOT_FOR_RESALE',
    'TOO_FEW_DEALS',
    'QUANTITY_DIFFERS',
    'SERIALS_MISSING',
    'SERIAL_UNKNOWN',
    'SERIAL_DOUBLED',
    'SERIALS_ABOVE_UNITS',
    'DEAL_NOT_FOUND',
    'DEAL_NOT_APPROVED',
    'OTHER_DISTRIBUTOR',
    'OTHER_PARTNER',
    ...UNPREPARED,
  ])
  @ApiOperation({
    operationId: 'correctMatch',
    summary: 'Prepare a correction of the deal or deals to which a line belonged, with what it moves',
  })
  async match(
    @Param('lineId') lineId: string,
    @Body() { dealId, portions, ...founded }: CorrectMatchDto,
    @Meta() meta: CommandMeta,
  ) {
    const fact = pastMatchOf(lineId, dealId, portions);
    const command = new CorrectMatchCommand({ lineId, fact, ...founded }, meta);
    return answer(await this.commands.execute(command), (line) => viewOfLineCorrection(lineId, line));
  }

  @Post(':lineId/correct-return')
  @Access(VENDOR_CHANNEL, 'vendor')
  @Requires('Idempotency-Key')
  @AnswersCommand(lineCorrectionView, 201)
  @Refuses(shipmentsProblems, [
    'LINE_NOT_A_RETURN',
    'RETURN_LINKED',
    'RETURN_ABOVE_SALE',
    'SALE_NOT_FOUND',
    'SALE_DIFFERS',
    'OTHER_DISTRIBUTOR',
    'OTHER_PARTNER',
    ...UNPREPARED,
  ])
  @ApiOperation({
    operationId: 'correctReturn',
    summary: 'Prepare the link of a return to a sale of an issued quarter, with what it moves',
  })
  async link(
    @Param('lineId') lineId: string,
    @Body() { saleLineId, ...founded }: CorrectReturnDto,
    @Meta() meta: CommandMeta,
  ) {
    const command = new CorrectReturnCommand(
      { lineId, fact: { kind: 'link', saleLineId }, ...founded },
      meta,
    );
    return answer(await this.commands.execute(command), (line) => viewOfLineCorrection(lineId, line));
  }
}
