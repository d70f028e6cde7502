import { NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { organisationsQuery } from '../../../shared/organisations/organisations.query';
import { useMe } from '../../../shared/session/session';
import { accessMessages } from '../access.messages';
import { useAdmit } from '../api/access-commands';

/** A person or a program that the issuer knows is let in; its roles are granted on its page. */
export const AdmitDialog = ({ onClose }: Readonly<{ onClose: () => void }>) => {
  const say = useText(accessMessages);
  const navigate = useNavigate();
  const me = useMe().organisation;
  const { data: organisations = [] } = useQuery(organisationsQuery);
  const [subject, setSubject] = useKept('access.AdmitDialog.subject', '');
  const [type, setType] = useKept<'person' | 'machine'>('access.AdmitDialog.type', 'person');
  const [orgId, setOrgId] = useKept('access.AdmitDialog.orgId', me.id);
  const command = useAdmit(({ personId }) => void navigate({ to: `/people/${personId}` }));
  const partner = organisations.find(({ id }) => id === orgId);
  const orgKind =
    partner === undefined ? 'vendor' : partner.kind === 'distributor' ? 'distributor' : 'partner';
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
      <NativeSelect
        name="orgId"
        label={say('organisation')}
        value={orgId}
        data={[
          { value: me.id, label: me.id },
          ...organisations.map(({ id, name, code }) => ({ value: id, label: `${name} (${code})` })),
        ]}
        onChange={({ currentTarget }) => setOrgId(currentTarget.value)}
      />
    </DecisionDialog>
  );
};
