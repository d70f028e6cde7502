import type { Config } from '@channel/config';

/** What the store says of itself, for the checklist. */
export type Found = Readonly<{
  /** Names of the values of the definitions in force that no document gives. */
  samples: readonly string[];
  /** The roles of each person who may come in. */
  people: readonly (readonly string[])[];
}>;

const ANALYST = 'finance.analyst';
const APPROVER = 'finance.approver';

/** What production allows and somebody should know at the start. */
export const startWarnings = (
  { nodeEnv, eventStore, debtors }: Pick<Config, 'nodeEnv' | 'eventStore' | 'debtors'>,
  { samples, people }: Found,
): readonly string[] => {
  if (nodeEnv !== 'production') return [];
  const approvers = people.filter((roles) => roles.includes(APPROVER));
  const both = approvers.filter((roles) => roles.includes(ANALYST)).length;
  const rows: readonly (readonly [boolean, string])[] = [
    [
      eventStore === 'embedded',
      'EVENT_STORE=embedded keeps everything on this machine: schedule copies (docs/operations/back-up-and-move.md).',
    ],
    [
      Object.keys(debtors).length === 0,
      'No PAYOUT_DEBTOR_<CCY>: payments are exported as CSV only, without an account to pay from.',
    ],
    [
      samples.length > 0,
      `The programme in force holds sample values, which no document gives: ${samples.join(', ')}.`,
    ],
    [
      approvers.length < 2,
      `${String(approvers.length)} of at least two people hold ${APPROVER}: what one prepared nobody can approve.`,
    ],
    [both > 0, `${String(both)} hold both ${ANALYST} and ${APPROVER}: grant each of them one.`],
  ];
  return rows.filter(([applies]) => applies).map(([, text]) => text);
};

/** The places of a definition whose value says that it is a sample. */
export const samplesIn = (definition: unknown, at = ''): readonly string[] => {
  if (typeof definition !== 'object' || definition === null) return [];
  if ('source' in definition && 'value' in definition && definition.source === 'sample') return [at];
  return Object.entries(definition).flatMap(([name, inner]) =>
    samplesIn(inner, at === '' ? name : `${at}.${name}`),
  );
};
