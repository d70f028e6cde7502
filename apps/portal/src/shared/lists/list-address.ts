import { useNavigate, useSearch } from '@tanstack/react-router';

/** The state of a list stands in the address: it can be shared, and the browser's back button undoes it. */
export type ListAddress = Readonly<{
  values: Readonly<Record<string, string>>;
  set: (changes: Readonly<Record<string, string | undefined>>) => void;
}>;

export const useListAddress = (): ListAddress => {
  const values: Readonly<Record<string, string>> = useSearch({ strict: false });
  const navigate = useNavigate();
  return {
    values,
    set: (changes) => {
      const kept = Object.entries({ ...values, ...changes }).filter(
        ([, value]) => value !== undefined && value !== '',
      );
      void navigate({ to: '.', search: Object.fromEntries(kept), replace: true });
    },
  };
};

/** What a link puts into the address of a page: `<Link to="/deals" search={inAddress({ stage: 'won' })}>`. */
export const inAddress = (values: Readonly<Record<string, string | undefined>>) =>
  textParameters(values) as never;

/** An address with its parameters, as a link takes it: `<Link {...linkTo('/deals?stage=won')}>`. */
export const linkTo = (address: string) => {
  const [to = '', query = ''] = address.split('?');
  return { to, search: inAddress(Object.fromEntries(new URLSearchParams(query))) };
};

/** The parameters of an address as texts; whatever else it says is left out. */
export const textParameters = (raw: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(raw).flatMap(([name, value]) =>
      typeof value === 'string' && value !== '' ? [[name, value]] : [],
    ),
  );
