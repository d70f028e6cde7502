import { CONFIG, type Config } from '@channel/config';
import { HealthAlarms, type Alarm } from '@channel/http';
import { instantAfter } from '@channel/kernel';
import { CLOCK, DeciderRunner, type Clock } from '@channel/runtime';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { Access } from '../domain/access/access';
import { accessDecider } from '../domain/access/access.decider';
import { BREAK_GLASS_ISSUER } from '../domain/access/break-glass';
import { personIdOf } from '../person';

/** How long a use is seen in the health of the service. */
const SEEN_MS = 86_400_000;
const SUBJECT_LENGTH = 12;

/** The one account for when nobody can sign in at the outside issuer: off, unless its password is configured. */
@Injectable()
export class BreakGlassAccount implements OnModuleInit {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly runner: DeciderRunner,
    private readonly alarms: HealthAlarms,
  ) {}

  onModuleInit(): void {
    if (this.config.breakGlassHash !== undefined) this.alarms.saidBy(() => this.alarm());
  }

  /** Another password is another account: who knew the former one is nobody any more. */
  subject(): string | undefined {
    const { breakGlassHash: hash } = this.config;
    return hash && createHash('sha256').update(hash).digest('hex').slice(0, SUBJECT_LENGTH);
  }

  personId(): string | undefined {
    const subject = this.subject();
    return subject && personIdOf(BREAK_GLASS_ISSUER, subject);
  }

  /** Whether it may do something now. */
  isOpen(personId: string, { breakGlass }: Pick<Access, 'breakGlass'>): boolean {
    return breakGlass !== null && personId === this.personId() && this.clock.now() < breakGlass.endsAt;
  }

  private async alarm(): Promise<Alarm | undefined> {
    const personId = this.personId();
    if (personId === undefined) return undefined;
    const { breakGlass } = (await this.runner.load(accessDecider, personId)).state;
    if (breakGlass === null || this.clock.now() >= instantAfter(breakGlass.usedAt, SEEN_MS)) return undefined;
    const { usedAt, endsAt } = breakGlass;
    return { detail: `break-glass account used at ${usedAt}, open until ${endsAt}` };
  }
}
