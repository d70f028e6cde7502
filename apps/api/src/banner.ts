import type { AuthMode, Config } from '@channel/config';
import { publicUrlOf } from '@channel/http';
import { PERSONAS } from '@channel/identity';
import { relative } from 'node:path';
import { standingLine, type Standing } from './standing';

const VERSION = '0.1.0';

const SIGN_IN: Readonly<Record<AuthMode, string>> = {
  demo: 'demo',
  local: 'sign-in with passwords',
  external: 'external sign-in',
};

/** What somebody who started it needs next. */
export const banner = (
  config: Config,
  {
    now,
    seconds,
    standing,
    portal,
    firstPassword,
  }: Readonly<{
    now: string;
    /** From "database ready". */
    seconds: number;
    standing: Standing;
    /** Whether this process serves the portal. */
    portal: boolean;
    /** Where the first administrator sets a password, as long as they have none. */
    firstPassword?: string | undefined;
  }>,
): string => {
  const url = publicUrlOf(config);
  const folder = relative(process.cwd(), config.dataDir);
  const data = folder.startsWith('..') ? config.dataDir : `./${folder}`;
  const demo = config.authMode === 'demo';
  const clock = demo ? ` · clock ${now.slice(0, 16).replace('T', ' ')} UTC` : '';
  const head = [
    `Channel Ledger ${VERSION} · ${SIGN_IN[config.authMode]} · log ${config.eventStore} · data in ${data} (survives restarts)${clock}`,
    ...(portal ? [`  Portal ${url}`] : []),
    `  API ${url}/v1${config.apiDocs ? `   Docs ${url}/docs` : ''}   Health ${url}/health/ready`,
    `  ${standingLine(standing, seconds)}`,
  ];
  const administrator =
    firstPassword === undefined
      ? []
      : [
          '',
          `  ${config.adminEmail ?? ''} has no password yet. This address sets it, once, within a day (the next start makes another):`,
          `  ${firstPassword}`,
        ];
  const people = demo
    ? [
        '',
        portal ? '  Sign in as   You are, and will see' : '  Act as       You are, and will see',
        ...PERSONAS.flatMap(({ name, means, sees }) => [
          `  ${name.padEnd(12)} ${means}`,
          `  ${' '.repeat(12)} ${sees}`,
        ]),
        '',
        ...(portal
          ? [`  Start here   ${url}/guide   or watch it told: ./channel story`]
          : ['  Start here   ./channel story']),
        '  A token      ./channel token priya',
      ]
    : [];
  return [...head, ...administrator, ...people, ''].join('\n');
};
