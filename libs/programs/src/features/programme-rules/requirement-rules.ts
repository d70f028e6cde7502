import type {
  CalendarStep,
  ProgrammeDefinition,
  Requirement,
  RequirementNode,
} from '../../domain/terms/definition';
import { list, sentence, type RuleSentence } from './rule-sentence';

/** One sentence a requirement, for all levels that ask the same: what has to be, in words that follow the tree. */
export const requirementRules = (definition: ProgrammeDefinition): readonly RuleSentence[] =>
  definition.requirementSets.flatMap(({ name, requirements }) =>
    requirements.flatMap((requirement) => ofRequirement(name, requirement)),
  );

const ofRequirement = (set: string, requirement: Requirement): readonly RuleSentence[] => {
  const { name, assessed } = requirement;
  const judged = assessed.value === 'review' ? [assessed] : [];
  const when = judged.length > 0 ? ' Judged at reviews.' : '';
  if (requirement.node !== undefined) {
    const text = `${set}: ${name}: ${inPlain(requirement.node.value)}.${when}`;
    return [sentence('requirement', text, requirement.node, ...judged)];
  }
  const levelsByText = new Map<string, readonly string[]>();
  for (const [level, node] of Object.entries(requirement.byLevel.value))
    levelsByText.set(inPlain(node), [...(levelsByText.get(inPlain(node)) ?? []), level]);
  return [...levelsByText].map(([text, levels]) =>
    sentence(
      'requirement',
      `${set}: ${name} (${list(levels)}): ${text}.${when}`,
      requirement.byLevel,
      ...judged,
    ),
  );
};

type Kind<Name extends RequirementNode['kind']> = Extract<RequirementNode, { kind: Name }>;
/** Complete by type: a kind of node without words does not compile. */
const WORDS: { readonly [Name in RequirementNode['kind']]: (node: Kind<Name>) => string } = {
  'all-of': ({ nodes }) => nodes.map(inPlain).join('; and '),
  'any-of': ({ nodes }) => `either ${nodes.map(inPlain).join(', or ')}`,
  'at-least': ({ count, nodes }) => `at least ${String(count)} of: ${nodes.map(inPlain).join('; ')}`,
  people: ({ count, credentials, duty }) =>
    `${String(count)} ${count === 1 ? 'person' : 'people'}${duty === undefined ? '' : ` in ${duty}`} with ${credentials.join(' or ')}`,
  specialisations: ({ count }) =>
    `${String(count)} active ${count === 1 ? 'specialisation' : 'specialisations'}`,
  'mandatory-member': ({ member }) => `the specialisation ${member}`,
  sum: ({ target }) => `the target ${target} reached`,
  share: () => 'the least share of services reached',
  'flex-points': () => 'the flex points of the half-year',
  attendance: ({ event }) => `attended: ${event}`,
  document: ({ document }) => `a valid ${document}`,
  approval: ({ approval }) => `an approval of the vendor: ${approval}`,
  attribute: ({ attribute, atLeast }) => `${attribute} at least ${atLeast}`,
  level: ({ role, atLeast }) => `${role} at ${atLeast} or higher`,
  clock: ({ clock }) => `within ${clock} of its clock`,
  obligation: ({ obligation }) => `the obligation ${obligation} accepted`,
  contact: ({ contact, atLeast, atMost }) =>
    atLeast === undefined
      ? `a named ${contact}`
      : `from ${String(atLeast)} to ${atMost === undefined ? 'any number' : String(atMost)} named ${contact}s`,
  'each-contact': ({ contact, credentials }) => `each ${contact} with ${credentials.join(' or ')}`,
  report: ({ report, every }) => `a ${report} report every ${every}`,
  'checklist-item': ({ item }) => `checked: ${item}`,
  conditional: ({ when, node }) => `where ${when.attribute} is ${when.equals}, ${inPlain(node)}`,
  'by-calendar': ({ steps }) => steps.map(stepInPlain).join(', '),
  shared: ({ node }) => `${inPlain(node)} (the same people for every one that asks it)`,
  recommended: ({ node }) => `recommended: ${inPlain(node)}`,
  requirement: ({ requirement }) => `what ${requirement} asks`,
};

const stepInPlain = ({ from, node }: CalendarStep): string => {
  if (from === null) return inPlain(node);
  return 'day' in from
    ? `from ${from.day} on ${inPlain(node)}`
    : `once ${from.availabilityOf} is available ${inPlain(node)}`;
};

function inPlain(node: RequirementNode): string {
  const words = WORDS[node.kind] as (node: RequirementNode) => string;
  return words(node);
}

/** The values of a table by level, as one phrase. */
export const byLevelInPlain = (values: Readonly<Record<string, string>>, unit = ''): string =>
  list(Object.entries(values).map(([level, value]) => `${value}${unit} (${level})`));
