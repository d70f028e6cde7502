import type { Config } from '@channel/config';
import type { ImportKind } from '@channel/imports';
import { linesOf867 } from '../../domain/pos-867/read-pos-867';

const MAX_LINES = 20_000;

/** The report as X12 867 (R12). What is marked as a test is read where nothing is meant for good. */
export const interchangeForm = ({
  ediReceiver,
  nodeEnv,
}: Pick<Config, 'ediReceiver' | 'nodeEnv'>): NonNullable<ImportKind['interchange']> => ({
  ...{ set: '867', group: 'PT', version: '004010', line: 'PTD' },
  ...{ receiver: ediReceiver, takesTests: nodeEnv !== 'production', maxLines: MAX_LINES },
  linesOf: linesOf867,
});

export const receivedInterchange = (number: string): Readonly<{ code: string; detail: string }> => ({
  code: 'INTERCHANGE_ALREADY_RECEIVED',
  detail: `The interchange ${number} was received and applied before. Send a new report under a new ISA13.`,
});
