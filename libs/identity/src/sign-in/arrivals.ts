import { Injectable } from '@nestjs/common';
import { GroupRoles } from '../groups/group-roles';
import { Principals } from '../guard/principals';
import type { Proof } from '../guard/token-verifier';

/** Who comes back from the issuer: what their groups give is followed before it is asked whether they may enter. */
@Injectable()
export class Arrivals {
  constructor(
    private readonly groups: GroupRoles,
    private readonly principals: Principals,
  ) {}

  /** @throws ProblemException UNAUTHENTICATED for whoever is not admitted */
  async admit(proof: Proof): Promise<void> {
    await this.groups.follow(proof);
    await this.principals.of(proof);
  }
}
