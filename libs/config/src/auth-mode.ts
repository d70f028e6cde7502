export const AUTH_MODES = ['demo', 'local', 'external'] as const;
export type AuthMode = (typeof AUTH_MODES)[number];

/** What the environment says of it. */
export type AuthVariables = Readonly<{ AUTH_MODE?: string | undefined; OIDC_ISSUER?: string | undefined }>;

/** Nothing configured: the demo; an issuer without a mode: that issuer. */
export const authModeOf = ({ AUTH_MODE, OIDC_ISSUER }: AuthVariables): AuthMode =>
  AUTH_MODES.find((mode) => mode === AUTH_MODE) ?? (OIDC_ISSUER === undefined ? 'demo' : 'external');

/** Whether this process is the issuer itself, of the demo's personas or of people with passwords. */
export const hasOwnIssuer = ({ authMode }: Readonly<{ authMode: AuthMode }>): boolean =>
  authMode !== 'external';
