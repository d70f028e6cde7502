import { Outlet, useMatches } from '@tanstack/react-router';
import { useLayoutEffect } from 'react';
import { useText } from '../shared/i18n/locale';
import { useSaidOfPage } from '../shared/ui/page-title';
import { appMessages } from './app.messages';
import { titleOf } from './page-names';

/** Every page, and in the title of the window which one it is. */
export const Titled = () => {
  const say = useText(appMessages);
  const matched = useMatches().at(-1) as Readonly<{ fullPath: string }> | undefined;
  const title = titleOf(matched?.fullPath ?? '', useSaidOfPage(), say);
  useLayoutEffect(() => {
    document.title = title;
  }, [title]);
  return <Outlet />;
};
