import { EVENT_STORE, type EventStore } from '@channel/event-store';
import { Database } from '@channel/postgres';
import { Checkpoints, viewOf } from '@channel/runtime';
import { Inject, Injectable, Module, type DynamicModule } from '@nestjs/common';

/** What people call a kind of records by, beside its id: `DR-2026-000184`, `PTR-0042`. */
export type RecordName = Readonly<{
  /** Parameters of paths and queries, properties of bodies, and filters of lists, that take it where an id stands. */
  parameters: readonly string[];
  /** In capitals, as it is kept; small letters are read as such. Never the form of an id. */
  form: RegExp;
  /** For the description of the API. */
  example: string;
  idOf: ComputedId | FoundId;
}>;
/** Where the id follows from the name. */
type ComputedId = (name: string) => string;
/** Where a list knows it: the columns that have these values in its row, whose key is the id. */
export type FoundId = Readonly<{
  projection: string;
  columns: (name: string) => Readonly<Record<string, string>>;
}>;

/** Known as soon as the contexts are loaded: the description of the API is written without a running application. */
const known: RecordName[] = [];
/** The names that a parameter takes beside ids. */
export const namesOf = (parameter: string): RecordName | undefined =>
  known.find(({ parameters }) => parameters.includes(parameter));

/** What a parameter's record is called by this text, if it can be a name of one. */
export const calledBy = (parameter: string, text: string): string | undefined => {
  const capitals = text.toUpperCase();
  return namesOf(parameter)?.form.test(capitals) === true ? capitals : undefined;
};

/** The parameters whose records can be called by this text. */
export const parametersCalled = (text: string): readonly string[] =>
  known.filter(({ form }) => form.test(text.toUpperCase())).flatMap(({ parameters }) => parameters);

/** A list follows the log by a moment; what is not found after it does not exist. */
const PATIENCE_MS = 2_000;

/**
 * Reads codes and numbers where an id may stand. A name that nothing has is itself, and reads like an id that nothing has;
 * whether somebody may see the record is asked afterwards, of the id (X1).
 */
@Injectable()
export class RecordNames {
  constructor(
    private readonly database: Database,
    private readonly checkpoints: Checkpoints,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  async idOf(parameter: string, text: string): Promise<string> {
    const called = calledBy(parameter, text);
    const idOf = namesOf(parameter)?.idOf;
    if (called === undefined || idOf === undefined) return text;
    if (typeof idOf === 'function') return idOf(called);
    return (await this.find(idOf, called)) ?? (await this.findLate(idOf, called)) ?? text;
  }

  private async find({ projection, columns }: FoundId, text: string): Promise<string | undefined> {
    const wanted = Object.entries(columns(text));
    const condition = wanted
      .map(([column], index) => `"${column}"::text = $${String(index + 1)}`)
      .join(' and ');
    const rows = await this.database.query<{ key: string }>(
      `select key from ${viewOf(projection)} where ${condition} limit 2`,
      wanted.map(([, value]) => value),
    );
    // What several are called names none of them.
    return rows.length === 1 ? rows[0]?.key : undefined;
  }

  /** What was made just now may not be in its list yet. */
  private async findLate(found: FoundId, text: string): Promise<string | undefined> {
    const head = await this.store.head();
    if ((await this.checkpoints.of(found.projection)) >= head) return undefined;
    await this.checkpoints.reached(found.projection, head, PATIENCE_MS);
    return this.find(found, text);
  }
}

/** Imported by a context's module: `imports: [namedRecords('deals.deal', dealName)]`. */
export const namedRecords = (context: string, ...names: readonly RecordName[]): DynamicModule => {
  known.push(...names);
  @Module({})
  class NamesModule {}
  Object.defineProperty(NamesModule, 'name', { value: `${context}Names` });
  return { module: NamesModule };
};
