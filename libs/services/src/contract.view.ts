import { answer, is, view, type ViewOf } from '@channel/http';
import { moneyJson, parseMoney, present, times } from '@channel/kernel';
import type { Outcome } from '@channel/runtime';
import {
  CONTRACT_STATUSES,
  RENEWAL_STATES,
  type KnownContract,
  type ServiceContract,
} from './domain/service-contract/service-contract.state';

const customerView = view('ContractCustomer', {
  name: is.text,
  country: is.country,
  domain: is.text.nullable(),
});
const quoteView = view('RenewalQuote', {
  quoteType: is.oneOf(['renewal']),
  quotedOn: is.day,
  validUntilOn: is.day.describe('The last day of its prices.'),
  net: is.money,
  lines: is.listOf(
    view('RenewalQuoteLine', {
      sku: is.text,
      quantity: is.count,
      listPrice: is.money.describe('Of one, on the day of the quote.'),
      discountPercent: is.text,
      netUnit: is.money,
    }),
  ),
  quotedBy: is.id,
});
const contractShape = {
  number: is.text,
  programmeId: is.id,
  partnerId: is.id,
  partnerCode: is.text,
  kind: is.text.describe('Of the kinds of the programme, e.g. juniper-care.'),
  reference: is.text.describe('What its credits are granted under.'),
  status: is
    .oneOf(CONTRACT_STATUSES)
    .describe('`overlapping`: another contract covered one of its units first, so it covers nothing.'),
  customer: customerView,
  lineId: is.id,
  dealId: is.id.nullable().describe('The registration that the line is matched to.'),
  sku: is.text,
  quantity: is.count,
  value: is.money.describe('What was paid for it.'),
  serials: is.listOf(is.text).describe('Of the units that it covers.'),
  termMonths: is.count,
  startsOn: is.day,
  endsOn: is.day.describe('The last day.'),
  baseContractId: is.id.nullable().describe('The contract that it needs (C1).'),
  representatives: is.listOf(is.id).describe('People of the partner who speak for it (C11).'),
  renewal: is.oneOf(RENEWAL_STATES).describe('`lapsed`: it ended and nothing renewed it.'),
  renewsContractId: is.id.nullable(),
  renewedBy: is.id.nullable(),
  quotes: is.listOf(quoteView).describe('Of its renewal (J52), the last one last.'),
  overlap: is.text.nullable().describe('The unit that another contract covers.'),
  reason: is.text.nullable().describe('Of its withdrawal.'),
};
const uncertified = is
  .listOf(is.id)
  .describe('Of the representatives who hold none of the certifications that are recommended today (C12).');
/** What a command answers: who is certified is asked for where the contract is read. */
export const serviceContractView = view('ServiceContract', {
  ...contractShape,
  uncertified: uncertified.optional(),
});
export const contractRecordView = view('ServiceContractRecord', { ...contractShape, uncertified });

export const valueOf = ({ registered: { line } }: Pick<KnownContract, 'registered'>) =>
  moneyJson(times(parseMoney(line.unitNetPrice), BigInt(line.quantity)));

export const viewOfContract = (contract: ServiceContract): ViewOf<typeof serviceContractView> => {
  const known = present(contract.status === 'none' ? undefined : contract, 'the contract');
  const { status, of, registered, representatives, renewal, renewedBy, overlap, withdrawn } = known;
  const { number, partnerCode, kind, reference, customer, lineId, dealId, line } = registered;
  const { serials, termMonths, startsOn, endsOn, baseContractId, renewsContractId } = registered;
  return {
    ...{ number, programmeId: of.programmeId, partnerId: of.partnerId, partnerCode, kind, status },
    ...{ reference: reference ?? number, customer, lineId, dealId, sku: line.sku, quantity: line.quantity },
    ...{ value: valueOf(known), serials, termMonths, startsOn, endsOn, baseContractId, representatives },
    ...{ renewal, renewsContractId, renewedBy, overlap, reason: withdrawn?.reason ?? null },
    quotes: known.quotes.map(({ quoteType, quotedOn, validUntilOn, net, lines, quotedBy }) => ({
      ...{ quoteType, quotedOn, validUntilOn, net, lines, quotedBy },
    })),
  };
};

export const answerWithContract = async <Code extends string>(
  outcome: Promise<Outcome<Code, ServiceContract>>,
) => answer(await outcome, viewOfContract);
