import type { SaidOfPerson } from '../guard/token-verifier';

const NAME_MOST = 200;
const EMAIL_MOST = 254;
const GROUP_MOST = 255;

type Claims = Readonly<Record<string, unknown>>;

/**
 * What an id token says of a person beside who they are. Nothing of groups means that they are in none: issuers leave the
 * claim out then. Only one that has more groups than fit says so, and where to ask (`_claim_names`): then nothing is known.
 */
export const saidIn = (claims: Claims, groupsClaim: string): SaidOfPerson => ({
  ...(isElsewhere(claims, groupsClaim) ? {} : { groups: groupsIn(claims[groupsClaim]) }),
  name: textIn(claims.name, NAME_MOST),
  email: textIn(claims.email, EMAIL_MOST),
});

const isElsewhere = ({ _claim_names: names }: Claims, claim: string): boolean =>
  typeof names === 'object' && names !== null && Object.hasOwn(names, claim);

const groupsIn = (claim: unknown): readonly string[] =>
  [claim].flat().flatMap((group) => textIn(group, GROUP_MOST) ?? []);

const textIn = (claim: unknown, most: number): string | null =>
  typeof claim === 'string' && claim.trim() !== '' && claim.length <= most ? claim : null;
