import type { BroughtBy, ImportContext } from '@channel/imports';
import { Partners, providerIn, type PartnerNow } from '@channel/partners';
import { notOfKind } from '@channel/programs';
import { Injectable } from '@nestjs/common';

export type NotASender = Readonly<{ code: 'SENDER_NOT_AUTHORISED' | 'KIND_NOT_ALLOWED'; detail: string }>;

/** Files of a provider are sent by its administrator. */
export const PROVIDER_REPORTERS: BroughtBy = { roles: ['partner.admin'] };

/** Whose files these are: only an active partner that is enrolled as a provider reports as one. */
@Injectable()
export class ProviderSenders {
  constructor(private readonly partners: Partners) {}

  async find({ sender, meta }: Pick<ImportContext, 'sender' | 'meta'>): Promise<PartnerNow | NotASender> {
    const now = await this.partners.now(sender.orgId, meta.now);
    const forbidden = notOfKind(now?.programme.inForce, now?.standing, 'report-sales');
    if (forbidden !== null) return { code: 'KIND_NOT_ALLOWED', detail: forbidden.detail };
    return now?.standing.status === 'active' && providerIn(now.standing) !== undefined
      ? now
      : { code: 'SENDER_NOT_AUTHORISED', detail: 'Only a provider of services sends this file.' };
  }
}
