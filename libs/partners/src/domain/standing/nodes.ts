import type { RequirementNode } from '@channel/programs';
import {
  answer,
  byFact,
  counted,
  lastDayOf,
  lastDayOfCount,
  plural,
  words,
  type Answer,
  type Judge,
  type Kind,
} from './answers';
import { shareResult, sumResult } from './measures';
import type { NodeContext } from './node-context';
import { contact, eachContact, people } from './people';
import { attendance, clock, flexPoints, report } from './periodic';
import { covers } from './standing.facts';
import { atLeastOf, type NodeResult } from './standing.results';

const specialisations: Judge<'specialisations'> = ({ count }, { definition, facts, level, on }) => {
  const services = new Set(
    definition.specialisations?.value.filter(({ kind }) => kind === 'service').map(({ id }) => id),
  );
  // O10: what Operate Specialists are certified for comes in addition.
  const certifications = new Set(definition.operate.certifications?.map(({ id }) => id));
  // J68: those of services count for the levels that the definition names.
  const servicesCount = definition.specialisationTerms.servicesCountForLevels.value.includes(level);
  const active = facts.specialisations.filter(
    (one) =>
      covers(on, one) &&
      (servicesCount || !services.has(one.specialisation)) &&
      !certifications.has(one.specialisation),
  );
  const distinct = [...new Set(active.map(({ specialisation }) => specialisation))];
  const met = distinct.length >= count;
  return answer(met ? 'met' : 'unmet', counted(distinct.length), counted(count), {
    until: met ? lastDayOfCount(active.map(lastDayOf), count) : null,
    evidence: active.map(({ id }) => id),
    missing: met
      ? null
      : plural(count - distinct.length, 'more active specialisation', 'more active specialisations'),
  });
};

const attribute: Judge<'attribute'> = ({ attribute: id, atLeast }, { definition, facts, on }) => {
  const order = definition.attributes.value.find((known) => known.id === id)?.values ?? [];
  const enough = facts.attributes.filter(
    (one) => one.attribute === id && order.indexOf(one.value) >= order.indexOf(atLeast),
  );
  return byFact(enough, on, words(atLeast), ({ value }) => words(value), `${id} of at least ${atLeast}`);
};

const level: Judge<'level'> = ({ role, atLeast }, { definition, facts, on }) => {
  const ranks = new Map(
    definition.roles.find(({ id }) => id === role)?.levels.value.map(({ id, rank }) => [id, rank]),
  );
  const least = ranks.get(atLeast) ?? 0;
  const enough = facts.levels.filter(
    (one) => one.role === role && (ranks.get(one.level) ?? Infinity) <= least,
  );
  return byFact(enough, on, words(atLeast), (one) => words(one.level), `${role} at ${atLeast} or higher`);
};

const checklistItem: Judge<'checklist-item'> = ({ item }, { facts, on }) => {
  const [verdict] = facts.checked
    .filter((one) => one.item === item && covers(on, one))
    .toSorted((one, other) => (one.from < other.from ? 1 : -1));
  return byFact(
    verdict?.passed === true ? [verdict] : [],
    on,
    words('passed'),
    () => words('passed'),
    `the check of ${item}`,
  );
};

const conditional: Judge<'conditional'> = ({ when, node }, context, place) => {
  const asked = context.facts.attributes.some(
    (one) => one.attribute === when.attribute && one.value === when.equals && covers(context.on, one),
  );
  if (!asked)
    return answer('met', words('not asked'), words(`only where ${when.attribute} is ${when.equals}`));
  return through(node, context, `${place}/node`);
};

/** The same answer as a node inside, which is shown below it. */
const through = (node: RequirementNode, context: NodeContext, place: string): Answer => {
  const inner = judgeNode(node, context, place);
  return { ...inner, nodes: [inner] };
};

/** The step of a calendar that counts on a day, with its number. */
const stepOn = ({ steps }: Kind<'by-calendar'>, { definition, on }: Pick<NodeContext, 'definition' | 'on'>) =>
  steps
    .map((step, index) => ({ ...step, index }))
    .filter(({ from }) => {
      if (from === null) return true;
      if ('day' in from) return from.day <= on;
      const known = definition.credentials.known.value.find(({ id }) => id === from.availabilityOf);
      // Absent: it was always there. Not known: until it is, the step before it counts (G41).
      return known?.availableFromOn === undefined || (known.availableFromOn ?? '9999') <= on;
    })
    .at(-1);

