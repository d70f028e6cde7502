import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useText } from '../i18n/locale';
import { organisationsQuery } from './organisations.query';
import { organisationMessages } from './organisations.messages';

type Props = Readonly<{ value: string; onChange: (partnerId: string) => void }>;

/** A partner, for the vendor’s people; a partner’s own act for theirs. */
export const PartnerSelect = ({ value, onChange }: Props) => {
  const say = useText(organisationMessages);
  const { data: organisations = [] } = useQuery(organisationsQuery);
  return (
    <NativeSelect
      required
      label={say('partner')}
      value={value}
      data={[
        { value: '', label: say('choose') },
        ...organisations
          .filter(({ kind }) => kind === 'reseller')
          .map(({ id, name, code }) => ({ value: id, label: `${name} (${code})` })),
      ]}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
};
