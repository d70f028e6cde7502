import type { BodyOf } from '@channel/client';
import { api } from '../../../shared/api/client';
import { decideOn } from '../../../shared/api/decide';
import { useCommand } from '../../../shared/api/use-command';
import type { Contract } from './contracts.query';

type On = Readonly<{ contract: Contract; onDone: () => void }>;
const CHANGES = { changes: [['contracts']] };

export const useRegisterContract = (onDone: (contract: Readonly<{ id: string }>) => void) =>
  useCommand(
    (body: BodyOf<'registerServiceContract'>, header) =>
      api.POST('/v1/service-contracts', { params: { header }, body }),
    { ...CHANGES, onDone },
  );

export const useNameRepresentatives = ({ contract, onDone }: On) =>
  useCommand(
    (body: BodyOf<'nameContractRepresentatives'>, header) =>
      decideOn(contract.revision, (revision) =>
        api.POST('/v1/service-contracts/{contractId}/name-representatives', {
          params: { path: { contractId: contract.id }, header: { ...header, ...revision } },
          body,
        }),
      ),
    { ...CHANGES, onDone },
  );

export const useQuoteRenewal = ({ contract, onDone }: On) =>
  useCommand(
    (_: void, header) =>
      decideOn(contract.revision, (revision) =>
        api.POST('/v1/service-contracts/{contractId}/quote-renewal', {
          params: { path: { contractId: contract.id }, header: { ...header, ...revision } },
        }),
      ),
    { ...CHANGES, onDone },
  );

export const useWithdrawContract = ({ contract, onDone }: On) =>
  useCommand(
    (reason: string, header) =>
      decideOn(contract.revision, (revision) =>
        api.POST('/v1/service-contracts/{contractId}/withdraw', {
          params: { path: { contractId: contract.id }, header: { ...header, ...revision } },
          body: { reason },
        }),
      ),
    { ...CHANGES, onDone },
  );
