import { REFUSALS_DE } from '@channel/client/refusals-de';
import { Unavailable } from '@channel/event-store';
import { NotFoundException } from '@nestjs/common';
import { ProblemException } from '../problem';
import { checkProjections, readiness } from '../status/readiness';
import { problemDocument } from './problem-document';
import { problemOf } from './problem.filter';

describe('problems', () => {
  it.each([
    [new Unavailable('away', false), 503, 'UNAVAILABLE'],
    [new Unavailable('away', true), 503, 'OUTCOME_UNKNOWN'],
    [new NotFoundException('Cannot GET /v1/x'), 404, 'NOT_FOUND'],
    [new Error('relation "secret" does not exist'), 500, 'INTERNAL'],
    ['text', 500, 'INTERNAL'],
  ])('%s becomes %i %s', (error, status, code) => {
    const problem = problemOf(error);
    expect([problem.status, problem.code]).toEqual([status, code]);
    expect(problem.detail).not.toContain('secret');
  });

  it('has the form of RFC 9457, with pointers as fragments', () => {
    const problem = new ProblemException(422, 'BOM_INVALID', '1 of 2 lines needs attention.', {
      errors: [{ pointer: '/lines/1/sku', code: 'UNKNOWN_SKU', detail: 'Not in the price list.' }],
    });
    expect(
      problemDocument(problem, {
        publicUrl: 'https://x.example',
        path: '/v1/deals/d/boms',
        traceId: 't',
        language: 'en',
      }),
    ).toEqual({
      type: 'https://x.example/problems/bom-invalid',
      title: 'Bom invalid',
      status: 422,
      code: 'BOM_INVALID',
      detail: '1 of 2 lines needs attention.',
      instance: '/v1/deals/d/boms',
      traceId: 't',
      errors: [{ pointer: '#/lines/1/sku', code: 'UNKNOWN_SKU', detail: 'Not in the price list.' }],
    });
  });
});

it('req:4.6 a problem and its findings are told in the language of whoever asks', () => {
  const problem = new ProblemException(422, 'VALIDATION', '2 places need attention.', {
    errors: [{ pointer: '/colour', code: 'UNKNOWN_PROPERTY', detail: 'There is no property colour here.' }],
  });
  const document = problemDocument(problem, {
    ...{ publicUrl: 'https://x.example', path: '/v1/deals', traceId: 't' },
    language: 'de',
  });
  expect(document.title).toBe(REFUSALS_DE.VALIDATION);
  expect(document.detail).toBe('2 Stellen brauchen Aufmerksamkeit.');
  expect(document.errors).toEqual([
    { pointer: '#/colour', code: 'UNKNOWN_PROPERTY', detail: 'Hier gibt es keine Eigenschaft colour.' },
  ]);
});

it('case:B12 a problem lists a hundred findings, and counts the others', () => {
  const place = { publicUrl: 'https://x.example', path: '/', traceId: 't', language: 'en' } as const;
  const documentOf = (count: number) => {
    const errors = Array.from({ length: count }, (_, at) => ({
      ...{ pointer: `/lines/${String(at)}`, code: 'REQUIRED', detail: 'Nothing stands there.' },
    }));
    const { errors: shown = [], moreErrors } = problemDocument(
      new ProblemException(422, 'VALIDATION', 'Many.', { errors }),
      place,
    );
    return [shown.length, moreErrors];
  };
  expect([documentOf(100), documentOf(101), documentOf(15_000)]).toEqual([
    [100, undefined],
    [100, 1],
    [100, 14_900],
  ]);
});

describe('readiness', () => {
  const money = {
    name: 'ledger.entries',
    kind: 'projection',
    live: true,
    status: 'running',
    parked: 0,
    strict: true,
  } as const;
  const list = { ...money, name: 'deals.deal-list', strict: false } as const;

  it.each([
    ['all run', [money, list], [], 0, 'up'],
    ['the ledger stopped', [{ ...money, status: 'stopped' }, list], [], 0, 'down'],
    ['the ledger is late', [money, list], ['ledger.entries'], 0, 'down'],
    ['an automation stopped', [{ ...list, kind: 'automation', status: 'stopped' }], [], 0, 'down'],
    ['a list stopped', [money, { ...list, status: 'stopped' }], [], 0, 'degraded'],
    ['a list has parked keys', [money, { ...list, parked: 2 }], [], 0, 'degraded'],
    [
      'a build beside the live one stopped',
      [money, { ...money, live: false, status: 'stopped' }],
      [],
      0,
      'up',
    ],
    ['a command of an automation failed', [money], [], 1, 'degraded'],
  ] as const)('%s', (_, projections, late, failed, status) => {
    expect(checkProjections(projections, late, { commands: failed, jobs: 0 }).status).toBe(status);
  });

  it('is as bad as its worst check', () => {
    const up = { status: 'up' } as const;
    const checks = { logAppend: up, logRead: up, database: up, projections: { status: 'degraded' } } as const;
    expect(readiness(checks).status).toBe('degraded');
    expect(readiness({ ...checks, logRead: { status: 'down' } }).status).toBe('down');
  });
});
