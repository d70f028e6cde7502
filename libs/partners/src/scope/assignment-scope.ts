import {
  ACCESS_RULE,
  hasRole,
  ProblemException,
  RecordNames,
  type AccessRule,
  type ChannelRequest,
  type Principal,
} from '@channel/http';
import { DeciderRunner } from '@channel/runtime';
import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Observable } from 'rxjs';
import { isInScope } from '../domain/partner/assignment';
import { Managers } from './channel-managers';
import { partnersBehind } from './records-of-partners';

/**
 * Asked of every act, whatever its context: a channel manager decides about the partners that it is assigned to (J107).
 * Reading is not deciding, and a lead decides about every partner.
 */
@Injectable()
export class AssignmentScope implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly runner: DeciderRunner,
    private readonly names: RecordNames,
    private readonly managers: Managers,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const rule = this.reflector.getAllAndOverride<AccessRule | undefined>(ACCESS_RULE, [
      context.getHandler(),
      context.getClass(),
    ]);
    const request = context.switchToHttp().getRequest<ChannelRequest>();
    if (rule !== undefined && isLimited(rule, request))
      for (const partnerId of await this.partnersIn(request)) await this.permit(partnerId, request.principal);
    return next.handle();
  }

  /** The partners of what the path and the body name. */
  private async partnersIn({ params, body }: ChannelRequest): Promise<ReadonlySet<string>> {
    const named = [...textsIn(params), ...textsIn(body)].flatMap(([parameter, text]) => {
      const behind = partnersBehind(parameter);
      return behind === undefined ? [] : [{ parameter, text, behind }];
    });
    const found: string[] = [];
    for (const { parameter, text, behind } of named)
      found.push(...(await behind(this.runner, await this.names.idOf(parameter, text))));
    return new Set(found);
  }

  /** @throws ProblemException NOT_ASSIGNED (403) */
  private async permit(partnerId: string, { id }: Principal): Promise<void> {
    const { partner, day } = await this.managers.partnerNow(partnerId);
    if (partner.status === 'none') return;
    if (isInScope(partner.assignments, id, day)) return;
    const detail =
      `Others are assigned to ${partner.code}, and decide about it. ` +
      'Who they are is on its record; a channel lead can assign you, or decide.';
    throw new ProblemException(403, 'NOT_ASSIGNED', detail);
  }
}

/** An act on the own, the named or the assigned, by somebody who is let in as channel manager and as nothing else. */
const isLimited = ({ roles, scope }: AccessRule, { method, principal }: ChannelRequest): boolean =>
  method !== 'GET' &&
  method !== 'HEAD' &&
  scope !== 'vendor' &&
  roles.includes('channel.manager') &&
  hasRole(principal, 'channel.manager') &&
  !hasRole(principal, 'channel.lead') &&
  !principal.roles.some((role) => role !== 'channel.manager' && roles.includes(role));

const textsIn = (named: unknown): readonly (readonly [string, string])[] =>
  typeof named !== 'object' || named === null
    ? []
    : Object.entries(named).flatMap(([parameter, text]) =>
        typeof text === 'string' && NAME.test(text) ? [[parameter, text] as const] : [],
      );

/** Ids, codes and numbers of records. Fields are checked after this: what is none of them names nothing. */
const NAME = /^[\w.-]{1,60}$/;
