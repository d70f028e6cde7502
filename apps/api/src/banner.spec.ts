import { loadConfig } from '@channel/config';
import { PERSONAS } from '@channel/identity';
import { banner } from './banner';

const PRODUCTION = {
  ...{
    NODE_ENV: 'production',
    PUBLIC_URL: 'https://ledger.example',
    ENCRYPTION_KEY: '0123456789abcdef'.repeat(4),
  },
  ...{ OIDC_ISSUER: 'https://issuer.example', ADMIN_SUBJECT: 'root-1' },
};
const started = (environment: Readonly<Record<string, string>>): string =>
  banner(loadConfig(environment), {
    ...{ now: '2026-09-07T09:00:00.000Z', seconds: 1.4, portal: true },
    standing: { still: 0, building: 0, behind: 0 },
  });

describe('case:B15 what a start says', () => {
  it('names in production nobody and no page that is not there', () => {
    const text = started(PRODUCTION);
    expect(text).toContain('external sign-in');
    expect(text).toContain('API https://ledger.example/v1   Health');
    expect(text).not.toMatch(/docs|Priya|Sign in as/i);
    expect(started({ ...PRODUCTION, API_DOCS: 'on' })).toContain('Docs https://ledger.example/docs');
  });
  it('req:7.1 names in the demo everybody one can be, and what each will see and do', () => {
    const lines = started({}).split('\n');
    for (const { name, means, sees } of PERSONAS) {
      const at = lines.findIndex((line) => line.startsWith(`  ${name} `));
      expect([lines[at], lines[at + 1]]).toEqual([
        `  ${name.padEnd(12)} ${means}`,
        `${' '.repeat(15)}${sees}`,
      ]);
    }
  });
});
