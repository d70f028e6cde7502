import { payableTotal, type RewardRun } from './run';

/** A run as people of the vendor see it. */
export const rewardRunView = (run: RewardRun): object => {
  if (run.status === 'none') return { status: run.status };
  const { runId, number, programmeId, quarter, position, definitionVersion, startedBy, startedAt } = run;
  const { fxTableVersion = null, plansNotCalculated = [] } = run;
  const basis = {
    id: runId,
    number: `RR-${quarter.replace('-', '')}-${String(number).padStart(2, '0')}`,
    status: run.status,
    programmeId,
    quarter,
    position,
    definitionVersion,
    fxTableVersion,
    plansNotCalculated,
    startedBy,
    startedAt,
  };
  if (run.status === 'calculating') return basis;
  if (run.status === 'failed') return { ...basis, failure: run.failure };
  const { partnerCount, lineCount, total, currency, digest, excluded } = run;
  const payable = { amount: payableTotal(run).toString(), currency };
  return { ...basis, partnerCount, lineCount, total: { amount: total, currency }, payable, excluded, digest };
};
