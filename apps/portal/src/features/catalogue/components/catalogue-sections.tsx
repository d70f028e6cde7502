import { useText } from '../../../shared/i18n/locale';
import { SectionLinks } from '../../../shared/ui/section-links';
import { catalogueMessages } from '../catalogue.messages';
import { orderCheckMessages } from '../order-check.messages';

/** The lists of the catalogue. */
export const CatalogueSections = () => {
  const say = useText(catalogueMessages);
  const order = useText(orderCheckMessages);
  return (
    <SectionLinks
      label={say('sections')}
      sections={[
        { to: '/catalogue', label: say('products') },
        { to: '/catalogue/aliases', label: say('aliases') },
        { to: '/catalogue/order-check', label: order('title') },
        { to: '/catalogue/price-lists', label: say('priceLists') },
      ]}
    />
  );
};
