import { Database } from '@channel/postgres';
import {
  absent,
  Access,
  everything,
  isVendor,
  Lists,
  nothing,
  RecordAnswer,
  Viewer,
  Wait,
  type ListSpec,
  type Principal,
} from '@channel/http';
import { DeciderRunner, viewOf } from '@channel/runtime';
import { PARTNER_NAMED } from '@channel/partners';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { appliesTo, type ShipmentLine } from '../../domain/shipment-line/shipment-line';
import { shipmentLineDecider } from '../../domain/shipment-line/shipment-line.decider';
import { SHIPMENT_LINES, type ShipmentLineRow } from '../../shipment-lines.projection';

const READERS = [
  'distributor.user',
  'distributor.admin',
  'channel.manager',
  'channel.lead',
  'finance.analyst',
  'finance.approver',
  'auditor',
] as const;

/** Score and suggestions name the vendor's view of other deals: for the vendor only. */
const viewOfLine = (
  {
    key,
    posFileId: _file,
    chunk: _chunk,
    content: _content,
    line: _line,
    customerName: _name,
    ...row
  }: ShipmentLineRow & {
    key: string;
  },
  viewer: Principal,
): object => {
  const { score, suggestions, ...shown } = row;
  return { id: key, ...shown, ...(isVendor(viewer) ? { score, suggestions } : {}) };
};

export const shipmentLineList: ListSpec<ShipmentLineRow> = {
  projection: SHIPMENT_LINES,
  filters: {
    status: 'text',
    shipOn: 'day',
    invoiceOn: 'day',
    reportPeriod: 'text',
    invoiceNo: 'text',
    sku: 'text',
    partnerId: PARTNER_NAMED,
    distributorId: PARTNER_NAMED,
    dealId: 'text',
    type: 'text',
  },
  sorts: ['-shipOn', 'shipOn'],
  search: ['invoiceNo', 'customerName', 'sku', 'dealNumber'],
  scope: (viewer) =>
    isVendor(viewer)
      ? everything
      : viewer.orgKind === 'distributor'
        ? { where: '"distributorId" = $1', values: [viewer.orgId] }
        : nothing,
  view: viewOfLine,
};

@ApiTags('shipments')
@Controller({ path: 'shipment-lines', version: '1' })
export class ShipmentLineListController {
  constructor(
    private readonly lists: Lists,
    private readonly database: Database,
    private readonly runner: DeciderRunner,
  ) {}

  @Get()
  @Access(READERS, 'own', { machine: 'pos:write' })
  @ApiOperation({ operationId: 'listShipmentLines', summary: 'Sold and returned lines of POS reports' })
  list(@Viewer() viewer: Principal, @Query() query: Record<string, unknown>, @Wait() wait: number) {
    return this.lists.page(shipmentLineList, viewer, query, wait);
  }

  @Get(':lineId')
  @Access(READERS, 'own', { machine: 'pos:write' })
  @ApiOperation({ operationId: 'getShipmentLine', summary: 'One line and its match' })
  async get(@Param('lineId') lineId: string, @Viewer() viewer: Principal): Promise<RecordAnswer> {
    const [row] = await this.database.query<ShipmentLineRow & { key: string }>(
      `select * from ${viewOf(SHIPMENT_LINES)} where key = $1`,
      [lineId],
    );
    if (row === undefined || !(isVendor(viewer) || row.distributorId === viewer.orgId)) throw absent();
    const { state, revision } = await this.runner.load(shipmentLineDecider, lineId);
    return new RecordAnswer(revision, viewOfLine(withDecision(row, state), viewer));
  }
}

/** The read model may be a moment behind what a person just decided. */
const withDecision = <Row extends ShipmentLineRow>(row: Row, state: ShipmentLine): Row => {
  if (!appliesTo(state, row.posFileId) || (row.status !== 'matched' && row.status !== 'unmatched'))
    return row;
  if (state.status === 'matched')
    return { ...row, status: 'matched', dealId: state.dealId, matchedBy: 'person', score: null };
  return state.status === 'unmatched' ? { ...row, status: 'unmatched', dealId: null, matchedBy: null } : row;
};
