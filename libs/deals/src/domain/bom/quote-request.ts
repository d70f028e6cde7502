import { needsReason, refuse, type DatedAct, type Decision, type DomainCommand } from '@channel/kernel';
import { isApproved, isRequestDeclined, type Bom } from './bom';
import type { QuoteRequestDeclined } from './bom.events';

/** A bill of materials with an approved price asks its distributor for a quote. */
export type DeclineQuoteRequest = DomainCommand<
  'DeclineQuoteRequest',
  Readonly<{
    bomId: string;
    /** Of the registration. */
    number: string;
    /** It takes a quote. */
    dealOpen: boolean;
    bindingBomId: string | null;
    /** There is a quote on it that is not over. */
    quoted: boolean;
    text: string;
    act: DatedAct;
  }>,
  | 'PRICE_NOT_APPROVED'
  | 'DEAL_NOT_OPEN'
  | 'BOM_CHANGED'
  | 'QUOTE_ALREADY_DRAFTED'
  | 'REQUEST_DECLINED'
  | 'REASON_MISSING'
>;
type Refused = DeclineQuoteRequest extends DomainCommand<string, object, infer Code> ? Code : never;

export const declineRequest = (
  data: DeclineQuoteRequest['data'],
  bom: Bom,
): Decision<QuoteRequestDeclined, Refused> => {
  const { bomId, number, text, act } = data;
  if (!isApproved(bom) || bom.validUntilOn < act.on)
    return refuse('PRICE_NOT_APPROVED', 'The bill of materials has no approved price that is valid today.');
  if (!data.dealOpen) return refuse('DEAL_NOT_OPEN', 'The registration is not approved, or it is closed.');
  if (data.bindingBomId !== bomId)
    return refuse('BOM_CHANGED', 'Another version of the bill of materials binds.');
  if (isRequestDeclined(bom))
    return refuse('REQUEST_DECLINED', 'That you do not quote this version was said before.');
  if (data.quoted)
    return refuse('QUOTE_ALREADY_DRAFTED', 'You have a quote on this version of the bill of materials.');
  const { dealId, partnerId } = bom;
  return (
    needsReason(text, 'Say why, in words that the partner can read.') ?? [
      {
        type: 'QuoteRequestDeclined',
        data: { bomId, dealId, number, partnerId, text, declinedBy: act.by, declinedAt: act.at },
      },
    ]
  );
};
