import type { BroughtBy, ImportContext } from '@channel/imports';
import { Partners, providerIn, type PartnerNow } from '@channel/partners';
import { Injectable } from '@nestjs/common';

export type NotASender = Readonly<{ code: 'SENDER_NOT_AUTHORISED'; detail: string }>;

/** Files of a provider are sent by its administrator. */
export const PROVIDER_REPORTERS: BroughtBy = { roles: ['partner.admin'] };

/** Whose files these are: only an active partner that is enrolled as a provider reports as one. */
@Injectable()
export class ProviderSenders {
  constructor(private readonly partners: Partners) {}

  async find({ sender, meta }: Pick<ImportContext, 'sender' | 'meta'>): Promise<PartnerNow | NotASender> {
    const now = await this.partners.now(sender.orgId, meta.now);
    return now?.standing.status === 'active' && providerIn(now.standing) !== undefined
      ? now
      : { code: 'SENDER_NOT_AUTHORISED', detail: 'Only a provider of services sends this file.' };
  }
}
