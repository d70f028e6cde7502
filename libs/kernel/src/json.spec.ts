import { canonicalJson } from './json';

describe('canonical JSON (RFC 8785)', () => {
  it('sorts names by UTF-16 code units and writes the shortest numbers', () => {
    expect(canonicalJson({ b: [1e21, 0.000001, -0], a: null, '\u20ac': '\u000f', '\r': true })).toBe(
      '{"\\r":true,"a":null,"b":[1e+21,0.000001,0],"€":"\\u000f"}',
    );
  });
  it('leaves out what is absent and refuses what JSON cannot say', () => {
    expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
    expect(() => canonicalJson({ a: 1n })).toThrow(TypeError);
    expect(() => canonicalJson(Number.NaN)).toThrow(TypeError);
    for (const kept of [new Date(0), new Map([['a', 1]]), new Set(['a']), new URL('https://a.example')])
      expect(() => canonicalJson({ kept })).toThrow(TypeError);
  });
});
