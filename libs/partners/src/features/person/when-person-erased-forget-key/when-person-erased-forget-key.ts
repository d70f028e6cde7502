import type { DomainCommand } from '@channel/kernel';
import { automation } from '@channel/runtime';
import type { PersonEvent } from '../../../domain/person/person.events';
import { ForgetKeyCommand } from './forget-key.handler';

type AskForget = DomainCommand<'ForgetKey', Readonly<{ keyId: string }>>;

/** The fact comes first, so that no crash leaves a name that the log calls erased (F23). */
export const whenPersonErasedForgetKey = automation<PersonEvent, AskForget>({
  name: 'partners.when-person-erased-forget-key',
  streams: ['person-'],
  on: {
    PartnerPersonErased: ({ keyId }) => [
      { do: 'send', n: 0, command: { type: 'ForgetKey', data: { keyId } } },
    ],
    PartnerPersonRegistered: null,
    PersonDutiesChanged: null,
    CredentialRecorded: null,
    TrainingRecorded: null,
    AttendanceRecorded: null,
    PersonRecordWithdrawn: null,
    PersonLeft: null,
    PersonMoved: null,
  },
  dispatch: { ForgetKey: (data, meta) => new ForgetKeyCommand(data, meta) },
});
