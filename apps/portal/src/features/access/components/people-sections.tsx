import { useText } from '../../../shared/i18n/locale';
import { useMay } from '../../../shared/session/session';
import { SectionLinks } from '../../../shared/ui/section-links';
import { accessMessages } from '../access.messages';

/** Who may come in: people, and groups of an issuer. Groups are the platform’s administrator’s, and shown to the auditor. */
export const PeopleSections = () => {
  const say = useText(accessMessages);
  if (!useMay()('platform.admin', 'auditor')) return null;
  return (
    <SectionLinks
      label={say('sections')}
      sections={[
        { to: '/people', label: say('people') },
        { to: '/people/groups', label: say('groups') },
      ]}
    />
  );
};
