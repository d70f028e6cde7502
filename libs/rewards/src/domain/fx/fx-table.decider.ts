import {
  decidedBy,
  fourEyes,
  needsPerson,
  refuse,
  type Act,
  type ActRefusal,
  type Decider,
  type Decision,
  type DomainCommand,
  type RefusalsOf,
} from '@channel/kernel';
import { approvedVersion, evolve, initial, ratesBeforeNext, type FxTable } from './fx-table';
import type { FxTableEvent, FxTableImported } from './fx-table.events';
import { jumpFrom, jumpText } from './rate-jumps';

/** `jumpWarning`: percent from which on a change is a jump; `null`: no programme pays in the base. */
export type ImportFxTable = DomainCommand<
  'ImportFxTable',
  Omit<FxTableImported['data'], 'version' | 'jumps' | 'importedBy' | 'importedAt'> &
    Readonly<{ jumpWarning: string | null; act: Act }>,
  never
>;
export type ApproveFxTable = DomainCommand<
  'ApproveFxTable',
  Readonly<{ base: string; version: number; confirmedJumps: readonly string[]; act: Act }>,
  'FX_TABLE_NOT_OPEN' | 'RATE_JUMP_NOT_CONFIRMED' | Exclude<ActRefusal, 'REASON_MISSING'>
>;
export type FxTableCommand = ImportFxTable | ApproveFxTable;
export type FxTableRefusal = RefusalsOf<FxTableCommand>;
type DecisionOn<Command extends FxTableCommand> = Decision<FxTableEvent, RefusalsOf<Command>>;

/** The same import again changes nothing. The approver confirms each currency with a jump by name (G74). */
const importTable = (
  { jumpWarning, act, ...data }: ImportFxTable['data'],
  table: FxTable,
): DecisionOn<ImportFxTable> => {
  const { versions } = table;
  if (versions.some(({ importId }) => importId === data.importId)) return [];
  const jumpOf = jumpFrom(ratesBeforeNext(table), jumpWarning);
  const jumps = data.rates.flatMap((rate) => jumpOf(rate) ?? []);
  const version = versions.length + 1;
  const imported = { importedBy: act.by, importedAt: act.at };
  return [
    {
      type: 'FxTableImported',
      data: { ...data, version, ...(jumps.length === 0 ? {} : { jumps }), ...imported },
    },
  ];
};

/** In their order only: what a run has pinned never changes under it. */
const approve = (
  { confirmedJumps, act, ...data }: ApproveFxTable['data'],
  table: FxTable,
): DecisionOn<ApproveFxTable> => {
  const version = table.versions.find((known) => known.version === data.version);
  if (version === undefined) return refuse('FX_TABLE_NOT_OPEN', 'There is no such version.');
  if (version.approvedBy !== null) return refuse('FX_TABLE_NOT_OPEN', 'The version is approved already.');
  if (approvedVersion(table) > data.version)
    return refuse('FX_TABLE_NOT_OPEN', 'A newer version is approved: import these rates again.');
  const refused =
    needsPerson(act, 'A rate table is approved') ??
    fourEyes(act, version.preparedBy, 'Who uploaded or imported the rate table cannot approve it.');
  if (refused !== undefined) return refused;
  const open = version.jumps.filter(({ quote }) => !confirmedJumps.includes(quote));
  if (open.length > 0)
    return refuse(
      'RATE_JUMP_NOT_CONFIRMED',
      `Far from the last approved rate, so confirm the currency by name: ${open.map(jumpText).join('; ')}.`,
    );
  const confirmed = [...new Set(version.jumps.map(({ quote }) => quote))];
  const approval = { approvedBy: act.by, approvedAt: act.at };
  return [
    {
      type: 'FxTableApproved',
      data: { ...data, ...(confirmed.length === 0 ? {} : { confirmedJumps: confirmed }), ...approval },
    },
  ];
};

export const fxTableDecider: Decider<FxTable, FxTableCommand, FxTableEvent, FxTableRefusal> = {
  stream: 'fxTable',
  initial,
  evolve,
  decide: decidedBy<FxTableCommand, FxTable, FxTableEvent>({
    ImportFxTable: importTable,
    ApproveFxTable: approve,
  }),
};
