import '@mantine/core/styles.css';
import '@mantine/spotlight/styles.css';
import './styles.css';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { makeQueryClient } from '../shared/api/query-client';
import { LocaleProvider } from '../shared/i18n/locale';
import { keepTyped } from '../shared/kept/interrupted';
import { here } from '../shared/session/addresses';
import { meQuery } from '../shared/session/session';
import { makeRouter } from './router';
import { theme } from './theme';

const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';

// Where dialogs lock the scrolling of the page behind them, a package of Mantine's looks for it under this name.
Object.assign(globalThis, { __webpack_nonce__: nonce });

const router = makeRouter();
const queries = makeQueryClient(() => {
  if (location.pathname === '/sign-in') return;
  const me = queries.getQueryData(meQuery.queryKey);
  if (me !== undefined) keepTyped(me.id);
  void router.navigate({ to: '/sign-in', search: { returnTo: here() }, replace: true });
});

const askAgain = (): void => void queries.invalidateQueries();

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no place for the portal.');
createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={() => nonce}>
      <LocaleProvider onChosen={askAgain}>
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </LocaleProvider>
    </MantineProvider>
  </StrictMode>,
);
