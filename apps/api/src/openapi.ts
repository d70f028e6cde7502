import { COMMON_PROBLEMS } from '@channel/http';
import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';

type Operation = Record<string, unknown> & { responses?: Record<string, object>; operationId?: string };
const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

const ABOUT = `Deal registration, quarterly incentives and partner payouts.

Calls need a token: *Authorize* takes one. In the demo \`npx channel token priya\` prints it; it lasts 15 minutes. A command is a POST that ends in a verb: its \`Idempotency-Key\` makes a repetition
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
  payouts: 'Payees, batches, payment files',
  ledger: 'Double entry, derived',
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
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' }, 'bearer')
    .addSecurityRequirements('bearer');
  for (const [subject, meaning] of Object.entries(SUBJECTS)) builder.addTag(subject, meaning);
  return builder.build();
};

/** The description of the API, generated from the code. */
export const buildDocument = (app: INestApplication): OpenAPIObject => {
  const document = SwaggerModule.createDocument(app, settings());
  const operations = operationsOf(document);
  for (const { method, operation } of operations) complete(operation, method);
  const schemas = (document.components ??= {}).schemas ?? {};
  document.components.schemas = {
    ...schemas,
    ...ANSWERS,
    Problem: problemSchema(codesOf(operations)),
  };
  return document;
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
  operation['x-idempotency'] ??= method === 'get' ? 'none' : 'optional';
  operation['x-if-match'] ??= method === 'get' ? 'none' : 'optional';
  operation['x-roles'] ??= [];
  if (operation['x-scope'] === 'public' && (operation['x-roles'] as unknown[]).length === 0)
    operation.security = [];
  const described = operation.responses ?? {};
  // Named refusals displace the success that would be assumed.
  const success = Object.keys(described).some((status) => status.startsWith('2'));
  operation.responses = {
    ...Object.fromEntries(
      Object.entries(success ? described : { '2XX': { description: 'Done.' }, ...described }).map(
        ([status, response]) => [
          status,
          /^2/.test(status) && !('content' in response) ? withSchema(response, operation, method) : response,
        ],
      ),
    ),
    default: {
      description: 'A problem after RFC 9457.',
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    },
  };
};

/** Where a route does not describe its answer: the form that all answers of its kind have. */
const withSchema = (response: object, { operationId = '' }: Operation, method: string): object => {
  const name = method !== 'get' ? 'CommandAnswer' : operationId.startsWith('list') ? 'Page' : 'Record';
  return {
    ...response,
    content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
  };
};

const checkpoint = {
  type: 'string',
  description: 'A place in the log; lists wait for it with minCheckpoint.',
} as const;
const revision = {
  type: 'integer',
  description: 'Of the record’s stream; the ETag holds the same.',
} as const;

const ANSWERS = {
  CommandAnswer: {
    type: 'object',
    additionalProperties: true,
    properties: {
      id: { type: 'string' },
      revision,
      checkpoint,
      jobId: { type: 'string', description: 'Where a job follows; Location names it too.' },
      dryRun: { type: 'boolean' },
      events: { type: 'array', items: { type: 'object' }, description: 'On a dry run: what would follow.' },
    },
  },
  Record: {
    type: 'object',
    additionalProperties: true,
    properties: { id: { type: 'string' }, revision },
  },
  Page: {
    type: 'object',
    required: ['data'],
    properties: {
      data: { type: 'array', items: { type: 'object' } },
      page: {
        type: 'object',
        required: ['hasMore'],
        properties: {
          nextCursor: { type: 'string' },
          hasMore: { type: 'boolean' },
          count: {
            type: 'object',
            properties: { value: { type: 'integer' }, relation: { type: 'string', enum: ['eq', 'gte'] } },
          },
        },
      },
      asOf: { type: 'object', properties: { checkpoint, lagMs: { type: 'integer' } } },
    },
  },
} satisfies NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;

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
        required: ['revision', 'type', 'at'],
        properties: {
          revision: { type: 'integer' },
          type: { type: 'string' },
          at: { type: 'string', format: 'date-time' },
          by: { type: 'string' },
        },
      },
    },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['code', 'detail'],
        properties: {
          pointer: { type: 'string', description: 'RFC 6901, as a URI fragment.' },
          parameter: { type: 'string' },
          header: { type: 'string' },
          code: { type: 'string' },
          detail: { type: 'string' },
          suggestions: { type: 'array', items: { type: 'string' } },
        },
      },
    },
  },
});
