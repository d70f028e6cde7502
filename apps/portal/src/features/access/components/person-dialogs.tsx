import { NativeSelect, TextInput } from '@mantine/core';
import { type ComponentType } from 'react';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { useRoleText } from '../../../shared/session/role-text';
import type { Role } from '../../../shared/session/session';
import { accessMessages } from '../access.messages';
import {
  useDisablePerson,
  useErasePerson,
  useGrantRole,
  useRemovePerson,
  useRevokeRole,
} from '../api/access-commands';
import type { Access } from '../api/people.query';
import { needsEnd, rolesOf } from './roles-of';

type Props = Readonly<{ access: Access; name: string; onClose: () => void }>;
export type PersonAct = 'disable' | 'remove' | 'erase';

export const GrantDialog = ({ access: { personId, orgKind, grants }, name, onClose }: Props) => {
  const say = useText(accessMessages);
  const word = useRoleText();
  // What a group gives can be given by hand as well.
  const open = rolesOf(orgKind).filter(
    (role) => !grants.some((grant) => grant.role === role && grant.byGroup === undefined),
  );
  const [role, setRole] = useKept<Role | undefined>('access.GrantDialog.role', open[0]);
  const [untilOn, setUntilOn] = useKept('access.GrantDialog.untilOn', '');
  const command = useGrantRole({ personId, onDone: onClose });
  const ends = role !== undefined && needsEnd([role]);
  return (
    <DecisionDialog
      {...{ onClose, command }}
      {...decisionWords(say, 'grant', { name, role: role === undefined ? '–' : word(role) })}
      onAct={() => {
        if (role !== undefined) command.run({ role, ...(untilOn === '' ? {} : { untilOn }) });
      }}
    >
      <NativeSelect
        name="role"
        label={say('role')}
        value={role}
        data={open.map((value) => ({ value, label: word(value) }))}
        onChange={({ currentTarget }) => setRole(open.find((one) => one === currentTarget.value))}
      />
      <TextInput
        name="untilOn"
        required={ends}
        type="date"
        label={say('untilDay')}
        value={untilOn}
        onChange={({ currentTarget }) => setUntilOn(currentTarget.value)}
      />
    </DecisionDialog>
  );
};

export const RevokeDialog = ({
  access: { personId },
  name,
  role,
  onClose,
}: Props & Readonly<{ role: Role }>) => {
  const say = useText(accessMessages);
  const word = useRoleText();
  const command = useRevokeRole({ personId, onDone: onClose });
  return (
    <DecisionDialog
      {...{ onClose, command }}
      {...decisionWords(say, 'revoke', { name, role: word(role) })}
      onAct={() => command.run({ role })}
      final
    />
  );
};

const DisableDialog = ({ access: { personId }, name, onClose }: Props) => {
  const say = useText(accessMessages);
  const command = useDisablePerson({ personId, onDone: onClose });
  return (
    <DecisionDialog
      {...{ onClose, command }}
      {...decisionWords(say, 'disable', { name })}
      onAct={() => command.run()}
      final
    />
  );
};

const RemoveDialog = ({ access: { personId }, name, onClose }: Props) => {
  const say = useText(accessMessages);
  const command = useRemovePerson({ personId, onDone: onClose });
  return (
    <DecisionDialog
      {...{ onClose, command }}
      {...decisionWords(say, 'remove', { name })}
      onAct={() => command.run()}
      final
    />
  );
};

const EraseDialog = ({ access: { personId }, name, onClose }: Props) => {
  const say = useText(accessMessages);
  const command = useErasePerson({ personId, onDone: onClose });
  return (
    <DecisionDialog
      {...{ onClose, command }}
      {...decisionWords(say, 'erase', { name })}
      onAct={() => command.run()}
      final
    />
  );
};

export const PERSON_DIALOGS: Readonly<Record<PersonAct, ComponentType<Props>>> = {
  disable: DisableDialog,
  remove: RemoveDialog,
  erase: EraseDialog,
};
