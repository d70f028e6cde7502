import type { Description, Operation, Parameter, Schema } from './description';
import { Schemas, type Both, type Change } from './schemas';

export type { Change } from './schemas';

/**
 * What programs notice that were written for the description as it was: what they send is not understood any more, or what
 * they read is not there. New operations, fields and words are no breach: a program takes what it knows.
 */
export const breakingChanges = (before: Description, after: Description): readonly Change[] => {
  const found = new Map<string, Change>();
  const tell = (change: Change): void => void found.set(change.id, change);
  const schemas = new Schemas({ before, after }, tell);
  const inPlaceOf = new Map(
    operationsOf(after).map(({ path, method, operation }) => [`${method} ${shapeOf(path)}`, operation]),
  );
  for (const { path, method, operation } of operationsOf(before)) {
    const now = inPlaceOf.get(`${method} ${shapeOf(path)}`);
    if (now === undefined) tell(operationGone(operation, path, method));
    else compareOperations({ before: operation, after: now }, schemas, tell);
  }
  for (const code of codesOf(before).filter((known) => !codesOf(after).includes(known)))
    tell({ id: `refusal-gone ${code}`, sentence: `No operation refuses with ${code} any more.` });
  return [...found.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
};

const operationsOf = ({ paths }: Description) =>
  Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, method, operation })),
  );

/** What stands in braces is sent by its place; what it is called is no matter. */
const shapeOf = (path: string): string => path.replaceAll(/\{[^}]+\}/g, '{}');

const operationGone = ({ operationId }: Operation, path: string, method: string): Change => ({
  id: `operation-gone ${operationId}`,
  sentence: `${operationId} (${method.toUpperCase()} ${path}) is not there any more.`,
});

type Tell = (change: Change) => void;

const compareOperations = (pair: Both<Operation>, schemas: Schemas, tell: Tell): void => {
  const { before, after } = pair;
  const name = before.operationId;
  if (after.operationId !== name)
    tell({ id: `operation-renamed ${name}`, sentence: `${name} is called ${after.operationId} now.` });
  compareParameters(pair, schemas, tell);
  compareBodies(pair, schemas, tell);
  const now = new Map(answersOf(after));
  for (const [type, schema] of answersOf(before)) {
    const answer = now.get(type);
    if (answer === undefined)
      tell({ id: `answer-gone ${name} ${type}`, sentence: `${name} does not answer with ${type} any more.` });
    else schemas.compare(`${name} answer`, { before: schema, after: answer }, 'answered');
  }
};

const compareBodies = ({ before, after }: Both<Operation>, schemas: Schemas, tell: Tell): void => {
  const name = before.operationId;
  const [was, is] = [before.requestBody ?? {}, after.requestBody ?? {}];
  if (is.required === true && was.required !== true)
    tell({ id: `body-required ${name}`, sentence: `${name} needs a body now.` });
  for (const [type, { schema = {} }] of Object.entries(was.content ?? {})) {
    const now = is.content?.[type];
    if (now === undefined)
      tell({ id: `body-gone ${name} ${type}`, sentence: `${name} takes no ${type} any more.` });
    else schemas.compare(`${name} body`, { before: schema, after: now.schema ?? {} }, 'sent');
  }
};

/** Status and type of every success, with its schema. */
const answersOf = ({ responses }: Operation): readonly (readonly [string, Schema])[] =>
  Object.entries(responses)
    .filter(([status]) => status.startsWith('2'))
    .flatMap(([status, { content = {} }]) =>
      Object.entries(content).flatMap(([type, { schema }]) =>
        schema === undefined ? [] : [[`${status} ${type}`, schema] as const],
      ),
    );

const compareParameters = ({ before, after }: Both<Operation>, schemas: Schemas, tell: Tell): void => {
  const name = before.operationId;
  const [was, is] = [parametersOf(before), parametersOf(after)];
  for (const [key, { name: parameter, schema = {} }] of was) {
    const now = is.get(key);
    if (now === undefined)
      tell({
        id: `parameter-gone ${name} ${parameter}`,
        sentence: `${name} does not take ${parameter} any more.`,
      });
    else schemas.compare(`${name} ${parameter}`, { before: schema, after: now.schema ?? {} }, 'sent');
  }
  for (const [key, { name: parameter, required = false }] of is)
    if (required && was.get(key)?.required !== true)
      tell({ id: `parameter-required ${name} ${parameter}`, sentence: `${name} needs ${parameter} now.` });
};

/** Those of a path are part of its shape. */
const parametersOf = ({ parameters = [] }: Operation): ReadonlyMap<string, Parameter> =>
  new Map(
    parameters
      .filter((parameter) => parameter.in !== 'path')
      .map((parameter) => [`${parameter.in} ${parameter.name}`, parameter]),
  );

const codesOf = ({ components }: Description): readonly string[] =>
  (components?.schemas?.Problem?.properties?.code?.enum ?? []).map(String);
