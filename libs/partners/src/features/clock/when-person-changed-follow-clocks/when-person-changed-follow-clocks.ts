import type { DomainCommand } from '@channel/kernel';
import { automation, type Reaction } from '@channel/runtime';
import type {
  CredentialRecorded,
  PersonLeft,
  PersonMoved,
  PersonRecordWithdrawn,
} from '../../../domain/person/person.events';
import { FollowPersonClocksCommand } from './follow-person-clocks.handler';

type Follow = DomainCommand<'FollowPersonClocks', Readonly<{ personId: string }>>;

const follow = ({ personId }: Readonly<{ personId: string }>): readonly Reaction<Follow>[] => [
  { do: 'send', n: 0, lane: personId, command: { type: 'FollowPersonClocks', data: { personId } } },
];

/** A certificate lapses (G43), a certified person is replaced in time (J96): by what the person's stream says now. */
export const whenPersonChangedFollowClocks = automation<
  CredentialRecorded | PersonRecordWithdrawn | PersonLeft | PersonMoved,
  Follow
>({
  name: 'partners.when-person-changed-follow-clocks',
  streams: ['person-'],
  on: {
    CredentialRecorded: follow,
    PersonRecordWithdrawn: follow,
    PersonLeft: follow,
    PersonMoved: follow,
  },
  dispatch: { FollowPersonClocks: (data, meta) => new FollowPersonClocksCommand(data, meta) },
});
