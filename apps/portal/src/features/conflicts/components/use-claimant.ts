import { useText } from '../../../shared/i18n/locale';
import { useOrganisationName } from '../../../shared/organisations/organisation-name';
import type { Side } from '../api/conflicts.query';
import { conflictMessages } from '../conflicts.messages';

/** Who claims it: a partner, or the vendor's own sales. */
export const useClaimant = (): ((side: Side) => string) => {
  const say = useText(conflictMessages);
  const nameOf = useOrganisationName();
  return ({ kind, partnerId }) => (kind === 'direct' ? say('ownSales') : nameOf(partnerId));
};
