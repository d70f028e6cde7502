import { CONFIG, type Config } from '@channel/config';
import { installationKey } from '@channel/vault';
import { Inject, Injectable } from '@nestjs/common';
import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * The secret that an invitation is accepted with. It follows from the invitation and the key of the installation: it
 * stands in no event and no table, and a repeated request is told the same again.
 */
@Injectable()
export class InvitationCodes {
  private key?: Buffer;
  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'encryptionKey' | 'dataDir'>) {}

  codeOf(invitationId: string): string {
    this.key ??= installationKey(this.config);
    const proof = createHmac('sha256', this.key).update(`invitation|${invitationId}`).digest('base64url');
    return `${invitationId}.${proof}`;
  }

  /** @returns the invitation, if the code is one of ours */
  read(code: string): string | undefined {
    const [invitationId = ''] = code.split('.');
    const [ours, given] = [Buffer.from(this.codeOf(invitationId)), Buffer.from(code)];
    return ours.length === given.length && timingSafeEqual(ours, given) ? invitationId : undefined;
  }
}
