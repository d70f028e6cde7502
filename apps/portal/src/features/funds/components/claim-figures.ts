import { moneyText } from '../../../shared/format/money';
import { useLocale } from '../../../shared/i18n/locale';
import { useOrganisationName } from '../../../shared/organisations/organisation-name';
import type { Claim } from '../api/claims.query';

export type ClaimDialogProps = Readonly<{ claim: Claim; onClose: () => void }>;

/** What a decision on a claim repeats. */
export const useClaimFigures = ({ partnerId, number, claimed }: Claim) => {
  const { language } = useLocale();
  const partner = useOrganisationName()(partnerId);
  return { number, partner, amount: moneyText(claimed, language) };
};
