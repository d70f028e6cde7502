import { answer, is, view, type ViewOf } from '@channel/http';
import { moneyJson, parseMoney, present, times } from '@channel/kernel';
import type { Outcome } from '@channel/runtime';
import { MISSING_PARTS } from './domain/service-contract/service-contract.events';
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
    .describe(
      '`overlapping`: another contract covered one of its units first, so it covers nothing. `prepared`: it covers nothing before it is registered. `returned`: all of its units came back.',
    ),
  customer: customerView,
  lineId: is.id,
  dealId: is.id.nullable().describe('The registration that the line is matched to.'),
  sku: is.text,
  quantity: is.count.describe('Units that it covers.'),
  value: is.money.describe('What was paid for these.'),
  serials: is
    .listOf(is.text)
    .describe('Of the units that it covers; more than units where nobody said yet which of them came back.'),
  returned: is.listOf(is.text).describe('Of the units that came back, as far as they are known.'),
  termMonths: is.count,
  missing: is
    .listOf(is.oneOf(MISSING_PARTS))
    .describe('Of a prepared one: what has to be said when it is registered.'),
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

const valueOf = ({ registered: { line }, units }: Pick<KnownContract, 'registered' | 'units'>) =>
  moneyJson(times(parseMoney(line.unitNetPrice), BigInt(units)));

export const viewOfContract = (contract: ServiceContract): ViewOf<typeof serviceContractView> => {
  const known = present(contract.status === 'none' ? undefined : contract, 'the contract');
  const { status, of, registered, representatives, renewal, renewedBy, overlap, withdrawn } = known;
  const { units: quantity, serials, returned, missing } = known;
  const { number, partnerCode, kind, reference, customer, lineId, dealId, line } = registered;
  const { termMonths, startsOn, endsOn, baseContractId, renewsContractId } = registered;
  return {
    ...{ number, programmeId: of.programmeId, partnerId: of.partnerId, partnerCode, kind, status },
    ...{ reference: reference ?? number, customer, lineId, dealId, sku: line.sku, quantity },
    ...{
      value: valueOf(known),
      serials,
      returned,
      missing,
      termMonths,
      startsOn,
      endsOn,
      baseContractId,
      representatives,
    },
    ...{ renewal, renewsContractId, renewedBy, overlap, reason: withdrawn?.reason ?? null },
    quotes: known.quotes.map(({ quoteType, quotedOn, validUntilOn, net, lines, quotedBy }) => ({
      ...{ quoteType, quotedOn, validUntilOn, net, lines, quotedBy },
    })),
  };
};

export const answerWithContract = async <Code extends string>(
  outcome: Promise<Outcome<Code, ServiceContract>>,
) => answer(await outcome, viewOfContract);
