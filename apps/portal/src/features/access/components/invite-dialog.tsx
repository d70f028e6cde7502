import { Checkbox, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { DayField } from '../../../shared/decisions/fields';
import { dayText } from '../../../shared/format/dates';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { useOrganisationName } from '../../../shared/organisations/organisation-name';
import { useRoleText } from '../../../shared/session/role-text';
import { setPasswordAddress } from '../../../shared/session/addresses';
import { signInOptionsQuery, useMe, type Role } from '../../../shared/session/session';
import { accessMessages } from '../access.messages';
import { useInvite } from '../api/access-commands';
import { needsEnd, rolesOf } from './roles-of';
import { ShownOnce } from './shown-once';

/** Somebody is invited with the roles that they will have; the code is shown once. */
export const InviteDialog = ({ onClose }: Readonly<{ onClose: () => void }>) => {
  const say = useText(accessMessages);
  const word = useRoleText();
  const { organisation } = useMe();
  const nameOf = useOrganisationName();
  const [name, setName] = useKept('access.InviteDialog.name', '');
  const [email, setEmail] = useKept('access.InviteDialog.email', '');
  const [roles, setRoles] = useKept<readonly Role[]>('access.InviteDialog.roles', []);
  const [untilOn, setUntilOn] = useKept('access.InviteDialog.untilOn', '');
  const command = useInvite();
  const ends = needsEnd(roles);
  const made = command.done?.data;
  if (made?.code !== undefined)
    return <Made code={made.code} name={name} expiresAt={made.expiresAt} onClose={onClose} />;
  return (
    <DecisionDialog
      {...{ onClose, command }}
      {...decisionWords(say, 'invite', { organisation: nameOf(organisation.id) })}
      onAct={() => command.run({ name, email, roles: [...roles], ...(ends ? { untilOn } : {}) })}
    >
      <TextInput
        name="name"
        required
        label={say('name')}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <TextInput
        name="email"
        required
        type="email"
        label={say('email')}
        value={email}
        onChange={({ currentTarget }) => setEmail(currentTarget.value)}
      />
      <Checkbox.Group
        name="roles"
        label={say('roles')}
        value={[...roles]}
        onChange={(chosen) => setRoles(rolesOf(organisation.kind).filter((role) => chosen.includes(role)))}
      >
        <Stack gap={4} mt={4}>
          {rolesOf(organisation.kind).map((role) => (
            <Checkbox key={role} value={role} label={word(role)} />
          ))}
        </Stack>
      </Checkbox.Group>
      {ends && (
        <DayField name="untilOn" required label={say('untilDay')} value={untilOn} onChange={setUntilOn} />
      )}
    </DecisionDialog>
  );
};

type MadeProps = Readonly<{ code: string; name: string; expiresAt: string; onClose: () => void }>;

/** Where this installation keeps passwords the invited have no account yet: the link lets them choose one. */
const Made = ({ code, name, expiresAt, onClose }: MadeProps) => {
  const say = useText(accessMessages);
  const { language } = useLocale();
  const { data: options } = useQuery(signInOptionsQuery);
  const local = options?.mode === 'local';
  const until = { name, day: dayText(expiresAt, language) };
  return (
    <ShownOnce
      title={say('inviteDone')}
      about={local ? say('inviteLink', until) : say('inviteCode', until)}
      secret={local ? setPasswordAddress(code) : code}
      copy={local ? say('copyLink') : say('copy')}
      onClose={onClose}
    />
  );
};
