import { Deals } from '@channel/deals';
import { Database } from '@channel/postgres';
import {
  absent,
  Access,
  AnswersPage,
  AnswersRecord,
  Asked,
  isVendor,
  Lists,
  MONTH_FORM,
  ownRows,
  RecordAnswer,
  Viewer,
  type ListSpec,
  type PageRequest,
  type Principal,
} from '@channel/http';
import { DeciderRunner, viewOf } from '@channel/runtime';
import { PARTNER_NAMED } from '@channel/partners';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { appliesTo, type ShipmentLine } from '../../domain/shipment-line/shipment-line';
import { shipmentLineDecider } from '../../domain/shipment-line/shipment-line.decider';
import { PORTION_ROWS } from '../../counted-lines';
import { PRICE_DEVIATIONS, PRICED_LINES, type PricedLineRow } from '../../priced-lines';
import { LINE_READERS, shipmentLineView, viewOfLine } from '../../shipment-line.view';
import {
  SHIPMENT_LINE_STATUSES,
  SHIPMENT_LINES,
  type ShipmentLineRow,
} from '../../shipment-lines.projection';

/** Lines as their senders see them. */
const reportedLines: ListSpec<PricedLineRow, typeof shipmentLineView> = {
  projection: SHIPMENT_LINES,
  relation: PRICED_LINES,
  item: shipmentLineView,
  filters: {
    status: { oneOf: SHIPMENT_LINE_STATUSES },
    shipOn: 'day',
    invoiceOn: 'day',
    reportPeriod: MONTH_FORM,
    invoiceNo: 'text',
    sku: 'code',
    partnerId: PARTNER_NAMED,
    distributorId: PARTNER_NAMED,
    dealId: { named: 'dealId' },
    type: { oneOf: ['sale', 'return', 'demo'] },
  },
  asOf: {
    not: 'lines are many and are replaced by files; the history of a line says what it was, and a run what it knew of all.',
  },
  sorts: ['-shipOn', 'shipOn'],
  search: ['invoiceNo', 'customerName', 'sku', 'dealNumber'],
  // A provider sees what it reported by itself; what its distributors reported of it is theirs.
  scope: ownRows('distributorId'),
  view: viewOfLine,
};

/** As the vendor sees them: who may not know approved prices does not find lines by them either. */
export const shipmentLineList: typeof reportedLines = {
  ...reportedLines,
  filters: { ...reportedLines.filters, deviation: { oneOf: PRICE_DEVIATIONS } },
  sorts: [...reportedLines.sorts, 'deviation'],
};

@ApiTags('shipments')
@Controller({ path: 'shipment-lines', version: '1' })
export class ShipmentLineListController {
  constructor(
    private readonly lists: Lists,
    private readonly database: Database,
    private readonly runner: DeciderRunner,
    private readonly deals: Deals,
  ) {}

  @Get()
  @Access(LINE_READERS, 'own', { machine: 'pos:write' })
  @AnswersPage(shipmentLineList)
  @ApiOperation({ operationId: 'listShipmentLines', summary: 'Sold and returned lines of POS reports' })
  list(@Asked() asked: PageRequest) {
    return this.lists.page(isVendor(asked.viewer) ? shipmentLineList : reportedLines, asked);
  }

  @Get(':lineId')
  @Access(LINE_READERS, 'own', { machine: 'pos:write' })
  @AnswersRecord(shipmentLineView, { id: false })
  @ApiOperation({ operationId: 'getShipmentLine', summary: 'One line and its match' })
  async get(@Param('lineId') lineId: string, @Viewer() viewer: Principal) {
    const [row] = await this.database.query<ShipmentLineRow & { key: string }>(
      `select * from ${viewOf(SHIPMENT_LINES)} where key = $1
        union all
       select * from ${PORTION_ROWS} portion where key = $1`,
      [lineId],
    );
    if (row === undefined || !(isVendor(viewer) || row.distributorId === viewer.orgId)) throw absent();
    const { state, revision } = await this.runner.load(shipmentLineDecider, lineId);
    const line = withDecision(row, state);
    const approved = isVendor(viewer) ? await this.approved(line) : null;
    return new RecordAnswer(revision, viewOfLine({ ...line, approved }, viewer));
  }

  /** From the streams, as the match is. */
  private async approved({ dealId, type, sku }: ShipmentLineRow): Promise<PricedLineRow['approved']> {
    if (dealId === null || type === 'demo') return null;
    const lines = (await this.deals.facts(dealId))?.approved ?? [];
    return lines.filter((line) => line.sku === sku).map(({ netUnit }) => netUnit);
  }
}

/** As which a line may stand on which somebody just decided. */
const DECIDED: ReadonlySet<ShipmentLineRow['status']> = new Set(['matched', 'unmatched', 'not_a_deal']);
/** The read model may be a moment behind what a person just decided. */
const withDecision = <Row extends ShipmentLineRow>(row: Row, state: ShipmentLine): Row => {
  if (!appliesTo(state, row.posFileId) || !DECIDED.has(row.status)) return row;
  if (state.status === 'matched')
    return {
      ...row,
      status: 'matched',
      dealId: state.dealId,
      matchedBy: 'person',
      portions: [],
      score: null,
    };
  if (state.status === 'split') return { ...row, ...splitIn(row, state) };
  return state.status === 'unmatched' || state.status === 'not_a_deal'
    ? { ...row, status: state.status, dealId: null, matchedBy: null, portions: [] }
    : row;
};

const splitIn = (
  { portions: known }: ShipmentLineRow,
  { portions }: Extract<ShipmentLine, Readonly<{ status: 'split' }>>,
): Pick<ShipmentLineRow, 'status' | 'dealId' | 'matchedBy' | 'score' | 'portions'> => ({
  ...{ status: 'matched', dealId: null, matchedBy: 'person', score: null },
  portions: portions.map((portion) => ({
    ...portion,
    returned: known.find(({ portionId }) => portionId === portion.portionId)?.returned ?? 0,
  })),
});
