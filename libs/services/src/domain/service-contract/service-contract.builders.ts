import { isRefusal, money, moneyJson, type DatedAct, type Day } from '@channel/kernel';
import { scenario } from '@channel/testing';
import type { KnownContract } from './service-contract.state';
import type {
  ContractRules,
  DropPreparation,
  NoteUnitsReturned,
  PrepareServiceContract,
  RegisterServiceContract,
  ServiceContractCommand,
} from './service-contract.commands';
import { serviceContractDecider as decider } from './service-contract.decider';
import type { DropCause, ServiceContractEvent } from './service-contract.events';

export const of = { contractId: 'svct_1', programmeId: 'jpa-2023', partnerId: 'prtn_alder' };
export const usd = (minor: bigint) => moneyJson(money(minor, 'USD'));
export const care: ContractRules = {
  ...{ definitionVersion: 1, timeZone: 'UTC', kind: 'juniper-care', kindName: 'Juniper Care' },
  ...{ needs: null, representatives: null, termMonths: 12, noticeDays: [90, 60, 30] },
};
export const carePlus: ContractRules = {
  ...{ ...care, kind: 'care-plus', kindName: 'Juniper Care Plus' },
  needs: { kind: 'juniper-care', name: 'Juniper Care' },
  representatives: { atLeast: 2, atMost: 6 },
};
export const actOf = (by: string, on: Day = '2026-05-01', type: DatedAct['type'] = 'person'): DatedAct => ({
  ...{ by: `pers_${by}`, type, orgId: 'vendor', at: `${on}T10:00:00.000Z`, on },
});

/** A contract of two units for twelve months from 2026-04-15: its last day is 2027-04-14. */
export const register = (
  overrides: Partial<RegisterServiceContract['data']> = {},
): RegisterServiceContract => ({
  type: 'RegisterServiceContract',
  data: {
    ...{ of, partnerCode: 'PTR-0042', number: 'SC-2026-000001', reference: null, lineId: 'ship_1' },
    ...{ distributorId: 'org_nordia', dealId: null, customerKey: 'US|halden.example' },
    customer: { name: 'Halden Hospitals', country: 'US', domain: 'halden.example' },
    line: { sku: 'DEMO-CARE-EX-1Y', quantity: 2, unitNetPrice: usd(28_700n) },
    ...{ serials: ['FX01', 'FX02'], termMonths: 12, startsOn: '2026-04-15', representatives: [] },
    ...{ base: undefined, renews: undefined, covered: [], strangers: [], rules: care, act: actOf('chen') },
    ...overrides,
  },
});
/** What is known of the same contract beforehand. */
export const prepare = (overrides: Partial<PrepareServiceContract['data']> = {}): PrepareServiceContract => {
  const { of: id, partnerCode, number, lineId, distributorId, dealId, customer } = register().data;
  const { customerKey, line, serials, termMonths, startsOn, base, rules, act } = register().data;
  return {
    type: 'PrepareServiceContract',
    data: {
      ...{ of: id, partnerCode, number, lineId, distributorId, dealId, customer, customerKey, line },
      ...{ serials, termMonths, startsOn, base, rules, at: act.at, ...overrides },
    },
  };
};
export const drop = (because: DropCause): DropPreparation => ({
  type: 'DropPreparation',
  data: { contractId: of.contractId, because, at: '2026-05-02T10:00:00.000Z' },
});
export const name = (representatives: readonly string[], strangers: readonly string[] = []) =>
  ({
    type: 'NameRepresentatives',
    data: { representatives, strangers, range: carePlus.representatives, act: actOf('paula') },
  }) as const;
export const quote = (on: Day = '2027-02-01') =>
  ({
    type: 'QuoteRenewal',
    data: {
      lines: [
        {
          ...{ sku: 'DEMO-CARE-EX-1Y', quantity: 2, listPrice: usd(43_000n), discountPercent: '30' },
          netUnit: usd(30_100n),
        },
      ],
      ...{ validDays: 30, definitionVersion: 1, act: actOf('paula', on) },
    },
  }) as const;
export const withdraw = (reason = 'Another site.', on: Day = '2026-05-02') =>
  ({ type: 'WithdrawServiceContract', data: { reason, act: actOf('chen', on) } }) as const;
export const start = (at: string) =>
  ({ type: 'StartServiceContract', data: { contractId: of.contractId, at } }) as const;
export const ahead = (on: Day) =>
  ({
    type: 'NoteRenewalAhead',
    data: { contractId: of.contractId, on, at: `${on}T00:00:00.000Z` },
  }) as const;
export const renewed = (byContractId = 'svct_2') =>
  ({
    type: 'MarkContractRenewed',
    data: { contractId: of.contractId, byContractId, on: '2027-04-15', at: '2027-03-01T00:00:00.000Z' },
  }) as const;
export const overlapping = (serial = 'FX02') =>
  ({
    type: 'NoteContractOverlap',
    data: { contractId: of.contractId, serial, at: '2026-05-01T10:00:01.000Z' },
  }) as const;
/** Of two units of the line all are left, unless it is said. */
export const returned = (said: Partial<NoteUnitsReturned['data']>): NoteUnitsReturned => ({
  type: 'NoteUnitsReturned',
  data: {
    ...{ contractId: of.contractId, byLineId: 'ship_9', serials: [], owned: 2, on: '2026-06-01' },
    at: '2026-06-02T10:00:00.000Z',
    ...said,
  },
});
export const end = (at = '2027-04-15T00:00:00.000Z') =>
  ({ type: 'EndServiceContract', data: { contractId: of.contractId, at } }) as const;

/** The events that these commands lead to. @throws if one is refused */
export const after = (...commands: readonly ServiceContractCommand[]): readonly ServiceContractEvent[] =>
  commands.reduce<readonly ServiceContractEvent[]>((events, command) => {
    const decision = decider.decide(command, events.reduce(decider.evolve, decider.initial));
    if (isRefusal(decision)) throw new Error(`${command.type}: ${decision.refused}: ${decision.detail}`);
    return [...events, ...decision];
  }, []);
export const given = (...commands: readonly ServiceContractCommand[]) =>
  scenario(decider)(...after(...commands));
/** @throws if it was never registered */
export const contractAfter = (...commands: readonly ServiceContractCommand[]): KnownContract => {
  const contract = after(...commands).reduce(decider.evolve, decider.initial);
  if (contract.status === 'none') throw new Error('No contract.');
  return contract;
};
