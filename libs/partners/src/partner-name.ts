import { apiId } from '@channel/event-store';
import type { RecordName } from '@channel/http';
import { PARTNER_CODE } from './partner-code';

/** The id of an organisation follows from the code that people know: `PTR-0042`. */
export const partnerName: RecordName = {
  parameters: ['partnerId', 'toPartnerId', 'distributorId', 'orgId'],
  // The vendor is an organisation too, and no partner.
  form: new RegExp(`^(?!VENDOR$)${PARTNER_CODE.pattern.source.slice(1)}`),
  example: 'PTR-0042',
  idOf: (code) => apiId('prtn', code),
};
