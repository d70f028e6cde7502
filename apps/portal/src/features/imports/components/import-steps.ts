import type { Import } from '../api/imports.query';

export type StepKey = 'stepUpload' | 'stepColumns' | 'stepCheck' | 'stepConfirm' | 'stepReport';
type State = 'done' | 'now' | 'to_come' | 'ended';

const STEPS: readonly StepKey[] = ['stepUpload', 'stepColumns', 'stepCheck', 'stepConfirm', 'stepReport'];

/** The step at which a file stands; all before it are done. */
const AT: Readonly<Record<Exclude<Import['status'], 'cancelled' | 'failed'>, StepKey>> = {
  uploaded: 'stepCheck',
  needs_mapping: 'stepColumns',
  checked: 'stepConfirm',
  confirmed: 'stepReport',
  applied: 'stepReport',
};

/** The way of a file: upload, columns, check, confirm, report. */
export const stepsOf = ({
  status,
  checkedAt,
}: Pick<Import, 'status' | 'checkedAt'>): readonly Readonly<{ key: StepKey; state: State }>[] => {
  if (status === 'cancelled' || status === 'failed') {
    const reached = checkedAt === null ? 'stepCheck' : 'stepConfirm';
    const end = STEPS.indexOf(reached);
    return STEPS.slice(0, end + 1).map((key, at) => ({ key, state: at < end ? 'done' : 'ended' }));
  }
  const now = STEPS.indexOf(AT[status]);
  return STEPS.map((key, at) => ({
    key,
    state: at < now || status === 'applied' ? 'done' : at === now ? 'now' : 'to_come',
  }));
};
