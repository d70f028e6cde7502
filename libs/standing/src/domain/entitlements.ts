import type { NodeState } from '@channel/partners';
import type { Benefit, Grant, KindAct, ProgrammeDefinition } from '@channel/programs';
import type { JudgedRole } from './judged-roles';

/** What a partner may have of a benefit: `nominated` and `upon-approval` wait for somebody of the vendor to keep it on record. */
export const ANSWERS = ['yes', 'higher-grade', 'nominated', 'upon-approval', 'no'] as const;
export type Answer = (typeof ANSWERS)[number];

/** What says so. */
export type Because =
  | Readonly<{ kind: 'not-active' | 'no-level' }>
  /** The table of the programme says no to its kind (M2, M5). */
  | Readonly<{ kind: 'partner-kind'; of: string; source: string }>
  | Readonly<{ kind: 'level'; level: string; source: string }>
  /** Somebody of the vendor nominated or approved it. */
  | Readonly<{ kind: 'record'; recordId: string; source: string }>
  | Readonly<{ kind: 'requirements'; level: string; requirements: readonly string[]; source: string }>;

export type Entitlement = Readonly<{
  benefit: string;
  name: string;
  rows: readonly string[];
  answer: Answer;
  /** As the programme's table prints it, such as `$$$`; `null` where the level has nothing. */
  grade: Grant | null;
  because: Because;
  /** Requirements of the level that are not met. Before gates begin they stop nothing (G78). */
  unmet: readonly string[];
}>;

type Rules = Pick<ProgrammeDefinition, 'benefits' | 'requirements' | 'kinds'>;
type Given = Readonly<{
  active: boolean;
  /** On the day; absent: not known. */
  kind?: string;
  role: string;
  on: string;
  roles: readonly JudgedRole[];
  /** Nominations and approvals that are valid on the day, by the benefit that they are of. */
  approved: ReadonlyMap<string, string>;
}>;

/**
 * Every benefit of the partner's role, on a day (J22–J36, J69, J71): what its level grants, by the table of the
 * programme. From the day on which gates begin an unmet continuous requirement of the level stops them at once, unless
 * a clock runs (G23); what is judged at reviews stops nothing.
 */
export const entitlementsOf = (rules: Rules, given: Given): readonly Entitlement[] => {
  const judged = given.roles.find(({ role }) => role === given.role);
  const unmet = unmetOf(judged);
  return rules.benefits
    .filter(({ role }) => role === given.role)
    .map((benefit) => {
      const { id, name, rows } = benefit;
      const grade = judged?.level == null ? null : (benefit.grants.value[judged.level] ?? null);
      const { answer, because } = answerOf(benefit, grade, { rules, given, judged, unmet });
      return { benefit: id, name, rows, answer, grade, because, unmet };
    });
};

/** Rows that gate by themselves: continuous ones that are neither met nor in grace (G23). */
const unmetOf = (judged: JudgedRole | undefined): readonly string[] =>
  judged?.levels
    .filter(({ place }) => place === 'held')
    .flatMap(({ requirements }) => requirements)
    .filter(({ assessed, state }) => assessed === 'continuous' && stops(state))
    .map(({ requirement }) => requirement) ?? [];
const stops = (state: NodeState): boolean => state === 'unmet';

type Asked = Readonly<{
  rules: Rules;
  given: Given;
  judged: JudgedRole | undefined;
  unmet: readonly string[];
}>;

const answerOf = (
  { id, grants }: Benefit,
  grade: Grant | null,
  { rules, given, judged, unmet }: Asked,
): Pick<Entitlement, 'answer' | 'because'> => {
  const level = judged?.level ?? null;
  const before = beforeLevels(id, rules, given);
  if (before !== undefined) return { answer: 'no', because: before };
  if (level === null) return { answer: 'no', because: { kind: 'no-level' } };
  const byLevel = { kind: 'level', level, source: grants.source } as const;
  if (grade === null) return { answer: 'no', because: byLevel };
  const { value: gateFrom, source } = rules.requirements.gateFrom;
  if (unmet.length > 0 && gateFrom !== null && gateFrom <= given.on)
    return { answer: 'no', because: { kind: 'requirements', level, requirements: unmet, source } };
  const recordId = waitsForWord(grade) ? given.approved.get(id) : undefined;
  if (recordId !== undefined)
    return { answer: 'yes', because: { kind: 'record', recordId, source: grants.source } };
  return { answer: grade.startsWith('$') ? 'yes' : (grade as Answer), because: byLevel };
};

const waitsForWord = (grade: Grant): boolean => grade === 'nominated' || grade === 'upon-approval';

/** Benefits that are the right to do something that the table of kinds speaks of. */
const ACTS: Readonly<Record<string, KindAct>> = {
  'seller-rewards': 'enrol-salespeople',
  'deal-registration': 'register-deals',
  'partner-locator': 'stand-in-the-locator',
  'incentive-rewards': 'earn-rewards',
  mdf: 'ask-for-marketing-money',
};

/** What stands before any question about the level: taking part, and the kind. */
const beforeLevels = (benefit: string, rules: Rules, given: Given): Because | undefined =>
  given.active ? forbiddenBy(benefit, rules, given) : { kind: 'not-active' };

const forbiddenBy = (benefit: string, { kinds }: Rules, { kind }: Given): Because | undefined => {
  const act = ACTS[benefit];
  const row = kinds?.find(({ id }) => id === kind);
  return act === undefined || kind === undefined || row === undefined || row.may.value.includes(act)
    ? undefined
    : { kind: 'partner-kind', of: kind, source: row.may.source };
};
