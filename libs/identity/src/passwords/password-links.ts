import { CONFIG, type Config } from '@channel/config';
import { publicUrlOf } from '@channel/http';
import { instantAfter, type Instant } from '@channel/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { OneTimeCodes } from '../personal-data/one-time-codes';

const HOURS = 24;
const HOUR_MS = 3_600_000;

/** Whose link a code is. */
export type PasswordLink = Readonly<{ personId: string; linkId: string }>;

/** Ways to a new password. A code stands behind `#`, which browsers send to no server: it is in nobody's log. */
@Injectable()
export class PasswordLinks {
  constructor(
    private readonly codes: OneTimeCodes,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  codeOf({ personId, linkId }: PasswordLink): string {
    return this.codes.codeOf('password', `${personId}:${linkId}`);
  }

  read(code: string): PasswordLink | undefined {
    const [personId, linkId] = (this.codes.read('password', code) ?? '').split(':');
    return personId === undefined || linkId === undefined ? undefined : { personId, linkId };
  }

  /** Where a person opens it. */
  addressOf(code: string): string {
    return `${publicUrlOf(this.config)}/set-password#${code}`;
  }
}

/** @returns the instant after which a link that is made now opens nothing */
export const linkExpiry = (now: Instant): Instant => instantAfter(now, HOURS * HOUR_MS);
