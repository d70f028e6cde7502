import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { dayIn } from '../format/dates';
import { useNow } from '../session/session';
import { choicesQuery } from './choices.query';

/** Today as the programme counts days (T4). */
export const useToday = (): string => dayIn(useNow(), useZone());

/** The zone in which the programme counts days; UTC until it is known. */
export const useZone = (): string => useQuery(choicesQuery).data?.timeZone ?? 'UTC';

/** A day in a form: today until another one is chosen, also when the zone becomes known only then. */
export const useDayChoice = (): Readonly<{ today: string; day: string; choose: (day: string) => void }> => {
  const today = useToday();
  const [chosen, choose] = useState<string>();
  return { today, day: chosen ?? today, choose };
};
