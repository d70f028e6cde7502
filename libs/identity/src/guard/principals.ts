import type { MachineScope, Principal, Role } from '@channel/http';
import { dayOf } from '@channel/kernel';
import { CLOCK, DeciderRunner, type Clock } from '@channel/runtime';
import { Inject, Injectable } from '@nestjs/common';
import { BreakGlassAccount } from '../break-glass/break-glass-account';
import { hasExpired, rolesOn, type Access } from '../domain/access/access';
import { accessDecider } from '../domain/access/access.decider';
import { personIdOf } from '../person';
import { unauthenticated, type Proof } from './token-verifier';

/** Grants are read from the stream for each request: what was revoked ends at once. */
@Injectable()
export class Principals {
  constructor(
    private readonly runner: DeciderRunner,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly breakGlass: BreakGlassAccount,
  ) {}

  /**
   * @param newcomer whether a person whom nobody has admitted yet may call
   * @throws ProblemException UNAUTHENTICATED for somebody unknown, disabled, or whose grants have all ended
   */
  async of(proof: Proof, newcomer = false): Promise<Principal> {
    const personId = personIdOf(proof.issuer, proof.subject);
    const { state: access } = await this.runner.load(accessDecider, personId);
    if (newcomer && access.personId === null && !proof.machine) return stranger(personId, proof);
    return this.admitted(access, personId, proof);
  }

  /** A person by the id alone, for work that a job does for them. @throws ProblemException as `of` */
  async person(personId: string): Promise<Principal> {
    const { state: access } = await this.runner.load(accessDecider, personId);
    return this.admitted(access, personId, { machine: false, scopes: [], authTime: 0 });
  }

  /** Whoever it is, person or machine, as if they called now with all that they were admitted for. @throws as `of` */
  async anybody(id: string): Promise<Principal> {
    const { state: access } = await this.runner.load(accessDecider, id);
    const { type, scopes } = access;
    return this.admitted(access, id, { machine: type === 'machine', scopes, authTime: 0 });
  }

  private admitted(
    access: Access,
    id: string,
    proof: Pick<Proof, 'machine' | 'scopes' | 'authTime'>,
  ): Principal {
    // Grants end with the day of the vendor's clock in UTC.
    const today = dayOf(this.clock.now(), 'UTC');
    const glass = access.breakGlass !== null;
    const open = !glass || this.breakGlass.isOpen(id, access);
    const known = access.personId !== null && !access.disabled && !hasExpired(access, today) && open;
    if (!known || (access.type === 'machine') !== proof.machine)
      throw unauthenticated('This identity is not admitted here.');
    return {
      id,
      type: access.type,
      orgId: access.orgId,
      orgKind: access.orgKind,
      roles: glass ? ['platform.admin'] : (rolesOn(access, today) as readonly Role[]),
      scopes: access.scopes.filter((scope) => proof.scopes.includes(scope)) as readonly MachineScope[],
      authTime: proof.authTime,
      language: 'en',
    };
  }
}

/** A person of the issuer who is nobody here: without an organisation and without a right. */
const stranger = (id: string, { authTime }: Proof): Principal => ({
  ...{ id, type: 'person', orgId: '', orgKind: 'partner', roles: [], scopes: [], authTime },
  language: 'en',
});
