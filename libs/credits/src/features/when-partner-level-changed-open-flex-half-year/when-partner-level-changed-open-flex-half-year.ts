import { addDays, type DomainCommand } from '@channel/kernel';
import type { PartnerEvent } from '@channel/partners';
import { automation, type Reaction } from '@channel/runtime';
import type { FlexHalfYearAssessed } from '../../domain/flex-account/flex-account.events';
import { OpenFlexHalfYearCommand } from './open-flex-half-year.handler';

type Open = DomainCommand<'OpenFlexHalfYear', Readonly<{ partnerId: string; fromOn: string }>>;
type Followed =
  Extract<PartnerEvent, { type: 'PartnerTermsSigned' | 'PartnerLevelChanged' }> | FlexHalfYearAssessed;

const open = (partnerId: string, fromOn: string): readonly Reaction<Open>[] => [
  { do: 'send', n: 0, lane: partnerId, command: { type: 'OpenFlexHalfYear', data: { partnerId, fromOn } } },
];

/**
 * A half-year with a target begins with the level that has one, and after each half-year that was assessed. Whether the
 * level has a target on that day is the handler's question.
 */
export const whenPartnerLevelChangedOpenFlexHalfYear = automation<Followed, Open>({
  name: 'credits.when-partner-level-changed-open-flex-half-year',
  streams: ['partner-', 'credits-'],
  on: {
    PartnerTermsSigned: ({ partnerId, signedOn }) => open(partnerId, signedOn),
    PartnerLevelChanged: ({ partnerId, effectiveOn }) => open(partnerId, effectiveOn),
    FlexHalfYearAssessed: ({ partnerId, lastDay, again }) =>
      again ? [] : open(partnerId, addDays(lastDay, 1)),
  },
  dispatch: { OpenFlexHalfYear: (data, meta) => new OpenFlexHalfYearCommand(data, meta) },
});
