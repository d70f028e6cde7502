import { automation, type Reaction } from '@channel/runtime';
import type { DomainCommand } from '@channel/kernel';
import type { OfUnit } from '../../domain/covered-unit/covered-unit';
import type { ServiceContractEvent } from '../../domain/service-contract/service-contract.events';
import { unitOf } from '../../ids';
import { CoverUnitCommand, MarkContractRenewedCommand, ReleaseUnitCommand } from './cover-units.handler';

type Cover = DomainCommand<
  'CoverUnit',
  OfUnit & Readonly<{ contractId: string; fromOn: string; untilOn: string }>
>;
type Release = DomainCommand<'ReleaseUnit', OfUnit & Readonly<{ contractId: string }>>;
type Renew = DomainCommand<
  'MarkContractRenewed',
  Readonly<{ contractId: string; byContractId: string; on: string }>
>;

/**
 * Each unit is asked in its own stream, which decides which contract covers it: the one that was registered first, so each unit has
 * a lane of its own. Of a renewal, the contract before is told.
 */
export const whenContractRegisteredCoverUnits = automation<ServiceContractEvent, Cover | Release | Renew>({
  name: 'services.when-contract-registered-cover-units',
  streams: ['serviceContract-'],
  on: {
    ServiceContractRegistered: ({ contractId, programmeId, kind, serials, startsOn, endsOn, ...data }) => [
      ...serials.map((serial, n): Reaction<Cover> => {
        const unit = unitOf(programmeId, kind, serial);
        return {
          ...{ do: 'send', n, lane: unit.unitId },
          command: { type: 'CoverUnit', data: { ...unit, contractId, fromOn: startsOn, untilOn: endsOn } },
        };
      }),
      ...(data.renewsContractId === null
        ? []
        : [
            {
              ...{ do: 'send' as const, n: serials.length },
              command: {
                type: 'MarkContractRenewed' as const,
                data: { contractId: data.renewsContractId, byContractId: contractId, on: startsOn },
              },
            },
          ]),
    ],
    ServiceContractWithdrawn: ({ contractId, programmeId, kind, serials }) =>
      released(contractId, programmeId, kind, serials),
    ServiceContractOverlapped: ({ contractId, programmeId, kind, serials }) =>
      released(contractId, programmeId, kind, serials),
    ContractUnitsReturned: ({ contractId, programmeId, kind, serials }) =>
      released(contractId, programmeId, kind, serials),
    ServiceContractPrepared: null,
    ContractPreparationDropped: null,
    ServiceContractStarted: null,
    RepresentativesNamed: null,
    ContractRenewalAhead: null,
    RenewalQuoted: null,
    ServiceContractRenewed: null,
    ServiceContractEnded: null,
  },
  dispatch: {
    CoverUnit: (data, meta) => new CoverUnitCommand(data, meta),
    ReleaseUnit: (data, meta) => new ReleaseUnitCommand(data, meta),
    MarkContractRenewed: (data, meta) => new MarkContractRenewedCommand(data, meta),
  },
});

/** What covers nothing any more leaves its units to others. */
const released = (
  contractId: string,
  programmeId: string,
  kind: string,
  serials: readonly string[],
): readonly Reaction<Release>[] =>
  serials.map((serial, n) => {
    const unit = unitOf(programmeId, kind, serial);
    return {
      ...{ do: 'send', n, lane: unit.unitId },
      command: { type: 'ReleaseUnit', data: { ...unit, contractId } },
    };
  });
