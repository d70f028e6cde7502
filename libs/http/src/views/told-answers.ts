import type { Language } from '@channel/kernel';
import { z } from 'zod';
import { toldIn } from '../told/sentences';
import { isSentence } from './vocabulary';

type Tell = (value: unknown, language: Language) => unknown;

const made = new WeakMap<z.ZodType, Tell | undefined>();

/** Tells what a description calls sentences, wherever they stand in the answer; `undefined` where there are none. */
export const tellerOf = (described: z.ZodType): Tell | undefined => {
  if (!made.has(described)) made.set(described, makeTeller(described));
  return made.get(described);
};

const makeTeller = (described: z.ZodType): Tell | undefined => {
  if (described instanceof z.ZodNullable || described instanceof z.ZodOptional)
    return present(tellerOf(described.unwrap() as z.ZodType));
  if (described instanceof z.ZodObject) return ofProperties(described);
  if (described instanceof z.ZodArray) return ofItems(tellerOf(described.element as z.ZodType));
  if (described instanceof z.ZodRecord) return ofValues(tellerOf(described.valueType as z.ZodType));
  if (described instanceof z.ZodUnion) return ofVariants(described.options as readonly z.ZodType[]);
  if (!isSentence(described)) return undefined;
  return (value, language) => toldIn(language, String(value));
};

const present = (tell: Tell | undefined): Tell | undefined =>
  tell && ((value, language) => (value === null || value === undefined ? value : tell(value, language)));

const ofItems = (tell: Tell | undefined): Tell | undefined =>
  tell && ((value, language) => (value as readonly unknown[]).map((item) => tell(item, language)));

const ofValues = (tell: Tell | undefined): Tell | undefined =>
  tell &&
  ((value, language) =>
    Object.fromEntries(Object.entries(value as object).map(([key, item]) => [key, tell(item, language)])));

const ofProperties = (described: z.ZodObject): Tell | undefined => {
  const told = Object.entries(described.shape).flatMap(([name, property]) => {
    const tell = present(tellerOf(property as z.ZodType));
    return tell === undefined ? [] : [[name, tell] as const];
  });
  if (told.length === 0) return undefined;
  return (value, language) => {
    const before = value as Readonly<Record<string, unknown>>;
    const changed = told.flatMap(([name, tell]) =>
      before[name] === undefined ? [] : [[name, tell(before[name], language)] as const],
    );
    return { ...before, ...Object.fromEntries(changed) };
  };
};

/** Of several things it is the one whose description it fits. */
const ofVariants = (variants: readonly z.ZodType[]): Tell | undefined =>
  variants.every((variant) => tellerOf(variant) === undefined)
    ? undefined
    : (value, language) => {
        const variant = variants.find((one) => one.safeParse(value).success);
        const tell = variant && tellerOf(variant);
        return tell === undefined ? value : tell(value, language);
      };
