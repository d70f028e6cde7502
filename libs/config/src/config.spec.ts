import { ConfigError, loadConfig, unknownVariables } from './config';

const mistakesOf = (environment: Record<string, string>): readonly string[] => {
  try {
    loadConfig(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.mistakes;
    throw error;
  }
};

describe('configuration', () => {
  it('is the demo when nothing is configured', () => {
    expect(loadConfig({})).toMatchObject({
      authMode: 'demo',
      eventStore: 'embedded',
      port: 4000,
      roles: ['api', 'worker'],
    });
  });

  it('keeps files in a bucket and asks a scanner where they are named', () => {
    expect(loadConfig({})).not.toHaveProperty('fileBucket');
    expect(
      loadConfig({
        ...{
          FILES_BUCKET_URL: 'https://s3.example/files/',
          FILES_BUCKET_KEY_ID: 'k',
          FILES_BUCKET_SECRET: 's',
        },
        FILES_SCANNER: 'clamd:3310',
      }),
    ).toMatchObject({
      fileBucket: { url: 'https://s3.example/files', region: 'us-east-1', keyId: 'k', secret: 's' },
      fileScanner: { host: 'clamd', port: 3310 },
    });
  });

  it('has a break-glass account with an outside issuer only, and never by a plain password', () => {
    const glass = '$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHQ$aGFzaGhhc2g';
    const external = { OIDC_ISSUER: 'https://id.example', ADMIN_SUBJECT: 'root' };
    expect(loadConfig(external)).not.toHaveProperty('breakGlassHash');
    expect(loadConfig({ ...external, BREAK_GLASS_HASH: glass })).toMatchObject({ breakGlassHash: glass });
    expect(mistakesOf({ ...external, BREAK_GLASS_HASH: 'a password' })).toEqual([
      'BREAK_GLASS_HASH: expected an argon2id hash, $argon2id$…',
    ]);
    expect(mistakesOf({ BREAK_GLASS_HASH: glass })).toEqual([
      'BREAK_GLASS_HASH: there is a break-glass account with AUTH_MODE=external only',
    ]);
  });

  it('lists every mistake at once, by name and without values', () => {
    const mistakes = mistakesOf({ PORT: 'http', EVENT_STORE: 'oracle', PAYOUT_DEBTOR_EUR: 'secret-name' });
    expect(mistakes.map((mistake) => mistake.split(':')[0])).toEqual([
      'PORT',
      'EVENT_STORE',
      'PAYOUT_DEBTOR_EUR',
    ]);
    expect(mistakes.join()).not.toContain('secret-name');
  });

  it.each([
    [{ EVENT_STORE: 'eventstore' }, 'EVENTSTORE_URL'],
    [{ EVENT_STORE: 'postgres' }, 'DATABASE_URL'],
    [{ AUTH_MODE: 'external', ADMIN_SUBJECT: 'x' }, 'OIDC_ISSUER'],
    [{ AUTH_MODE: 'local' }, 'ADMIN_EMAIL'],
    [
      { AUTH_MODE: 'local', ADMIN_EMAIL: 'olga@example.net', OIDC_ISSUER: 'https://x.example' },
      'OIDC_ISSUER',
    ],
    [{ HOST: '0.0.0.0' }, 'HOST'],
    [{ FILES_BUCKET_URL: 'https://s3.example/files' }, 'FILES_BUCKET_KEY_ID'],
    [{ FILES_BUCKET_URL: 'https://s3.example/files', FILES_BUCKET_KEY_ID: 'x' }, 'FILES_BUCKET_SECRET'],
    [{ NODE_ENV: 'production', FILES_BUCKET_URL: 'http://s3.example/files' }, 'FILES_BUCKET_URL'],
    [{ FILES_SCANNER: 'clamd' }, 'FILES_SCANNER'],
    [{ NODE_ENV: 'production' }, 'AUTH_MODE'],
  ])('refuses the contradiction in %j', (environment, name) => {
    expect(mistakesOf(environment).some((mistake) => mistake.startsWith(`${name}:`))).toBe(true);
  });

  it('req:3.1 takes passwords of its own in production, without an issuer', () => {
    const local = {
      ...{ NODE_ENV: 'production', AUTH_MODE: 'local', ADMIN_EMAIL: 'olga@example.net' },
      ...{ PUBLIC_URL: 'https://ledger.example', ENCRYPTION_KEY: '0123456789abcdef'.repeat(4) },
    };
    expect(loadConfig(local)).toMatchObject({ authMode: 'local', adminEmail: 'olga@example.net' });
    expect(mistakesOf({ ...local, PUBLIC_URL: 'http://ledger.example' }).join()).toContain('PUBLIC_URL');
  });

  it('case:B15 lists mistakes of one variable and contradictions of several at once', () => {
    const mistakes = mistakesOf({
      NODE_ENV: 'production',
      AUTH_MODE: 'external',
      PORT: 'http',
      ENCRYPTION_KEY: 'a'.repeat(64),
      OIDC_ISSUER: 'http://issuer.example',
      DATABASE_URL_FILE: '/nowhere/at/all',
    });
    expect(mistakes.map((mistake) => mistake.split(':')[0]).sort()).toEqual([
      ...['ADMIN_SUBJECT', 'DATABASE_URL_FILE', 'ENCRYPTION_KEY', 'OIDC_ISSUER', 'PORT', 'PUBLIC_URL'],
    ]);
  });

  it.each([
    [{ NODE_ENV: 'production', AUTH_MODE: 'lokal', HOST: '0.0.0.0' }, ['AUTH_MODE']],
    [{ NODE_ENV: 'production', OIDC_ISSUER: 'issuer.example', HOST: '0.0.0.0' }, ['OIDC_ISSUER']],
    [{ EVENT_STORE: 'postgres', DATABASE_URL_FILE: '/nowhere/at/all' }, ['DATABASE_URL_FILE']],
  ])('case:E25 concludes nothing from a value that is wrong by itself: %j', (environment, names) => {
    const ours = { PUBLIC_URL: 'https://ledger.example', ENCRYPTION_KEY: '0123456789abcdef'.repeat(4) };
    const mistakes = mistakesOf({ ...ours, ...environment });
    expect(mistakes.map((mistake) => mistake.split(':')[0])).toEqual(names);
  });

  it('case:F32 tells a mistake in EVENTSTORE_URL with the others, without its password', () => {
    const mistakes = mistakesOf({ PORT: 'http', EVENTSTORE_URL: 'esdb://admin:secret@node1:2113?tsl=false' });
    expect(mistakes.map((mistake) => mistake.split(':')[0])).toEqual(['PORT', 'EVENTSTORE_URL']);
    expect(mistakes.join()).toContain('there is no option tsl');
    expect(mistakes.join()).not.toContain('secret');
  });

  it('case:B15 does not take the demo’s key in production', () => {
    const { encryptionKey = '' } = loadConfig({});
    const mistakes = mistakesOf({ NODE_ENV: 'production', ENCRYPTION_KEY: encryptionKey });
    expect(mistakes.join()).toContain('ENCRYPTION_KEY: this is the demo’s');
  });

  it('case:B15 asks production for a key of its own and an address that is read by nobody else', () => {
    const mistakes = mistakesOf({ NODE_ENV: 'production', OIDC_ISSUER: 'https://issuer.example' });
    expect(mistakes.map((mistake) => mistake.split(':')[0]).sort()).toEqual([
      ...['ADMIN_SUBJECT', 'ENCRYPTION_KEY', 'PUBLIC_URL'],
    ]);
  });

  it('warns of a misspelt variable', () => {
    expect(unknownVariables({ CHANNEL_ROLE: 'api', CHANNEL_ROLES: 'api', PATH: '' })).toEqual([
      'CHANNEL_ROLE',
    ]);
  });
});
