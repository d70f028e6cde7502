import type { INestApplication } from '@nestjs/common';
import { buildDocument, operationsOf } from '../src/openapi';
import type { Objects } from './matrix-sides';

type Schema = Readonly<{
  $ref?: string;
  allOf?: readonly Schema[];
  type?: string | readonly string[];
  enum?: readonly unknown[];
  example?: unknown;
  format?: string;
  pattern?: string;
  minLength?: number;
  minimum?: number;
  minItems?: number;
  items?: Schema;
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
}>;
export type Operation = Readonly<{
  id: string;
  method: string;
  path: string;
  roles: readonly string[];
  scope: string;
  /** What a machine needs; absent: a person has to do it. */
  machine?: string;
  open: boolean;
  stepUp: boolean;
  multipart: boolean;
  /** A body that the operation's own description calls valid. */
  body?: unknown;
  /** The collections before the ids of the path. */
  collections: readonly string[];
}>;

/** What a description cannot say: values that must name something that exists, or do no harm. */
const BODIES: Readonly<Record<string, (own: Objects) => Record<string, unknown>>> = {
  jumpDemoClock: () => ({ to: '2026-09-07T09:00:00Z' }),
  playDemo: () => ({ play: 'sales-report' }),
  checkBom: () => ({ lines: [{ line: '1', sku: 'EX4100-48P', quantity: 1 }] }),
  submitBom: () => ({ lines: [{ line: '1', sku: 'EX4100-48P', quantity: 1 }] }),
  estimateDraft: ({ partners }) => ({ partnerId: partners, shipOn: '2026-09-20' }),
  checkOrders: ({ partners }) => ({
    partnerId: partners,
    lines: [{ sku: 'EX4100-48P', route: 'direct', region: 'emea' }],
  }),
  draftQuote: ({ boms }) => ({ bomId: boms }),
  closeDeal: ({ quotes }) => ({ quoteId: quotes }),
  matchShipmentLine: ({ deals }) => ({ dealId: deals }),
  splitShipmentLine: ({ deals }) => ({
    portions: [
      { dealId: deals, quantity: 1 },
      { dealId: deals, quantity: 1 },
    ],
  }),
  correctMatch: ({ deals }) => ({ dealId: deals }),
  reportTitleTransfer: ({ partners }) => ({ partnerId: partners }),
  prepareAdjustment: (own) => ({ rewardLineId: own['reward-lines'] }),
  movePerson: ({ partners }) => ({ toPartnerId: partners }),
  calculateRewardRun: () => ({ quarter: '2020-Q1' }),
  proposeFlexPoints: ({ partners }) => ({ partnerId: partners }),
  grantCreditLot: ({ partners }) => ({ partnerId: partners }),
  scheduleReview: ({ partners }) => ({ partnerId: partners }),
  applyForQualification: ({ partners }) => ({ partnerId: partners }),
  submitProofOfConcept: ({ partners }) => ({ partnerId: partners }),
  registerPerson: ({ partners }) => ({ partnerId: partners }),
  recordAttendance: (own) => ({ personId: own['partner-people'], partnerId: own.partners }),
  proposeFundGrant: ({ partners }) => ({ partnerId: partners }),
  submitMdfRequest: ({ partners }) => ({ partnerId: partners }),
  inviteSeller: ({ access }) => ({ personId: access }),
  proposeMou: ({ partners }) => ({ partnerId: partners }),
  submitMdfClaim: ({ funds, requests }) => ({ fundId: funds, requestId: requests }),
  draftPayoutBatch: () => ({ currency: 'JPY' }),
};

