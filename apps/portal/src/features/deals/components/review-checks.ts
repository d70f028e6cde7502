import type { Deal } from '../api/deal.query';
import type { ApprovalTrial } from '../api/approval-trial.query';

export type Check = Readonly<{
  key: string;
  result: 'pass' | 'warn' | 'fail';
}> &
  Readonly<
    | { word: 'checkApproval'; day: string }
    | {
        word:
          | 'checkApprovalOpen'
          | 'checkNoOverlap'
          | 'checkOverlap'
          | 'checkLost'
          | 'checkAllowed'
          | 'checkEscalated'
          | 'checkClaims'
          | 'checkNewCustomer'
          | 'checkKnownCustomer'
          | 'checkInTime'
          | 'checkOverdue';
      }
    | { code: string; detail?: string }
  >;

type Reviewed = Pick<
  Deal,
  'overlap' | 'claim' | 'escalated' | 'newCustomer' | 'warnings' | 'decisionDueAt' | 'approvedOn' | 'closure'
>;

/**
 * What a decider should have seen, in the order of its weight. What stands against an approval comes from the decision
 * itself, asked as a dry run.
 * @param now instant, to say whether the decision is overdue
 */
export const checksOf = (deal: Reviewed, trial: ApprovalTrial | undefined, now: string): readonly Check[] => [
  ...approval(trial),
  overlap(deal),
  ...(deal.claim === 'pending' ? [{ key: 'claim', result: 'warn', word: 'checkClaims' } as const] : []),
  ...(deal.escalated === true ? [{ key: 'escalated', result: 'warn', word: 'checkEscalated' } as const] : []),
  ...(deal.warnings ?? []).map((code) => ({ key: code, result: 'warn', code }) as const),
  ...customer(deal),
  ...(deal.approvedOn === null && deal.closure === null ? [inTime(deal, now)] : []),
];

/** The rule behind a check, where the answer does not name one of its own. */
export const RULES = {
  approval: 'ruleApproval',
  overlap: 'ruleOverlap',
  claim: 'ruleClaim',
  escalated: 'ruleEscalated',
  customer: 'ruleCustomer',
  clock: 'ruleClock',
} as const;

const approval = (trial: ApprovalTrial | undefined): readonly Check[] => {
  if (trial === undefined) return [];
  if ('refusal' in trial)
    return [
      {
        ...{ key: 'approval', result: 'fail', code: trial.refusal.code ?? 'INTERNAL' },
        ...(trial.refusal.problem?.detail === undefined ? {} : { detail: trial.refusal.problem.detail }),
      },
    ];
  const day = trial.protectedUntilOn;
  return [
    day === null
      ? { key: 'approval', result: 'pass', word: 'checkApprovalOpen' }
      : { key: 'approval', result: 'pass', word: 'checkApproval', day },
  ];
};

const OVERLAPS = {
  open: { result: 'warn', word: 'checkOverlap' },
  allowed_beside: { result: 'warn', word: 'checkAllowed' },
  awarded_to_another: { result: 'fail', word: 'checkLost' },
} as const;

const overlap = ({ overlap: found }: Reviewed): Check => {
  if (found === undefined) return { key: 'overlap', result: 'pass', word: 'checkNoOverlap' };
  return { key: 'overlap', ...OVERLAPS[found.status] };
};

const customer = ({ newCustomer }: Reviewed): readonly Check[] =>
  newCustomer === undefined
    ? []
    : [{ key: 'customer', result: 'pass', word: newCustomer ? 'checkNewCustomer' : 'checkKnownCustomer' }];

const inTime = ({ decisionDueAt }: Reviewed, now: string): Check =>
  decisionDueAt < now
    ? { key: 'clock', result: 'warn', word: 'checkOverdue' }
    : { key: 'clock', result: 'pass', word: 'checkInTime' };
