import { useLocation, useMatches } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useMe } from '../shared/session/session';
import { useSaidOfPage } from '../shared/ui/page-title';
import { forgetRecent, noteRecent } from './recent';

/** Notes the record that is open, once its page says what it is called; one that is not there is forgotten. */
export const useRecent = (): void => {
  const { id } = useMe();
  const { pathname: address } = useLocation();
  const path = (useMatches().at(-1) as Readonly<{ fullPath: string }> | undefined)?.fullPath ?? '';
  const { record, heading: title, state } = useSaidOfPage();
  useEffect(() => {
    if (state !== undefined) forgetRecent(id, address);
    // A page that is left unsays one after the other: a record without its heading is none that was just opened.
    else if (record !== undefined && title !== undefined) noteRecent(id, { address, path, record, title });
  }, [id, address, path, record, title, state]);
};
