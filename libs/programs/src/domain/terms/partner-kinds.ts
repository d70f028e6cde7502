import { refuse, type Refusal } from '@channel/kernel';
import type { KindAct } from '../../definition/partnership';
import type { ProgrammeDefinition } from './definition';

type Terms = Pick<ProgrammeDefinition, 'partnerKinds' | 'allianceCategories' | 'kinds'>;

/** What a category of alliances is called as a kind: `strategic-alliance`. */
const allianceOf = (category: string): string => `${category}-alliance`;

export type KindForbidden = Refusal<'KIND_NOT_ALLOWED'>;

/** Kinds of organisations and categories of alliances that the programme knows (M2, M5). */
export const kindsKnownTo = ({
  partnerKinds,
  allianceCategories,
}: Pick<Terms, 'partnerKinds' | 'allianceCategories'>): readonly string[] => [
  ...partnerKinds.value,
  ...allianceCategories.value.map(allianceOf),
];

/** Whether the table of the programme says yes; where there is none, nothing is refused because of a kind. */
export const kindMay = ({ kinds }: Pick<Terms, 'kinds'>, kind: string, act: KindAct): boolean =>
  kinds === undefined || (kinds.find(({ id }) => id === kind)?.may.value.includes(act) ?? false);

/** Why an organisation of the kind may not; `null` where it may. */
export const forbiddenToKind = (
  terms: Pick<Terms, 'kinds'>,
  kind: string,
  act: KindAct,
): KindForbidden | null =>
  kindMay(terms, kind, act)
    ? null
    : refuse(
        'KIND_NOT_ALLOWED',
        `An organisation of the kind ${kind} ${NOT_DONE[act].words}: the programme says so.`,
      );

/** The same of whom nobody knows, or where no version is in force: what refuses that is said elsewhere. */
export const notOfKind = (
  inForce: Readonly<{ definition: Pick<Terms, 'kinds'> }> | undefined,
  organisation: Readonly<{ kind: string }> | undefined,
  act: KindAct,
): KindForbidden | null =>
  inForce === undefined || organisation === undefined
    ? null
    : forbiddenToKind(inForce.definition, organisation.kind, act);

/** In words that go on after its kind. */
const NOT_DONE: Readonly<Record<KindAct, Readonly<{ words: string }>>> = {
  'take-a-role': { words: 'takes no role of the programme' },
  'stand-in-the-locator': { words: 'does not stand in the locator' },
  'register-deals': { words: 'registers no deals' },
  distribute: { words: 'distributes nothing and quotes nothing' },
  'report-sales': { words: 'reports no sales' },
  'ask-for-marketing-money': { words: 'asks for no marketing money' },
  'earn-rewards': { words: 'earns no rewards' },
  'enrol-salespeople': { words: 'enrols no salespeople' },
  'claim-opportunities': { words: 'claims no opportunities without a registration' },
};
