import { present, type Day } from '@channel/kernel';
import {
  acrossRoles,
  asksForPeople,
  evaluateTogether,
  inEachRole,
  isGated,
  type Asked,
  type RequirementResult,
  type SetResult,
  type StandingFacts,
  type UnmetByLevel,
  type UnmetRequirement,
} from '@channel/partners';
import type { ProgrammeDefinition, Requirement } from '@channel/programs';
import type { ClosedTo } from './domain/order-check';
import type { UnmetRow } from './domain/qualification/qualification.events';
import { judgedRoles, levelHeldOn, type Judge, type JudgedRole } from './domain/judged-roles';

/**
 * The roles of a partner judged on a day, by the evaluator of partners; the certifications of the role of the higher level
 * count for the other one too (J97). Pure: equal facts give equal answers.
 */
export const judgedOf = (
  definition: ProgrammeDefinition,
  facts: StandingFacts,
  on: Day,
): readonly JudgedRole[] => {
  const each = inEachRole(facts);
  return each.flatMap((own) => {
    const others = heldIn(definition, each, { on, except: own.role });
    const judge: Judge = (set, level) => judgedBeside({ set, level }, others, { definition, facts: own, on });
    return judgedRoles(definition, own, on, judge);
  });
};

/** A set of one role with what is held in the others (G38). */
const judgedBeside = (
  asked: Asked,
  others: readonly SetResult[],
  { definition, facts, on }: Judged,
): SetResult => {
  const own = evaluateTogether(definition, [asked], facts, on);
  const [result] = others.length === 0 ? own : acrossRoles(definition, [...own, ...others]);
  return present(result, 'the result of the set that was asked');
};

/**
 * Further roles and the first one (`null`) whose level of entry has all its certifications on a day (J94): no continuous row of it that
 * asks for people is unmet, or met by a clock alone.
 */
export const certifiedEntries = (
  definition: ProgrammeDefinition,
  facts: StandingFacts,
  on: Day,
): readonly (string | null)[] => {
  const each = inEachRole(facts);
  return each.flatMap((own) => {
    const set = levelSetOf(definition, own.role);
    const level = own.entry !== null && own.entry.on <= on ? own.entry.level : null;
    if (set === undefined || level === null) return [];
    const others = heldIn(definition, each, { on, except: own.role });
    const rows = judgedBeside({ set, level }, others, { definition, facts: own, on }).requirements.filter(
      ({ assessed, result }) => assessed === 'continuous' && asksForPeople(result),
    );
    return rows.every(({ state }) => state === 'met') ? [own.role === facts.role ? null : own.role] : [];
  });
};

/** The sets of the levels that are held in the other roles, judged. */
const heldIn = (
  definition: ProgrammeDefinition,
  each: readonly StandingFacts[],
  { on, except }: Readonly<{ on: Day; except: string }>,
): readonly SetResult[] =>
  each.flatMap((facts) => {
    const level = levelHeldOn(facts, on);
    const set = levelSetOf(definition, facts.role);
    return facts.role === except || level === null || set === undefined
      ? []
      : evaluateTogether(definition, [{ set, level }], facts, on);
  });

const levelSetOf = ({ requirementSets }: Pick<ProgrammeDefinition, 'requirementSets'>, role: string) =>
  requirementSets.find((one) => one.role === role && one.for.kind === 'levels');

/** Continuous requirements that are neither met nor in grace on a day, for each level of the role (G23). */
export const unmetByLevel = (
  definition: ProgrammeDefinition,
  facts: StandingFacts,
  on: Day,
): UnmetByLevel => {
  const levels = definition.roles.find(({ id }) => id === facts.role)?.levels.value ?? [];
  const set = levelSetOf(definition, facts.role);
  if (set === undefined) return {};
  const others = heldIn(definition, inEachRole(facts), { on, except: facts.role });
  const continuous = { ...set, requirements: set.requirements.filter(isContinuous) };
  return Object.fromEntries(
    levels.map(({ id: level }) => [
      level,
      judgedBeside({ set: continuous, level }, others, { definition, facts, on })
        .requirements.filter(({ state }) => state === 'unmet')
        .map(({ requirement }) => requirement),
    ]),
  );
};

