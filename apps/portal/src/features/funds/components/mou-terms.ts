import type { BodyOf } from '@channel/client';
import { decimalOf, parseAmount } from '../../../shared/format/money';
import type { Milestone, Mou, MouVersion } from '../api/mous.query';

type Terms = BodyOf<'reviseMou'>;
export type Accounting = MouVersion['accounting'];

/** A milestone as it is typed. */
export type TypedMilestone = Readonly<{
  /** Of the row of the form. */
  row: number;
  /** By which earlier versions call it; nothing of a new one. */
  key: string | undefined;
  title: string;
  dueOn: string;
  amount: string;
  proofs: string;
  /** It was submitted or accepted, and stays as it was agreed. */
  begun: boolean;
}>;

/** An agreement as it is typed; lists have one item a line. */
export type TypedTerms = Readonly<{
  objectives: string;
  areas: string;
  endsOn: string;
  total: string;
  accounting: Accounting;
  milestones: readonly TypedMilestone[];
}>;

export const emptyMilestone = (row: number): TypedMilestone => ({
  ...{ row, key: undefined, title: '', dueOn: '', amount: '', proofs: 'report', begun: false },
});

export const EMPTY_TERMS: TypedTerms = {
  ...{ objectives: '', areas: '', endsOn: '', total: '', accounting: 'reduction-of-revenue' },
  milestones: [emptyMilestone(1)],
};

/** What the next version begins with: the one that waits, or the one in force. */
export const termsOf = ({
  inForce,
  proposed,
  versions,
  milestones,
}: Pick<Mou, 'inForce' | 'proposed' | 'versions'> &
  Readonly<{ milestones: readonly Pick<Milestone, 'key' | 'status'>[] }>): TypedTerms => {
  const last = versions.find(({ version }) => version === (proposed ?? inForce));
  if (last === undefined) return EMPTY_TERMS;
  const begun = new Set(milestones.filter(({ status }) => status !== 'open').map(({ key }) => key));
  return {
    ...{ objectives: last.objectives.join('\n'), areas: last.areas.join('\n'), endsOn: last.endsOn },
    ...{ total: decimalOf(last.total), accounting: last.accounting },
    milestones: last.milestones.map(({ key, title, dueOn, amount, proofs }, at) => ({
      ...{ row: at + 1, key, title, dueOn, amount: decimalOf(amount), proofs: proofs.join('\n') },
      begun: begun.has(key),
    })),
  };
};

const linesOf = (typed: string): string[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Words as the programme writes them: `Fair value` is `fair-value`. */
const codeOf = (words: string): string =>
  words
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 36)
    .replaceAll(/^-|-$/g, '');

const MILESTONE = 'milestone';

/** Names a new milestone after its title; two of one title are told apart. */
const keysOf = (milestones: readonly TypedMilestone[]): readonly string[] =>
  milestones.reduce<readonly string[]>((keys, { key, title }) => {
    if (key !== undefined) return [...keys, key];
    const taken = new Set([...keys, ...milestones.map((other) => other.key)]);
    const name = codeOf(title) === '' ? MILESTONE : codeOf(title);
    const free = [name, ...milestones.map((_, at) => `${name}-${String(at + 2)}`)].find(
      (one) => !taken.has(one),
    );
    return [...keys, free ?? name];
  }, []);

export const isComplete = ({ objectives, areas, endsOn, total, milestones }: TypedTerms, currency: string) =>
  [objectives, areas, endsOn].every((text) => text.trim() !== '') &&
  milestones.every(({ title, dueOn, proofs }) =>
    [title, dueOn, proofs].every((text) => text.trim() !== ''),
  ) &&
  [total, ...milestones.map(({ amount }) => amount)].every(
    (typed) => parseAmount(typed, currency) !== undefined,
  );

/** What is sent of complete terms. */
export const bodyOf = (typed: TypedTerms, currency: string): Terms => {
  const keys = keysOf(typed.milestones);
  const money = (text: string) => ({ amount: parseAmount(text, currency) ?? '0', currency });
  return {
    ...{ objectives: linesOf(typed.objectives), areas: linesOf(typed.areas), endsOn: typed.endsOn },
    ...{ total: money(typed.total), accounting: typed.accounting },
    milestones: typed.milestones.map(({ title, dueOn, amount, proofs, begun }, at) => ({
      ...{ key: keys[at] ?? MILESTONE, title: title.trim(), dueOn, amount: money(amount) },
      proofs: linesOf(proofs).map((line) => (begun || codeOf(line) === '' ? line : codeOf(line))),
    })),
  };
};
