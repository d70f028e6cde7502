import { LOGGER, type Logger } from '@channel/http';
import { instantAfter, present } from '@channel/kernel';
import { actOf, anyone, CLOCK, DeciderRunner, VENDOR_ORG, type Clock } from '@channel/runtime';
import { Inject, Injectable } from '@nestjs/common';
import { accessDecider } from '../domain/access/access.decider';
import { BREAK_GLASS_ISSUER } from '../domain/access/break-glass';
import { unauthenticated, type Proof } from '../guard/token-verifier';
import { metaOfAct } from '../meta-of-act';
import { PersonVault } from '../personal-data/person-vault';
import { personIdOf } from '../person';
import { BreakGlassAccount } from './break-glass-account';

/** Long enough to let somebody in again, and too short to work with. */
const OPEN_MS = 30 * 60_000;
const NAME = 'Break-glass account';

/** Each use is a fact, and wakes everybody who has to know. */
@Injectable()
export class BreakGlassUse {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly account: BreakGlassAccount,
    private readonly runner: DeciderRunner,
    private readonly vault: PersonVault,
  ) {}

  /** @returns what it proves, for a session @throws ProblemException where an administrator has refused the account */
  async record(from: string): Promise<Readonly<{ personId: string; proof: Proof }>> {
    const subject = present(this.account.subject(), 'the break-glass account');
    const personId = personIdOf(BREAK_GLASS_ISSUER, subject);
    const now = this.clock.now();
    const actor = { id: personId, type: 'person', orgId: VENDOR_ORG, onBehalfOf: null } as const;
    const use = { act: 'break-glass', subject: `${personId} ${now}`, actor, channel: 'portal' } as const;
    const meta = metaOfAct(use, now);
    const details = await this.vault.seal(personId, { name: NAME, email: null });
    const endsAt = instantAfter(now, OPEN_MS);
    const outcome = await this.runner.run(
      accessDecider,
      personId,
      { type: 'UseBreakGlass', data: { personId, subject, details, endsAt, act: actOf(meta) } },
      meta,
      { visible: anyone },
    );
    if (outcome.kind === 'refused') throw unauthenticated('This identity is not admitted here.');
    this.logger.error({ personId, from, endsAt }, 'break-glass account used');
    const authTime = Math.floor(Date.now() / 1_000);
    return {
      personId,
      proof: { issuer: BREAK_GLASS_ISSUER, subject, authTime, machine: false, scopes: [] },
    };
  }
}
