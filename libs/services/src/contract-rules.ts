import type { ProgrammeDefinition } from '@channel/programs';
import type { ContractRules } from './domain/service-contract/service-contract.commands';

type Terms = Pick<ProgrammeDefinition, 'serviceContracts' | 'requirementSets'>;
type InForce = Readonly<{ definition: Terms; version: number }>;

/** What the programme says of contracts for a part; `undefined`: it is put under none. */
export const contractRulesFor = (
  sku: string,
  { definition, version: definitionVersion }: InForce,
  timeZone: string,
): ContractRules | undefined => {
  const { kinds = [], termMonths, renewalNoticeDays } = definition.serviceContracts ?? {};
  const kind = kinds.find(({ partsBeginWith }) =>
    partsBeginWith.value.some((start) => sku.startsWith(start)),
  );
  if (kind === undefined) return undefined;
  const base = kinds.find(({ id }) => id === kind.needs?.value);
  return {
    ...{ definitionVersion, timeZone, kind: kind.id, kindName: kind.name.value },
    needs: base === undefined ? null : { kind: base.id, name: base.name.value },
    representatives: representativesOf(kind.id, definition),
    termMonths: termMonths?.value.find(({ partsEndWith }) => sku.endsWith(partsEndWith))?.months ?? null,
    noticeDays: renewalNoticeDays?.value ?? [],
  };
};

/** C11: how many contacts the kind's set of requirements asks for. */
export const representativesOf = (
  kind: string,
  { requirementSets }: Pick<Terms, 'requirementSets'>,
): ContractRules['representatives'] => {
  for (const { node } of requirementsOf(kind, requirementSets)) {
    if (node?.value.kind !== 'contact') continue;
    const { atLeast = 0, atMost = Number.MAX_SAFE_INTEGER } = node.value;
    return { atLeast, atMost };
  }
  return null;
};

/** C12: of which credentials each contact is recommended to hold one; never asked for. */
export const recommendedOf = (
  kind: string,
  { requirementSets }: Pick<Terms, 'requirementSets'>,
): readonly string[] =>
  requirementsOf(kind, requirementSets).flatMap(({ node }) =>
    node?.value.kind === 'recommended' && node.value.node.kind === 'each-contact'
      ? node.value.node.credentials
      : [],
  );

const requirementsOf = (kind: string, sets: Terms['requirementSets']) =>
  sets.find((one) => one.for.kind === 'contract' && one.for.contract === kind)?.requirements ?? [];
