import { refuse, type Decider, type Decision, type DomainCommand } from '@channel/kernel';
import { approvedVersion, evolve, initial, type FxTable } from './fx-table';
import type { FxTableApproved, FxTableEvent, FxTableImported } from './fx-table.events';

export type ImportFxTable = DomainCommand<'ImportFxTable', Omit<FxTableImported['data'], 'version'>>;
export type ApproveFxTable = DomainCommand<
  'ApproveFxTable',
  FxTableApproved['data'] & { approverIsPerson: boolean }
>;
export type FxTableCommand = ImportFxTable | ApproveFxTable;
export type FxTableRefusal = 'FX_TABLE_NOT_OPEN' | 'FOUR_EYES' | 'HUMAN_REQUIRED';
type FxDecision = Decision<FxTableEvent, FxTableRefusal>;

/** The same import again changes nothing. */
const importTable = (data: ImportFxTable['data'], { versions }: FxTable): FxDecision =>
  versions.some(({ importId }) => importId === data.importId)
    ? []
    : [{ type: 'FxTableImported', data: { ...data, version: versions.length + 1 } }];

/** In their order only: what a run has pinned never changes under it. */
const approve = ({ approverIsPerson, ...data }: ApproveFxTable['data'], table: FxTable): FxDecision => {
  const version = table.versions.find((known) => known.version === data.version);
  if (version === undefined) return refuse('FX_TABLE_NOT_OPEN', 'There is no such version.');
  if (version.approvedBy !== null) return refuse('FX_TABLE_NOT_OPEN', 'The version is approved already.');
  if (approvedVersion(table) > data.version)
    return refuse('FX_TABLE_NOT_OPEN', 'A newer version is approved: import these rates again.');
  if (!approverIsPerson) return refuse('HUMAN_REQUIRED', 'A rate table is approved by a person.');
  if (version.importedBy === data.approvedBy)
    return refuse('FOUR_EYES', 'Who imported the rate table cannot approve it.');
  return [{ type: 'FxTableApproved', data }];
};

export const fxTableDecider: Decider<FxTable, FxTableCommand, FxTableEvent, FxTableRefusal> = {
  stream: 'fxTable',
  initial,
  evolve,
  decide: ({ type, data }, table) => {
    switch (type) {
      case 'ImportFxTable':
        return importTable(data, table);
      case 'ApproveFxTable':
        return approve(data, table);
    }
  },
};
