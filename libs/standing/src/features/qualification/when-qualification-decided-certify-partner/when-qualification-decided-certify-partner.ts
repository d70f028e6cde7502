import type { DomainCommand } from '@channel/kernel';
import { EndCertificationCommand, GrantCertificationCommand } from '@channel/partners';
import { automation } from '@channel/runtime';
import type {
  QualificationContracted,
  QualificationEnded,
} from '../../../domain/qualification/qualification.events';

type Grant = DomainCommand<'GrantCertification', GrantCertificationCommand['data']>;
type End = DomainCommand<'EndCertification', EndCertificationCommand['data']>;

/** The contract of a qualification is the only way to a product certification but for a correction; a decision ends it (O22, O33). */
export const whenQualificationDecidedCertifyPartner = automation<
  QualificationContracted | QualificationEnded,
  Grant | End
>({
  name: 'standing.when-qualification-decided-certify-partner',
  streams: ['qualification-'],
  on: {
    QualificationContracted: ({
      partnerId,
      certification,
      contractedBy: decidedBy,
      contractedOn: fromOn,
    }) => [
      {
        ...{ do: 'send', n: 0, lane: partnerId },
        command: { type: 'GrantCertification', data: { partnerId, certification, decidedBy, fromOn } },
      },
    ],
    QualificationEnded: ({ partnerId, certification, decidedBy, reason, endedOn: untilOn }) => [
      {
        ...{ do: 'send', n: 0, lane: partnerId },
        command: { type: 'EndCertification', data: { partnerId, certification, decidedBy, reason, untilOn } },
      },
    ],
  },
  dispatch: {
    GrantCertification: (data, meta) => new GrantCertificationCommand(data, meta),
    EndCertification: (data, meta) => new EndCertificationCommand(data, meta),
  },
});
