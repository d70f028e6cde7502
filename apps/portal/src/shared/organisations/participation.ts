import { useQuery } from '@tanstack/react-query';
import { useMe } from '../session/session';
import { organisationsQuery } from './organisations.query';

/** `none`: nobody asked for it. `begun`: it was invited, it asked, or it takes part. */
export type Participation = 'none' | 'declined' | 'begun';

/** How far my organisation is with taking part; nothing until that is known. */
export const useParticipation = (): Participation | undefined => {
  const { organisation } = useMe();
  const asked = organisation.kind === 'partner';
  const { data } = useQuery({ ...organisationsQuery, enabled: asked });
  if (!asked) return 'begun';
  if (data === undefined) return undefined;
  const own = data.find(({ id }) => id === organisation.id);
  if (own === undefined) return 'none';
  return own.status === 'declined' ? 'declined' : 'begun';
};

/** Whether what takes part is offered. Until it is known, it is: a key that is pressed at once does something, and the page says the rest. */
export const useTakesPart = (): boolean => {
  const participation = useParticipation();
  return participation === undefined || participation === 'begun';
};