type Judged = Readonly<{ definition: ProgrammeDefinition; facts: StandingFacts; on: Day }>;
/** Continuous requirements of sets that are neither met nor in grace, each for the level of its role that is held on the day. */
export const unmetInSets = (
  { definition, facts, on }: Judged,
  sets: readonly string[],
): ReadonlyMap<string, readonly UnmetRequirement[]> => {
  const asked = definition.requirementSets.filter(({ id }) => sets.includes(id));
  return new Map(
    inEachRole(facts).flatMap((own) => {
      const level = levelHeldOn(own, on) ?? '';
      const ofRole = asked
        .filter(({ role }) => role === own.role)
        .map((set) => ({
          set: { ...set, requirements: set.requirements.filter(isContinuous) },
          level,
        }));
      return evaluateTogether(definition, ofRole, own, on).map(unmetOfSet);
    }),
  );
};

/** What of one set a partner does not meet on a day, in the role that the set is for. */
export const unmetRowsOf = (
  { definition, facts, on }: Judged,
  setId: string | null,
): readonly RequirementResult[] => {
  const set = definition.requirementSets.find(({ id }) => id === setId);
  const own = inEachRole(facts).find(({ role }) => role === set?.role);
  if (set === undefined || own === undefined) return [];
  const asked = { set, level: levelHeldOn(own, on) ?? '' };
  return evaluateTogether(definition, [asked], own, on).flatMap(({ requirements }) =>
    requirements.filter(({ state }) => state === 'unmet'),
  );
};

/**
 * What an Operate Specialist does not meet on a day for one product certification (O5, O22): rows of the status and of the
 * certification. Nobody counts for its level or for a certification that it holds and for this one (O10); rows that are
 * judged at assessments are judged as well.
 */
export const unmetForCertification = (judged: Judged, certification: string): readonly UnmetRow[] => {
  const { definition, facts, on } = judged;
  const own = inEachRole(facts).find(({ role }) => role === statusSetOf(definition)?.role);
  const level = own === undefined ? null : levelHeldOn(own, on);
  if (own === undefined) return [];
  const held = setsOfCertifications(definition, (id) => id !== certification && isHeldOn(own, id, on));
  const asked = setsOfCertifications(definition, (id) => id === certification);
  const ofLevel = levelSetOf(definition, own.role);
  const status = statusSetOf(definition);
  const beside = definition.operate.addedToLevelCertifications.value && level !== null;
  const sets = [...(ofLevel === undefined || !beside ? [] : [ofLevel]), ...held];
  const wanted = [...(status === undefined ? [] : [status]), ...asked];
  return evaluateTogether(
    definition,
    [...sets, ...wanted].map((set) => ({ set, level: level ?? '' })),
    own,
    on,
  )
    .filter(({ set }) => wanted.some(({ id }) => id === set))
    .flatMap(({ requirements }) => requirements)
    .filter(({ result }) => result.state === 'unmet')
    .map(({ requirement, name, rows, result }) => ({
      ...{ requirement, name, rows: [...rows], missing: result.missing ?? 'more' },
    }));
};

const statusSetOf = ({ requirementSets }: Pick<ProgrammeDefinition, 'requirementSets'>) =>
  requirementSets.find((set) => set.for.kind === 'status' && set.for.status === 'operate-specialist');
const setsOfCertifications = (
  { operate, requirementSets }: ProgrammeDefinition,
  isMeant: (id: string) => boolean,
) =>
  (operate.certifications ?? [])
    .filter(({ id }) => isMeant(id))
    .flatMap(({ requirements }) => requirementSets.filter(({ id }) => id === requirements.value));
const isHeldOn = ({ specialisations }: StandingFacts, id: string, on: Day): boolean =>
  specialisations.some(
    ({ specialisation, from, to }) => specialisation === id && from <= on && (to === null || on < to),
  );

/** Tracks whose parts are closed in every role that a partner has on a day (J93): none before gates begin. */
export const closedTo = (judged: Judged): readonly ClosedTo[] => {
  const { definition, facts, on } = judged;
  if (!isGated(definition, on)) return [];
  const held = inEachRole(facts).filter((own) => levelHeldOn(own, on) !== null);
  return definition.tracks.flatMap(({ name: track, certifications: { value, source }, families }) => {
    const set = definition.requirementSets.find(({ id }) => id === value);
    if (set === undefined || families === undefined || held.some(({ role }) => role !== set.role)) return [];
    const unmet = unmetRowsOf(judged, set.id).filter(({ assessed }) => assessed === 'continuous');
    return unmet.length === 0 ? [] : [{ track, families: families.value, source, unmet }];
  });
};

const unmetOfSet = ({
  set,
  requirements,
}: SetResult): readonly [set: string, unmet: readonly UnmetRequirement[]] => [
  set,
  requirements
    .filter(({ state }) => state === 'unmet')
    .map(({ requirement, rows, result }) => ({ requirement, rows, missing: result.missing ?? 'more' })),
];

const isContinuous = ({ assessed }: Requirement): boolean => assessed.value === 'continuous';
