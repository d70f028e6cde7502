import type { ContractTerms, MissingPart } from './service-contract.events';
import type { ContractDecision, DropPreparation, PrepareServiceContract } from './service-contract.commands';
import { termsOf } from './service-contract.registration';
import type { ServiceContract } from './service-contract.state';

type Asked = PrepareServiceContract['data'];

/**
 * C10: a service that was shipped for a registration is to be a contract. What the line, its registration and the programme
 * say of it is written down; it holds once a person has said the rest (SD7). Said again it changes nothing.
 */
export const prepare = (
  { at: preparedAt, ...asked }: Asked,
  contract: ServiceContract,
): ContractDecision<PrepareServiceContract> => {
  if (contract.status !== 'none' && contract.status !== 'prepared') return [];
  const said = { ...asked, reference: null, renews: undefined, representatives: [] };
  const terms = termsOf(said, preparedAt);
  return contract.status === 'prepared' && isSame(terms, contract.registered)
    ? []
    : [{ type: 'ServiceContractPrepared', data: { ...terms, missing: missingOf(asked), preparedAt } }];
};

const missingOf = ({ serials, line, base, rules }: Omit<Asked, 'at'>): readonly MissingPart[] => [
  ...(serials.length < line.quantity ? (['serials'] as const) : []),
  ...(rules.needs !== null && base === undefined ? (['base'] as const) : []),
  ...(rules.representatives === null ? [] : (['representatives'] as const)),
];

/** Notices are of the moment at which they are counted. */
const isSame = (terms: ContractTerms, before: ContractTerms): boolean =>
  (['dealId', 'serials', 'line', 'customerKey', 'termMonths', 'startsOn', 'baseContractId'] as const).every(
    (part) => JSON.stringify(terms[part]) === JSON.stringify(before[part]),
  );

export const dropPreparation = (
  { because, at: droppedAt }: DropPreparation['data'],
  contract: ServiceContract,
): ContractDecision<DropPreparation> =>
  contract.status === 'prepared'
    ? [{ type: 'ContractPreparationDropped', data: { ...contract.of, because, droppedAt } }]
    : [];
