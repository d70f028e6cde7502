import {
  LOWER,
  plain,
  typeOf,
  UPPER,
  valuesOf,
  type Description,
  type Plain,
  type Schema,
} from './description';

export type Change = Readonly<{ id: string; sentence: string }>;
/** What programs send us, and what they read of us: the same change breaks one and not the other. */
export type Direction = 'sent' | 'answered';
export type Both<Part> = Readonly<{ before: Part; after: Part }>;
type Pair = Both<Plain>;

/** Compares what stands at one place before and after, and everything below it. */
export class Schemas {
  private readonly compared = new Set<string>();

  constructor(
    private readonly descriptions: Both<Description>,
    private readonly tell: (change: Change) => void,
  ) {}

  /** @param place how people call it: `DealRecord.customer`; a named schema is a place of its own */
  compare(place: string, { before, after }: Both<Schema>, direction: Direction): void {
    const pair = {
      before: plain(this.descriptions.before, before),
      after: plain(this.descriptions.after, after),
    };
    const at = pair.before.name ?? place;
    if (pair.before.name !== undefined) {
      const key = `${direction} ${pair.before.name} ${pair.after.name ?? ''}`;
      if (this.compared.has(key)) return;
      this.compared.add(key);
    }
    this.nothing(place, pair, direction);
    if (!this.type(at, pair, direction)) return;
    this.values(at, pair, direction);
    if (direction === 'sent') this.limits(at, pair);
    this.properties(at, pair, direction);
    this.below(`${at}[]`, { before: pair.before.schema.items, after: pair.after.schema.items }, direction);
    this.below(`${at}.*`, { before: mapOf(pair.before), after: mapOf(pair.after) }, direction);
    for (const variant of pair.before.variants) {
      const same = pair.after.variants.find(({ $ref }) => $ref === variant.$ref);
      if (same !== undefined) this.below(at, { before: variant, after: same }, direction);
      else if (direction === 'sent') this.tell(variantGone(at, variant));
    }
  }

  private below(place: string, { before, after }: Both<Schema | undefined>, direction: Direction): void {
    if (before !== undefined && after !== undefined) this.compare(place, { before, after }, direction);
  }

  private nothing(at: string, { before, after }: Pair, direction: Direction): void {
    if (direction === 'answered' && after.nullable && !before.nullable)
      this.tell({ id: `answer-nullable ${at}`, sentence: `${at} may be nothing (null) in answers now.` });
    if (direction === 'sent' && before.nullable && !after.nullable)
      this.tell({ id: `null-refused ${at}`, sentence: `${at} may not be sent as nothing (null) any more.` });
  }

  /** @returns whether it makes sense to look further */
  private type(at: string, { before, after }: Pair, direction: Direction): boolean {
    const [was, is] = [typeOf(before), typeOf(after)];
    const wider = direction === 'sent' ? [was, is] : [is, was];
    const fits = was === is || (wider[0] === 'integer' && wider[1] === 'number') || wider[1] === 'anything';
    if (!fits) this.tell({ id: `type-changed ${at}`, sentence: `${at} was ${was} and is ${is} now.` });
    const [form, newForm] = [before.schema.format, after.schema.format];
    if (fits && form !== newForm && (direction === 'sent' ? newForm : form) !== undefined)
      this.tell({
        id: `format-changed ${at}`,
        sentence: `${at} was written as ${form ?? 'any text'} and is written as ${newForm ?? 'any text'} now.`,
      });
    return fits;
  }

  private values(at: string, pair: Pair, direction: Direction): void {
    const [before, after] = [valuesOf(pair.before), valuesOf(pair.after)];
    if (before === undefined && after !== undefined && direction === 'sent')
      this.tell({ id: `values-closed ${at}`, sentence: `${at} takes only ${after.join(', ')} now.` });
    if (before !== undefined && after === undefined && direction === 'answered')
      this.tell({
        id: `values-opened ${at}`,
        sentence: `${at} was one of ${before.join(', ')} and can be anything now.`,
      });
    if (before === undefined || after === undefined) return;
    for (const value of before.filter((known) => !after.includes(known)))
      this.tell({
        id: `value-gone ${at} ${value}`,
        sentence:
          direction === 'sent'
            ? `${at} does not take ${value} any more.`
            : `${at} is never ${value} any more.`,
      });
  }

  private limits(at: string, { before, after }: Pair): void {
    const tightened = [
      ...UPPER.filter((limit) => (after.schema[limit] ?? Infinity) < (before.schema[limit] ?? Infinity)),
      ...LOWER.filter((limit) => (after.schema[limit] ?? -Infinity) > (before.schema[limit] ?? -Infinity)),
    ];
    for (const limit of tightened)
      this.tell({
        id: `limit-tightened ${at} ${limit}`,
        sentence: `${at} has a ${limit} of ${String(after.schema[limit])} now; it was ${String(before.schema[limit] ?? 'without')}.`,
      });
  }

  private properties(at: string, { before, after }: Pair, direction: Direction): void {
    const [was, is] = [before.schema.properties ?? {}, after.schema.properties ?? {}];
    for (const [name, schema] of Object.entries(was)) {
      const now = is[name];
      if (now !== undefined) this.compare(`${at}.${name}`, { before: schema, after: now }, direction);
      else this.tell(gone(`${at}.${name}`, direction));
    }
    const [needed, needs] = [before.schema.required ?? [], after.schema.required ?? []];
    if (direction === 'sent')
      for (const name of without(needs, needed))
        this.tell({ id: `field-required ${at}.${name}`, sentence: `${at}.${name} has to be sent now.` });
    else
      for (const name of without(needed, needs).filter((field) => field in is))
        this.tell({
          id: `answer-optional ${at}.${name}`,
          sentence: `${at}.${name} may be absent from answers now.`,
        });
  }
}

const without = (some: readonly string[], others: readonly string[]): readonly string[] =>
  some.filter((one) => !others.includes(one));

const gone = (place: string, direction: Direction): Change =>
  direction === 'answered'
    ? { id: `answer-gone ${place}`, sentence: `${place} is not answered any more.` }
    : { id: `field-gone ${place}`, sentence: `${place} is not taken any more.` };

const variantGone = (at: string, { $ref = 'a form' }: Schema): Change => {
  const name = $ref.split('/').at(-1) ?? $ref;
  return { id: `variant-gone ${at} ${name}`, sentence: `${at} is no ${name} any more.` };
};

const mapOf = ({ schema: { additionalProperties } }: Plain): Schema | undefined =>
  typeof additionalProperties === 'object' ? additionalProperties : undefined;
