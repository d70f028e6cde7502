import { NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { countriesIn } from '../../../shared/format/countries';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { choicesQuery, type Choices } from '../../../shared/programme/choices.query';
import { partnerActMessages } from '../acts.messages';
import { useInvitePartner } from '../api/partner-commands';
import type { Partner } from '../api/partners.query';
import { kindMessages } from '../kind.messages';
import { PARTNER_KINDS } from './partner-kinds';

/** C10: a partner or a distributor is invited; its assessment follows. */
export const InvitePartnerDialog = ({ onClose }: Readonly<{ onClose: () => void }>) => {
  const say = useText(partnerActMessages);
  const { language } = useLocale();
  const navigate = useNavigate();
  const { data: choices } = useQuery(choicesQuery);
  const word = useText(kindMessages);
  const [kind, setKind] = useKept<Partner['kind']>('partners.InvitePartnerDialog.kind', 'reseller');
  const [name, setName] = useKept('partners.InvitePartnerDialog.name', '');
  const [code, setCode] = useKept('partners.InvitePartnerDialog.code', '');
  const [country, setCountry] = useKept('partners.InvitePartnerDialog.country', '');
  const [role, setRole] = useKept('partners.InvitePartnerDialog.role', '');
  const command = useInvitePartner(({ id }) => void navigate({ to: `/partners/${id}` }));
  return (
    <DecisionDialog
      {...{ onClose, command }}
      {...decisionWords(say, 'invite')}
      onAct={() => {
        if (choices !== undefined)
          command.run({
            ...{ code: code.trim(), kind, name: name.trim(), country, programmeId: choices.programmeId },
            ...(takesRole(choices, kind) && role !== '' ? { role } : {}),
          });
      }}
    >
      <NativeSelect
        name="kind"
        label={word('kind')}
        value={kind}
        data={PARTNER_KINDS.map((value) => ({ value, label: word(value) }))}
        onChange={({ currentTarget }) =>
          setKind(PARTNER_KINDS.find((one) => one === currentTarget.value) ?? 'reseller')
        }
      />
      <TextInput
        name="name"
        required
        label={say('name')}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <TextInput
        name="code"
        required
        label={say('code')}
        value={code}
        onChange={({ currentTarget }) => setCode(currentTarget.value)}
      />
      <NativeSelect
        name="country"
        required
        label={say('country')}
        value={country}
        data={[{ value: '', label: say('choose') }, ...countriesIn(language)]}
        onChange={({ currentTarget }) => setCountry(currentTarget.value)}
      />
      {takesRole(choices, kind) && (
        <NativeSelect
          name="role"
          label={say('role')}
          value={role}
          data={[
            { value: '', label: say('choose') },
            ...(choices?.roles ?? []).map((one) => ({ value: one.id, label: one.name })),
          ]}
          onChange={({ currentTarget }) => setRole(currentTarget.value)}
        />
      )}
    </DecisionDialog>
  );
};

/** A kind that takes no role of the programme enters as what it is. */
const takesRole = (choices: Choices | undefined, kind: Partner['kind']): boolean =>
  choices?.kinds.find(({ id }) => id === kind)?.may.includes('take-a-role') ?? kind === 'reseller';
