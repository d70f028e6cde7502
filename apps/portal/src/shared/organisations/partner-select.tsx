import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useText } from '../i18n/locale';
import { organisationsQuery } from './organisations.query';
import { organisationMessages } from './organisations.messages';

type Props = Readonly<{
  /** What the command calls it. */
  name?: string;
  value: string;
  onChange: (partnerId: string) => void;
  /** What the partner is here, where it is more than a partner. */
  label?: string;
  /** Who cannot be chosen. */
  without?: string;
}>;

/** A partner, for the vendor’s people; a partner’s own act for theirs. */
export const PartnerSelect = ({ name = 'partnerId', value, onChange, label, without }: Props) => {
  const say = useText(organisationMessages);
  const { data: organisations = [] } = useQuery(organisationsQuery);
  return (
    <NativeSelect
      name={name}
      required
      label={label ?? say('partner')}
      value={value}
      data={[
        { value: '', label: say('choose') },
        ...organisations
          .filter(({ kind, id }) => kind !== 'distributor' && id !== without)
          .map(({ id, name, code }) => ({ value: id, label: `${name} (${code})` })),
      ]}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
};
