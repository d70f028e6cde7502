import { Checkbox, Group, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { ReasonDialog } from '../../../shared/decisions/reason-dialog';
import { codeText } from '../../../shared/format/code-text';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { choicesQuery } from '../../../shared/programme/choices.query';
import type { Partner } from '../api/partners.query';
import { useApplyForRole, useDeclineRole, useEnrolInRole, useInviteToRole } from '../api/role-commands';
import { enrolmentMessages } from '../enrolment.messages';
import { openable, type Opening } from './role-acts';

type Props = Readonly<{ partner: Partner; onClose: () => void }>;

/** One more role of the partner is invited to, or asked for. */
export const OpenRoleDialog = ({ partner, opening, onClose }: Props & Readonly<{ opening: Opening }>) => {
  const say = useText(enrolmentMessages);
  const { data: choices } = useQuery(choicesQuery);
  const [role, setRole] = useKept('partners.OpenRoleDialog.role', '');
  const invite = useInviteToRole({ partner, onDone: onClose });
  const apply = useApplyForRole({ partner, onDone: onClose });
  const command = opening === 'inviteToRole' ? invite : apply;
  return (
    <ReasonDialog
      onClose={onClose}
      {...decisionWords<Opening>(say, opening, { name: partner.name })}
      command={{ ...command, run: (reason) => command.run({ role, reason }) }}
    >
      <NativeSelect
        name="role"
        required
        label={say('role')}
        value={role}
        data={[
          { value: '', label: say('choose') },
          ...openable(choices?.roles ?? [], partner, opening).map(({ id, name }) => ({
            value: id,
            label: name,
          })),
        ]}
        onChange={({ currentTarget }) => setRole(currentTarget.value)}
      />
    </ReasonDialog>
  );
};

export const DeclineRoleDialog = ({ partner, role, onClose }: Props & Readonly<{ role: string }>) => {
  const say = useText(enrolmentMessages);
  const command = useDeclineRole({ partner, onDone: onClose });
  return (
    <ReasonDialog
      {...{ onClose, final: true }}
      {...decisionWords(say, 'declineRole', { name: partner.name, role: codeText(role) })}
      command={{ ...command, run: (reason) => command.run({ role, reason }) }}
    />
  );
};

export const EnrolInRoleDialog = ({ partner, role, onClose }: Props & Readonly<{ role: string }>) => {
  const say = useText(enrolmentMessages);
  const { data: choices } = useQuery(choicesQuery);
  const [level, setLevel] = useKept('partners.EnrolInRoleDialog.level', '');
  const [regions, setRegions] = useKept<string[]>('partners.EnrolInRoleDialog.regions', []);
  const command = useEnrolInRole({ partner, onDone: onClose });
  const levels = choices?.roles.find(({ id }) => id === role)?.levels ?? [];
  return (
    <DecisionDialog
      {...{ onClose, command }}
      {...decisionWords(say, 'enrolInRole', { name: partner.name, role: codeText(role) })}
      onAct={() => command.run({ role, level, regions })}
    >
      <NativeSelect
        name="level"
        required
        label={say('level')}
        value={level}
        data={[
          { value: '', label: say('choose') },
          ...levels.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={({ currentTarget }) => setLevel(currentTarget.value)}
      />
      <Checkbox.Group name="regions" label={say('regions')} value={regions} onChange={setRegions}>
        <Group gap="md" mt={4}>
          {(choices?.regions ?? []).map((region) => (
            <Checkbox key={region} value={region} label={codeText(region)} />
          ))}
        </Group>
      </Checkbox.Group>
    </DecisionDialog>
  );
};
