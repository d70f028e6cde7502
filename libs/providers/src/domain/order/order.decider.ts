import { decidedBy, type Act, type Decider, type Decision, type DomainCommand } from '@channel/kernel';
import { evolve, initial, sameContent, type Order } from './order';
import type { OfOrder, OrderContent, ProviderOrderEvent } from './order.events';

export type RecordProviderOrder = DomainCommand<
  'RecordProviderOrder',
  Readonly<{ of: OfOrder; content: OrderContent; importId: string; act: Act }>,
  never
>;

/** A line that is sent again is nothing new; with other content it takes the place of the first. */
const record = (
  { of, content, importId, act }: RecordProviderOrder['data'],
  order: Order,
): Decision<ProviderOrderEvent, never> => {
  if (order.status === 'none')
    return [
      {
        type: 'ProviderOrderRecorded',
        data: { ...of, ...content, importId, recordedBy: act.by, recordedAt: act.at },
      },
    ];
  if (sameContent(order.content, content)) return [];
  const { content: before } = order;
  return [
    {
      type: 'ProviderOrderCorrected',
      data: { ...of, ...content, importId, before, correctedBy: act.by, correctedAt: act.at },
    },
  ];
};

/** What an order has to be is judged row by row before (`judge-order.ts`); its stream says what was sent under its key. */
export const orderDecider: Decider<Order, RecordProviderOrder, ProviderOrderEvent, never> = {
  stream: 'providerOrder',
  initial,
  evolve,
  decide: decidedBy<RecordProviderOrder, Order, ProviderOrderEvent, never>({
    RecordProviderOrder: record,
  }),
};
