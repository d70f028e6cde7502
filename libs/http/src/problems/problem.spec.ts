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
      problemDocument(problem, { publicUrl: 'https://x.example', path: '/v1/deals/d/boms', traceId: 't' }),
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

describe('readiness', () => {
  const running = { name: 'deals.deal-list', status: 'running', parked: 0 } as const;

  it('is down when a projection has stopped, degraded when keys are parked', () => {
    expect(checkProjections([running]).status).toBe('up');
    expect(checkProjections([running, { ...running, status: 'stopped' }]).status).toBe('down');
    expect(checkProjections([running, { ...running, parked: 2 }]).status).toBe('degraded');
    expect(readiness({ log: { status: 'up' }, read: { status: 'degraded' } }).status).toBe('degraded');
  });
});
