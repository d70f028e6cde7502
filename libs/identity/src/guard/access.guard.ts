import { CONFIG, type Config } from '@channel/config';
import {
  ACCESS_RULE,
  ProblemException,
  type AccessRule,
  type ChannelRequest,
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
    const principal = await this.principals.of(proof, rule?.newcomer);
    if (rule === undefined) throw roleRequired('Nobody may do this.');
    permit(rule, principal, this.config.stepUpSeconds);
    Object.assign(request, { principal, proof });
    return true;
  }
}

/** @throws ProblemException HUMAN_REQUIRED, ROLE_REQUIRED (403), STEP_UP_REQUIRED (401) */
export const permit = (
  { roles, machine, stepUp }: AccessRule,
  principal: Principal,
  stepUpSeconds: number,
): void => {
  if (principal.type === 'machine') permitMachine(machine, principal);
  if (!roles.includes('*') && !principal.roles.some((role) => roles.includes(role)))
    throw roleRequired(`This needs the role ${roles.join(' or ')}.`);
  if (stepUp === true && Date.now() / 1000 - principal.authTime > stepUpSeconds)
    throw stepUpRequired(stepUpSeconds);
};

const permitMachine = (needed: AccessRule['machine'], { scopes }: Principal): void => {
  if (needed === undefined) throw new ProblemException(403, 'HUMAN_REQUIRED', 'A person has to do this.');
  if (!scopes.includes(needed)) throw roleRequired(`This needs the scope ${needed}.`);
};

/** @param detail what is missing: the description says who may call an operation, so this tells nothing new */
const roleRequired = (detail: string): ProblemException => new ProblemException(403, 'ROLE_REQUIRED', detail);

const stepUpRequired = (seconds: number): ProblemException =>
  new ProblemException(401, 'STEP_UP_REQUIRED', 'Prove again who you are: this needs a fresh sign-in.', {
    headers: {
      'www-authenticate': `Bearer error="insufficient_user_authentication", max_age="${String(seconds)}"`,
    },
  });
