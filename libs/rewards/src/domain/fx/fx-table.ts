import { evolvedBy } from '@channel/kernel';
import type { FxRate, FxTableEvent, RateJump } from './fx-table.events';

export const FX_TABLE_STATUSES = ['imported', 'approved'] as const;

export type FxTableVersion = Readonly<{
  version: number;
  importId: string;
  rates: readonly FxRate[];
  jumps: readonly RateJump[];
  /** Who sent the file and who had it applied: none of them approves it (SD1). */
  preparedBy: readonly string[];
  importedBy: string;
  importedAt: string;
  approvedBy: string | null;
  approvedAt: string | null;
}>;
/** All versions of the rates of one base currency, in their order. */
export type FxTable = Readonly<{ versions: readonly FxTableVersion[] }>;
export const initial: FxTable = { versions: [] };

export const evolve = evolvedBy<FxTableEvent, FxTable>({
  FxTableImported: ({ version, importId, rates, jumps = [], uploadedBy, importedBy, importedAt }, table) => {
    const preparedBy = [uploadedBy, importedBy];
    const imported = { version, importId, rates, jumps, preparedBy, importedBy, importedAt };
    return { versions: [...table.versions, { ...imported, approvedBy: null, approvedAt: null }] };
  },
  FxTableApproved: ({ version, approvedBy, approvedAt }, { versions }) => ({
    versions: versions.map((known) =>
      known.version === version ? { ...known, approvedBy, approvedAt } : known,
    ),
  }),
});

/** The highest approved version, 0 if there is none. A run pins it: versions are approved in their order only. */
export const approvedVersion = ({ versions }: FxTable): number =>
  versions.reduce((highest, { version, approvedBy }) => (approvedBy === null ? highest : version), 0);

export const rateKey = ({ on, quote }: Readonly<{ on: string; quote: string }>): string => `${on}|${quote}`;

/** What the approved versions up to a number say together, by day or month and currency; later ones win. */
export const ratesUpTo = ({ versions }: FxTable, upTo: number): ReadonlyMap<string, FxRate> =>
  together(versions.filter(({ version, approvedBy }) => approvedBy !== null && version <= upTo));

const together = (versions: readonly FxTableVersion[]): ReadonlyMap<string, FxRate> =>
  new Map(versions.flatMap(({ rates }) => rates.map((rate) => [rateKey(rate), rate] as const)));

/** What the next version may follow: what is approved, alone and with each version that may still be approved before it. */
export const ratesBeforeNext = (table: FxTable): readonly (readonly FxRate[])[] => {
  const latest = approvedVersion(table);
  const approved = table.versions.filter(({ approvedBy }) => approvedBy !== null);
  const open = table.versions.filter(({ version }) => version > latest);
  return [approved, ...open.map((version) => [...approved, version])].map((versions) => [
    ...together(versions).values(),
  ]);
};

/** Id of a version for people and routes: `USD-3`. */
export const fxTableIdOf = (base: string, version: number): string => `${base}-${String(version)}`;

export const readFxTableId = (id: string): Readonly<{ base: string; version: number }> | undefined => {
  const [, base, version] = /^([A-Z]{3})-([1-9]\d{0,5})$/.exec(id) ?? [];
  return base === undefined || version === undefined ? undefined : { base, version: +version };
};
