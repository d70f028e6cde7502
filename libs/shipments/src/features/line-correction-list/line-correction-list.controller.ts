import { absent, Access, AnswersList } from '@channel/http';
import { DeciderRunner } from '@channel/runtime';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { shipmentLineDecider } from '../../domain/shipment-line/shipment-line.decider';
import { lineCorrectionView, viewOfLineCorrection } from '../../shipment-line-correction.view';
import { ShipmentLineReader } from '../../shipment-line-reader';

@ApiTags('shipments')
@Controller({ path: 'shipment-lines', version: '1' })
export class LineCorrectionListController {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly lines: ShipmentLineReader,
  ) {}

  @Get(':lineId/corrections')
  @Access(['channel.manager', 'channel.lead', 'finance.analyst', 'finance.approver', 'auditor'], 'vendor')
  @AnswersList(lineCorrectionView)
  @ApiOperation({
    operationId: 'listLineCorrections',
    summary: 'Corrections of a line’s match in the past, with what they move',
  })
  async list(@Param('lineId') lineId: string) {
    const { state } = await this.runner.load(shipmentLineDecider, lineId);
    if (state.corrections.length === 0 && (await this.lines.find(lineId)) === undefined) throw absent();
    return {
      data: state.corrections.map(({ correctionId }) => viewOfLineCorrection(lineId, state, correctionId)),
    };
  }
}
