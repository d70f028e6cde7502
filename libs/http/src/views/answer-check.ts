import type { OpenAPIObject } from '@nestjs/swagger';
import addFormats from 'ajv-formats';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

/** An answer as it leaves, with the route that gave it (`/v1/deals/:dealId`); `''` if none did. */
export type LeavingAnswer = Readonly<{
  method: string;
  route: string;
  status: number;
  contentType: string;
  /** `undefined` if it is streamed. */
  body: string | undefined;
}>;

type Responses = Readonly<Record<string, { content?: Readonly<Record<string, unknown>> }>>;

const PROBLEM = 'application/problem+json';
const escaped = (part: string): string => part.replaceAll('~', '~0').replaceAll('/', '~1');

/** Compares answers with the description of the API: status, content type and body. */
export class AnswerCheck {
  private readonly ajv = new Ajv2020({ strict: false, allErrors: true });
  private readonly compiled = new Map<string, ValidateFunction>();

  constructor(private readonly document: OpenAPIObject) {
    // ajv-formats is CommonJS: its function is the default of the default.
    (addFormats as unknown as (ajv: Ajv2020) => void)(this.ajv);
    this.ajv.addSchema(document, 'api');
  }

  /** What the description does not say of this answer; empty if all is as described. */
  mistakesIn(answer: LeavingAnswer): readonly string[] {
    const method = answer.method.toLowerCase() as 'get';
    const path = answer.route.replaceAll(/:(\w+)/g, '{$1}');
    const operation = this.document.paths[path]?.[method];
    if (operation === undefined) return this.mistakesOfProblem(answer);
    const contentType = answer.contentType.replace(/;.*/, '').trim();
    const responses = operation.responses as Responses;
    const status = [String(answer.status), 'default'].find((one) => one in responses) ?? '';
    if (responses[status]?.content?.[contentType] === undefined)
      return [`${String(answer.status)} ${contentType} is not described`];
    const place = ['paths', path, method, 'responses', status, 'content', contentType, 'schema'];
    return this.mistakesOfBody(`#/${place.map(escaped).join('/')}`, contentType, answer.body);
  }

  private mistakesOfProblem({ status, contentType, body }: LeavingAnswer): readonly string[] {
    return status < 400 || !contentType.startsWith(PROBLEM)
      ? []
      : this.mistakesOfBody('#/components/schemas/Problem', PROBLEM, body);
  }

  private mistakesOfBody(pointer: string, contentType: string, body: string | undefined): readonly string[] {
    if (body === undefined || !/[/+]json$/.test(contentType)) return [];
    if (body === '') return [`${contentType} without a body`];
    const validate = this.compiled.get(pointer) ?? this.ajv.compile({ $ref: `api${pointer}` });
    this.compiled.set(pointer, validate);
    if (validate(JSON.parse(body))) return [];
    return (validate.errors ?? []).map(({ instancePath, message, params }) =>
      `${instancePath} ${message ?? ''} ${JSON.stringify(params)}`.trim(),
    );
  }
}
