import { parseIdempotencyKey, parseIfMatch } from './headers';
import { traceOf } from './trace';

const codeOf = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('Idempotency-Key', () => {
  it.each([
    ['"abc"', 'abc'],
    ['abc', 'abc'],
    [String.raw`"a\"b"`, 'a"b'],
    ['7f0c2b1e-2f5c-4a53-9d0b-0c3b8f0f9f11', '7f0c2b1e-2f5c-4a53-9d0b-0c3b8f0f9f11'],
    ['""', 'IDEMPOTENCY_KEY_INVALID'],
    ['"abc', 'IDEMPOTENCY_KEY_INVALID'],
    ['x'.repeat(201), 'IDEMPOTENCY_KEY_INVALID'],
    ['ключ', 'IDEMPOTENCY_KEY_INVALID'],
  ])('%s is %s', (header, expected) => {
    expect(codeOf(() => parseIdempotencyKey(header))).toBe(expected);
  });
});

describe('If-Match', () => {
  it.each([
    ['"7"', true, 7n],
    ['"-1"', true, -1n],
    ['*', false, undefined],
    ['*', true, 'IF_MATCH_INVALID'],
    ['7', true, 'IF_MATCH_INVALID'],
    ['W/"7"', true, 'IF_MATCH_INVALID'],
    ['"7", "8"', true, 'IF_MATCH_INVALID'],
  ])('%s (required: %s) is %s', (header, required, expected) => {
    expect(codeOf(() => parseIfMatch(header, required))).toBe(expected);
  });
});

describe('traceparent', () => {
  it('continues a trace and never one of zeros', () => {
    const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
    expect(traceOf(`00-${trace}-00f067aa0ba902b7-01`).traceId).toBe(trace);
    expect(traceOf(`00-${'0'.repeat(32)}-00f067aa0ba902b7-01`).traceId).not.toBe('0'.repeat(32));
    expect(traceOf('nonsense').traceparent).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
  });
});
