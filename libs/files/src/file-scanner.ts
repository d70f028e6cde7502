import type { FilesConfig } from '@channel/config';
import { ProblemException } from '@channel/http';
import { createReadStream } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { finished, pipeline } from 'node:stream/promises';

const WAIT_MS = 60_000;

const length = (bytes: number): Buffer => {
  const frame = Buffer.alloc(4);
  frame.writeUInt32BE(bytes);
  return frame;
};

/** The stream that clamd's INSTREAM takes: pieces with their length, and an empty one at the end. */
const framed = async function* (path: string): AsyncGenerator<Buffer> {
  yield Buffer.from('zINSTREAM\0');
  for await (const chunk of createReadStream(path)) {
    const piece = chunk as Buffer;
    yield length(piece.length);
    yield piece;
  }
  yield length(0);
};

const unavailable = (cause?: unknown): ProblemException =>
  Object.assign(
    new ProblemException(503, 'UNAVAILABLE', 'What looks into files does not answer. Nothing was kept.', {
      headers: { 'retry-after': '10' },
    }),
    { cause },
  );

/** Asks a clamd about files before they are kept. Where it does not answer none is kept. */
export class FileScanner {
  constructor(private readonly address: NonNullable<FilesConfig['fileScanner']>) {}

  /** @throws ProblemException FILE_INFECTED with the name of what was found; UNAVAILABLE */
  async expectClean(path: string): Promise<void> {
    const answer = await this.ask(path);
    const [, found] = /^stream: (.+) FOUND$/.exec(answer) ?? [];
    if (found !== undefined)
      throw new ProblemException(
        422,
        'FILE_INFECTED',
        `The scanner found ${found} in it: it is not kept. Clean it, or send another file.`,
        { errors: [{ pointer: '#/file', code: 'FILE_INFECTED', detail: found }] },
      );
    if (answer !== 'stream: OK') throw unavailable(answer);
  }

  private async ask(path: string): Promise<string> {
    const socket = connect(this.address);
    socket.setTimeout(WAIT_MS, () => socket.destroy(new Error('The scanner took too long.')));
    try {
      const [answer] = await Promise.all([answerOf(socket), pipeline(framed(path), socket, { end: false })]);
      return answer;
    } catch (cause) {
      throw unavailable(cause);
    } finally {
      socket.destroy();
    }
  }
}

const answerOf = async (socket: Socket): Promise<string> => {
  let answer = '';
  socket.on('data', (chunk) => (answer += chunk.toString('latin1')));
  await finished(socket, { writable: false });
  return answer.replace(/[\0\n]+$/, '');
};
