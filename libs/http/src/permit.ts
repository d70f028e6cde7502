import type { AccessRule, Principal } from './access';
import { ProblemException } from './problem';

/** @throws ProblemException HUMAN_REQUIRED, ROLE_REQUIRED (403), STEP_UP_REQUIRED (401) */
export const permit = (rule: AccessRule, principal: Principal, stepUpSeconds: number): void => {
  permitRole(rule, principal);
  if (rule.stepUp === true && Date.now() / 1000 - principal.authTime > stepUpSeconds)
    throw stepUpRequired(stepUpSeconds);
};

/** The same without the fresh sign-in. @throws ProblemException HUMAN_REQUIRED, ROLE_REQUIRED (403) */
export const permitRole = ({ roles, machine }: AccessRule, principal: Principal): void => {
  if (principal.type === 'machine') permitMachine(machine, principal);
  if (!roles.includes('*') && !principal.roles.some((role) => roles.includes(role)))
    throw roleRequired(`This needs the role ${roles.join(' or ')}.`, roles);
};

const permitMachine = (needed: AccessRule['machine'], { scopes }: Principal): void => {
  if (needed === undefined) throw new ProblemException(403, 'HUMAN_REQUIRED', 'A person has to do this.');
  if (!scopes.includes(needed)) throw roleRequired(`This needs the scope ${needed}.`);
};

/**
 * @param detail what is missing: the description says who may call an operation, so this tells nothing new
 * @param roles each of them has the right, for who names them in words
 */
export const roleRequired = (detail: string, roles?: AccessRule['roles']): ProblemException =>
  new ProblemException(403, 'ROLE_REQUIRED', detail, roles === undefined ? {} : { members: { roles } });

const stepUpRequired = (seconds: number): ProblemException =>
  new ProblemException(401, 'STEP_UP_REQUIRED', 'Prove again who you are: this needs a fresh sign-in.', {
    headers: {
      'www-authenticate': `Bearer error="insufficient_user_authentication", max_age="${String(seconds)}"`,
    },
  });
