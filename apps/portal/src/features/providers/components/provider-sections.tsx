import { useText } from '../../../shared/i18n/locale';
import { SectionLinks } from '../../../shared/ui/section-links';
import { providerMessages } from '../providers.messages';

/** What providers order, expect, run for their customers and pass on. */
export const ProviderSections = () => {
  const say = useText(providerMessages);
  return (
    <SectionLinks
      label={say('sections')}
      sections={[
        { to: '/provider-orders', label: say('orders') },
        { to: '/sales-forecasts', label: say('forecasts') },
        { to: '/shipments', label: say('reportedSales') },
        { to: '/title-transfers', label: say('transfers') },
        { to: '/expected-reports', label: say('monthlyReports') },
      ]}
    />
  );
};
