import { CONFIG, type Config } from '@channel/config';
import {
  ACCESS_RULE,
  languageOf,
  LIMITED,
  permit,
  RateLimits,
  roleRequired,
  type AccessRule,
  type ChannelRequest,
  type Limited,
  type Principal,
} from '@channel/http';
import {
  createParamDecorator,
  Inject,
  Injectable,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Response } from 'express';
import { Callers } from './callers';
import { Principals } from './principals';
import type { Proof } from './token-verifier';

type ProvenRequest = ChannelRequest & { proof?: Proof };

/** What the caller's token proves, where somebody calls who is nobody here yet. */
export const Proven = createParamDecorator(
  (_: unknown, context: ExecutionContext): Proof | undefined =>
    context.switchToHttp().getRequest<ProvenRequest>().proof,
);

/** Authenticates, then asks for the role, before anything is looked up: whoever may not do it learns nothing else. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly callers: Callers,
    private readonly principals: Principals,
    private readonly limits: RateLimits,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const rule = this.reflector.getAllAndOverride<AccessRule | undefined>(ACCESS_RULE, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (rule?.scope === 'public' && rule.roles.length === 0) return true;
    const request = context.switchToHttp().getRequest<ProvenRequest>();
    const proof = await this.callers.proofOf(request);
    const response = context.switchToHttp().getResponse<Response>();
    await this.limits.request(request.sessionId ?? request.headers.authorization ?? '', response);
    const known = await this.principals.of(proof, rule?.newcomer);
    const principal = { ...known, language: languageOf(request) };
    if (rule === undefined) throw roleRequired('Nobody may do this.');
    permit(rule, principal, this.config.stepUpSeconds);
    await this.limitWork(context, principal, response);
    Object.assign(request, { principal, proof });
    return true;
  }

  private async limitWork(
    context: ExecutionContext,
    { id, orgId }: Principal,
    response: Response,
  ): Promise<void> {
    const limited = this.reflector.get<Limited | undefined>(LIMITED, context.getHandler());
    if (limited !== undefined)
      await this.limits.work(limited.work, [limited.by === 'person' ? id : orgId], response);
  }
}
