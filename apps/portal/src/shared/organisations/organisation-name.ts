import { useQuery } from '@tanstack/react-query';
import { organisationsQuery } from './organisations.query';

/** The name of an organisation; where I may not know it, what else it is called, and never its id, which tells nobody anything. */
export const useOrganisationName = (): ((id: string | null | undefined, otherwise?: string) => string) => {
  const { data = [] } = useQuery(organisationsQuery);
  return (id, otherwise = '–') => data.find((one) => one.id === id)?.name ?? otherwise;
};
