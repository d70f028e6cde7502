import { is, view, type ViewOf } from '../views/vocabulary';

export const possibleActView = view('PossibleAct', {
  operation: is.text.describe('The name of the operation in this description.'),
  reads: is.flag.describe('Whether it only reads the record.'),
  outcome: is
    .oneOf(['allowed', 'refused', 'depends'])
    .describe('`depends`: nothing stands against it yet; what is sent with it decides.'),
  rule: is
    .oneOf(['person', 'role', 'scope', 'separation-of-duties', 'state'])
    .nullable()
    .describe(
      'Which rule refuses it: that they may not enter, the role, whose records the role reaches, what the same person has done before, or how the record stands.',
    ),
  code: is.code.nullable().describe('The refusal that they would read.'),
  roles: is.listOf(is.text).describe('Who has the right; `*` is everybody who is signed in.'),
  freshSignIn: is.flag.describe('Whether it asks for a sign-in within the last minutes.'),
});
export type PossibleAct = ViewOf<typeof possibleActView>;

export const possibleActsView = view('PossibleActs', {
  personId: is.id,
  record: is.text.describe('As it was asked: a number or a code.'),
  recordId: is.id,
  acts: is.listOf(possibleActView),
});
