import {
  addDays,
  moneyJson,
  needsPerson,
  needsReason,
  parseMoney,
  refuse,
  sum,
  times,
  type Refusal,
} from '@channel/kernel';
import { isOpen, type KnownContract } from './service-contract.state';
import type {
  ContractDecision,
  EndServiceContract,
  MarkContractRenewed,
  NameRepresentatives,
  NoteContractOverlap,
  NoteRenewalAhead,
  QuoteRenewal,
  StartServiceContract,
  WithdrawServiceContract,
} from './service-contract.commands';
import { wrongRepresentatives } from './service-contract.registration';

const notActive = (contract: KnownContract): Refusal<'CONTRACT_NOT_ACTIVE'> | undefined =>
  isOpen(contract)
    ? undefined
    : refuse(
        'CONTRACT_NOT_ACTIVE',
        contract.status === 'prepared'
          ? `${contract.registered.number} is prepared only, and covers nothing yet.`
          : `${contract.registered.number} covers nothing any more.`,
      );

export const nameRepresentatives = (
  { representatives, strangers, range, act }: NameRepresentatives['data'],
  contract: KnownContract,
): ContractDecision<NameRepresentatives> => {
  const no = notActive(contract) ?? wrongRepresentatives(representatives, strangers, range);
  if (no !== undefined) return no;
  const named = { representatives, namedBy: act.by, namedAt: act.at };
  return [{ type: 'RepresentativesNamed', data: { ...contract.of, ...named } }];
};

/** J52: from the lines of the contract, at the prices of today. */
export const quoteRenewal = (
  { lines, validDays, definitionVersion, act }: QuoteRenewal['data'],
  contract: KnownContract,
): ContractDecision<QuoteRenewal> => {
  const no = notActive(contract);
  if (no !== undefined) return no;
  if (contract.renewal === 'renewed')
    return refuse('ALREADY_RENEWED', `${contract.registered.number} is renewed.`);
  const { currency } = contract.registered.line.unitNetPrice;
  const net = sum(
    lines.map(({ netUnit, quantity }) => times(parseMoney(netUnit), BigInt(quantity))),
    currency,
  );
  const quoted = {
    ...{ quoteType: 'renewal' as const, lines, net: moneyJson(net), quotedOn: act.on },
    ...{ validUntilOn: addDays(act.on, validDays), definitionVersion, quotedBy: act.by, quotedAt: act.at },
  };
  return [{ type: 'RenewalQuoted', data: { ...contract.of, ...quoted } }];
};

/** It was registered by mistake: its units are free again. What was only prepared is not to be. */
export const withdraw = (
  { reason, act }: WithdrawServiceContract['data'],
  contract: KnownContract,
): ContractDecision<WithdrawServiceContract> => {
  const isOver = ['ended', 'withdrawn', 'returned'].includes(contract.status);
  const no = needsPerson(act) ?? (isOver ? notActive(contract) : undefined) ?? needsReason(reason);
  if (no !== undefined) return no;
  const { serials } = contract;
  const { kind } = contract.registered;
  const withdrawn = { kind, serials, reason, withdrawnBy: act.by, withdrawnAt: act.at };
  return [{ type: 'ServiceContractWithdrawn', data: { ...contract.of, ...withdrawn } }];
};

export const start = (
  { at: startedAt }: StartServiceContract['data'],
  { of, status, registered: { startsOn, startsAt } }: KnownContract,
): ContractDecision<StartServiceContract> =>
  status !== 'planned' || startedAt < startsAt
    ? []
    : [{ type: 'ServiceContractStarted', data: { ...of, startsOn, startedAt } }];

/** Says nothing of what was renewed. */
export const noteRenewalAhead = (
  { on: notedOn, at: notedAt }: NoteRenewalAhead['data'],
  contract: KnownContract,
): ContractDecision<NoteRenewalAhead> => {
  const { of, told, renewal, registered } = contract;
  if (!isOpen(contract) || renewal === 'renewed' || told.includes(notedOn)) return [];
  const { number, endsOn, endsAt } = registered;
  return [{ type: 'ContractRenewalAhead', data: { ...of, number, endsOn, endsAt, notedOn, notedAt } }];
};

const COVERED_NOTHING: readonly string[] = ['withdrawn', 'overlapping', 'returned'];
/** Also of one that has ended: a late renewal is one. The first counts. */
export const markRenewed = (
  { byContractId, on: renewedOn, at: renewedAt }: MarkContractRenewed['data'],
  { of, status, renewal }: KnownContract,
): ContractDecision<MarkContractRenewed> =>
  renewal === 'renewed' || COVERED_NOTHING.includes(status)
    ? []
    : [{ type: 'ServiceContractRenewed', data: { ...of, byContractId, renewedOn, renewedAt } }];

export const noteOverlap = (
  { serial, at: overlappedAt }: NoteContractOverlap['data'],
  contract: KnownContract,
): ContractDecision<NoteContractOverlap> => {
  const { serials } = contract;
  const { kind } = contract.registered;
  const overlapped = { kind, serials, serial, overlappedAt };
  return isOpen(contract)
    ? [{ type: 'ServiceContractOverlapped', data: { ...contract.of, ...overlapped } }]
    : [];
};

export const end = (
  { at: endedAt }: EndServiceContract['data'],
  contract: KnownContract,
): ContractDecision<EndServiceContract> => {
  const { of, renewal, registered } = contract;
  const { endsOn, endsAt } = registered;
  return !isOpen(contract) || endedAt < endsAt
    ? []
    : [
        {
          type: 'ServiceContractEnded',
          data: { ...of, endsOn, renewed: renewal === 'renewed', endedAt },
        },
      ];
};
