import type { OpenAPIObject } from '@nestjs/swagger';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the demo answered; `npm run examples` writes it down. */
export type Example = Readonly<{
  /** The persona who asked; `–`: nobody. */
  as: string;
  /** Method and path. */
  asked: string;
  status: number;
  contentType: string;
  /** Lists and texts are cut to their first two rows. */
  body: unknown;
}>;
/** By operation; one whose answer is that of another operation names it. */
export type Examples = Readonly<Record<string, Example | Readonly<{ like: string }>>>;

type Content = Readonly<Record<string, { examples?: object }>>;
type Described = Readonly<{
  operationId?: string;
  responses: Readonly<Record<string, { content?: Content }>>;
}>;

/** A page of examples a subject, from the compiled application and from its sources. */
const FOLDERS = [
  join(__dirname, '..', '..', '..', 'docs', 'examples'),
  join(__dirname, '..', '..', '..', '..', 'docs', 'examples'),
];

/** Those that are committed. A process without its sources answers without them. */
export const committedExamples = (): Examples => {
  const folder = FOLDERS.find((known) => existsSync(known));
  if (folder === undefined) return {};
  const pages = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return Object.assign(
    {},
    ...pages.sort().map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Examples),
  ) as Examples;
};

/** Puts each example beside the answer that it is one of: once in the components, named where it belongs. */
export const addExamples = (document: OpenAPIObject, examples: Examples): void => {
  const shown: Record<string, { summary: string; value: unknown }> = {};
  for (const operation of operationsIn(document)) {
    const id = operation.operationId ?? '';
    const found = examples[id];
    const name = found !== undefined && 'like' in found ? found.like : id;
    const example = examples[name];
    if (example === undefined || 'like' in example) continue;
    const answer = answerOf(operation, example);
    if (answer === undefined) continue;
    shown[name] = { summary: `${example.as}: ${example.asked}`, value: example.body };
    answer.examples = { demo: { $ref: `#/components/examples/${name}` } };
  }
  document.components = { ...document.components, examples: shown };
};

/** The first success with this kind of content: a dry run of a command that creates has another status than the deed. */
const answerOf = ({ responses }: Described, { status, contentType }: Example) => {
  const statuses = Object.keys(responses).filter((known) => known.startsWith('2'));
  const nearest = [String(status), ...statuses.sort().reverse()].find((known) => statuses.includes(known));
  return nearest === undefined ? undefined : responses[nearest]?.content?.[contentType];
};

const operationsIn = ({ paths }: OpenAPIObject): readonly Described[] =>
  Object.values(paths).flatMap((item) =>
    Object.values(item as Record<string, unknown>).filter(
      (value): value is Described => typeof value === 'object' && value !== null && 'responses' in value,
    ),
  );
