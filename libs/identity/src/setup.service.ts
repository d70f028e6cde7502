import { CONFIG, type Config } from '@channel/config';
import { openStore, EVENT_STORE, type EventStore } from '@channel/event-store';
import {
  actOf,
  anyone,
  CLOCK,
  DeciderRunner,
  VENDOR_ORG,
  type Clock,
  type CommandMeta,
} from '@channel/runtime';
import { Inject, Injectable } from '@nestjs/common';
import { accessDecider } from './domain/access/access.decider';
import { metaOfAct } from './meta-of-act';
import { PersonVault } from './personal-data/person-vault';
import { DEMO_MACHINE, PERSONAS, type FirstPerson } from './issuer/personas';
import { firstAdministrator } from './passwords/first-administrator';
import { EMBEDDED_ISSUER, personIdOf } from './person';

const SYSTEM = { id: 'system:setup', type: 'automation', orgId: VENDOR_ORG, onBehalfOf: null } as const;

/** The first acts on a new log. Repeated at each start, they change nothing. */
@Injectable()
export class SystemSetup {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly runner: DeciderRunner,
    private readonly vault: PersonVault,
  ) {}

  /** Store identity, then who may come in. @throws StoreMismatch if demo and earnest would meet, WrongKey if names were sealed with another key */
  async run(): Promise<void> {
    const { authMode, oidc, adminSubject = '' } = this.config;
    const demo = authMode === 'demo';
    await openStore(this.store, { demo, now: this.clock.now() });
    await this.vault.checkKey();
    if (demo) for (const persona of [...PERSONAS, DEMO_MACHINE]) await this.admit(EMBEDDED_ISSUER, persona);
    else if (authMode === 'local') await this.admit(EMBEDDED_ISSUER, firstAdministrator(this.config));
    else await this.admit(oidc.issuer ?? '', administrator(adminSubject));
  }

  private async admit(
    issuer: string,
    { name, fullName, email, roles, untilOn, ...who }: FirstPerson,
  ): Promise<void> {
    const personId = personIdOf(issuer, name);
    const { state } = await this.runner.load(accessDecider, personId);
    if (state.personId !== null) return;
    const details =
      fullName === null ? {} : { details: await this.vault.seal(personId, { name: fullName, email }) };
    const meta = systemMeta('admit', personId, this.clock.now());
    await this.runner.run(
      accessDecider,
      personId,
      {
        type: 'AdmitPerson',
        data: {
          personId,
          type: who.type,
          issuer,
          subject: name,
          orgId: who.orgId,
          orgKind: who.orgKind,
          scopes: who.scopes,
          roles: roles.map((role) => ({ role, untilOn })),
          act: actOf(meta),
          ...details,
        },
      },
      meta,
      { visible: anyone },
    );
  }
}

const administrator = (subject: string): FirstPerson => ({
  name: subject,
  fullName: null,
  email: null,
  type: 'person',
  orgId: VENDOR_ORG,
  orgKind: 'vendor',
  roles: ['platform.admin'],
  scopes: [],
  untilOn: null,
});

/** The envelope of what the installation itself does, named by what it does to whom. */
export const systemMeta = (act: string, subject: string, now: string): CommandMeta =>
  metaOfAct({ act, subject, actor: SYSTEM, channel: 'automation', reason: 'first start' }, now);
