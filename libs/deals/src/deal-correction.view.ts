import { correctionFields, is, view, type ViewOf } from '@channel/http';
import { invariant } from '@channel/kernel';
import { isRegistered, type Deal } from './domain/deal/deal';
import { DEAL_TYPES } from './deal.view';

const factView = is.eitherOf('kind', [
  view('WonFact', { kind: is.exactly('won'), wonOn: is.day }),
  view('ClosedFact', {
    kind: is.exactly('closed'),
    closedOn: is.day,
    orderNumber: is.text,
    quoteId: is.id,
    bomId: is.id,
  }),
  view('DealTypeFact', { kind: is.exactly('deal-type'), dealType: is.oneOf(DEAL_TYPES) }),
]);

/** A correction of a registration's past (G61): for the vendor, because it says what a partner earns. */
export const dealCorrectionView = view('DealCorrection', {
  dealId: is.id,
  fact: factView,
  ...correctionFields,
});

export const viewOfDealCorrection = (deal: Deal, correctionId: string): ViewOf<typeof dealCorrectionView> => {
  const found = isRegistered(deal)
    ? deal.corrections.find((correction) => correction.correctionId === correctionId)
    : undefined;
  invariant(isRegistered(deal) && found !== undefined, 'a correction that is shown was prepared');
  return { dealId: deal.dealId, ...found };
};
export const viewOfLastDealCorrection = (deal: Deal): ViewOf<typeof dealCorrectionView> =>
  viewOfDealCorrection(deal, (isRegistered(deal) ? deal.corrections : []).at(-1)?.correctionId ?? '');
