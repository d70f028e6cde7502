import { channelApi } from '@channel/client';
import { chosenLanguage } from '../i18n/chosen';

/**
 * The API as the person who is signed in sees it: the browser's cookie says who that is, one header that it is us, and another
 * in which language sentences are to be told.
 */
export const api = channelApi({
  baseUrl: '',
  program: 'portal',
  fetch: (request) => {
    request.headers.set('x-channel-portal', '1');
    request.headers.set('accept-language', chosenLanguage());
    return fetch(request);
  },
});
