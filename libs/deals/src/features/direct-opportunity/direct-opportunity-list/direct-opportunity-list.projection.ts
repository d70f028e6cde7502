import { projection, type Recorded } from '@channel/runtime';
import {
  evolve,
  initial,
  isKnown,
  type KnownDirectOpportunity,
} from '../../../domain/direct-opportunity/direct-opportunity';
import type { DirectOpportunityEvent } from '../../../domain/direct-opportunity/direct-opportunity.events';

export interface DirectRow {
  readonly reference: string;
  readonly status: KnownDirectOpportunity['status'];
  readonly customerName: string;
  readonly region: string;
  readonly ownerId: string;
  readonly expectedCloseOn: string | null;
  readonly recordedAt: string;
  readonly state: KnownDirectOpportunity;
}

/** What the vendor's own sales pursue. */
export const directOpportunityList = projection<DirectOpportunityEvent, DirectRow>({
  name: 'deals.direct-opportunity-list',
  version: 1,
  streams: ['directOpportunity-'],
  columns: {
    reference: 'text not null',
    status: 'text not null',
    customerName: 'text not null',
    region: 'text not null',
    ownerId: 'text not null',
    expectedCloseOn: 'date',
    recordedAt: 'timestamptz not null',
    state: 'jsonb not null',
  },
  indexes: ['("status", "recordedAt")'],
  remembers: true,
  onFailure: 'park',
  keys: ({ data }) => [data.directId],
  on: {
    DirectOpportunityRecorded: folded,
    DirectOpportunityChanged: folded,
    DirectCustomerCompared: folded,
    DirectOpportunityEnded: folded,
  },
});

function folded(
  _data: DirectOpportunityEvent['data'],
  row: DirectRow | undefined,
  event: Recorded<DirectOpportunityEvent>,
): DirectRow | undefined {
  const state = evolve(row?.state ?? initial, event);
  if (!isKnown(state)) return undefined;
  const { reference, status, recordedAt, content } = state;
  const { customer, region, ownerId, expectedCloseOn } = content;
  const customerName = customer.name;
  return { reference, status, customerName, region, ownerId, expectedCloseOn, recordedAt, state };
}
