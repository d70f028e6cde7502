import { useQuery } from '@tanstack/react-query';
import { dayIn } from '../format/dates';
import { useNow } from '../session/session';
import { choicesQuery } from './choices.query';

/** Today as the programme counts days (T4); in UTC until its zone is known. */
export const useToday = (): string => {
  const now = useNow();
  const { data } = useQuery(choicesQuery);
  return dayIn(now, data?.timeZone ?? 'UTC');
};
