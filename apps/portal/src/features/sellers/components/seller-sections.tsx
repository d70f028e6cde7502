import { useText } from '../../../shared/i18n/locale';
import { useMay } from '../../../shared/session/session';
import { SectionLinks } from '../../../shared/ui/section-links';
import { enrolmentMessages } from '../enrolments.messages';

/** Who takes part, and for who pays what all of them earned. */
export const SellerSections = () => {
  const say = useText(enrolmentMessages);
  const paysOrAudits = useMay()('finance.analyst', 'finance.approver', 'auditor');
  if (!paysOrAudits) return null;
  return (
    <SectionLinks
      label={say('sections')}
      sections={[
        { to: '/sellers', label: say('sellers') },
        { to: '/seller-rewards', label: say('rewards') },
      ]}
    />
  );
};
