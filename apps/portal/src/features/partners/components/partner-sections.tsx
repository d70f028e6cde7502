import { useText } from '../../../shared/i18n/locale';
import { useMay } from '../../../shared/session/session';
import { SectionLinks } from '../../../shared/ui/section-links';
import { partnerMessages } from '../partners.messages';

/** Who takes part, and what of points they are to reach. */
export const PartnerSections = () => {
  const say = useText(partnerMessages);
  const seesPoints = useMay()(
    ...(['channel.manager', 'channel.lead', 'finance.analyst', 'finance.approver', 'auditor'] as const),
  );
  if (!seesPoints) return null;
  return (
    <SectionLinks
      label={say('sections')}
      sections={[
        { to: '/partners', label: say('partners') },
        { to: '/targets', label: say('targets') },
      ]}
    />
  );
};
