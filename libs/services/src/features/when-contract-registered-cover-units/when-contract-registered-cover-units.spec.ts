import { unitOf } from '../../ids';
import { whenContractRegisteredCoverUnits as automation } from './when-contract-registered-cover-units';

const of = { contractId: 'svct_2', programmeId: 'jpa-2023', kind: 'juniper-care', serials: ['FX01', 'FX02'] };
const react = (type: string, data: object) => automation.react({ type, data: { ...of, ...data } } as never);

it('C10 each unit of a contract is asked, and the contract before is told of its renewal (J52)', () => {
  const term = { startsOn: '2027-04-15', endsOn: '2028-04-14' };
  expect(react('ServiceContractRegistered', { ...term, renewsContractId: 'svct_1' })).toEqual([
    ...['FX01', 'FX02'].map((serial, n) => ({
      ...{ do: 'send', n, lane: unitOf('jpa-2023', 'juniper-care', serial).unitId },
      command: {
        type: 'CoverUnit',
        data: {
          ...{ ...unitOf('jpa-2023', 'juniper-care', serial), contractId: 'svct_2' },
          ...{ fromOn: '2027-04-15', untilOn: '2028-04-14' },
        },
      },
    })),
    {
      ...{ do: 'send', n: 2 },
      command: {
        type: 'MarkContractRenewed',
        data: { contractId: 'svct_1', byContractId: 'svct_2', on: '2027-04-15' },
      },
    },
  ]);
  expect(react('ServiceContractRegistered', { ...term, renewsContractId: null })).toHaveLength(2);
});
it.each(['ServiceContractWithdrawn', 'ServiceContractOverlapped', 'ContractUnitsReturned'])(
  '%s leaves its units to others',
  (type) =>
    expect(react(type, {})).toMatchObject([
      { command: { type: 'ReleaseUnit', data: { serial: 'FX01', contractId: 'svct_2' } } },
      { command: { type: 'ReleaseUnit', data: { serial: 'FX02', contractId: 'svct_2' } } },
    ]),
);
it('C10 asks a unit of two contracts in the order in which they were registered: both in its lane', () => {
  const term = { startsOn: '2027-04-15', endsOn: '2028-04-14', renewsContractId: null };
  const lanes = ['svct_2', 'svct_3'].map(
    (contractId) => react('ServiceContractRegistered', { ...term, contractId })[0] as { lane?: string },
  );
  const [first, second] = lanes.map(({ lane }) => lane);
  expect(first).toBeDefined();
  expect(second).toBe(first);
});
it('C10 a unit is the same however its serial number is spelt, and another for another kind', () => {
  const { unitId } = unitOf('jpa-2023', 'juniper-care', 'FX01');
  expect(unitOf('jpa-2023', 'juniper-care', ' fx 01').unitId).toBe(unitId);
  expect(unitOf('jpa-2023', 'care-plus', 'FX01').unitId).not.toBe(unitId);
});
