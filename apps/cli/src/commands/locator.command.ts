import type { Command } from 'commander';
import { partnerOf } from '../client/references';
import { define, defineList } from '../define';
import type { Output } from '../output';

const CONSENTS = [
  ['consent-to-locator', 'agrees that the locator shows your organisation', 'stands in the locator'],
  ['withdraw-locator-consent', 'takes that back, at once', 'stands in the locator no longer'],
] as const;

/** Partners that agreed to be found. */
export const addLocator = (partners: Command, output: Output): void => {
  defineList(partners, output, {
    name: 'locator',
    summary: 'the locator as it would stand there today, whether everybody sees it or not',
    path: '/v1/locator/preview',
    filters: ['country', 'role', 'specialisation'],
    columns: {
      name: 'name',
      country: 'country',
      grade: 'grade',
      roles: 'roles',
      specialisations: 'specialisations',
    },
    empty: 'No partner that may stand there has agreed.',
    examples: ['partners locator --as chen', 'partners locator --country US --out locator.csv --as chen'],
  });
  for (const [verb, summary, become] of CONSENTS)
    define(partners, output, {
      name: `${verb} <partner>`,
      decides: true,
      summary,
      examples: [`partners ${verb} PTR-0042 --as paula`],
      run: async ({ client }, name = '') => {
        const done = await client.decide(await partnerOf(client, name), verb);
        output.line(`${name} ${become}.`, done);
      },
    });
};
