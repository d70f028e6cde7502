import { useMatches } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useMe } from '../shared/session/session';
import { useSaidOfPage } from '../shared/ui/page-title';
import { forgetRecent, noteRecent } from './recent';

/** Notes the record that is open, once its page says what it is called; one that is not there is forgotten. */
export const useRecent = (): void => {
  const { id } = useMe();
  // Both of the page that is shown: the location is that of the next one while it still comes.
  const shown = useMatches().at(-1) as Readonly<{ fullPath: string; pathname: string }> | undefined;
  const { fullPath: path = '', pathname: address = '' } = shown ?? {};
  const { record, heading: title, state } = useSaidOfPage();
  useEffect(() => {
    if (state !== undefined) forgetRecent(id, address);
    // A page that is left unsays one after the other: a record without its heading is none that was just opened.
    else if (record !== undefined && title !== undefined) noteRecent(id, { address, path, record, title });
  }, [id, address, path, record, title, state]);
};