const byCalendar: Judge<'by-calendar'> = (node, context, place) => {
  const step = stepOn(node, context);
  return step === undefined
    ? answer('met', words('not asked yet'), words('a step of the calendar'))
    : through(step.node, context, `${place}/steps/${String(step.index)}/node`);
};

const recommended: Judge<'recommended'> = ({ node }, context, place) => {
  const inner = judgeNode(node, { ...context, recommended: true }, `${place}/node`);
  return answer('met', inner.have, inner.need, { evidence: inner.evidence, nodes: [inner] });
};

/** The tree of a requirement for a level; `undefined` where the level is free of it. */
export const treeFor = (
  requirement: NodeContext['set']['requirements'][number],
  levelId: string,
): RequirementNode | undefined => requirement.node?.value ?? requirement.byLevel?.value[levelId];

const requirementOf = ({ definition }: Pick<NodeContext, 'definition'>, id: string) =>
  definition.requirementSets.flatMap(({ requirements }) => requirements).find((one) => one.id === id);

const reference: Judge<'requirement'> = ({ requirement }, context, place) => {
  const found = requirementOf(context, requirement);
  const tree = found === undefined ? undefined : treeFor(found, context.level);
  return tree === undefined
    ? answer('met', words('not asked'), words(requirement))
    : through(tree, context, `${place}/${requirement}`);
};

const group =
  (count: (node: Kind<'all-of' | 'any-of' | 'at-least'>) => number) =>
  (node: Kind<'all-of' | 'any-of' | 'at-least'>, context: NodeContext, place: string): Answer =>
    atLeastOf(
      node.kind,
      count(node),
      node.nodes.map((child, index) => judgeNode(child, context, `${place}/nodes/${String(index)}`)),
    );

/** Complete by type: a kind of node without a judgement does not compile. */
const JUDGES: { readonly [Name in RequirementNode['kind']]: Judge<Name> } = {
  'all-of': group(({ nodes }) => nodes.length),
  'any-of': group(() => 1),
  'at-least': group((node) => (node.kind === 'at-least' ? node.count : 1)),
  people,
  'each-contact': eachContact,
  contact,
  specialisations,
  'mandatory-member': ({ member }, { facts, on }) =>
    byFact(
      facts.specialisations.filter(({ specialisation }) => specialisation === member),
      on,
      words(member),
      () => words(member),
      `the specialisation ${member}`,
    ),
  sum: ({ target }, context) => sumResult(target, context),
  share: (_node, context) => shareResult(context),
  'flex-points': flexPoints,
  attendance,
  document: ({ document }, { facts, on }) =>
    byFact(
      facts.documents.filter((one) => one.document === document),
      on,
      words(document),
      () => words(document),
      `a valid ${document}`,
    ),
  approval: ({ approval }, { facts, on }) =>
    byFact(
      facts.approvals.filter((one) => one.approval === approval),
      on,
      words(approval),
      () => words(approval),
      `an approval of the vendor: ${approval}`,
    ),
  obligation: ({ obligation }, { facts, on }) =>
    byFact(
      facts.obligations.filter((one) => one.obligation === obligation),
      on,
      words(obligation),
      () => words(obligation),
      `the obligation ${obligation} accepted`,
    ),
  attribute,
  level,
  clock,
  report,
  'checklist-item': checklistItem,
  conditional,
  'by-calendar': byCalendar,
  shared: ({ node, group: shared }, context, place) => through(node, { ...context, shared }, `${place}/node`),
  recommended,
  requirement: reference,
};
/** All kinds of nodes that are judged. */
export const JUDGED_KINDS = Object.keys(JUDGES);

export function judgeNode(node: RequirementNode, context: NodeContext, place: string): NodeResult {
  const judge = JUDGES[node.kind] as Judge<RequirementNode['kind']>;
  return { kind: node.kind, ...judge(node, context, place) };
}
