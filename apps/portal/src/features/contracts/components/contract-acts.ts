import type { Role } from '../../../shared/session/session';
import type { Contract } from '../api/contracts.query';

export type ContractAct = 'quoteRenewal' | 'nameRepresentatives' | 'withdraw';

/** What is in question for a contract: who keeps it quotes and names, the vendor withdraws. */
export const actsOn = (
  {
    status,
    renewal,
    representatives,
  }: Readonly<Pick<Contract, 'status' | 'renewal'>> & Readonly<{ representatives: readonly string[] }>,
  roles: readonly Role[],
): readonly ContractAct[] => {
  const channel = roles.includes('channel.lead') || roles.includes('channel.manager');
  const keeps = channel || roles.includes('partner.admin');
  const holds = status === 'planned' || status === 'active';
  const acts: readonly (readonly [act: ContractAct, open: boolean])[] = [
    ['quoteRenewal', keeps && holds && renewal !== 'renewed'],
    ['nameRepresentatives', keeps && holds && representatives.length > 0],
    ['withdraw', channel && (holds || status === 'overlapping')],
  ];
  return acts.flatMap(([act, open]) => (open ? [act] : []));
};
