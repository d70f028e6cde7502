import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useMe } from '../session/session';
import { useOrganisationName } from './organisation-name';

/** A partner by its name, with the way to what its viewer may see of it: the record for the vendor, their level for the partner's own people. */
export const PartnerLink = ({ of }: Readonly<{ of: string }>) => {
  const { organisation } = useMe();
  const nameOf = useOrganisationName();
  return (
    <Anchor component={Link} to={organisation.kind === 'vendor' ? `/partners/${of}` : '/level'} inherit>
      {nameOf(of)}
    </Anchor>
  );
};
