import { digestOf, uuidV5 } from '@channel/event-store';
import { CLOCK, type Clock, type CommandMeta } from '@channel/runtime';
import {
  Inject,
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { randomUUID } from 'node:crypto';
import type { Observable } from 'rxjs';
import { DRY_RUNS, REQUIRED_HEADERS, type ChannelRequest, type RequiredHeader } from '../operation';
import { ProblemException } from '../problem';
import { FILED, type Filed } from '../listed';
import { parseIdempotencyKey, parseIfMatch } from './headers';
import { parameterInvalid, refuseUnaskedBody, refuseUnknownQuery } from './query-guard';
import type { TracedRequest } from './trace';

type Incoming = ChannelRequest & TracedRequest;

const PAGING = ['limit', 'cursor'];

/** Reads what stands around a command: key, expected revision, dry run, trace; once, where it enters. */
@Injectable()
export class MetaInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<Incoming>();
    const command = request.method !== 'GET' && request.method !== 'HEAD';
    refuseUnknownQuery(
      request.query,
      context.getClass(),
      context.getHandler().name,
      this.alwaysKnown(context, command),
    );
    if (command) refuseUnaskedBody(request.body, context.getClass(), context.getHandler().name);
    // An item of a bulk comes with its envelope: it is no request, and has no headers.
    if ((request.principal as unknown) && (request.meta as unknown) === undefined)
      request.meta = this.metaOf(request, this.required(context), command);
    return next.handle();
  }

  private alwaysKnown(context: ExecutionContext, command: boolean): readonly string[] {
    const filed = this.reflector.get<Filed | undefined>(FILED, context.getHandler()) !== undefined;
    if (!command) return ['minCheckpoint', ...(filed ? [...PAGING, 'format'] : [])];
    const understood = this.reflector.get<boolean | undefined>(DRY_RUNS, context.getHandler());
    return understood === false ? [] : ['dryRun'];
  }

  private required(context: ExecutionContext): readonly RequiredHeader[] {
    return (
      this.reflector.get<readonly RequiredHeader[] | undefined>(REQUIRED_HEADERS, context.getHandler()) ?? []
    );
  }

  private metaOf(request: Incoming, required: readonly RequiredHeader[], command: boolean): CommandMeta {
    const { id, type, orgId } = request.principal;
    const key = command ? keyOf(request, required) : undefined;
    const ifMatch = command ? ifMatchOf(request, required) : undefined;
    const dryRun = command && dryRunOf(request);
    const commandId =
      key === undefined ? randomUUID() : uuidV5(`${id}|${request.method}|${request.path}|${key}`);
    return {
      commandId,
      actor: { id, type, orgId, onBehalfOf: null },
      channel: channelOf(request),
      reason: null,
      requestHash: digestOf({ method: request.method, path: request.path, body: bodyOf(request) }),
      correlationId: commandId,
      causationId: null,
      now: this.clock.now(),
      traceparent: request.traceparent,
      ...(ifMatch === undefined ? {} : { ifMatch }),
      ...(dryRun ? { dryRun: true } : {}),
    };
  }
}

/** Through what a person acts; a token says nothing about it, so the command line says so itself. */
const channelOf = ({ sessionId, headers }: Incoming): CommandMeta['channel'] => {
  if (sessionId !== undefined) return 'portal';
  return headers['x-channel-client'] === 'cli' ? 'cli' : 'api';
};

/** An upload is not parsed yet when its envelope is made: its handler compares the file's own digest. */
const bodyOf = (request: Incoming): unknown => (request.body as unknown) ?? null;

const keyOf = (request: Incoming, required: readonly RequiredHeader[]): string | undefined => {
  const key = parseIdempotencyKey(request.header('idempotency-key'));
  if (key === undefined && required.includes('Idempotency-Key') && request.query.dryRun !== 'true')
    throw new ProblemException(
      400,
      'IDEMPOTENCY_KEY_REQUIRED',
      'This command needs an Idempotency-Key, so that a retry does not happen twice.',
      { errors: [{ header: 'Idempotency-Key', code: 'REQUIRED', detail: 'One per intention.' }] },
    );
  return key;
};

const ifMatchOf = (request: Incoming, required: readonly RequiredHeader[]): bigint | undefined => {
  const needed = required.includes('If-Match');
  const header = request.header('if-match');
  if (header === undefined && needed)
    throw new ProblemException(
      428,
      'IF_MATCH_REQUIRED',
      'This decides on what somebody read: send the ETag of the record as If-Match.',
      { errors: [{ header: 'If-Match', code: 'REQUIRED', detail: 'The ETag of the record.' }] },
    );
  return parseIfMatch(header, needed);
};

const dryRunOf = ({ query }: Incoming): boolean => {
  if (query.dryRun === undefined || query.dryRun === 'false') return false;
  if (query.dryRun === 'true') return true;
  throw parameterInvalid('dryRun', 'dryRun is true or false.');
};
