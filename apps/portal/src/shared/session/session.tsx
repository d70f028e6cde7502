import { dataOf, type AnswerOf } from '@channel/client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { api } from '../api/client';

export type Me = AnswerOf<'getMe'>;
export type Role = Me['roles'][number];

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: () => dataOf(api.GET('/v1/me')),
  staleTime: 60_000,
});

/** How one signs in here; it also says whether this is the demo. */
export const signInOptionsQuery = queryOptions({
  queryKey: ['sign-in-options'],
  queryFn: () => dataOf(api.GET('/v1/sign-in-options')),
  staleTime: Infinity,
});

const MeContext = createContext<Me | undefined>(undefined);

export const MeProvider = ({ me, children }: Readonly<{ me: Me; children: ReactNode }>) => (
  <MeContext value={me}>{children}</MeContext>
);

/** Who is signed in. Only below the frame, which shows nothing before it is known. */
export const useMe = (): Me => {
  const me = useContext(MeContext);
  if (me === undefined) throw new Error('useMe() stands below the frame.');
  return me;
};

/** Whether the person holds one of the roles; the server decides, this hides what it would refuse. */
export const useMay = (): ((...roles: readonly Role[]) => boolean) => {
  const { roles } = useMe();
  return (...wanted) => wanted.some((role) => roles.includes(role));
};

const clockQuery = queryOptions({
  queryKey: ['clock'],
  queryFn: async () => ({ now: (await dataOf(api.GET('/v1/demo'))).now, readAt: Date.now() }),
  staleTime: 60_000,
});

const MINUTE = 60_000;

/** The instant that counts: in the demo that of its clock, which can be moved; else the real one. To the minute. */
export const useNow = (): string => {
  const { data: options } = useQuery(signInOptionsQuery);
  const demo = options?.mode === 'demo';
  const { data: clock } = useQuery({ ...clockQuery, enabled: demo });
  const [at, setAt] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setAt(Date.now()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  const passed = clock === undefined ? 0 : Math.max(0, at - clock.readAt);
  return new Date(clock === undefined ? at : Date.parse(clock.now) + passed).toISOString();
};
