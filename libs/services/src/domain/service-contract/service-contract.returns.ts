import { moneyJson, parseMoney, times } from '@channel/kernel';
import { isOpen, type KnownContract } from './service-contract.state';
import type { ContractDecision, NoteUnitsReturned } from './service-contract.commands';

/**
 * A unit that came back is covered no more, whether its own line says so or that of the service: the two returns of one
 * unit count once. What only the service's line says leaves open which unit it is; once nothing is left, it is all of them.
 * What is left never grows again: a return that is taken back is no contract.
 */
export const noteReturned = (
  { byLineId, serials: named, owned, on: returnedOn, at: notedAt }: NoteUnitsReturned['data'],
  contract: KnownContract,
): ContractDecision<NoteUnitsReturned> => {
  const { of, registered, units, serials, returned } = contract;
  if (!isOpen(contract)) return [];
  const { line, kind, number } = registered;
  const known = serials.filter((serial) => named.includes(serial));
  const left = Math.min(units, owned, line.quantity - returned.length - known.length);
  const unitsLeft = Math.max(left, 0);
  if (unitsLeft === units && known.length === 0) return [];
  const leaving = unitsLeft === 0 ? serials : known;
  const value = moneyJson(times(parseMoney(line.unitNetPrice), BigInt(unitsLeft)));
  const counted = { unitsReturned: units - unitsLeft, unitsLeft, value };
  const data = { ...of, number, kind, serials: leaving, byLineId, ...counted, returnedOn, notedAt };
  return [{ type: 'ContractUnitsReturned', data }];
};
