import type { ProgrammeDefinition, RequirementNode } from './definition';

export const RECORD_KINDS = ['document', 'approval', 'attribute', 'obligation', 'contact'] as const;

/** What a programme knows to keep: its words by kind, and of an attribute its values, the least first. */
export type RecordWords = Readonly<{
  names: Readonly<Record<(typeof RECORD_KINDS)[number], readonly string[]>>;
  values: Readonly<Record<string, readonly string[]>>;
}>;

/** Documents and approvals that other facts make: nobody records them. */
const MADE_OTHERWISE: readonly string[] = [
  ...['programme-terms', 'invitation', 'co-investment-agreement'],
  // Of Operate Specialists, by their qualification: two people assess (O31).
  ...['operate-application', 'operate-assessment-service', 'operate-assessment-account'],
  'operate-annual-assessment',
];

/** The document that ends the clock of a provider's first service (J76). */
const SERVICE_CREATED = 'service-creation';

/** Documents that are on record before a level is entered, by role and level. */
export type EntryPapers = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** Each document that a level of a role asks for at all times, and that is kept on record by hand (J75). */
export const entryPapersOf = ({
  roles,
  requirementSets,
}: Pick<ProgrammeDefinition, 'roles' | 'requirementSets'>): EntryPapers =>
  Object.fromEntries(
    roles.map(({ id: role, levels }) => {
      const asked = requirementSets
        .filter((set) => set.role === role && set.for.kind === 'levels')
        .flatMap(({ requirements }) =>
          requirements.filter(({ assessed }) => assessed.value === 'continuous'),
        );
      const papersOf = (level: string) =>
        asked.flatMap(({ node, byLevel }) => {
          const its = byLevel?.value[level] ?? node?.value;
          return its?.kind === 'document' && !MADE_OTHERWISE.includes(its.document) ? [its.document] : [];
        });
      return [role, Object.fromEntries(levels.value.map(({ id: level }) => [level, papersOf(level)]))];
    }),
  );

/** What there is to keep on record, by what requirements and benefits of a definition ask for. */
export const recordWordsOf = ({
  requirementSets,
  requirementDocuments,
  attributes,
  benefits,
}: Pick<
  ProgrammeDefinition,
  'requirementSets' | 'requirementDocuments' | 'attributes' | 'benefits'
>): RecordWords => {
  const nodes = requirementSets.flatMap(({ requirements }) =>
    requirements.flatMap(({ node, byLevel }) =>
      [...(node === undefined ? [] : [node.value]), ...Object.values(byLevel?.value ?? {})].flatMap(
        withParts,
      ),
    ),
  );
  return {
    names: {
      document: [
        ...requirementDocuments.value.filter((name) => !MADE_OTHERWISE.includes(name)),
        // What ends the clock of the first service (J76).
        ...(nodes.some(({ kind }) => kind === 'clock') ? [SERVICE_CREATED] : []),
      ],
      approval: distinct([
        ...nodes
          .flatMap((node) => (node.kind === 'approval' ? [node.approval] : []))
          .filter((name) => !MADE_OTHERWISE.includes(name)),
        ...benefits.filter(({ grants }) => Object.values(grants.value).some(isSaidSo)).map(({ id }) => id),
      ]),
      attribute: attributes.value.map(({ id }) => id),
      obligation: distinct(nodes.flatMap((node) => (node.kind === 'obligation' ? [node.obligation] : []))),
      contact: distinct(nodes.flatMap((node) => (node.kind === 'contact' ? [node.contact] : []))),
    },
    values: Object.fromEntries(attributes.value.map(({ id, values }) => [id, values])),
  };
};

/** O15: what is looked at in a support centre, in the order of the programme. */
export const operateChecklistOf = ({
  requirementSets,
}: Pick<ProgrammeDefinition, 'requirementSets'>): readonly string[] => [
  ...new Set(
    requirementSets
      .flatMap(({ requirements }) =>
        requirements.flatMap(({ node }) => (node === undefined ? [] : withParts(node.value))),
      )
      .flatMap((node) => (node.kind === 'checklist-item' ? [node.item] : [])),
  ),
];

/** J30, J31: what waits for somebody of the vendor to say so, by nomination or approval. */
const isSaidSo = (grant: string): boolean => grant === 'nominated' || grant === 'upon-approval';
const distinct = (names: readonly string[]): readonly string[] => [...new Set(names)].toSorted();

const withParts = (node: RequirementNode): readonly RequirementNode[] => [
  node,
  ...partsOf(node).flatMap(withParts),
];
const partsOf = (node: RequirementNode): readonly RequirementNode[] => {
  if ('nodes' in node) return node.nodes;
  if ('node' in node) return [node.node];
  return 'steps' in node ? node.steps.map((step) => step.node) : [];
};
