import { isDay, type RefusalDetail } from '@channel/kernel';
import type { ProgrammeDefinition, Requirement, RequirementNode, RequirementSet } from '../definition';
import { nodeFindings, NODE_PARTS } from './requirement-node';
import { at, duplicates, finding, unknownLevels, unknownOne, rule, type Rule } from './findings';

type Placed = Readonly<{ node: RequirementNode; place: string }>;

/** Every tree of a requirement with its place. */
const treesOf = (requirement: Requirement, place: string): readonly Placed[] =>
  requirement.node === undefined
    ? Object.entries(requirement.byLevel.value).map(([level, node]) => ({
        node,
        place: `${place}/byLevel/value/${level}`,
      }))
    : [{ node: requirement.node.value, place: `${place}/node/value` }];

type Sets = Pick<ProgrammeDefinition, 'requirementSets'>;
const placedSets = ({ requirementSets }: Sets) =>
  requirementSets.map((set, index) => ({ set, place: at(`/requirementSets/${String(index)}`) }));
const placedRequirements = (definition: Sets) =>
  placedSets(definition).flatMap(({ set, place }) =>
    set.requirements.map((requirement, index) => ({
      set,
      requirement,
      place: `${place}/requirements/${String(index)}`,
    })),
  );

const identities = rule(['requirementSets'], (definition) => [
  ...duplicates(definition.requirementSets.map(({ id }) => id)).map((id) =>
    finding(at('/requirementSets'), 'REQUIREMENT_DOUBLED', `The set ${id} is defined twice.`),
  ),
  ...duplicates(placedRequirements(definition).map(({ requirement }) => requirement.id)).map((id) =>
    finding(at('/requirementSets'), 'REQUIREMENT_DOUBLED', `${id} is defined twice.`),
  ),
]);

const subjects = rule(
  ['requirementSets', 'roles', 'tracks', 'specialisations', 'serviceOffers'],
  (definition) =>
    placedSets(definition).flatMap(({ set, place }) => [
      ...unknownOne(
        set.role,
        definition.roles.map(({ id }) => id),
        `${place}/role`,
        'ROLE_UNKNOWN',
      ),
      ...subjectOf(set, place, definition),
    ]),
);
const subjectOf = (
  { for: subject }: RequirementSet,
  place: string,
  {
    tracks,
    specialisations,
    serviceOffers = [],
  }: Pick<ProgrammeDefinition, 'tracks' | 'specialisations' | 'serviceOffers'>,
): readonly RefusalDetail[] => {
  switch (subject.kind) {
    case 'track':
      return unknownOne(
        subject.track,
        tracks.map(({ id }) => id),
        `${place}/for/track`,
        'TRACK_UNKNOWN',
      );
    case 'specialisation':
      return unknownOne(
        subject.specialisation,
        specialisations?.value.map(({ id }) => id) ?? [],
        `${place}/for/specialisation`,
        'SPECIALISATION_UNKNOWN',
      );
    case 'service-offer':
      return unknownOne(
        subject.offer,
        serviceOffers.map(({ id }) => id),
        `${place}/for/offer`,
        'SERVICE_OFFER_UNKNOWN',
      );
    case 'levels':
    case 'status':
    case 'contract':
      return [];
  }
};

const trees = rule(NODE_PARTS, (definition) =>
  placedRequirements(definition).flatMap(({ set, requirement, place }) => [
    ...(requirement.byLevel === undefined
      ? []
      : unknownLevels(requirement.byLevel.value, set.role, `${place}/byLevel/value`, definition.roles)),
    ...treesOf(requirement, place).flatMap((tree) => nodeFindings(tree.node, tree.place, definition)),
  ]),
);

/** A requirement that rests on itself can never be met. */
const cycles = rule(['requirementSets'], (definition) => {
  const names = new Map(
    placedRequirements(definition).map(({ requirement, place }) => [
      requirement.id,
      treesOf(requirement, place).flatMap(({ node }) => namedIn(node)),
    ]),
  );
  return placedRequirements(definition).flatMap(({ requirement, place }) =>
    reaches(requirement.id, names)
      ? [finding(place, 'REQUIREMENTS_CYCLIC', `${requirement.id} rests on itself.`)]
      : [],
  );
});
/** The same for credentials that consist of others. */
const credentialCycles = rule(['credentials'], ({ credentials }) => {
  const parts = new Map(credentials.known.value.map(({ id, consistsOf }) => [id, consistsOf ?? []]));
  return credentials.known.value.flatMap(({ id }, index) =>
    reaches(id, parts)
      ? [
          finding(
            at(`/credentials/known/value/${String(index)}`),
            'REQUIREMENTS_CYCLIC',
            `${id} consists of itself.`,
          ),
        ]
      : [],
  );
});

const reaches = (start: string, edges: ReadonlyMap<string, readonly string[]>): boolean => {
  const seen = new Set<string>();
  const open = [...(edges.get(start) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === start) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...(edges.get(next) ?? []));
  }
  return false;
};

const namedIn = (node: RequirementNode): readonly string[] => {
  if (node.kind === 'requirement') return [node.requirement];
  if ('nodes' in node) return node.nodes.flatMap(namedIn);
  if ('node' in node) return namedIn(node.node);
  return 'steps' in node ? node.steps.flatMap((step) => namedIn(step.node)) : [];
};

const credentials = rule(['credentials'], ({ credentials: { known } }) => {
  const ids = known.value.map(({ id }) => id);
  return [
    ...duplicates(ids).map((id) =>
      finding(at('/credentials/known/value'), 'CREDENTIAL_DOUBLED', `${id} is defined twice.`),
    ),
    ...known.value.flatMap(({ consistsOf, supersededBy, availableFromOn }, index) => {
      const place = at(`/credentials/known/value/${String(index)}`);
      return [
        ...[...(consistsOf ?? []), ...(supersededBy === undefined ? [] : [supersededBy])].flatMap((id) =>
          unknownOne(id, ids, place, 'CREDENTIAL_UNKNOWN'),
        ),
        ...(availableFromOn === undefined || availableFromOn === null || isDay(availableFromOn)
          ? []
          : [finding(`${place}/availableFromOn`, 'DAY_INVALID', `"${availableFromOn}" is no day.`)]),
      ];
    }),
  ];
});

export const REQUIREMENT_RULES: readonly Rule[] = [
  identities,
  subjects,
  trees,
  cycles,
  credentials,
  credentialCycles,
];
