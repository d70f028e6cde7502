import { COMMON_PROBLEMS, ID, ID_OR_NAME, namesOf, referenceTo, viewSchemas } from '@channel/http';
import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { addExamples, committedExamples, type Examples } from './openapi-examples';

type Response = Readonly<{ description?: string; content?: object }>;
type Responses = Record<string, Response>;
type Parameter = Readonly<{ name: string; in: string; required: boolean }> & {
  description?: string;
  schema: Readonly<{ type?: string; minimum?: number; enum?: readonly string[] }>;
};
type Operation = Record<string, unknown> & {
  responses?: Responses;
  parameters?: readonly Parameter[];
  operationId?: string;
};
const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

const ABOUT = `Deal registration, quarterly incentives and partner payouts.

Calls need a token: *Authorize* takes one. In the demo \`./channel token priya\` prints it; it lasts 15 minutes. A command is a POST that ends in a verb: its \`Idempotency-Key\` makes a repetition
harmless, \`If-Match\` says which revision was read, \`?dryRun=true\` shows what would follow. A "no" is a problem with
a \`code\`, which \`/problems/{slug}\` explains.`;

/** In the order of the work: the programme, the way of a deal, its money, the operation. */
const SUBJECTS: Readonly<Record<string, string>> = {
  programs: 'Programmes as versioned data',
  partners: 'Partners and distributors',
  catalog: 'Parts and price lists',
  imports: 'Files: upload, check, confirm, report',
  deals: 'Registrations and their drafts',
  conflicts: 'Registrations on the same opportunity',
  boms: 'Bills of materials and the vendor’s prices',
  quotes: 'Quotes of distributors',
  notices: 'What an organisation was told',
  shipments: 'Sold and returned lines, and their deals',
  rewards: 'Runs, statements, quarters, exchange rates',
  funds: 'Marketing funds: grants, requests, claims and their files',
  credits: 'Flex points and the targets of half-years; credits, vouchers and passes by lot',
  payouts: 'Payees, batches, payment files',
  ledger: 'Double entry, derived',
  audit: 'What was recorded, event by event',
  access: 'Who may enter, and with which roles',
  jobs: 'Long work',
  runtime: 'Read models and automations, for operators',
  health: 'Whether the server can work',
  problems: 'What a refusal means',
  demo: 'The clock of the demo',
};

const settings = (): Omit<OpenAPIObject, 'paths'> => {
  const builder = new DocumentBuilder()
    .setTitle('Channel Ledger')
    .setDescription(ABOUT)
    .setVersion('1')
    .setOpenAPIVersion('3.1.0')
    .addServer('/', 'Where this description was read.')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' }, 'bearer')
    .addSecurityRequirements('bearer');
  for (const [subject, meaning] of Object.entries(SUBJECTS)) builder.addTag(subject, meaning);
  const document = builder.build();
  return {
    ...document,
    info: { ...document.info, license: { name: 'Unlicensed', identifier: 'LicenseRef-UNLICENSED' } as never },
  };
};

/** The description of the API, generated from the code, with what the demo answered beside it. */
export const buildDocument = (
  app: INestApplication,
  examples: Examples = committedExamples(),
): OpenAPIObject => {
  const document = SwaggerModule.createDocument(app, settings());
  const operations = operationsOf(document);
  for (const { method, operation } of operations) {
    complete(operation, method);
    nameRecords(operation);
  }
  nameBulk(operations.map(({ operation }) => operation));
  const schemas = (document.components ??= {}).schemas ?? {};
  nameProperties(schemas);
  document.components.schemas = used(document.paths, {
    ...schemas,
    ...(viewSchemas() as NonNullable<typeof schemas>),
    Problem: problemSchema(codesOf(operations)),
  });
  addExamples(document, examples);
  return document;
};

/** The schemas that an operation reaches, directly or through others; a view that nothing answers with is no part of the API. */
const used = <Schema>(paths: object, schemas: Readonly<Record<string, Schema>>): Record<string, Schema> => {
  const found = new Set<string>();
  const collect = (part: unknown): void => {
    for (const [, name = ''] of JSON.stringify(part).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      if (found.has(name)) continue;
      found.add(name);
      collect(schemas[name] ?? {});
    }
  };
  collect(paths);
  return Object.fromEntries(Object.entries(schemas).filter(([name]) => found.has(name)));
};

export const operationsOf = (
  document: OpenAPIObject,
): readonly Readonly<{ path: string; method: string; operation: Operation }>[] =>
  Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method] as Operation | undefined;
      return operation === undefined ? [] : [{ path, method, operation }];
    }),
  );

/** What every operation has, whether or not its decorators say so. */
const complete = (operation: Operation, method: string): void => {
  const command = method !== 'get';
  operation['x-idempotency'] ??= command ? 'optional' : 'none';
  operation['x-if-match'] ??= command ? 'optional' : 'none';
  operation['x-roles'] ??= [];
  if (operation['x-scope'] === 'public' && (operation['x-roles'] as unknown[]).length === 0)
    operation.security = [];
  if (command) operation.parameters = [...(operation.parameters ?? []), ...envelopeOf(operation)];
  operation.responses = {
    ...operation.responses,
    ...refusalsOf(operation),
    default: problem('A problem after RFC 9457.', {}),
  };
};

/** Where a code or a number may stand for an id. What is counted, such as a version or a row, is whole and begins with one. */
const nameRecords = (operation: Operation): void => {
  for (const parameter of operation.parameters ?? []) {
    if (parameter.in === 'path' && parameter.schema.type === 'number')
      parameter.schema = { ...parameter.schema, type: 'integer', minimum: 1 };
    const example = parameter.in === 'path' ? namesOf(parameter.name)?.example : undefined;
    if (example !== undefined) parameter.description ??= called(example);
  }
};

