import { apiId } from '@channel/event-store';
import { jpa2023 } from '@channel/programs';
import type { Harness } from '@channel/testing/harness';
import { ApproveRewardRunCommand, CalculateRewardRunCommand, SubmitRewardRunCommand } from '../src/commands';
import { PARTNER } from '../src/rewards.builders';
import { StatementReader } from '../src/statement-reader';

const { programmeId } = jpa2023;

/** Calculates a quarter, submits it and has another person approve it: its statements are issued. */
export const issue = async (harness: Harness, quarter: string): Promise<void> => {
  const { commands, meta, settled } = harness;
  const started = await commands.execute(
    new CalculateRewardRunCommand({ programmeId, quarter }, meta('fatima')),
  );
  if (started.kind !== 'started') throw new Error(JSON.stringify(started));
  await settled();
  const { id: runId } = started;
  await commands.execute(new SubmitRewardRunCommand({ runId }, meta('fatima')));
  await commands.execute(new ApproveRewardRunCommand({ runId }, meta('lars')));
  await settled();
};

/** The lines with an amount of the partner's statement. */
export const postedIn = async (harness: Harness, quarter: string) => {
  const { lines } = await harness
    .get(StatementReader)
    .read(apiId('stmt', `${programmeId}|${PARTNER}|${quarter}`));
  return lines.filter(({ amount }) => amount.amount !== '0');
};
