import { METHOD_METADATA, PATH_METADATA, ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { Injectable, RequestMethod } from '@nestjs/common';
import { DiscoveryService, ExternalContextCreator, MetadataScanner } from '@nestjs/core';
import type { CommandMeta } from '@channel/runtime';
import { ACCESS_RULE, type AccessRule, type Principal } from '../access';
import { IN_BULK } from '../bulk/in-bulk';
import { DRY_RUNS, REQUIRED_HEADERS, type RequiredHeader } from '../operation';
import { operationIdOf } from '../operation-id';

/** What an operation is asked, as a request would say it: who, about which record, with which body. */
export type InnerRequest = Readonly<{
  principal: Principal;
  meta: CommandMeta;
  params: Readonly<Record<string, string>>;
  /** `undefined`: none. */
  body: Readonly<Record<string, unknown>> | undefined;
}>;

/** An operation as it is found behind its route. */
export type InnerOperation = Readonly<{
  id: string;
  rule: AccessRule;
  /** Whether it only reads; else it is a command. */
  reads: boolean;
  /** `deals/:dealId/approve` */
  path: string;
  /** The ids of its path, in their order: `fundId`, `requestId`. */
  parameters: readonly string[];
  /** Whether it decides on what somebody read, so that each record needs its revision. */
  decidesOnRead: boolean;
  /** Whether it can be decided without being done. */
  dryRuns: boolean;
  /** Whether it may be asked for many records at once. */
  inBulk: boolean;
  /** What its body is; `undefined` where it takes none. */
  body: (new () => object) | undefined;
  /** Asks it as its route would. @throws ProblemException for a "no", else what went wrong */
  ask: (request: InnerRequest) => Promise<unknown>;
}>;

/** Numbers of Nest's `RouteParamtypes`: what an argument of a handler is taken from. */
const BODY = 3;
const PARAM = 5;

/** A request from within has neither headers nor a query, prefers no language, and its answer has no headers either. */
const asRequest = (request: InnerRequest, method: string) => ({
  ...request,
  ...{ method, query: {}, headers: {}, header: () => undefined },
  acceptsLanguages: () => false,
});
const UNHEARD = { setHeader: () => UNHEARD, status: () => UNHEARD };

const argumentsOf = {
  exchangeKeyForValue: (kind: number, name: unknown, [request]: [InnerRequest]): unknown => {
    if (kind === BODY) return request.body;
    return kind === PARAM && typeof name === 'string' ? request.params[name] : undefined;
  },
};

/**
 * The operations of the API, asked from within: through the pipes and interceptors of their routes, so that each is checked,
 * decided and answered as a request of its own; only who calls is said by us.
 */
@Injectable()
export class InnerOperations {
  private known: readonly InnerOperation[] | undefined;

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly contexts: ExternalContextCreator,
  ) {}

  all(): readonly InnerOperation[] {
    this.known ??= this.collected();
    return this.known;
  }

  private collected(): readonly InnerOperation[] {
    return this.discovery.getControllers().flatMap(({ metatype, instance }) => {
      if (typeof metatype !== 'function') return [];
      const controller = instance as Record<string, object>;
      return this.scanner
        .getAllMethodNames(metatype.prototype as object)
        .filter((name) => Reflect.hasMetadata(METHOD_METADATA, controller[name] ?? {}))
        .map((name) => this.operation(controller, name, metatype));
    });
  }

  private operation(controller: Record<string, object>, name: string, metatype: object): InnerOperation {
    const handler = controller[name] as (...given: unknown[]) => unknown;
    const said = (key: string): unknown =>
      Reflect.getMetadata(key, handler) ?? (Reflect.getMetadata(key, metatype) as unknown);
    const paths = [metatype, handler].map((part) => String(Reflect.getMetadata(PATH_METADATA, part)));
    const path = paths.filter((part) => part !== '/').join('/');
    const required = said(REQUIRED_HEADERS) as readonly RequiredHeader[] | undefined;
    const reads = said(METHOD_METADATA) === RequestMethod.GET;
    return {
      ...{ id: operationIdOf(handler) ?? name, rule: said(ACCESS_RULE) as AccessRule, reads, path },
      parameters: [...path.matchAll(/:(\w+)/g)].map(([, parameter = '']) => parameter),
      decidesOnRead: required?.includes('If-Match') === true,
      dryRuns: said(DRY_RUNS) === true,
      inBulk: Reflect.hasMetadata(IN_BULK, handler),
      body: bodyOf(metatype, controller, name),
      ask: (request) =>
        this.asked(controller, name)(asRequest(request, reads ? 'GET' : 'POST'), UNHEARD) as Promise<unknown>,
    };
  }

  private asked(controller: Record<string, object>, name: string): (...given: unknown[]) => unknown {
    return this.contexts.create(
      controller,
      controller[name] as (...given: unknown[]) => unknown,
      name,
      ROUTE_ARGS_METADATA,
      argumentsOf,
      undefined,
      undefined,
      { guards: false, interceptors: true, filters: false },
    );
  }
}

/** The class of a handler's `@Body()`. */
const bodyOf = (
  metatype: object,
  controller: Record<string, object>,
  name: string,
): (new () => object) | undefined => {
  const taken = (Reflect.getMetadata(ROUTE_ARGS_METADATA, metatype, name) ?? {}) as Readonly<
    Record<string, Readonly<{ index: number }>>
  >;
  const place = Object.entries(taken).find(([key]) => key.startsWith(`${String(BODY)}:`))?.[1].index;
  const types = Reflect.getMetadata('design:paramtypes', controller, name) as
    readonly (new () => object)[] | undefined;
  return place === undefined ? undefined : types?.[place];
};
