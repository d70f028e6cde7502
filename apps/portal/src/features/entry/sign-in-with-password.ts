/** What came of a password: where the browser goes on, or why it does not. */
export type SignedIn =
  | Readonly<{ kind: 'on'; location: string }>
  | Readonly<{ kind: 'locked'; minutes: number }>
  | Readonly<{ kind: 'wrong' | 'over' | 'noAnswer' }>;

const MINUTE_SECONDS = 60;

/**
 * Sends what was typed to the issuer of this installation, which is no part of the API: it answers with the address that
 * leads back into the portal, signed in.
 * @param interaction the sign-in that this page was asked by
 */
export const signInWithPassword = (
  interaction: string,
  credentials: Readonly<{ email: string; password: string }>,
): Promise<SignedIn> => sendPassword(`/oidc/interaction/${encodeURIComponent(interaction)}`, credentials);

/** Sends what was typed to an address of this server that is no part of the API. */
export const sendPassword = async (
  address: string,
  typed: Readonly<{ password: string; email?: string }>,
): Promise<SignedIn> => {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-channel-portal': '1' },
    body: JSON.stringify(typed),
  }).catch(() => undefined);
  if (answer === undefined || answer.status >= 500) return { kind: 'noAnswer' };
  if (answer.status === 401 || answer.status === 422) return { kind: 'wrong' };
  if (answer.status === 429) {
    const seconds = Number(answer.headers.get('retry-after') ?? MINUTE_SECONDS);
    return { kind: 'locked', minutes: Math.ceil(seconds / MINUTE_SECONDS) };
  }
  if (!answer.ok) return { kind: 'over' };
  const { location } = (await answer.json()) as Readonly<{ location: string }>;
  return { kind: 'on', location };
};
