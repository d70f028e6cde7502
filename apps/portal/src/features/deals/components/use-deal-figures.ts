import { useQuery } from '@tanstack/react-query';
import { dayText } from '../../../shared/format/dates';
import { moneyText } from '../../../shared/format/money';
import { useLocale } from '../../../shared/i18n/locale';
import { useOrganisationName } from '../../../shared/organisations/organisation-name';
import { approvalTrialQuery } from '../api/approval-trial.query';
import type { Deal } from '../api/deal.query';

/** What a decision on a deal repeats: number, parties, value, and the day that protection ends or would end. */
export const useDealFigures = (deal: Deal) => {
  const { language } = useLocale();
  const nameOf = useOrganisationName();
  const undecided = deal.approvedOn === null && deal.closure === null;
  const trial = useQuery({ ...approvalTrialQuery(deal), enabled: undecided });
  const would = trial.data !== undefined && 'protectedUntilOn' in trial.data ? trial.data : undefined;
  const day = deal.protectedUntilOn ?? would?.protectedUntilOn ?? null;
  return {
    number: deal.number,
    customer: deal.customer.name,
    partner: nameOf(deal.partnerId),
    value: moneyText(deal.value, language),
    day: day === null ? '–' : dayText(day, language),
  };
};
