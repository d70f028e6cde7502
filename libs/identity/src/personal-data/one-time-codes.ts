import { CONFIG, type Config } from '@channel/config';
import { installationKey } from '@channel/vault';
import { Inject, Injectable } from '@nestjs/common';
import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a code is for: no code serves for the other. */
export type CodeUse = 'invitation' | 'password';

/**
 * The secret that an invitation is accepted, or a password link used with. It follows from the id of the thing and the
 * key of the installation: it stands in no event and no table, and a repeated request is told the same again.
 */
@Injectable()
export class OneTimeCodes {
  private key?: Buffer;
  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'encryptionKey' | 'dataDir'>) {}

  codeOf(use: CodeUse, id: string): string {
    this.key ??= installationKey(this.config);
    const proof = createHmac('sha256', this.key).update(`${use}|${id}`).digest('base64url');
    return `${id}.${proof}`;
  }

  /** @returns the id of the thing, if the code is one of ours for this use */
  read(use: CodeUse, code: string): string | undefined {
    const [id = ''] = code.split('.');
    const [ours, given] = [Buffer.from(this.codeOf(use, id)), Buffer.from(code)];
    return ours.length === given.length && timingSafeEqual(ours, given) ? id : undefined;
  }
}
