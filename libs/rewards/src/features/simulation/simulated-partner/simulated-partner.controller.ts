import {
  absent,
  Access,
  Answers,
  is,
  TellsInLanguage,
  view,
  Viewer,
  type Principal,
  type Role,
  type ViewOf,
} from '@channel/http';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { totalsOfLines, type ComparedLine } from '../../../domain/simulation/compared-lines';
import { comparedShape } from '../../../simulation.view';
import { Simulations, type KeptSimulation } from '../../../simulations';
import { traceView, viewOfTrace } from '../../../trace.view';
import { SimulatedPartnerLines, type PartnerToCompare } from './simulated-partner-lines.query';

/** A trace names what was sold to whom: those who read money of partners. */
const READERS: readonly Role[] = ['finance.analyst', 'finance.approver', 'auditor'];

const lineView = view('ComparedLine', {
  rewardLineId: is.id,
  invoiceNo: is.text,
  invoiceLine: is.text,
  sku: is.text,
  quantity: is.integer,
  planId: is.id,
  issued: is.money.nullable().describe('Nothing: no statement has it.'),
  byDraft: is.money.nullable().describe('Nothing: the draft gives no such line.'),
  change: is.money,
});
const partnerView = view('ComparedPartner', {
  simulationId: is.id,
  quarter: is.quarter,
  partnerId: is.id,
  ...comparedShape,
  lines: is.listOf(lineView).describe('They add up to the amounts.'),
  traces: view('ComparedTraces', { issued: traceView.nullable(), byDraft: traceView.nullable() })
    .nullable()
    .describe('Of the line that was asked for: every step of it, by the rules of its run and by the draft.'),
});

/** Why a draft would have paid a partner more or less: line by line, and a line step by step. */
@ApiTags('programs')
@Controller({ path: 'simulations', version: '1' })
export class SimulatedPartnerController {
  constructor(
    private readonly simulations: Simulations,
    private readonly compared: SimulatedPartnerLines,
  ) {}

  @Get(':simulationId/partners/:partnerId')
  @Access(READERS, 'vendor')
  @Answers(partnerView)
  @TellsInLanguage()
  @ApiQuery({
    ...{ name: 'quarter', required: false, type: String },
    description: 'Of this quarter of the simulation; the last one, unless it is said.',
  })
  @ApiQuery({
    ...{ name: 'line', required: false, type: String },
    description: 'The reward line whose steps are told.',
  })
  @ApiOperation({
    operationId: 'compareSimulatedPartner',
    summary:
      'A partner’s quarter of a simulation, line by line: issued and by the draft, with the steps of one',
  })
  async compare(
    @Param('simulationId') simulationId: string,
    @Param('partnerId') partnerId: string,
    @Viewer() viewer: Principal,
    @Query('quarter') quarter?: string,
    @Query('line') lineId?: string,
  ): Promise<ViewOf<typeof partnerView>> {
    const { kept, run } = await this.found(simulationId, partnerId, quarter);
    const compared = await this.compared.of(kept, run, partnerId);
    const line = compared.lines.find((one) => one.line.rewardLineId === lineId);
    if (lineId !== undefined && line === undefined) throw absent();
    return {
      ...{ simulationId, quarter: run.quarter, partnerId },
      ...totalsOfLines(compared.lines, kept.currency),
      lines: compared.lines.map(viewOfLine),
      traces: line === undefined ? null : await this.traces(compared, line, viewer),
    };
  }

  /** Of whom there is nothing to compare, nothing is told. */
  private async found(simulationId: string, partnerId: string, asked: string | undefined) {
    const kept: KeptSimulation | undefined = await this.simulations.find(simulationId);
    const run = kept?.runs.findLast(({ quarter }) => asked === undefined || quarter === asked);
    if (kept === undefined || run === undefined) throw absent();
    const partner = (await this.simulations.partners(simulationId)).find(
      (one) => one.partnerId === partnerId && one.quarter === run.quarter,
    );
    if (partner === undefined || partner.amounts === null) throw absent();
    return { kept, run };
  }

  private async traces(compared: PartnerToCompare, line: ComparedLine, viewer: Principal) {
    const { issued, byDraft } = await this.compared.tracesOf(compared, line, viewer.language);
    const { partnerId } = line.line;
    const shown = (trace: typeof issued) =>
      trace === undefined ? null : viewOfTrace(trace, { run: compared.run, partnerId }, viewer);
    return { issued: shown(issued), byDraft: shown(byDraft) };
  }
}

const viewOfLine = ({ line, issued, byDraft, change }: ComparedLine): ViewOf<typeof lineView> => {
  const { rewardLineId, invoiceNo, invoiceLine, sku, quantity, planId } = line;
  return {
    ...{ rewardLineId, invoiceNo, invoiceLine, sku, quantity, planId },
    ...{ issued: issued?.amount ?? null, byDraft: byDraft?.amount ?? null, change },
  };
};
