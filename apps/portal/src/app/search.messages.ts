import { defineMessages } from '../shared/i18n/messages';

/** What kind of record was found. */
export const searchMessages = defineMessages(
  {
    kind_deal: 'Deal',
    kind_partner: 'Partner',
    kind_quote: 'Quote',
    kind_statement: 'Statement',
    'kind_payout-batch': 'Payout batch',
    'kind_mdf-request': 'Marketing request',
    'kind_mdf-claim': 'Marketing claim',
    kind_import: 'Upload',
    kind_part: 'Part',
  },
  {
    kind_deal: 'Deal',
    kind_partner: 'Partner',
    kind_quote: 'Angebot',
    kind_statement: 'Abrechnung',
    'kind_payout-batch': 'Auszahlung',
    'kind_mdf-request': 'Marketing-Antrag',
    'kind_mdf-claim': 'Marketing-Abrechnung',
    kind_import: 'Meldung',
    kind_part: 'Teil',
  },
);
