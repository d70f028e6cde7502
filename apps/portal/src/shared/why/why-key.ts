/** What an amount is explained by, as `?why=` in the address names it: a line of a reward, or an amount by its name. */
export type WhyKey = Readonly<
  | { kind: 'line'; rewardLineId: string; accrual: string | undefined }
  | { kind: 'amount'; amountId: string }
  | { kind: 'estimate'; dealId: string; line: number | undefined }
  | {
      kind: 'simulated';
      simulationId: string;
      quarter: string;
      partnerId: string;
      line: string | undefined;
    }
>;

/**
 * `rlin_1`, `rlin_1@<accrual>`, `statement.stmt_1.paid`, `estimate.deal_1` and `estimate.deal_1.0`, and of a simulation
 * `simulated.simu_1.2026-Q2.prtn_1` with or without a line behind it.
 */
export const whyKeyOf = (text: string): WhyKey => {
  const [kind = '', dealId = '', line] = text.split('.');
  if (kind === 'simulated') return simulatedKeyOf(text);
  if (kind === 'estimate')
    return { kind, dealId, line: line === undefined ? undefined : Number.parseInt(line, 10) };
  const [rewardLineId = '', accrual] = text.split('@');
  // An accrual's id may hold any character of a programme's, a line's none of them.
  return /^[a-z]+_[0-9a-z]+$/.test(rewardLineId)
    ? { kind: 'line', rewardLineId, accrual }
    : { kind: 'amount', amountId: text };
};

const simulatedKeyOf = (text: string): WhyKey => {
  const [, simulationId = '', quarter = '', partnerId = '', line] = text.split('.');
  return { kind: 'simulated', simulationId, quarter, partnerId, line };
};

/** The key of what the API says that explains an amount; nothing where it says nothing. */
export const whyOf = (explainedBy: string | null): string | undefined => {
  const [, amount, line, accrual] =
    /^\/v1\/(?:amounts\/(.+)|reward-lines\/([^/]+)\/trace(?:\?accrual=(.+))?)$/.exec(explainedBy ?? '') ?? [];
  return amount ?? (accrual === undefined || line === undefined ? line : `${line}@${accrual}`);
};
