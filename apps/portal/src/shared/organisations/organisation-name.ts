import { useQuery } from '@tanstack/react-query';
import { organisationsQuery } from './organisations.query';

/** The name of an organisation; its id where I may not know more. */
export const useOrganisationName = (): ((id: string | null | undefined) => string) => {
  const { data = [] } = useQuery(organisationsQuery);
  return (id) => data.find((one) => one.id === id)?.name ?? id ?? '–';
};