export const operationsIn = (app: INestApplication, own: Objects): readonly Operation[] => {
  const document = buildDocument(app);
  const schemas = (document.components?.schemas ?? {}) as Readonly<Record<string, Schema>>;
  return operationsOf(document).map(({ path, method, operation }) => {
    const roles = (operation['x-roles'] as string[] | undefined) ?? [];
    const id = operation.operationId ?? '';
    const content = (operation.requestBody as { content?: Record<string, { schema: Schema }> } | undefined)
      ?.content;
    const json = content?.['application/json']?.schema;
    const machine = operation['x-machine-scope'] as string | undefined;
    return {
      ...{ id, method: method.toUpperCase(), path, roles, scope: String(operation['x-scope']) },
      ...(machine === undefined ? {} : { machine }),
      stepUp: operation['x-step-up'] === true,
      open: roles.length === 0 && operation['x-scope'] === 'public',
      multipart: json === undefined && content?.['multipart/form-data'] !== undefined,
      ...(json === undefined
        ? {}
        : { body: { ...(sampleOf(json, schemas) as object), ...BODIES[id]?.(own) } }),
      collections: [...path.matchAll(/([^/]+)\/\{\w+\}/g)].map(([, name]) => String(name)),
    };
  });
};

/** The path with the ids of these objects; an unknown one gets an id that nothing has. */
export const pathWith = ({ path }: Operation, ids: Objects, like: Objects): string =>
  path.replaceAll(/([^/]+)\/\{\w+\}/g, (_, name: string) => `${name}/${ids[name] ?? absentLike(like[name])}`);

const absentLike = (id: string | undefined): string => {
  const [, prefix] = /^([a-z]+_)[0-9a-z]{26}$/.exec(id ?? '') ?? [];
  if (prefix !== undefined) return `${prefix}${'0'.repeat(26)}`;
  return /^\d+$/.test(id ?? '') ? '99' : 'absent';
};

const SOME_ID = `some_${'0'.repeat(26)}`;
const TEXTS: Readonly<Record<string, string>> = {
  '^[a-z0-9]+(?:_[0-9a-z-]+)?$': SOME_ID,
  '^[A-Za-z0-9][A-Za-z0-9_-]*$': SOME_ID,
  '^[A-Z0-9]+(?:-[A-Z0-9]+)*$': 'PTR-5555',
  '^[A-Z]{2}$': 'US',
  '^(0|-?[1-9]\\d{0,17})$': '100',
  '^[A-Z]{3}$': 'USD',
  '^\\d{4}-Q[1-4]$': '2026-Q3',
  '^-?\\d+(\\.\\d+)?$': '1.5',
};

type Schemas = Readonly<Record<string, Schema>>;

/** The smallest thing that a schema accepts. */
const sampleOf = (schema: Schema, schemas: Schemas): unknown => {
  const whole = schema.allOf?.[0] ?? schemas[schema.$ref?.split('/').at(-1) ?? ''];
  if (whole !== undefined) return sampleOf(whole, schemas);
  return schema.example ?? schema.enum?.[0] ?? SAMPLES[String(schema.type)]?.(schema, schemas) ?? {};
};

const SAMPLES: Readonly<Record<string, (schema: Schema, schemas: Schemas) => unknown>> = {
  string: (schema) => textOf(schema),
  integer: ({ minimum }) => minimum ?? 1,
  number: ({ minimum }) => minimum ?? 1,
  boolean: () => false,
  array: ({ minItems = 0, items = {} }, schemas) =>
    Array.from({ length: Math.max(minItems, 1) }, () => sampleOf(items, schemas)),
  object: ({ required = [], properties = {} }, schemas) =>
    Object.fromEntries(required.map((name) => [name, sampleOf(properties[name] ?? {}, schemas)])),
};

const textOf = ({ format, pattern, minLength = 1 }: Schema): string => {
  if (format === 'date') return '2026-10-20';
  if (format === 'date-time') return '2026-10-20T09:00:00.000Z';
  if (pattern === undefined) return 'x'.repeat(minLength);
  const text = TEXTS[pattern];
  if (text === undefined) throw new Error(`The matrix has no text for the pattern ${pattern}.`);
  return text;
};
