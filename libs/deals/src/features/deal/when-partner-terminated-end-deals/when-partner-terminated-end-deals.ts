import type { DomainCommand } from '@channel/kernel';
import type { PartnerTerminated } from '@channel/partners';
import { automation } from '@channel/runtime';
import { EndDealsOfPartnerCommand } from './end-deals-of-partner.handler';

type AskEnd = DomainCommand<
  'EndDealsOfPartner',
  Readonly<{ partnerId: string; endedBy: string; checkpoint: string }>
>;

/** 7.10: protection ends with the termination; what is not decided by then never will be. */
export const whenPartnerTerminatedEndDeals = automation<PartnerTerminated, AskEnd>({
  name: 'deals.when-partner-terminated-end-deals',
  streams: ['partner-'],
  on: {
    PartnerTerminated: ({ partnerId, endedBy }, { checkpoint }) => [
      {
        ...{ do: 'send', n: 0 },
        command: { type: 'EndDealsOfPartner', data: { partnerId, endedBy, checkpoint } },
      },
    ],
  },
  dispatch: { EndDealsOfPartner: (data, meta) => new EndDealsOfPartnerCommand(data, meta) },
});
