import {
  audience,
  begins,
  ends,
  inboxSource,
  keyOf,
  NOBODY,
  turns,
  VENDOR,
  waiting,
  type Waiting,
} from '@channel/inbox';
import type { TermsEvent } from './domain/terms/terms.events';

type Named = Readonly<{ programmeId: string; version: number }>;
const keyOfVersion = ({ programmeId, version }: Named): string =>
  keyOf('programme-version', `${programmeId}/${String(version)}`);
const author = audience(VENDOR, ['programme.author']);
const approver = audience(VENDOR, ['programme.approver']);

/** Versions of the rules on their way. */
export const programsInbox = inboxSource<TermsEvent>({
  name: 'programs',
  version: 1,
  streams: ['terms-'],
  on: {
    ProgrammeVersionDrafted: ({ draftedBy, draftedAt, ...named }) => [
      begins(
        keyOfVersion(named),
        waiting({
          ...{ kind: 'programme_version', record: 'programme-version', since: draftedAt },
          recordId: `${named.programmeId}/${String(named.version)}`,
          number: `${named.programmeId} ${String(named.version)}`,
          ...{ title: 'A version of the programme’s rules', preparedBy: [draftedBy], for: NOBODY },
        }),
      ),
    ],
    ProgrammeVersionSubmitted: ({ submittedBy, submittedAt, ...named }) => [
      turns<Waiting>(keyOfVersion(named), ({ preparedBy }) => ({
        preparedBy: [...new Set([...preparedBy, submittedBy])],
        ...{ since: submittedAt, for: approver, title: 'A version of the programme’s rules' },
      })),
    ],
    ProgrammeVersionReturned: ({ reason, returnedAt, ...named }) => [
      turns<Waiting>(keyOfVersion(named), () => ({
        ...{ since: returnedAt, for: author, title: `Returned: ${reason}` },
      })),
    ],
    ProgrammeVersionWithdrawn: (named) => [ends(keyOfVersion(named))],
    ProgrammeVersionApproved: (named) => [ends(keyOfVersion(named))],
  },
});
