import { isDay, type Day, type RefusalDetail } from '@channel/kernel';
import type { ProgrammeDefinition, RequirementNode } from '../definition';
import { finding, levelsOf, unknown, unknownOne } from './findings';

type Kind<Name extends RequirementNode['kind']> = Extract<RequirementNode, { kind: Name }>;

/** What a node may name. */
export const NODE_PARTS = [
  'requirementSets',
  'credentials',
  'specialisations',
  'targets',
  'requirementDocuments',
  'attributes',
  'roles',
] as const;
type NodeParts = Pick<ProgrammeDefinition, (typeof NODE_PARTS)[number]>;

type Check<Name extends RequirementNode['kind']> = (
  node: Kind<Name>,
  place: string,
  definition: NodeParts,
) => readonly RefusalDetail[];

const nothing = (): readonly RefusalDetail[] => [];

const groupFindings = (
  node: Kind<'all-of' | 'any-of' | 'at-least'>,
  place: string,
  definition: NodeParts,
): readonly RefusalDetail[] => [
  ...(node.kind === 'at-least' && node.count > node.nodes.length
    ? [finding(`${place}/count`, 'COUNT_TOO_HIGH', `There are ${String(node.nodes.length)} nodes.`)]
    : []),
  ...node.nodes.flatMap((child, index) => nodeFindings(child, `${place}/nodes/${String(index)}`, definition)),
];

const inner = (
  { node }: Readonly<{ node: RequirementNode }>,
  place: string,
  definition: NodeParts,
): readonly RefusalDetail[] => nodeFindings(node, `${place}/node`, definition);

const conditional: Check<'conditional'> = ({ when, node }, place, definition) => [
  ...valueFindings(when.attribute, when.equals, `${place}/when`, definition),
  ...nodeFindings(node, `${place}/node`, definition),
];

const holding = (node: Kind<'people' | 'each-contact'>, place: string, { credentials }: NodeParts) =>
  unknown(
    node.credentials,
    credentials.known.value.map(({ id }) => id),
    `${place}/credentials`,
    'CREDENTIAL_UNKNOWN',
  );

const member: Check<'mandatory-member'> = (node, place, { specialisations }) => {
  const ids = specialisations?.value.map(({ id }) => id) ?? [];
  return unknownOne(node.member, ids, `${place}/member`, 'SPECIALISATION_UNKNOWN');
};

const sum: Check<'sum'> = ({ target }, place, { targets }) =>
  unknownOne(
    target,
    targets.map(({ id }) => id),
    `${place}/target`,
    'TARGET_UNKNOWN',
  );

const document: Check<'document'> = (node, place, { requirementDocuments }) =>
  unknownOne(node.document, requirementDocuments.value, `${place}/document`, 'DOCUMENT_UNKNOWN');

const contact: Check<'contact'> = ({ atLeast, atMost }, place) =>
  (atLeast ?? 0) > (atMost ?? Infinity)
    ? [finding(place, 'BOUNDS_CROSSED', 'The least is above the most.')]
    : [];

const reference: Check<'requirement'> = ({ requirement }, place, { requirementSets }) => {
  const ids = requirementSets.flatMap(({ requirements }) => requirements.map(({ id }) => id));
  return unknownOne(requirement, ids, `${place}/requirement`, 'REQUIREMENT_UNKNOWN');
};

const valueFindings = (
  attribute: string,
  value: string,
  place: string,
  { attributes }: NodeParts,
): readonly RefusalDetail[] => {
  const known = attributes.value.find(({ id }) => id === attribute);
  return known === undefined
    ? [finding(`${place}/attribute`, 'ATTRIBUTE_UNKNOWN', `${attribute} is no attribute.`)]
    : unknownOne(value, known.values, place, 'ATTRIBUTE_VALUE_UNKNOWN');
};

const levelFindings = ({ role, atLeast }: Kind<'level'>, place: string, { roles }: NodeParts) => {
  const levels = levelsOf(roles, role);
  return levels === undefined
    ? [finding(`${place}/role`, 'ROLE_UNKNOWN', `${role} is no role.`)]
    : unknownOne(atLeast, levels, `${place}/atLeast`, 'LEVEL_UNKNOWN');
};

/** Steps follow each other; one whose day is not known yet comes last. */
const calendarFindings = (
  { steps }: Kind<'by-calendar'>,
  place: string,
  definition: NodeParts,
): readonly RefusalDetail[] => {
  const known = definition.credentials.known.value;
  const days = steps.map(({ from }): Day | null => {
    if (from === null) return '';
    if ('day' in from) return from.day;
    return known.find(({ id }) => id === from.availabilityOf)?.availableFromOn ?? null;
  });
  return steps.flatMap(({ from, node }, index) => {
    const pointer = `${place}/steps/${String(index)}`;
    const day = days[index] ?? null;
    const before = days[index - 1];
    const found: RefusalDetail[] = [];
    if (from !== null && 'day' in from && !isDay(from.day))
      found.push(finding(`${pointer}/from/day`, 'DAY_INVALID', `"${from.day}" is no day.`));
    if (from !== null && 'availabilityOf' in from)
      found.push(
        ...unknownOne(
          from.availabilityOf,
          known.map(({ id }) => id),
          `${pointer}/from/availabilityOf`,
          'CREDENTIAL_UNKNOWN',
        ),
      );
    if (index > 0 && (before === null || (day !== null && before !== undefined && day <= before)))
      found.push(finding(`${pointer}/from`, 'DAYS_CROSSED', 'A step begins after the step before it.'));
    return [...found, ...nodeFindings(node, `${pointer}/node`, definition)];
  });
};

/** Complete by type: a new kind of node says here what it may name. */
const CHECKS: { readonly [Name in RequirementNode['kind']]: Check<Name> } = {
  'all-of': groupFindings,
  'any-of': groupFindings,
  'at-least': groupFindings,
  shared: inner,
  recommended: inner,
  conditional,
  'by-calendar': calendarFindings,
  people: holding,
  'each-contact': holding,
  'mandatory-member': member,
  sum,
  document,
  attribute: ({ attribute, atLeast }, place, definition) =>
    valueFindings(attribute, atLeast, place, definition),
  level: levelFindings,
  contact,
  requirement: reference,
  specialisations: nothing,
  share: nothing,
  'flex-points': nothing,
  attendance: nothing,
  approval: nothing,
  clock: nothing,
  obligation: nothing,
  report: nothing,
  'checklist-item': nothing,
};

/** What one tree names and the definition does not know, with the place of each. */
export function nodeFindings(
  node: RequirementNode,
  place: string,
  definition: NodeParts,
): readonly RefusalDetail[] {
  const check = CHECKS[node.kind] as Check<RequirementNode['kind']>;
  return check(node, place, definition);
}
