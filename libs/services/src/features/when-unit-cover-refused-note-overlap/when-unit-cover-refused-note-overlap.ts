import type { DomainCommand, RefusalsOf } from '@channel/kernel';
import { automation, BusCommand, notes, type Noted } from '@channel/runtime';
import type { UnitCoverRefused } from '../../domain/covered-unit/covered-unit';
import type { ServiceContract } from '../../domain/service-contract/service-contract.state';
import type { NoteContractOverlap } from '../../domain/service-contract/service-contract.commands';
import { serviceContractDecider } from '../../domain/service-contract/service-contract.decider';

export class NoteContractOverlapCommand extends BusCommand<
  Noted<NoteContractOverlap>,
  RefusalsOf<NoteContractOverlap>,
  ServiceContract
> {}
export const NoteContractOverlapHandler = notes(NoteContractOverlapCommand, serviceContractDecider, {
  ...{ type: 'NoteContractOverlap', id: 'contractId' },
});

type Note = DomainCommand<'NoteContractOverlap', Readonly<{ contractId: string; serial: string }>>;

/** Two contracts of one unit at the same moment: the second in the feed covers nothing, and says so. */
export const whenUnitCoverRefusedNoteOverlap = automation<UnitCoverRefused, Note>({
  name: 'services.when-unit-cover-refused-note-overlap',
  streams: ['coveredUnit-'],
  on: {
    UnitCoverRefused: ({ contractId, serial }) => [
      { do: 'send', n: 0, command: { type: 'NoteContractOverlap', data: { contractId, serial } } },
    ],
  },
  dispatch: { NoteContractOverlap: (data, meta) => new NoteContractOverlapCommand(data, meta) },
});
