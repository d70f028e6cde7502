import type { DomainCommand } from '@channel/kernel';
import type { TermsEvent } from '@channel/programs';
import { automation } from '@channel/runtime';
import { AskForTermsCommand } from './ask-for-terms.handler';

type Ask = DomainCommand<'AskForTerms', Readonly<{ programmeId: string; version: number }>>;

/** On the first day of a version its terms are to be signed by who signed an older one (7.10). */
export const whenVersionBeginsAskForTerms = automation<TermsEvent, Ask>({
  name: 'partners.when-version-begins-ask-for-terms',
  streams: ['terms-'],
  on: {
    // At noon of UTC the day has begun in every zone.
    ProgrammeVersionApproved: ({ programmeId, version, effectiveFrom }) => [
      {
        ...{ do: 'schedule', deadlineId: `${programmeId}/${String(version)}` },
        dueAt: `${effectiveFrom}T12:00:00.000Z`,
        command: { type: 'AskForTerms', data: { programmeId, version } },
      },
    ],
    ProgrammeVersionDrafted: null,
    ProgrammeVersionSubmitted: null,
    ProgrammeVersionReturned: null,
    ProgrammeVersionWithdrawn: null,
  },
  dispatch: { AskForTerms: (data, meta) => new AskForTermsCommand(data, meta) },
});
