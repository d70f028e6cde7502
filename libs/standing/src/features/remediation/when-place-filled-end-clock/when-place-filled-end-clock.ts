import type { DomainCommand } from '@channel/kernel';
import type {
  ClockStarted,
  CredentialRecorded,
  PartnerPersonRegistered,
  PersonDutiesChanged,
  PersonMoved,
  TrainingRecorded,
} from '@channel/partners';
import { automation, type Reaction } from '@channel/runtime';
import { EndClocksOfFilledPlacesCommand } from './end-clocks-of-filled-places.handler';

type EndClocks = DomainCommand<'EndClocksOfFilledPlaces', Readonly<{ partnerId: string }>>;

const look = (partnerId: string): readonly Reaction<EndClocks>[] => [
  {
    ...{ do: 'send', n: 0, lane: partnerId },
    command: { type: 'EndClocksOfFilledPlaces', data: { partnerId } },
  },
];
const lookAtOwn = ({ partnerId }: Readonly<{ partnerId: string }>) => look(partnerId);

/**
 * What somebody passes, or takes over, may fill the place of who left (J96), or complete the certifications of the level of entry
 * (J94): then nobody is warned of it any more. A clock that begins is looked at too: what it asks for may be there already.
 */
export const whenPlaceFilledEndClock = automation<
  | ClockStarted
  | CredentialRecorded
  | PartnerPersonRegistered
  | PersonDutiesChanged
  | PersonMoved
  | TrainingRecorded,
  EndClocks
>({
  name: 'standing.when-place-filled-end-clock',
  streams: ['person-', 'clock-'],
  on: {
    CredentialRecorded: lookAtOwn,
    TrainingRecorded: lookAtOwn,
    PartnerPersonRegistered: lookAtOwn,
    PersonDutiesChanged: lookAtOwn,
    PersonMoved: ({ toPartnerId }) => look(toPartnerId),
    ClockStarted: ({ clock, partnerId }) =>
      clock === 'replacement' || clock === 'entry-certification' ? look(partnerId) : [],
  },
  dispatch: {
    EndClocksOfFilledPlaces: (data, meta) => new EndClocksOfFilledPlacesCommand(data, meta),
  },
});
