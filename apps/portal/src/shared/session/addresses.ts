/** The page that is open, to come back to. */
export const here = (): string => `${location.pathname}${location.search}`;

/** Where a browser goes to sign in; the server leads it to the issuer and back. */
export const signInAddress = (who: string, returnTo: string): string =>
  `/auth/sign-in?${new URLSearchParams({ who, returnTo }).toString()}`;

/**
 * The same person proves again who they are, and comes back to this page.
 * @param personId names the persona where the issuer is the demo's
 */
export const freshSignInAddress = (personId: string): string => {
  const who = personId.replace(/^pers_/, '');
  return `/auth/sign-in?${new URLSearchParams({ fresh: '1', who, returnTo: here() }).toString()}`;
};

/** Where somebody chooses a password. What stands behind `#` is sent to no server, so the code is in nobody's log. */
export const setPasswordAddress = (code: string): string => `${location.origin}/set-password#${code}`;
