import { moneyJson, parseMoney, times, type MoneyJson } from '@channel/kernel';
import { change, projection } from '@channel/runtime';
import type { ContractStatus, RenewalState } from '../../domain/service-contract/service-contract.state';
import type {
  ContractTerms,
  ServiceContractEvent,
} from '../../domain/service-contract/service-contract.events';

export interface ServiceContractRow {
  readonly number: string;
  readonly programmeId: string;
  readonly partnerId: string;
  readonly partnerCode: string;
  readonly kind: string;
  readonly customerName: string;
  readonly customerKey: string;
  readonly country: string;
  readonly sku: string;
  readonly quantity: number;
  readonly value: MoneyJson;
  readonly status: ContractStatus;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly renewal: RenewalState;
}

const begun = ({ customer, line, ...terms }: ContractTerms): Omit<ServiceContractRow, 'status'> => {
  const { number, programmeId, partnerId, partnerCode, kind, startsOn, endsOn, customerKey } = terms;
  const { sku, quantity, unitNetPrice } = line;
  return {
    ...{ number, programmeId, partnerId, partnerCode, kind, startsOn, endsOn, sku, quantity, customerKey },
    ...{ customerName: customer.name, country: customer.country, renewal: 'none' },
    value: moneyJson(times(parseMoney(unitNetPrice), BigInt(quantity))),
  };
};

/** Contracts and where their renewals stand. */
export const serviceContractList = projection<ServiceContractEvent, ServiceContractRow>({
  name: 'services.contract-list',
  version: 2,
  streams: ['serviceContract-'],
  columns: {
    number: 'text not null',
    programmeId: 'text not null',
    partnerId: 'text not null',
    partnerCode: 'text not null',
    kind: 'text not null',
    customerName: 'text not null',
    customerKey: 'text not null',
    country: 'text not null',
    sku: 'text not null',
    quantity: 'integer not null',
    value: 'jsonb not null',
    status: 'text not null',
    startsOn: 'date not null',
    endsOn: 'date not null',
    renewal: 'text not null',
  },
  indexes: [
    '("partnerId", "endsOn")',
    '("partnerId", "customerKey")',
    '("renewal", "endsOn")',
    '("endsOn")',
    '("startsOn")',
  ],
  remembers: true,
  onFailure: 'park',
  keys: ({ data }) => [data.contractId],
  on: {
    ServiceContractPrepared: (prepared) => ({ ...begun(prepared), status: 'prepared' }),
    ContractPreparationDropped: () => undefined,
    ServiceContractRegistered: (registered) => ({
      ...begun(registered),
      status: registered.startsAt > registered.registeredAt ? 'planned' : 'active',
    }),
    ServiceContractStarted: change(() => ({ status: 'active' })),
    RepresentativesNamed: null,
    ContractRenewalAhead: change((_data, { renewal }) => ({ renewal: renewal === 'none' ? 'due' : renewal })),
    RenewalQuoted: change((_data, { renewal }) => ({
      renewal: renewal === 'renewed' ? renewal : 'quoted',
    })),
    ServiceContractRenewed: change(() => ({ renewal: 'renewed' })),
    ServiceContractOverlapped: change(() => ({ status: 'overlapping' })),
    ServiceContractWithdrawn: change(() => ({ status: 'withdrawn' })),
    ContractUnitsReturned: change(({ unitsLeft: quantity, value }, { status }) => ({
      ...{ quantity, value, status: quantity === 0 ? 'returned' : status },
    })),
    ServiceContractEnded: change(({ renewed }) => ({
      status: 'ended',
      renewal: renewed ? 'renewed' : 'lapsed',
    })),
  },
});
