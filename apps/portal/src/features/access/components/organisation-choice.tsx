import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useText } from '../../../shared/i18n/locale';
import { organisationsQuery } from '../../../shared/organisations/organisations.query';
import { useMe, type Me } from '../../../shared/session/session';
import { accessMessages } from '../access.messages';

type Kind = Me['organisation']['kind'];

/** Of which kind the organisation of an id is. */
export const useKindOf = (orgId: string): Kind => {
  const { data: organisations = [] } = useQuery(organisationsQuery);
  const known = organisations.find(({ id }) => id === orgId);
  return known === undefined ? 'vendor' : known.kind === 'distributor' ? 'distributor' : 'partner';
};

type Props = Readonly<{ value: string; onChange: (orgId: string) => void }>;

/** Whose people: the vendor’s, or those of a partner or distributor. */
export const OrganisationChoice = ({ value, onChange }: Props) => {
  const say = useText(accessMessages);
  const me = useMe().organisation;
  const { data: organisations = [] } = useQuery(organisationsQuery);
  return (
    <NativeSelect
      name="orgId"
      label={say('organisation')}
      value={value}
      data={[
        { value: me.id, label: me.id },
        ...organisations.map(({ id, name, code }) => ({ value: id, label: `${name} (${code})` })),
      ]}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
};
