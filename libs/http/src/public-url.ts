import type { Config } from '@channel/config';

/** Where this server is seen from outside, without a slash at the end. */
export const publicUrlOf = ({ publicUrl, port }: Pick<Config, 'publicUrl' | 'port'>): string =>
  (publicUrl ?? `http://localhost:${String(port)}`).replace(/\/$/, '');
