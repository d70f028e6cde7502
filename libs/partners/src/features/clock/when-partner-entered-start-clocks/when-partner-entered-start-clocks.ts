import type { DomainCommand } from '@channel/kernel';
import { automation, type Reaction } from '@channel/runtime';
import type {
  PartnerRecordKept,
  PartnerReinstated,
  PartnerRoleSigned,
  PartnerTerminated,
  PartnerTermsSigned,
} from '../../../domain/partner/partner.events';
import { FollowPartnerClocksCommand } from './follow-partner-clocks.handler';

type Follow = DomainCommand<'FollowPartnerClocks', Readonly<{ partnerId: string }>>;

const follow = ({ partnerId }: Readonly<{ partnerId: string }>): readonly Reaction<Follow>[] => [
  { do: 'send', n: 0, lane: partnerId, command: { type: 'FollowPartnerClocks', data: { partnerId } } },
];

/** With the entry the certifications of its level are due (J94), with a provider's contract its first service (J76). */
export const whenPartnerEnteredStartClocks = automation<
  PartnerTermsSigned | PartnerRoleSigned | PartnerRecordKept | PartnerReinstated | PartnerTerminated,
  Follow
>({
  name: 'partners.when-partner-entered-start-clocks',
  streams: ['partner-'],
  on: {
    PartnerTermsSigned: follow,
    PartnerRoleSigned: follow,
    PartnerRecordKept: follow,
    PartnerReinstated: follow,
    PartnerTerminated: follow,
  },
  dispatch: { FollowPartnerClocks: (data, meta) => new FollowPartnerClocksCommand(data, meta) },
});
