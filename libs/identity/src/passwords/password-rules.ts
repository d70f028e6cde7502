import { ProblemException } from '@channel/http';

/** Length is what a guess has to pay for; rules about kinds of characters only make passwords alike. */
export const PASSWORD_LEAST = 12;
export const PASSWORD_MOST = 128;
const FEWEST_DIFFERENT = 5;

/** @throws ProblemException PASSWORD_WEAK, at the place in the request that holds the password */
export const refuseWeak = (password: string, email: string, pointer: string): void => {
  const weakness = weaknessOf(password, email);
  if (weakness === undefined) return;
  throw new ProblemException(422, 'PASSWORD_WEAK', weakness, {
    errors: [{ pointer, code: 'CHOICE', detail: weakness }],
  });
};

export const weaknessOf = (password: string, email: string): string | undefined => {
  const [lower, address] = [password.toLowerCase(), email.trim().toLowerCase()];
  const [name = ''] = address.split('@');
  if (new Set(lower).size < FEWEST_DIFFERENT)
    return 'Use more different characters: a few that repeat are guessed at once.';
  if (lower === address || isMadeOf(name, lower)) return 'Use something else than your e-mail address.';
  return undefined;
};

/** The name, once or several times, with digits and signs around it. */
const isMadeOf = (name: string, text: string): boolean =>
  name !== '' && text.includes(name) && !/\p{L}/u.test(text.replaceAll(name, ''));
