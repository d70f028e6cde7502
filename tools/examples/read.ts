import type { Example, Examples } from '../../apps/api/src/openapi-examples';
import { AFTER, READS } from './asked';
import type { Demo } from './demo';
import { play } from './play';
import { SENT } from './sent';
import { CHECKPOINT, DEMO_BEGINS, stable, stableText, type Instead } from './stable';

/**
 * Of single operations: a secret is shown to one person, once; an outbox goes by the real clock; a payment file says to
 * the second when it was made.
 */
const SAID_INSTEAD: Readonly<Record<string, Instead>> = {
  invitePerson: { code: '…' },
  exportPayoutBatch: { sha256: '5e'.repeat(32) },
  listOutbox: { createdAt: DEMO_BEGINS },
};

/** What ends the demo that would be asked is written down instead. */
const WRITTEN_DOWN: ReadonlyMap<string, Example> = new Map([
  [
    'resetDemo',
    {
      ...{ as: 'fatima', asked: 'POST /v1/demo/reset', status: 202, contentType: 'application/json' },
      body: { restarting: true },
    },
  ],
]);

/** What the demo answers, by operation. It is another demo afterwards: commands are sent to it. */
export const readExamples = async (demo: Demo, others: ReadonlyMap<string, Example>): Promise<Examples> => {
  const found = new Map([...others, ...WRITTEN_DOWN, ...(await readings(demo))]);
  for (const sending of SENT) {
    const { operation, as } = sending;
    const { asked: request, status, contentType, body } = await play(demo, sending);
    if (operation === undefined) continue;
    const shown = stable(body, SAID_INSTEAD[operation]);
    found.set(operation, { as, asked: stableText(request), status, contentType, body: shown });
  }
  return saidOnce(found);
};

/** The part of it that leaves the demo as it is. */
export const readings = async (demo: Demo): Promise<ReadonlyMap<string, Example>> => {
  const found = new Map<string, Example>();
  for (const [operation, question] of Object.entries(READS))
    found.set(operation, await asked(demo, question, SAID_INSTEAD[operation]));
  for (const [operation, question] of Object.entries(AFTER))
    found.set(operation, withPlace(await asked(demo, question)));
  return found;
};

const asked = async (demo: Demo, question: string, instead?: Instead): Promise<Example> => {
  const [as = '', written = ''] = question.split(/ (.*)/s);
  const path = await demo.filled(as, written);
  const { status, contentType, body } = await demo.send({ as, method: 'GET', path });
  return { as, asked: stableText(`GET ${path}`), status, contentType, body: stable(body, instead) };
};

/** A command answers with the record and the place in the log that lists can wait for. */
const withPlace = (example: Example): Example => ({
  ...example,
  body: { ...(example.body as object), checkpoint: CHECKPOINT },
});

/** In the order of their names; the second with an answer names the first. */
const saidOnce = (found: ReadonlyMap<string, Example>): Examples => {
  const first = new Map<string, string>();
  return Object.fromEntries(
    [...found]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([operation, example]): [string, Examples[string]] => {
        const text = JSON.stringify(example);
        const like = first.get(text);
        if (like !== undefined) return [operation, { like }];
        first.set(text, operation);
        return [operation, example];
      }),
  );
};
