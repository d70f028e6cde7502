/**
 * A value of the programme with where it comes from: `001:298` is a line of a source document, `decision` what was
 * decided where the sources are silent or contradict each other, `sample` a value that no source gives. Shown wherever the value is shown (R2).
 */
export type Sourced<Value> = Readonly<{ value: Value; source: string }>;

export type DealType = 'partner-value' | 'new-opportunity';
export type Fact = 'approved' | 'won' | 'closed' | 'shipped';
/** A percentage, share or point count by level of a role, as decimal strings. */
export type ByLevel<Value> = Readonly<Record<string, Value>>;
/** The same by product family. */
export type ByFamily<Value> = Readonly<Record<string, Value>>;
