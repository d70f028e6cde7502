import { NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { countriesIn } from '../../../shared/format/countries';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { choicesQuery } from '../../../shared/programme/choices.query';
import { partnerActMessages } from '../acts.messages';
import { useInvitePartner } from '../api/partner-commands';

/** C10: a partner or a distributor is invited; its assessment follows. */
export const InvitePartnerDialog = ({ onClose }: Readonly<{ onClose: () => void }>) => {
  const say = useText(partnerActMessages);
  const { language } = useLocale();
  const navigate = useNavigate();
  const { data: choices } = useQuery(choicesQuery);
  const [kind, setKind] = useKept<'reseller' | 'distributor'>(
    'partners.InvitePartnerDialog.kind',
    'reseller',
  );
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
            ...(kind === 'reseller' && role !== '' ? { role } : {}),
          });
      }}
    >
      <NativeSelect
        name="kind"
        label={say('kind')}
        value={kind}
        data={[
          { value: 'reseller', label: say('reseller') },
          { value: 'distributor', label: say('distributor') },
        ]}
        onChange={({ currentTarget }) =>
          setKind(currentTarget.value === 'distributor' ? 'distributor' : 'reseller')
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
      {kind === 'reseller' && (
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
