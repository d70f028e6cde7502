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
    [{ HOST: '0.0.0.0' }, 'HOST'],
    [{ NODE_ENV: 'production' }, 'AUTH_MODE'],
  ])('refuses the contradiction in %j', (environment, name) => {
    expect(mistakesOf(environment).some((mistake) => mistake.startsWith(`${name}:`))).toBe(true);
  });

  it('warns of a misspelt variable', () => {
    expect(unknownVariables({ CHANNEL_ROLE: 'api', CHANNEL_ROLES: 'api', PATH: '' })).toEqual([
      'CHANNEL_ROLE',
    ]);
  });
});
