import { DeciderRunner } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import { accessDecider } from '../../../domain/access/access.decider';
import { invitationDecider } from '../../../domain/invitation/invitation.decider';
import { localPersonId } from '../../../passwords/local-person';
import { PasswordLinks } from '../../../passwords/password-links';
import { OneTimeCodes } from '../../../personal-data/one-time-codes';
import { PersonVault } from '../../../personal-data/person-vault';
import type { Entitlement } from './set-password.handler';

/** What a code entitles to, the address that the password will be for, and where the person belongs, if anywhere yet. */
export type Entitled = Readonly<{ entitlement: Entitlement; email: string; orgId: string }>;

/** Codes of both kinds, read from what they stand for; the streams then decide whether they still count. */
@Injectable()
export class Entitlements {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly codes: OneTimeCodes,
    private readonly links: PasswordLinks,
    private readonly vault: PersonVault,
  ) {}

  /** @returns nothing for a code that is none, or of somebody without an address, or erased */
  async of(code: string): Promise<Entitled | undefined> {
    const invitationId = this.codes.read('invitation', code);
    if (invitationId !== undefined) return this.ofInvitation(invitationId);
    const link = this.links.read(code);
    return link === undefined ? undefined : this.ofLink(link.personId, link.linkId);
  }

  private async ofInvitation(invitationId: string): Promise<Entitled | undefined> {
    const { state } = await this.runner.load(invitationDecider, invitationId);
    const email = await this.emailOf(state.offer?.details);
    const personId = localPersonId(invitationId);
    if (email === undefined) return undefined;
    return { entitlement: { by: 'invitation', personId, invitationId }, email, orgId: '' };
  }

  private async ofLink(personId: string, linkId: string): Promise<Entitled | undefined> {
    const { state } = await this.runner.load(accessDecider, personId);
    const email = await this.emailOf(state.details);
    if (email === undefined) return undefined;
    return { entitlement: { by: 'link', personId, linkId }, email, orgId: state.orgId };
  }

  private async emailOf(details: Parameters<PersonVault['open']>[0][number] | null | undefined) {
    if (details === null || details === undefined) return undefined;
    return (await this.vault.open([details])).get(details.keyId)?.email ?? undefined;
  }
}
