import { useText } from '../../../shared/i18n/locale';
import { SectionLinks } from '../../../shared/ui/section-links';
import { catalogueMessages } from '../catalogue.messages';

/** The lists of the catalogue. */
export const CatalogueSections = () => {
  const say = useText(catalogueMessages);
  return (
    <SectionLinks
      label={say('sections')}
      sections={[
        { to: '/catalogue', label: say('products') },
        { to: '/catalogue/aliases', label: say('aliases') },
        { to: '/catalogue/price-lists', label: say('priceLists') },
      ]}
    />
  );
};
