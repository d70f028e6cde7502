import { NativeSelect, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { useMe } from '../../../shared/session/session';
import { accessMessages } from '../access.messages';
import { useAdmit } from '../api/access-commands';
import { OrganisationChoice, useKindOf } from './organisation-choice';

/** A person or a program that the issuer knows is let in; its roles are granted on its page. */
export const AdmitDialog = ({ onClose }: Readonly<{ onClose: () => void }>) => {
  const say = useText(accessMessages);
  const navigate = useNavigate();
  const me = useMe().organisation;
  const [subject, setSubject] = useKept('access.AdmitDialog.subject', '');
  const [type, setType] = useKept<'person' | 'machine'>('access.AdmitDialog.type', 'person');
  const [orgId, setOrgId] = useKept('access.AdmitDialog.orgId', me.id);
  const command = useAdmit(({ personId }) => void navigate({ to: `/people/${personId}` }));
  const orgKind = useKindOf(orgId);
  return (
    <DecisionDialog
      {...{ onClose, command }}
      {...decisionWords(say, 'admit')}
      onAct={() => command.run({ subject: subject.trim(), type, orgId, orgKind })}
    >
      <TextInput
        name="subject"
        required
        label={say('subject')}
        value={subject}
        onChange={({ currentTarget }) => setSubject(currentTarget.value)}
      />
      <NativeSelect
        name="type"
        label={say('kind')}
        value={type}
        data={[
          { value: 'person', label: say('person') },
          { value: 'machine', label: say('machine') },
        ]}
        onChange={({ currentTarget }) => setType(currentTarget.value === 'machine' ? 'machine' : 'person')}
      />
      <OrganisationChoice value={orgId} onChange={setOrgId} />
    </DecisionDialog>
  );
};
