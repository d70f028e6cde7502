import type { RefusalsOf } from '@channel/kernel';
import { BusCommand, notes, type Noted } from '@channel/runtime';
import {
  coveredUnitDecider,
  type CoveredUnit,
  type CoverUnit,
  type ReleaseUnit,
} from '../../domain/covered-unit/covered-unit';
import type { ServiceContract } from '../../domain/service-contract/service-contract.state';
import type { MarkContractRenewed } from '../../domain/service-contract/service-contract.commands';
import { serviceContractDecider } from '../../domain/service-contract/service-contract.decider';

export class CoverUnitCommand extends BusCommand<Noted<CoverUnit>, never, CoveredUnit> {}
export class ReleaseUnitCommand extends BusCommand<Noted<ReleaseUnit>, never, CoveredUnit> {}
export class MarkContractRenewedCommand extends BusCommand<
  Noted<MarkContractRenewed>,
  RefusalsOf<MarkContractRenewed>,
  ServiceContract
> {}

export const CoverUnitHandler = notes(CoverUnitCommand, coveredUnitDecider, {
  ...{ type: 'CoverUnit', id: 'unitId' },
});
export const ReleaseUnitHandler = notes(ReleaseUnitCommand, coveredUnitDecider, {
  ...{ type: 'ReleaseUnit', id: 'unitId' },
});
export const MarkContractRenewedHandler = notes(MarkContractRenewedCommand, serviceContractDecider, {
  ...{ type: 'MarkContractRenewed', id: 'contractId' },
});
