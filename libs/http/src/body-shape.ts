import type { RefusalDetail } from '@channel/kernel';

/** What a property holds that is more than one value, or the name of a record. */
export type Held =
  | Readonly<{ kind: 'thing'; type: () => new () => object }>
  | Readonly<{ kind: 'things'; type: () => new () => object; most: number }>
  | Readonly<{ kind: 'texts'; most: number }>
  | Readonly<{ kind: 'record' }>;

const shapes = new WeakMap<object, Map<string, Held>>();

/** Notes what a property of a request holds, so that its size is known before anything in it is looked at. */
export const holds =
  (held: Held): PropertyDecorator =>
  (prototype, property) => {
    const shape = shapes.get(prototype) ?? new Map<string, Held>();
    shapes.set(prototype, shape.set(String(property), held));
  };

const shapeOf = (type: new () => object): ReadonlyMap<string, Held> => {
  const found = new Map<string, Held>();
  let prototype = type.prototype as object | null;
  for (; prototype !== null; prototype = Object.getPrototypeOf(prototype) as object | null)
    for (const [property, held] of shapes.get(prototype) ?? [])
      if (!found.has(property)) found.set(property, held);
  return found;
};

/**
 * Lists that are longer than allowed, objects that are none, and names that nobody sees any more afterwards, in a body of a
 * type. Elements are looked at in lists of an allowed length only, so that this costs what the body may cost.
 */
export const misshapenIn = (body: unknown, type: new () => object, at = ''): readonly RefusalDetail[] => {
  if (typeof body !== 'object' || body === null) return [];
  if (Array.isArray(body))
    return [{ pointer: at, code: 'TYPE', detail: 'One object stands here, not a list.' }];
  return [
    ...everybodysIn(body, at),
    ...[...shapeOf(type)].flatMap(([property, held]) => {
      const value = (body as Readonly<Record<string, unknown>>)[property];
      return value === undefined ? [] : misshapen(value, held, `${at}/${property}`);
    }),
  ];
};

/** Every object of JavaScript has these: what makes an instance of a body passes over them without a word. */
const EVERYBODYS: ReadonlySet<string> = new Set([
  'prototype',
  ...Object.getOwnPropertyNames(Object.prototype),
]);
const everybodysIn = (body: object, at: string): readonly RefusalDetail[] =>
  Object.keys(body)
    .filter((name) => EVERYBODYS.has(name))
    .map((name) => ({
      pointer: `${at}/${name}`,
      ...{ code: 'UNKNOWN_PROPERTY', detail: `There is no property ${name} here.` },
    }));

const misshapen = (value: unknown, held: Held, pointer: string): readonly RefusalDetail[] => {
  if (held.kind === 'record') return [];
  if (held.kind === 'thing') return misshapenIn(value, held.type(), pointer);
  if (!Array.isArray(value)) return [];
  if (value.length > held.most)
    return [
      {
        pointer,
        code: 'TOO_MANY',
        detail: `At most ${String(held.most)} stand here, not ${String(value.length)}.`,
      },
    ];
  if (held.kind === 'texts') return [];
  return value.flatMap((element, index) => misshapenIn(element, held.type(), `${pointer}/${String(index)}`));
};

/** Where a body of a type, already checked, names a record. */
type NamedIn = Readonly<{ holder: object; property: string; text: string }>;
export const recordsIn = (body: unknown, type: new () => object): readonly NamedIn[] =>
  typeof body !== 'object' || body === null
    ? []
    : [...shapeOf(type)].flatMap(([property, held]): readonly NamedIn[] => {
        const value = (body as Readonly<Record<string, unknown>>)[property];
        if (held.kind === 'record')
          return typeof value === 'string' ? [{ holder: body, property, text: value }] : [];
        if (held.kind === 'thing') return recordsIn(value, held.type());
        if (held.kind === 'texts' || !Array.isArray(value)) return [];
        return value.flatMap((element) => recordsIn(element, held.type()));
      });

/** Texts and names that no store takes: with NUL, or half of a character. */
export const unstorableIn = (value: unknown, at = ''): readonly RefusalDetail[] => {
  if (typeof value === 'string')
    return isStorable(value)
      ? []
      : [{ pointer: at, code: 'FORM', detail: 'A text holds a character that cannot be stored.' }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
    const pointer = `${at}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    return isStorable(name)
      ? unstorableIn(inner, pointer)
      : [{ pointer: at, code: 'FORM', detail: 'A name holds a character that cannot be stored.' }];
  });
};

export const isStorable = (text: string): boolean => !text.includes('\0') && !/\p{Surrogate}/u.test(text);
