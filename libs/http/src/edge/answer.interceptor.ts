import type { Outcome, Since } from '@channel/runtime';
import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Response } from 'express';
import { defer, from, lastValueFrom, type Observable } from 'rxjs';
import { isVendor, type Principal } from '../access';
import { CommandAnswer, RecordAnswer } from '../answer';
import type { Page } from '../list';
import { REFUSALS, type ChannelRequest } from '../operation';
import { ProblemException } from '../problem';
import { statusOf } from '../problems/common-problems';
import { InFlight } from './in-flight';

/** Turns what controllers return into status, headers and body. */
@Injectable()
export class AnswerInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly inFlight: InFlight,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<ChannelRequest>();
    const response = http.getResponse<Response>();
    response.setHeader('cache-control', 'private, no-store');
    response.setHeader('vary', 'Authorization, Cookie, Accept-Language');
    const table = this.reflector.get<Readonly<Record<string, number>> | undefined>(
      REFUSALS,
      context.getHandler(),
    );
    const work = async (): Promise<unknown> =>
      written(
        await lastValueFrom(next.handle(), { defaultValue: undefined }),
        request,
        response,
        table ?? {},
      );
    const keyed = request.header('idempotency-key') !== undefined && (request.meta as unknown) !== undefined;
    return defer(() => from(keyed ? this.inFlight.alone(request.meta.commandId, work) : work()));
  }
}

const written = (
  result: unknown,
  request: ChannelRequest,
  response: Response,
  table: Readonly<Record<string, number>>,
): unknown => {
  if (result instanceof RecordAnswer) return recordBody(result as RecordAnswer, response);
  if (result instanceof CommandAnswer) return commandBody(result as CommandAnswer, request, response);
  if (isRefused(result)) throw refusalProblem(result, request.principal, table);
  if (isPage(result)) listHeaders(result, request, response);
  return result;
};

const recordBody = ({ revision, view }: RecordAnswer, response: Response): object => {
  response.setHeader('etag', `"${String(revision)}"`);
  return { ...view, revision: Number(revision) };
};

const commandBody = (
  { receipt, view }: CommandAnswer,
  { meta }: ChannelRequest,
  response: Response,
): object => {
  const body = {
    id: receipt.id,
    ...view,
    revision: Number(receipt.revision),
    checkpoint: receipt.checkpoint,
  };
  if (meta.dryRun === true) {
    response.status(200);
    return { ...body, dryRun: true, events: receipt.events.map(({ type, data }) => ({ type, data })) };
  }
  response.setHeader('etag', `"${String(receipt.revision)}"`);
  response.setHeader('idempotency-replayed', String(receipt.replayed));
  return body;
};

type RefusedOutcome = Extract<Outcome<string>, { kind: 'refused' }>;
export const isRefused = (result: unknown): result is RefusedOutcome =>
  typeof result === 'object' &&
  result !== null &&
  'kind' in result &&
  result.kind === 'refused' &&
  'refusal' in result;

const refusalProblem = (
  { refusal, current, since = [] }: RefusedOutcome,
  viewer: Principal,
  table: Readonly<Record<string, number>>,
): ProblemException =>
  new ProblemException(statusOf(refusal.refused, table), refusal.refused, refusal.detail, {
    ...(refusal.errors === undefined ? {} : { errors: refusal.errors }),
    ...(current === undefined
      ? {}
      : {
          headers: { etag: `"${String(current)}"` },
          members: { current: String(current), since: since.map((event) => sinceView(event, viewer)) },
        }),
  });

/** What happened meanwhile, without its content. People of a third organisation are not named (X1). */
const sinceView = ({ revision, type, at, actor }: Since, viewer: Principal): object => ({
  revision: Number(revision),
  type,
  at,
  actorType: actor.type,
  ...(isVendor(viewer) || actor.orgId === viewer.orgId ? { by: actor.id } : {}),
});

const isPage = (result: unknown): result is Page =>
  typeof result === 'object' && result !== null && 'page' in result && 'asOf' in result && 'data' in result;

const listHeaders = ({ page, asOf }: Page, request: ChannelRequest, response: Response): void => {
  if (page.nextCursor !== undefined) {
    const limit = typeof request.query.limit === 'string' ? `&limit=${request.query.limit}` : '';
    response.setHeader(
      'link',
      `<${request.path}?cursor=${encodeURIComponent(page.nextCursor)}${limit}>; rel="next"`,
    );
  }
  const { minCheckpoint } = request.query;
  const [, seconds] = /(?:^|[,;\s])wait=(\d{1,3})/.exec(request.header('prefer') ?? '') ?? [];
  if (seconds !== undefined && typeof minCheckpoint === 'string' && asOf.checkpoint >= minCheckpoint)
    response.setHeader('preference-applied', `wait=${seconds}`);
};
