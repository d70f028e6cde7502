import { TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { DayField } from '../../../shared/decisions/fields';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { PartnerSelect } from '../../../shared/organisations/partner-select';
import { useMe } from '../../../shared/session/session';
import { useRegisterPerson } from '../api/people.query';
import { credentialMessages } from '../credentials.messages';
import { DutiesInput } from './duties-input';

/** Somebody at a partner whose accreditations count. */
export const RegisterPersonDialog = ({ onClose }: Readonly<{ onClose: () => void }>) => {
  const say = useText(credentialMessages);
  const navigate = useNavigate();
  const vendor = useMe().organisation.kind === 'vendor';
  const [partnerId, setPartnerId] = useKept('credentials.RegisterPersonDialog.partnerId', '');
  const [name, setName] = useKept('credentials.RegisterPersonDialog.name', '');
  const [email, setEmail] = useKept('credentials.RegisterPersonDialog.email', '');
  const [duties, setDuties] = useKept<readonly string[]>('credentials.RegisterPersonDialog.duties', []);
  const [joinedOn, setJoinedOn] = useKept('credentials.RegisterPersonDialog.joinedOn', '');
  const command = useRegisterPerson(({ id }) => void navigate({ to: `/credentials/${id}` }));
  return (
    <DecisionDialog
      {...{ onClose, command }}
      {...decisionWords(say, 'register')}
      onAct={() =>
        command.run({
          ...{ name, duties: [...duties], ...(vendor ? { partnerId } : {}) },
          ...(email === '' ? {} : { email }),
          ...(joinedOn === '' ? {} : { joinedOn }),
        })
      }
    >
      {vendor && <PartnerSelect value={partnerId} onChange={setPartnerId} />}
      <TextInput
        name="name"
        required
        label={say('name')}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <TextInput
        name="email"
        type="email"
        label={say('email')}
        value={email}
        onChange={({ currentTarget }) => setEmail(currentTarget.value)}
      />
      <DutiesInput value={duties} onChange={setDuties} />
      <DayField name="joinedOn" label={say('joined')} value={joinedOn} onChange={setJoinedOn} />
    </DecisionDialog>
  );
};
