import type { WriteStream } from 'node:tty';
import type { Audience } from './demo-seed';

type Out = Pick<WriteStream, 'write'> & Readonly<{ isTTY?: boolean }>;

/** Says what the seed does: on a terminal in one line, else once a month of the history. */
export const seedProgress = (out: Out): Audience => {
  let month = '';
  return {
    moment: (done, total, at) => {
      const last = done === total;
      const text = `Telling the history of the demo: ${at.slice(0, 10)}, ${String(done)} of ${String(total)} scenes`;
      if (out.isTTY === true) out.write(`\r${text}${last ? '\n' : ''}`);
      else if (last || at.slice(0, 7) !== month) out.write(`${text}\n`);
      month = at.slice(0, 7);
    },
    told: (events, digest) =>
      out.write(`${String(events)} events, the same in every new demo: sha256:${digest}\n`),
  };
};

/** For who does not want to know. */
export const NOBODY: Audience = { moment: () => undefined, told: () => undefined };
