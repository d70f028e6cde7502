import type { Outcome } from '@channel/runtime';

type Accepted<State> = Exclude<Outcome<string, State>, { kind: 'refused' }>;

/** The command was taken; a refusal fails the test with its words. */
export const accepted = async <State>(outcome: Promise<Outcome<string, State>>): Promise<Accepted<State>> => {
  const result = await outcome;
  if (result.kind === 'refused') throw new Error(`${result.refusal.refused}: ${result.refusal.detail}`);
  return result;
};

/** The code of a refusal, else what became of the command: `accepted`, `dry_run`. */
export const refusalOf = async (outcome: Promise<Outcome<string, unknown>>): Promise<string> => {
  const result = await outcome;
  return result.kind === 'refused' ? result.refusal.refused : result.kind;
};
