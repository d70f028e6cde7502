import type { Day, DomainEvent, Instant, MoneyJson } from '@channel/kernel';

// Stored for ever, in the stream `providerOrder-<orderId>`; the id is apiId('pord', `${partnerId}|${orderNo}|${line}`). One
// line of an order that a provider submitted for its own service: what its contract value is measured by (J78, J90).

export type OfOrder = Readonly<{
  orderId: string;
  programmeId: string;
  partnerId: string;
  orderNo: string;
  line: string;
}>;
export type OrderContent = Readonly<{
  submittedOn: Day;
  region: string;
  track: string;
  sku: string;
  quantity: number;
  /** Total contract value of the line. */
  tcv: MoneyJson;
  business: 'new' | 'renewal';
  endCustomer: Readonly<{ name: string; country: string }>;
}>;

export type ProviderOrderRecorded = DomainEvent<
  'ProviderOrderRecorded',
  OfOrder & OrderContent & { importId: string; recordedBy: string; recordedAt: Instant }
>;
/** The same line was sent again with other content, which counts from its first day on instead. */
export type ProviderOrderCorrected = DomainEvent<
  'ProviderOrderCorrected',
  OfOrder &
    OrderContent & { importId: string; before: OrderContent; correctedBy: string; correctedAt: Instant }
>;
export type ProviderOrderEvent = ProviderOrderRecorded | ProviderOrderCorrected;
