import type { CommandMeta } from '@channel/runtime';
import { applyDecorators, createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import { ApiExtension, ApiHeader, ApiResponse } from '@nestjs/swagger';
import type { Request } from 'express';
import type { Principal } from './access';
import type { ProblemTable } from './problem';

/** A request after guard and meta interceptor. */
export type ChannelRequest = Request & { principal: Principal; meta: CommandMeta };

export const REQUIRED_HEADERS = 'channel:requires';
export const REFUSALS = 'channel:refusals';
export type RequiredHeader = 'If-Match' | 'Idempotency-Key';

/** Headers without which a command is not executed: 428 for If-Match, 400 for Idempotency-Key. */
export const Requires = (...headers: readonly RequiredHeader[]): MethodDecorator =>
  applyDecorators(
    SetMetadata(REQUIRED_HEADERS, headers),
    ...headers.map((name) => ApiHeader({ name, required: true })),
    ApiExtension('x-if-match', headers.includes('If-Match') ? 'required' : 'optional'),
    ApiExtension('x-idempotency', headers.includes('Idempotency-Key') ? 'required' : 'optional'),
  );

/** The refusals of a context and their statuses: for the interceptor, and for the OpenAPI document. */
export const Refuses = (table: ProblemTable<string>): MethodDecorator & ClassDecorator => {
  const statuses = [...new Set(Object.values(table))];
  return applyDecorators(
    SetMetadata(REFUSALS, table),
    ApiExtension('x-refusals', table),
    ...statuses.map((status) =>
      ApiResponse({
        status,
        description: Object.keys(table)
          .filter((code) => table[code] === status)
          .join(', '),
      }),
    ),
  );
};

/** The command's envelope: actor, `now`, command id, expected revision, dry run. */
export const Meta = createParamDecorator(
  (_: unknown, context: ExecutionContext): CommandMeta =>
    context.switchToHttp().getRequest<ChannelRequest>().meta,
);

/** Who calls. */
export const Viewer = createParamDecorator(
  (_: unknown, context: ExecutionContext): Principal =>
    context.switchToHttp().getRequest<ChannelRequest>().principal,
);

/** Milliseconds of `Prefer: wait=n` (seconds, at most 30), else 0. */
export const Wait = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const prefer = context.switchToHttp().getRequest<Request>().headers.prefer;
  const [, seconds = '0'] = /(?:^|[,;\s])wait=(\d{1,3})/.exec(String(prefer ?? '')) ?? [];
  return Math.min(Number(seconds), 30) * 1000;
});
