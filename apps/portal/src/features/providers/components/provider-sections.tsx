import { useText } from '../../../shared/i18n/locale';
import { SectionLinks } from '../../../shared/ui/section-links';
import { providerMessages } from '../providers.messages';

/** What providers order, expect and run for their customers. */
export const ProviderSections = () => {
  const say = useText(providerMessages);
  return (
    <SectionLinks
      label={say('sections')}
      sections={[
        { to: '/provider-orders', label: say('orders') },
        { to: '/sales-forecasts', label: say('forecasts') },
        { to: '/shipments', label: say('reportedSales') },
        { to: '/expected-reports', label: say('monthlyReports') },
      ]}
    />
  );
};
