import { is, view } from '@channel/http';

/** Of a password nothing is told but that it counts from now on. */
export const passwordSetView = view('PasswordSet', { set: is.flag });
