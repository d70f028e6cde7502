import { transformSync } from '@swc/core';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { compileFunction } from 'node:vm';
import { withSharedShapes } from '../../tools/lib/shared-shapes.cjs';

const root = join(__dirname, '..', '..');
const { $schema: _schema, ...settings } = JSON.parse(readFileSync(join(root, '.swcrc'), 'utf8')) as Record<
  string,
  object
>;

type Known = Readonly<Record<string, unknown>>;
/** Makes an object of another by the expression, as the build compiles it. */
const compiled = (expression: string): Readonly<{ code: string; of: (known: Known) => Known }> => {
  const source = `module.exports = (known) => (${expression});`;
  const { code } = transformSync(source, { ...settings, swcrc: false, sourceMaps: false });
  const shared = withSharedShapes(code);
  const module = { exports: (known: Known): Known => known };
  compileFunction(shared, ['module'])(module);
  return { code: shared, of: module.exports };
};

setFlagsFromString('--allow-natives-syntax');
const haveSameShape = compileFunction('return %HaveSameMap(one, other)', ['one', 'other']) as (
  one: object,
  other: object,
) => boolean;
setFlagsFromString('--no-allow-natives-syntax');

describe('objects that begin with a spread', () => {
  it.each([
    '{ ...known, status: 1 }',
    '{ ...{ a: 1, b: 2 }, ...(known.a === 1 ? { c: 3 } : {}), d: 4 }',
    '{ ...known, inner: { ...known, x: [{ ...known, y: 1 }] } }.inner.x[0]',
  ])('share their hidden class: %s', (expression) => {
    const { of } = compiled(expression);
    // The first ones are made by a slower way, which shares.
    for (let made = 0; made < 1_000; made += 1) of({ a: 1, b: 2 });
    expect(haveSameShape(of({ a: 1, b: 2 }), of({ a: 1, b: 2 }))).toBe(true);
  });

  it.each([
    ['{ ...known, a: 2 }', { a: 1, b: 1 }, { a: 2, b: 1 }],
    ['{ ...known.absent, ...null, b: 2 }', {}, { b: 2 }],
    ['{ ...known, f() { return "{\\n ..."; } }.f()', {}, '{\n ...'],
  ])('are what they were: %s of %j', (expression, known, expected) =>
    expect(compiled(expression).of(known)).toStrictEqual(expected),
  );

  it('keep a name that is no prototype, and have the prototype of every object', () => {
    const known = JSON.parse('{"__proto__": {"admin": true}}') as Known;
    const made = compiled('{ ...known, b: 2 }').of(known);
    expect(Object.keys(made)).toEqual(['__proto__', 'b']);
    expect(made.admin).toBeUndefined();
    expect(Object.getPrototypeOf(made)).toBe(Object.getPrototypeOf(compiled('{ b: 2 }').of({})));
  });

  it('stand in the lines in which they stood, so that a failure names its place', () => {
    const source = 'module.exports = (known) => ({\n  ...known,\n  b: 1,\n});\n';
    expect(withSharedShapes(source).split('\n')).toHaveLength(source.split('\n').length);
    expect(withSharedShapes(withSharedShapes(source))).toBe(withSharedShapes(source));
  });
});
