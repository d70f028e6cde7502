import type { Type } from '@nestjs/common';
import { CountryField, IdField, ListField, MoneyDto, MoneyField, NestedField, TextField } from '../fields';
import { namedRecords, type RecordNames } from '../names/record-names';
import { toldIn } from '../told/sentences';
import { problemOf } from './problem.filter';
import { BodyValidation } from './validation';

class Line {
  @IdField() readonly dealId!: string;
}
class Body {
  @IdField() readonly partnerId!: string;
  @IdField({ optional: true }) readonly personId?: string;
  @CountryField({ optional: true }) readonly country?: string;
  @MoneyField({ optional: true }) readonly value?: MoneyDto;
  @TextField({ optional: true, pattern: /^[A-Z]+$/, form: 'capital letters' }) readonly code?: string;
  @NestedField(() => Line, { optional: true }) readonly line?: Line;
  @ListField(() => Line, { optional: true }) readonly lines?: Line[];
}

namedRecords('test', {
  ...{ parameters: ['partnerId'], form: /^PTR-\d{4}$/, example: 'PTR-0042' },
  idOf: (code) => `prtn_${code.slice(4)}`,
});
namedRecords('test', {
  ...{ parameters: ['dealId'], form: /^DR-\d{4}$/, example: 'DR-0001', idOf: (code) => `deal_${code}` },
});

const names = {
  idOf: (parameter: string, text: string) => Promise.resolve(`${parameter} of ${text}`),
} as unknown as RecordNames;
const read = (body: object, metatype: Type = Body) =>
  new BodyValidation(names).transform(body, { type: 'body', metatype });
const findings = async (body: object): Promise<readonly (readonly unknown[])[]> => {
  const problem = problemOf(await read(body).catch((error: unknown) => error));
  return (problem.more.errors ?? []).map((error) => Object.values(error).slice(0, 3));
};

describe('the fields of a body', () => {
  it('case:B13 name records by what people call them: whoever handles the body gets their ids', async () => {
    const body = { partnerId: 'PTR-0042', personId: 'pers_1', line: { dealId: 'DR-0001' } };
    expect(await read({ ...body, lines: [{ dealId: 'deal_1' }, { dealId: 'dr-0002' }] })).toEqual({
      ...{ partnerId: 'partnerId of PTR-0042', personId: 'personId of pers_1' },
      line: { dealId: 'dealId of DR-0001' },
      lines: [{ dealId: 'dealId of deal_1' }, { dealId: 'dealId of dr-0002' }],
    });
  });

  it('case:B12 are not looked at in a list that is longer than it may be', async () => {
    const lines = Array.from({ length: 501 }, () => ({}));
    expect(await findings({ partnerId: 'prtn_1', lines })).toEqual([
      ['/lines', 'TOO_MANY', 'At most 500 stand here, not 501.'],
    ]);
  });

  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'customer'])(
    'case:B14 %s is none of them, wherever it stands',
    async (name) => {
      const odd = `"${name}":{"a":1}`;
      const body = `{"partnerId":"prtn_1",${odd},"line":{"dealId":"deal_1",${odd}},"lines":[{"dealId":"deal_1",${odd}}]}`;
      const found = await findings(JSON.parse(body) as object);
      expect(found.map(([pointer, code]) => `${String(pointer)} ${String(code)}`).sort()).toEqual(
        [`/${name}`, `/line/${name}`, `/lines/0/${name}`]
          .map((pointer) => `${pointer} UNKNOWN_PROPERTY`)
          .sort(),
      );
    },
  );

  it('say in words what they take, and quote no regular expression', async () => {
    const wrong = {
      ...{ partnerId: 'DR-0001', personId: 'PTR-0042', country: 'us', code: 'a' },
      ...{ value: { amount: '1.5', currency: 'USD' }, line: { dealId: 'x y' } },
    };
    expect(await findings(wrong)).toEqual([
      [
        '/partnerId',
        'FORM',
        'partnerId must be the id of a record as the API gives it, or what people call it, such as PTR-0042',
      ],
      ['/personId', 'FORM', 'personId must be the id of a record as the API gives it'],
      ['/country', 'FORM', 'country must be two capital letters of ISO 3166, such as US'],
      [
        '/value/amount',
        'FORM',
        'amount must be a whole number of minor units as text, such as 1248045 for 12,480.45',
      ],
      ['/code', 'FORM', 'code must be capital letters'],
      [
        '/line/dealId',
        'FORM',
        'dealId must be the id of a record as the API gives it, or what people call it, such as DR-0001',
      ],
    ]);
  });

  it('req:4.6 say it in German too, whatever is wrong with them', async () => {
    const wrong = {
      ...{ partnerId: 'DR-0001', personId: 5, country: 'us', code: 'a'.repeat(201), colour: 1 },
      ...{ value: { amount: '1.5', currency: 'dollars' }, line: 'x', lines: [] },
    };
    const problem = problemOf(await read(wrong).catch((error: unknown) => error));
    const details = (problem.more.errors ?? []).map(({ detail }) => toldIn('de', detail));
    expect(details.length).toBeGreaterThanOrEqual(8);
    expect(details.filter((detail) => /\b(?:must|be|than|equal|there|is)\b/.test(detail))).toEqual([]);
    expect(details).toContain('country muss zwei Großbuchstaben nach ISO 3166, etwa US sein');
  });
});