const called = (example: string): string => `Its id, or what people call it: ${example}.`;

/** What may stand for the operation of a bulk: those that say of themselves that they may. */
const nameBulk = (operations: readonly Operation[]): void => {
  const names = operations.flatMap(({ operationId, 'x-bulk': inBulk }) =>
    inBulk === true && operationId !== undefined ? [operationId] : [],
  );
  for (const { operationId, parameters = [] } of operations)
    for (const parameter of parameters)
      if (operationId === 'runInBulk' && parameter.name === 'operation')
        parameter.schema = { ...parameter.schema, enum: names };
};

type BodySchema = Readonly<{
  properties?: Readonly<Record<string, { pattern?: string; description?: string }>>;
}>;
/** The same in bodies; where a record has no name, its id is the only form. */
const nameProperties = (schemas: Readonly<Record<string, object>>): void => {
  const ids = Object.values(schemas)
    .flatMap(({ properties = {} }: BodySchema) => Object.entries(properties))
    .filter(([, { pattern }]) => pattern === ID_OR_NAME.source);
  for (const [name, property] of ids) {
    const example = namesOf(name)?.example;
    if (example === undefined) property.pattern = ID.source;
    else property.description = [property.description ?? [], called(example)].flat().join(' ');
  }
};

/** Headers and parameters that every command understands. */
const envelopeOf = (operation: Operation): readonly Parameter[] => {
  const known = (operation.parameters ?? []).map(({ name }) => name);
  const dryRun = {
    name: 'dryRun',
    in: 'query',
    required: false,
    schema: { type: 'boolean', default: false },
  };
  return [
    { name: 'Idempotency-Key', in: 'header', required: false, schema: { type: 'string' } },
    { name: 'If-Match', in: 'header', required: false, schema: { type: 'string' } },
    ...(operation['x-dry-run'] === false ? [] : [dryRun]),
  ].filter(({ name }) => !known.includes(name));
};

/** Statuses that the edge answers with, whatever the operation decides. */
const edgeStatusesOf = (operation: Operation): readonly number[] => [
  400,
  ...(operation.security === undefined ? [401, 403, 429] : []),
  ...((operation.parameters ?? []).some((parameter) => parameter.in === 'path') ? [404] : []),
  ...(operation.requestBody === undefined ? [] : [413, 415, 422]),
  ...(operation['x-if-match'] === 'required' ? [412, 428] : []),
];

/** The refusals of the operation by status, each with the codes that can stand there. */
const refusalsOf = (operation: Operation): Responses => {
  const own = (operation['x-refusals'] as Readonly<Record<string, number>> | undefined) ?? {};
  const statuses = [...new Set([...Object.values(own), ...edgeStatusesOf(operation)])].sort();
  return Object.fromEntries(
    statuses.map((status) => {
      const codesAt = (table: Readonly<Record<string, number>>): readonly string[] =>
        Object.keys(table).filter((code) => table[code] === status);
      const codes = [...new Set([...codesAt(own), ...codesAt(COMMON_PROBLEMS)])];
      return [
        String(status),
        problem([...codesAt(own), ...(codesAt(own).length === 0 ? codes : [])].join(', '), {
          properties: { code: { type: 'string', enum: codes } },
        }),
      ];
    }),
  );
};

const problem = (description: string, narrowed: object): Response => ({
  description,
  content: {
    'application/problem+json': {
      schema:
        Object.keys(narrowed).length === 0
          ? referenceTo('Problem')
          : { allOf: [referenceTo('Problem'), narrowed] },
    },
  },
});

const codesOf = (operations: ReturnType<typeof operationsOf>): readonly string[] =>
  [
    ...new Set([
      ...Object.keys(COMMON_PROBLEMS),
      ...operations.flatMap(({ operation }) =>
        Object.keys((operation['x-refusals'] as object | undefined) ?? {}),
      ),
    ]),
  ].sort();

const problemSchema = (codes: readonly string[]): object => ({
  type: 'object',
  additionalProperties: false,
  required: ['type', 'title', 'status', 'code', 'detail', 'instance', 'traceId'],
  properties: {
    type: { type: 'string', format: 'uri' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string', enum: codes },
    detail: { type: 'string' },
    instance: { type: 'string' },
    traceId: { type: 'string' },
    current: { type: 'string', description: 'On REVISION_MISMATCH: the revision now.' },
    since: {
      type: 'array',
      description: 'On REVISION_MISMATCH: what happened after the revision that was read.',
      items: {
        type: 'object',
        required: ['revision', 'type', 'at', 'actorType'],
        additionalProperties: false,
        properties: {
          revision: { type: 'integer' },
          type: { type: 'string' },
          at: { type: 'string', format: 'date-time' },
          actorType: { type: 'string', enum: ['person', 'machine', 'automation'] },
          by: { type: 'string' },
        },
      },
    },
    roles: {
      type: 'array',
      items: { type: 'string' },
      description: 'On ROLE_REQUIRED: each of these roles has the right.',
    },
    moreErrors: { type: 'integer', description: 'Findings beyond those that are listed.' },
    errors: {
      type: 'array',
      maxItems: 100,
      items: {
        type: 'object',
        required: ['code', 'detail'],
        additionalProperties: false,
        properties: {
          pointer: { type: 'string', description: 'RFC 6901, as a URI fragment.' },
          parameter: { type: 'string' },
          header: { type: 'string' },
          code: { type: 'string' },
          detail: { type: 'string' },
          suggestions: { type: 'array', items: { type: 'string' } },
          allowed: {
            type: 'array',
            items: { type: 'string' },
            description: 'Every word that may stand there, where they are few.',
          },
        },
      },
    },
  },
});
