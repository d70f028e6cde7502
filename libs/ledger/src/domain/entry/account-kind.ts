/** What the accounts of the ledger are kept for; a programme, and where it matters a partner, a fund or a source, has its own of each. */
export type AccountKind =
  | 'reward_expense'
  | 'accrued_rewards'
  | 'partner_payable'
  | 'payout_clearing'
  | 'paid'
  // A budget with a purpose: what is granted comes out of it, and goes back to it when it lapses or is spent.
  | 'mdf_funding'
  | 'mdf_granted'
  | 'mdf_reserved'
  | 'mdf_committed'
  // By accounting class: it lessens revenue, or buys a service of its own (R29).
  | 'mdf_expense'
  // The same for agreements: granted with the signatures, committed by milestones.
  | 'co_investment_funding'
  | 'co_investment_granted'
  | 'co_investment_committed'
  | 'co_investment_expense'
  // What salespeople of partners earned, by accounting class.
  | 'seller_reward_expense'
  // What they owed when they left, and nobody asks for any more.
  | 'seller_debt_written_off'
  // Additional discount of providers that is taken back (J84).
  | 'discount_recovered'
  | 'flex_points_granted'
  | 'flex_points_available'
  | 'flex_points_lapsed'
  // Credits, vouchers and passes, each unit by itself: what was granted is available, reserved, used or expired.
  | 'credits_granted'
  | 'credits_available'
  | 'credits_reserved'
  | 'credits_used'
  | 'credits_expired';
