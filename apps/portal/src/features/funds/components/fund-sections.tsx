import { useText } from '../../../shared/i18n/locale';
import { SectionLinks } from '../../../shared/ui/section-links';
import { fundMessages } from '../funds.messages';

/** The lists of marketing money. */
export const FundSections = () => {
  const say = useText(fundMessages);
  return (
    <SectionLinks
      label={say('sections')}
      sections={[
        { to: '/funds', label: say('funds') },
        { to: '/mdf-requests', label: say('requests') },
        { to: '/mdf-claims', label: say('claims') },
        { to: '/earned-coop', label: say('coop') },
        { to: '/mous', label: say('mous') },
        { to: '/mou-milestones', label: say('milestones') },
      ]}
    />
  );
};
