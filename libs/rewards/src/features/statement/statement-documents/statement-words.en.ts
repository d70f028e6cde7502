import { moneyText as money } from '@channel/kernel';
import { ZERO_REASONS, type ZeroReason } from '../../../domain/engine/lines';
import type { StatementWords } from './statement-wording';

export const STATEMENT_WORDS_EN: StatementWords = {
  money,
  day: (day) => day,
  percent: (decimal) => `${decimal} %`,
  title: (number) => `Reward statement ${number}`,
  facts: {
    ...{ partner: 'Partner', quarter: 'Quarter', programme: 'Programme', issuedOn: 'Issued on' },
    ...{ payableFrom: 'Payable from', calculated: 'Of this quarter', adjusted: 'Of earlier quarters' },
    total: 'Total',
  },
  version: (programmeId, version) => `${programmeId}, version ${String(version)}`,
  sections: { plans: 'Totals by plan', lines: 'Lines' },
  plans: { plan: 'Plan', lines: 'Lines', reward: 'Reward' },
  lines: {
    ...{ deal: 'Deal', invoice: 'Invoice', shipped: 'Shipped', part: 'Part', units: 'Units' },
    ...{ plan: 'Plan', rate: 'Rate', base: 'Base', reward: 'Reward' },
  },
  bands: (percent) => `bands, ${percent}`,
  earlier: ({ quarter, cause, wanted, issued }) =>
    `For ${quarter} (${cause}): ${money(wanted)} instead of ${money(issued)}.`,
  takenByHand: (amount) => `${money(amount)} of it had been taken back by hand.`,
  zero: Object.fromEntries(
    ZERO_REASONS.map((code) => [code, code.toLowerCase().replaceAll('_', ' ')]),
  ) as Readonly<Record<ZeroReason, string>>,
  objection: (payableFromOn) =>
    `An objection goes to the vendor's channel team before ${payableFromOn}; without one the statement counts as ` +
    'accepted and is paid from that day on. Each amount is explained line by line in the portal and by ' +
    '“channel explain”.',
  digest: (digest) =>
    `The digest covers the lines in their order (SHA-256 over their canonical JSON, RFC 8785): ${digest}`,
  columns: {
    ...{ deal: 'deal', invoice: 'invoice', invoiceLine: 'invoice line', shipped: 'shipped', sku: 'sku' },
    ...{ quantity: 'quantity', plan: 'plan', ruleVersion: 'rule version', level: 'level', rate: 'rate %' },
    ...{ base: 'base', reward: 'reward', currency: 'currency', codes: 'codes', forQuarter: 'for quarter' },
    ...{ cause: 'cause', lineId: 'line id' },
  },
  last: { total: 'total', digest: 'digest' },
};
