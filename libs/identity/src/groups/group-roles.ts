import { LOGGER, type Logger } from '@channel/http';
import { dayOf } from '@channel/kernel';
import {
  actOf,
  anyone,
  CLOCK,
  DeciderRunner,
  VENDOR_ORG,
  type Actor,
  type Clock,
  type CommandMeta,
} from '@channel/runtime';
import { Inject, Injectable } from '@nestjs/common';
import { Administrators } from '../administrators';
import { ADMINISTRATOR_OF, isByGroup, type Access } from '../domain/access/access';
import { accessDecider } from '../domain/access/access.decider';
import { givenTo } from '../domain/group-mappings/group-mappings';
import { groupMappingsDecider } from '../domain/group-mappings/group-mappings.decider';
import type { GroupMapping } from '../domain/group-mappings/group-mappings.events';
import type { Proof, SaidOfPerson } from '../guard/token-verifier';
import { metaOfAct } from '../meta-of-act';
import { PersonVault } from '../personal-data/person-vault';
import { personIdOf } from '../person';

/** Named like an automation: it does what an administrator decided when they mapped the group. */
const ACTOR: Actor = {
  ...{ id: 'automation:identity.when-signed-in-follow-groups', type: 'automation' },
  ...{ orgId: VENDOR_ORG, onBehalfOf: null },
};

type SignedIn = Proof & Readonly<{ said: SaidOfPerson }>;

/** What the groups of an outside issuer mean here, each time somebody signs in there. */
@Injectable()
export class GroupRoles {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly runner: DeciderRunner,
    private readonly administrators: Administrators,
    private readonly vault: PersonVault,
  ) {}

  /** Grants what mappings give and ends what they give no more; somebody new to whom they give something is admitted. */
  async follow({ said, ...proof }: Proof): Promise<void> {
    if (said?.groups === undefined) return;
    const { issuer, subject } = proof;
    const personId = personIdOf(issuer, subject);
    const { state: mappings } = await this.runner.load(groupMappingsDecider, VENDOR_ORG);
    // Grants end with the day of the vendor's clock in UTC, and so do mappings.
    const today = dayOf(this.clock.now(), 'UTC');
    const given = givenTo(mappings, { issuer, groups: said.groups }, today);
    const { state: access } = await this.runner.load(accessDecider, personId);
    if (access.personId === null) await this.admit(personId, { ...proof, said }, given);
    else await this.apply(personId, access, given);
  }

  /** Somebody new belongs to the organisation that their groups name. Where they name several a person decides. */
  private async admit(
    personId: string,
    { issuer, subject, said }: SignedIn,
    given: readonly GroupMapping[],
  ): Promise<void> {
    const [first] = given;
    if (first === undefined) return;
    const { orgId, orgKind, mappedBy } = first;
    if (given.some((one) => one.orgId !== orgId)) {
      this.logger.warn({ personId }, 'groups name several organisations');
      return;
    }
    const meta = this.metaOf('admit', personId);
    const { name, email } = said;
    const details = name === null ? {} : { details: await this.vault.seal(personId, { name, email }) };
    const who = {
      personId,
      type: 'person',
      issuer,
      subject,
      orgId,
      orgKind,
      scopes: [],
      ...details,
    } as const;
    await this.runner.run(
      accessDecider,
      personId,
      // Whoever mapped the group answers for it.
      { type: 'AdmitPerson', data: { ...who, roles: [], act: { ...actOf(meta), by: mappedBy } } },
      meta,
      { visible: anyone },
    );
    const { state } = await this.runner.load(accessDecider, personId);
    await this.apply(personId, state, given);
  }

  private async apply(personId: string, access: Access, given: readonly GroupMapping[]): Promise<void> {
    const meta = this.metaOf('follow', personId);
    const follow = (otherAdministrators: number) =>
      this.runner.run(
        accessDecider,
        personId,
        { type: 'FollowGroups', data: { given, otherAdministrators, act: actOf(meta) } },
        meta,
        { visible: anyone },
      );
    const byGroup = access.grants.filter(isByGroup);
    // The others are counted, which takes its time, only where an administrator could go.
    if (byGroup.some(({ role }) => role === ADMINISTRATOR_OF[access.orgKind]))
      await this.administrators.whileCounted(personId, follow);
    else await follow(0);
  }

  private metaOf(act: string, personId: string): CommandMeta {
    const now = this.clock.now();
    const what = { act, subject: `${personId} ${now}`, reason: 'groups said at the sign-in' };
    return metaOfAct({ ...what, actor: ACTOR, channel: 'automation' }, now);
  }
}
