import {
  addDays,
  addMonths,
  endOfDay,
  needsPerson,
  refuse,
  refuseAt,
  type Day,
  type Instant,
  type Refusal,
  type RefusalsOf,
} from '@channel/kernel';
import { spelt } from '../covered-unit/serial';
import { coversDay, isOpen, type ServiceContract } from './service-contract.state';
import type { ContractTerms } from './service-contract.events';
import type { ContractDecision, ContractRules, RegisterServiceContract } from './service-contract.commands';

type Asked = RegisterServiceContract['data'];
type No = Refusal<RefusalsOf<RegisterServiceContract>> | undefined;

/** C1, C10, C11: a shipped service line becomes a contract for the units that are named; what was prepared is complete then. */
export const register = (
  data: Asked,
  contract: ServiceContract,
): ContractDecision<RegisterServiceContract> => {
  if (contract.status !== 'none' && contract.status !== 'prepared')
    return refuse('ALREADY_REGISTERED', `${contract.registered.number} is the contract of this line.`);
  const { act } = data;
  const no = needsPerson(act) ?? wrong(data, endsOnOf(data));
  if (no !== undefined) return no;
  const registered = { ...termsOf(data, act.at), registeredBy: act.by, registeredAt: act.at };
  return [{ type: 'ServiceContractRegistered', data: registered }];
};

type Said = Omit<Asked, 'act' | 'covered' | 'strangers'>;
/** The terms of a contract as of an instant: of its notices those to come. */
export const termsOf = (data: Said, at: Instant): ContractTerms => {
  const { of, rules, base, renews, startsOn, partnerCode, number, reference, lineId } = data;
  const { distributorId, dealId, customer, customerKey, line, serials, termMonths, representatives } = data;
  const { timeZone, kind, noticeDays, definitionVersion } = rules;
  const endsOn = endsOnOf(data);
  return {
    ...{ ...of, partnerCode, number, kind, reference, lineId, distributorId, dealId, customer, customerKey },
    ...{ line, serials, termMonths, startsOn, endsOn },
    startsAt: endOfDay(addDays(startsOn, -1), timeZone),
    endsAt: endOfDay(endsOn, timeZone),
    notices: noticeDays
      .map((days) => addDays(endsOn, -days))
      .map((on) => ({ on, at: endOfDay(addDays(on, -1), timeZone) }))
      .filter((notice) => notice.at > at),
    baseContractId: base?.of.contractId ?? null,
    renewsContractId: renews?.of.contractId ?? null,
    ...{ representatives, definitionVersion },
  };
};
const endsOnOf = ({ startsOn, termMonths }: Pick<Said, 'startsOn' | 'termMonths'>): Day =>
  addDays(addMonths(startsOn, termMonths), -1);

const wrong = (data: Asked, endsOn: string): No =>
  wrongSerials(data) ??
  over(endsOn, data) ??
  withoutBase(data) ??
  wrongRenewal(data) ??
  wrongRepresentatives(data.representatives, data.strangers, data.rules.representatives) ??
  overlap(data);

/** C10: the entitlement needs the serial number of each unit. */
const wrongSerials = ({ serials, line }: Asked): No => {
  const units = serials.map(spelt);
  const twice = serials.find((_serial, index) => units.indexOf(units[index] ?? '') !== index);
  if (twice !== undefined) return refuseAt('/serials', 'SERIAL_DOUBLED', `${twice} is named twice.`);
  const wanted = String(line.quantity);
  const named = String(serials.length);
  if (serials.length < line.quantity)
    return refuseAt(
      '/serials',
      'SERIALS_MISSING',
      `The line is for ${wanted} units; serial numbers are named of ${named}.`,
    );
  return serials.length > line.quantity
    ? refuseAt('/serials', 'SERIALS_ABOVE_UNITS', `The line is for ${wanted} units, not for ${named}.`)
    : undefined;
};

const over = (endsOn: string, { act }: Asked): No =>
  endsOn < act.on
    ? refuseAt('/startsOn', 'CONTRACT_OVER', `Its last day would have been ${endsOn}.`)
    : undefined;

/** C1: Care Plus needs an active Juniper Care contract of the same customer. */
const withoutBase = ({ base, customerKey, startsOn, rules: { needs, kindName } }: Asked): No => {
  if (needs === null) return undefined;
  const lacks = (detail: string) => refuseAt('/baseContractId', 'CONTRACT_NOT_ACTIVE', detail);
  if (base === undefined)
    return lacks(`${kindName} needs an active contract of ${needs.name} of the same customer: name it.`);
  const fits = base?.registered.kind === needs.kind && base.registered.customerKey === customerKey;
  if (base === null || !fits) return lacks(`That is no contract of ${needs.name} of the same customer.`);
  return isOpen(base) && coversDay(base, startsOn)
    ? undefined
    : lacks(`${base.registered.number} of ${needs.name} is not active on ${startsOn}.`);
};

/** J52: a renewal is of the same kind and customer, and begins after the contract that it renews. */
const wrongRenewal = ({ renews, customerKey, startsOn, rules: { kind } }: Asked): No => {
  if (renews === undefined) return undefined;
  const lacks = (detail: string) => refuseAt('/renewsContractId', 'CONTRACT_NOT_ACTIVE', detail);
  if (renews === null || renews.registered.kind !== kind || renews.registered.customerKey !== customerKey)
    return lacks('That is no contract of this kind of the same customer.');
  const { number, endsOn } = renews.registered;
  if (!isOpen(renews) && renews.status !== 'ended')
    return lacks(`${number} covers nothing, so nothing of it is renewed.`);
  return startsOn > endsOn
    ? undefined
    : refuseAt(
        '/startsOn',
        'CONTRACT_OVERLAP',
        `${number} runs until ${endsOn}: its renewal begins after it.`,
      );
};

/** C11: 2 to 6 designated senior technical representatives, each of the partner. */
export const wrongRepresentatives = (
  named: readonly string[],
  strangers: readonly string[],
  range: ContractRules['representatives'],
): Refusal<'CONTACTS_OUT_OF_RANGE' | 'REPRESENTATIVE_FOREIGN'> | undefined => {
  const [stranger] = strangers;
  if (stranger !== undefined)
    return refuseAt('/representatives', 'REPRESENTATIVE_FOREIGN', `${stranger} is nobody of the partner.`);
  const count = new Set(named).size;
  const { atLeast, atMost } = range ?? { atLeast: 0, atMost: 0 };
  if (count >= atLeast && count <= atMost) return undefined;
  const detail =
    range === null
      ? 'This kind of contract designates nobody.'
      : `${String(atLeast)} to ${String(atMost)} representatives are designated, not ${String(count)}.`;
  return refuseAt('/representatives', 'CONTACTS_OUT_OF_RANGE', detail);
};

const overlap = ({ covered, rules: { kindName } }: Asked): No =>
  covered.length === 0
    ? undefined
    : refuseAt(
        '/serials',
        'CONTRACT_OVERLAP',
        `Another contract of ${kindName} covers ${covered.join(', ')} in these days.`,
      );
