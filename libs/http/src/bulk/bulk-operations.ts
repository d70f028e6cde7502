import { PATH_METADATA, ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { Injectable } from '@nestjs/common';
import { DiscoveryService, ExternalContextCreator, MetadataScanner } from '@nestjs/core';
import type { CommandMeta } from '@channel/runtime';
import { ACCESS_RULE, type AccessRule, type Principal } from '../access';
import { REQUIRED_HEADERS, type RequiredHeader } from '../operation';
import { operationIdOf } from '../operation-id';
import { IN_BULK } from './in-bulk';

/** What a command is asked, as a request would say it: who, about which record, with which body. */
export type InnerRequest = Readonly<{
  principal: Principal;
  meta: CommandMeta;
  params: Readonly<Record<string, string>>;
  /** `undefined`: none. */
  body: Readonly<Record<string, unknown>> | undefined;
}>;

/** A command as it is found behind its route. */
export type BulkOperation = Readonly<{
  id: string;
  rule: AccessRule;
  /** The ids of its path, in their order: `fundId`, `requestId`. */
  parameters: readonly string[];
  /** Whether it decides on what somebody read, so that each record needs its revision. */
  decidesOnRead: boolean;
  /** Asks the command as its route would. @throws ProblemException for a "no", else what went wrong */
  ask: (request: InnerRequest) => Promise<unknown>;
}>;

/** Numbers of Nest's `RouteParamtypes`: what an argument of a handler is taken from. */
const BODY = 3;
const PARAM = 5;

/** A request from within has neither headers nor a query, prefers no language, and its answer has no headers either. */
const asRequest = (request: InnerRequest) => ({
  ...request,
  ...{ method: 'POST', query: {}, headers: {}, header: () => undefined },
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
 * The commands that may be asked for many records at once. They are asked through the pipes and interceptors of their routes,
 * so that an item of a bulk is checked, decided and answered as a request of its own; only who calls is said by us.
 */
@Injectable()
export class BulkOperations {
  private known: ReadonlyMap<string, BulkOperation> | undefined;

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly contexts: ExternalContextCreator,
  ) {}

  find(operationId: string): BulkOperation | undefined {
    this.known ??= new Map(this.collected().map((operation) => [operation.id, operation]));
    return this.known.get(operationId);
  }

  private collected(): readonly BulkOperation[] {
    return this.discovery.getControllers().flatMap(({ metatype, instance }) => {
      if (typeof metatype !== 'function') return [];
      const controller = instance as Record<string, object>;
      return this.scanner
        .getAllMethodNames(metatype.prototype as object)
        .filter((name) => Reflect.hasMetadata(IN_BULK, controller[name] ?? {}))
        .map((name) => this.operation(controller, name, metatype));
    });
  }

  private operation(controller: Record<string, object>, name: string, metatype: object): BulkOperation {
    const handler = controller[name] as (...given: unknown[]) => unknown;
    const said = (key: string): unknown =>
      Reflect.getMetadata(key, handler) ?? (Reflect.getMetadata(key, metatype) as unknown);
    const paths = [metatype, handler].map((part) => String(Reflect.getMetadata(PATH_METADATA, part)));
    const required = said(REQUIRED_HEADERS) as readonly RequiredHeader[] | undefined;
    const asked = this.contexts.create(
      controller,
      handler,
      name,
      ROUTE_ARGS_METADATA,
      argumentsOf,
      undefined,
      undefined,
      { guards: false, interceptors: true, filters: false },
    );
    return {
      id: operationIdOf(handler) ?? name,
      rule: said(ACCESS_RULE) as AccessRule,
      parameters: [...paths.join('/').matchAll(/:(\w+)/g)].map(([, parameter = '']) => parameter),
      decidesOnRead: required?.includes('If-Match') === true,
      ask: (request) => asked(asRequest(request), UNHEARD) as Promise<unknown>,
    };
  }
}
