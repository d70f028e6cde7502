import type { CommandMeta, PathRefusal } from '@channel/runtime';
import { applyDecorators, createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import { ApiExtension, ApiHeader } from '@nestjs/swagger';
import type { Request } from 'express';
import type { Principal } from './access';
import type { PageRequest } from './list';
import { placeAsked, type RowsAsked } from './lists/place';
import type { ProblemTable } from './problem';

/** A request after guard and meta interceptor. */
export type ChannelRequest = Request & {
  principal: Principal;
  meta: CommandMeta;
  /** The browser's session, where it was that which said who calls. */
  sessionId?: string;
};

export const REQUIRED_HEADERS = 'channel:requires';
export const REFUSALS = 'channel:refusals';
/** Whether an operation understands `dryRun`; one that does not refuses it as an unknown parameter. */
export const DRY_RUNS = 'channel:dry-runs';
export type RequiredHeader = 'If-Match' | 'Idempotency-Key';

/** Headers without which a command is not executed: 428 for If-Match, 400 for Idempotency-Key. */
export const Requires = (...headers: readonly RequiredHeader[]): MethodDecorator =>
  applyDecorators(
    SetMetadata(REQUIRED_HEADERS, headers),
    ...headers.map((name) => ApiHeader({ name, required: true })),
    ApiExtension('x-if-match', headers.includes('If-Match') ? 'required' : 'optional'),
    ApiExtension('x-idempotency', headers.includes('Idempotency-Key') ? 'required' : 'optional'),
  );

/** The codes that a method's outcome can have, beside those that every command's path raises. */
type CodesOf<Method> = Method extends (...given: never[]) => infer Result
  ? Exclude<CodeIn<Awaited<Result>>, PathRefusal>
  : never;
type CodeIn<Result> = Result extends { kind: 'refused'; refusal: { refused: infer Code } } ? Code : never;
/** Nothing, if both are the same codes; else a property that no descriptor has, whose name says what is wrong. */
type SameCodes<Answered, Listed> = [Exclude<Answered, Listed>, Exclude<Listed, Answered>] extends [
  never,
  never,
]
  ? unknown
  : { 'not listed': Exclude<Answered, Listed>; 'never answered': Exclude<Listed, Answered> };
type RefusingExactly<Listed> = <Method extends (...given: never[]) => unknown>(
  target: object,
  name: string | symbol,
  descriptor: TypedPropertyDescriptor<Method> & SameCodes<CodesOf<Method>, Listed>,
) => void;

/**
 * The refusals of an operation, with their statuses from the context's table: exactly those that the method's outcome
 * can have, or it does not compile. `raised` are codes that the route itself raises before a command exists.
 */
export const Refuses = <Code extends string, const Listed extends Code, const Raised extends Code = never>(
  table: ProblemTable<Code>,
  codes: readonly Listed[],
  raised: readonly Raised[] = [],
): RefusingExactly<Listed> => {
  const own = Object.fromEntries([...codes, ...raised].map((code) => [code, table[code]]));
  return applyDecorators(SetMetadata(REFUSALS, own), ApiExtension('x-refusals', own));
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

/** The id of the browser's session; `undefined` for whoever calls with a token. */
export const SessionId = createParamDecorator(
  (_: unknown, context: ExecutionContext): string | undefined =>
    context.switchToHttp().getRequest<ChannelRequest>().sessionId,
);

/** Milliseconds of `Prefer: wait=n` (seconds, at most 30), else 0. */
export const Wait = createParamDecorator((_: unknown, context: ExecutionContext): number =>
  waitMsOf(context.switchToHttp().getRequest<Request>()),
);
const waitMsOf = ({ headers: { prefer } }: Request): number => {
  const [, seconds = '0'] = /(?:^|[,;\s])wait=(\d{1,3})/.exec(String(prefer ?? '')) ?? [];
  return Math.min(Number(seconds), 30) * 1000;
};

/** What rows are asked that are shown as they stand, with no filter of their own: a size, and where to go on. */
export const AskedRows = createParamDecorator((_: unknown, context: ExecutionContext): RowsAsked => {
  const { limit, cursor } = context.switchToHttp().getRequest<ChannelRequest>().query;
  return { limit: textOf(limit), ...placeAsked(textOf(cursor)) };
});
const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** What a list is asked. */
export const Asked = createParamDecorator((_: unknown, context: ExecutionContext): PageRequest => {
  const request = context.switchToHttp().getRequest<ChannelRequest>();
  return { viewer: request.principal, parameters: request.query, waitMs: waitMsOf(request) };
});
