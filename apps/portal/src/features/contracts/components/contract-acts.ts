import type { Role } from '../../../shared/session/session';
import type { Contract } from '../api/contracts.query';

export type ContractAct = 'register' | 'quoteRenewal' | 'nameRepresentatives' | 'withdraw';

const WITHDRAWN_FROM: readonly Contract['status'][] = ['prepared', 'planned', 'active', 'overlapping'];

/** What is in question for a contract: who keeps it quotes and names, the vendor withdraws. */
export const actsOn = (
  {
    status,
    renewal,
    representatives,
  }: Readonly<Pick<Contract, 'status' | 'renewal'>> & Readonly<{ representatives: readonly string[] }>,
  roles: readonly Role[],
): readonly ContractAct[] => {
  const is = (...any: readonly Role[]): boolean => any.some((role) => roles.includes(role));
  const channel = is('channel.lead', 'channel.manager');
  const keeps =
    is('channel.lead', 'channel.manager', 'partner.admin') && (status === 'planned' || status === 'active');
  const acts: readonly (readonly [act: ContractAct, open: boolean])[] = [
    ['register', status === 'prepared' && is('channel.lead', 'partner.admin')],
    ['quoteRenewal', keeps && renewal !== 'renewed'],
    ['nameRepresentatives', keeps && representatives.length > 0],
    ['withdraw', channel && WITHDRAWN_FROM.includes(status)],
  ];
  return acts.flatMap(([act, open]) => (open ? [act] : []));
};
