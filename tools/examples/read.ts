import type { Example, Examples } from '../../apps/api/src/openapi-examples';
import { AFTER, READS } from './asked';
import type { Demo } from './demo';
import { play } from './play';
import { SENT } from './sent';
import { CHECKPOINT, stable } from './stable';

/** Shown to one person, once: by operation. */
const SECRETS: Readonly<Record<string, readonly string[]>> = { invitePerson: ['code'] };

/** What the demo answers, by operation. It is another demo afterwards: commands are sent to it. */
export const readExamples = async (demo: Demo): Promise<Examples> => {
  const found = new Map(await readings(demo));
  for (const sending of SENT) {
    const { operation, as } = sending;
    const { asked: request, status, contentType, body } = await play(demo, sending);
    if (operation === undefined) continue;
    const shown = stable(body, SECRETS[operation]);
    found.set(operation, { as, asked: request, status, contentType, body: shown });
  }
  return saidOnce(found);
};

/** The part of it that leaves the demo as it is. */
export const readings = async (demo: Demo): Promise<ReadonlyMap<string, Example>> => {
  const found = new Map<string, Example>();
  for (const [operation, question] of Object.entries(READS))
    found.set(operation, await asked(demo, question));
  for (const [operation, question] of Object.entries(AFTER))
    found.set(operation, withPlace(await asked(demo, question)));
  return found;
};

const asked = async (demo: Demo, question: string): Promise<Example> => {
  const [as = '', written = ''] = question.split(/ (.*)/s);
  const path = await demo.filled(as, written);
  const { status, contentType, body } = await demo.send({ as, method: 'GET', path });
  return { as, asked: `GET ${path}`, status, contentType, body: stable(body) };
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
