import { NativeSelect, TextInput } from '@mantine/core';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { DayField } from '../../../shared/decisions/fields';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { useRoleText } from '../../../shared/session/role-text';
import { useMe, type Role } from '../../../shared/session/session';
import { accessMessages } from '../access.messages';
import { useMapGroup } from '../api/access-commands';
import { OrganisationChoice, useKindOf } from './organisation-choice';
import { needsEnd, rolesOf } from './roles-of';

/** Whoever is in a group of the issuer gets a role, of the organisation whose people they are. */
export const MapGroupDialog = ({ onClose }: Readonly<{ onClose: () => void }>) => {
  const say = useText(accessMessages);
  const word = useRoleText();
  const me = useMe().organisation;
  const [group, setGroup] = useKept('access.MapGroupDialog.group', '');
  const [orgId, setOrgId] = useKept('access.MapGroupDialog.orgId', me.id);
  const [chosen, setRole] = useKept<Role | undefined>('access.MapGroupDialog.role', undefined);
  const [untilOn, setUntilOn] = useKept('access.MapGroupDialog.untilOn', '');
  const orgKind = useKindOf(orgId);
  const open = rolesOf(orgKind);
  const role = open.find((one) => one === chosen) ?? open[0];
  const command = useMapGroup(onClose);
  return (
    <DecisionDialog
      {...{ onClose, command }}
      {...decisionWords(say, 'mapGroup')}
      onAct={() => {
        if (role !== undefined)
          command.run({
            ...{ group: group.trim(), role, orgId, orgKind },
            ...(untilOn === '' ? {} : { untilOn }),
          });
      }}
    >
      <TextInput
        name="group"
        required
        label={say('group')}
        description={say('groupAbout')}
        value={group}
        onChange={({ currentTarget }) => setGroup(currentTarget.value)}
      />
      <OrganisationChoice value={orgId} onChange={setOrgId} />
      <NativeSelect
        name="role"
        label={say('role')}
        value={role}
        data={open.map((value) => ({ value, label: word(value) }))}
        onChange={({ currentTarget }) => setRole(open.find((one) => one === currentTarget.value))}
      />
      <DayField
        name="untilOn"
        required={role !== undefined && needsEnd([role])}
        label={say('untilDay')}
        value={untilOn}
        onChange={setUntilOn}
      />
    </DecisionDialog>
  );
};
