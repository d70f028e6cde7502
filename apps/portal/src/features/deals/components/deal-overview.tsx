import { codeText } from '../../../shared/format/code-text';
import { countryName } from '../../../shared/format/countries';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { Facts } from '../../../shared/records/facts';
import { Amount, Day, Instant } from '../../../shared/ui/values';
import type { Deal } from '../api/deal.query';
import { dealMessages } from '../deals.messages';
import { useOrganisationName } from '../../../shared/organisations/organisation-name';

export const DealOverview = ({ deal }: Readonly<{ deal: Deal }>) => {
  const say = useText(dealMessages);
  const nameOf = useOrganisationName();
  const { language } = useLocale();
  const { customer } = deal;
  return (
    <Facts
      of={[
        [say('value'), <Amount key="value" of={deal.value} strong />],
        [say('closeDay'), <Day key="close" of={deal.expectedCloseOn} />],
        [say('partner'), nameOf(deal.partnerId)],
        [say('distributor'), nameOf(deal.distributorId)],
        [say('country'), countryName(customer.country, language)],
        [say('domain'), customer.domain],
        [say('region'), codeText(deal.region)],
        [say('segment'), codeText(deal.segment)],
        [say('dealType'), codeText(deal.dealType)],
        [say('orderUse'), say(deal.orderUse)],
        ...(deal.tenderPublished === undefined
          ? []
          : [[say('tenderAnswer'), <Tender key="tender" deal={deal} />] as const]),
        [say('productLines'), deal.productLines.map(codeText).join(', ')],
        [say('submittedAt'), <Instant key="submitted" of={deal.submittedAt} />],
        [
          say('programme'),
          say('programmeVersion', { id: deal.programmeId, version: String(deal.programmeVersion) }),
        ],
      ]}
    />
  );
};

const Tender = ({ deal }: Readonly<{ deal: Deal }>) => {
  const say = useText(dealMessages);
  return deal.tenderPublishedOn === undefined ? say('noTender') : <Day of={deal.tenderPublishedOn} />;
};
