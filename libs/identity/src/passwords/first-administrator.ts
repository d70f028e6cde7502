import { CONFIG, type Config } from '@channel/config';
import { apiId } from '@channel/event-store';
import { present } from '@channel/kernel';
import { actOf, anyone, CLOCK, DeciderRunner, VENDOR_ORG, type Actor, type Clock } from '@channel/runtime';
import { Inject, Injectable } from '@nestjs/common';
import { accessDecider } from '../domain/access/access.decider';
import type { FirstPerson } from '../issuer/personas';
import { metaOfAct } from '../meta-of-act';
import { EMBEDDED_ISSUER, personIdOf } from '../person';
import { emailDigest } from './email-digest';
import { localSubject } from './local-person';
import { PasswordAccounts } from './password-accounts';
import { linkExpiry, PasswordLinks } from './password-links';

const SYSTEM: Actor = { id: 'system:setup', type: 'automation', orgId: VENDOR_ORG, onBehalfOf: null };

/** Their subject follows from the address: another address is another person, who is let in at the next start. */
const subjectOf = (config: Config): string => {
  const digest = emailDigest(config, present(config.adminEmail, 'ADMIN_EMAIL'));
  return localSubject(`first-administrator|${digest.toString('hex')}`);
};

export const firstAdministrator = (config: Config): FirstPerson => ({
  ...{ name: subjectOf(config), fullName: 'Administrator', email: config.adminEmail ?? null, type: 'person' },
  ...{ orgId: VENDOR_ORG, orgKind: 'vendor', roles: ['platform.admin'], scopes: [], untilOn: null },
});

/** Whoever `ADMIN_EMAIL` names: with `AUTH_MODE=local` nobody else is there to let them in. */
@Injectable()
export class FirstAdministrator {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly runner: DeciderRunner,
    private readonly accounts: PasswordAccounts,
    private readonly links: PasswordLinks,
  ) {}

  /**
   * The address with which they set their first password, for whoever started this process; it ends any earlier one.
   * @returns nothing in the other modes, and as soon as they have a password
   */
  async link(): Promise<string | undefined> {
    const { authMode, adminEmail } = this.config;
    if (authMode !== 'local' || adminEmail === undefined) return undefined;
    const personId = personIdOf(EMBEDDED_ISSUER, subjectOf(this.config));
    if (await this.accounts.hasPassword(personId)) return undefined;
    const now = this.clock.now();
    const meta = metaOfAct(
      { act: 'password-link', subject: `${personId} ${now}`, actor: SYSTEM, channel: 'automation' },
      now,
    );
    const linkId = apiId('pwlk', meta.commandId);
    const link = { linkId, expiresAt: linkExpiry(now), kept: true, act: actOf(meta) };
    const outcome = await this.runner.run(
      accessDecider,
      personId,
      { type: 'IssuePasswordLink', data: link },
      meta,
      { visible: anyone },
    );
    return outcome.kind === 'refused'
      ? undefined
      : this.links.addressOf(this.links.codeOf({ personId, linkId }));
  }
}
