import type { CookieOptions } from 'express';

/** Cookies of a browser: nothing that runs in a page can read them, and no other site can have them sent along. */
export type Cookies = Readonly<{ session: string; signIn: string; options: CookieOptions }>;

/** Their names by the address under which browsers see this server; `__Host-` binds them to it, and needs https. */
export const cookiesOf = (publicUrl: string): Cookies => {
  const secure = publicUrl.startsWith('https://');
  const prefix = secure ? '__Host-' : '';
  return {
    session: `${prefix}channel`,
    signIn: `${prefix}channel-sign-in`,
    options: { secure, httpOnly: true, sameSite: 'lax', path: '/' },
  };
};

/** The value of one cookie of a `Cookie` header. */
export const cookieIn = (header: string | undefined, name: string): string | undefined => {
  for (const pair of (header ?? '').split(';')) {
    const [key, ...value] = pair.trim().split('=');
    if (key === name) return value.join('=');
  }
  return undefined;
};
