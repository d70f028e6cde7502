import { channelApi } from '@channel/client';
import { chosenLanguage } from '../i18n/chosen';
import { presenceOn } from './presence';

/** Watched from the first question on, which every page has. */
let isThere: (() => boolean) | undefined;

/**
 * The API as the person who is signed in sees it: the browser's cookie says who that is, one header that it is us, another in which
 * language sentences are to be told, and a third that nobody is there and the page asks by itself.
 */
export const api = channelApi({
  baseUrl: '',
  program: 'portal',
  fetch: (request) => {
    request.headers.set('x-channel-portal', '1');
    request.headers.set('accept-language', chosenLanguage());
    isThere ??= presenceOn(document, () => performance.now());
    if (!isThere()) request.headers.set('x-channel-presence', 'listens');
    return fetch(request);
  },
});
