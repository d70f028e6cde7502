import {
  canonicalJson,
  decidedBy,
  refuse,
  type Act,
  type DatedAct,
  type Decider,
  type Decision,
  type DomainCommand,
  type RefusalsOf,
} from '@channel/kernel';
import type { ClaimedPlace } from '../deal/deal.events';
import { isSameClaims } from '../deal/deal.claims';
import { contentOf, evolve, initial, isKnown, type DirectOpportunity } from './direct-opportunity';
import type { DirectContent, DirectOpportunityEvent, DirectOutcome } from './direct-opportunity.events';

export type RecordDirectOpportunity = DomainCommand<
  'RecordDirectOpportunity',
  Readonly<{
    directId: string;
    programmeId: string;
    reference: string;
    content: DirectContent;
    /** `null`: it is open. */
    outcome: DirectOutcome | null;
    act: DatedAct;
  }>,
  'DIRECT_OPPORTUNITY_ENDED'
>;
/** By the automation that follows a record. */
export type CompareDirectCustomer = DomainCommand<
  'CompareDirectCustomer',
  Readonly<{
    directId: string;
    customerKeys: readonly string[];
    claims: readonly ClaimedPlace[];
    indexedUpTo: string;
    act: Act;
  }>,
  never
>;
export type DirectOpportunityCommand = RecordDirectOpportunity | CompareDirectCustomer;
export type DirectOpportunityRefusal = RefusalsOf<DirectOpportunityCommand>;

/** The vendor's system has the last word on its own opportunities: the same extract twice changes nothing. */
const record = (
  { directId, programmeId, reference, content, outcome, act }: RecordDirectOpportunity['data'],
  opportunity: DirectOpportunity,
): Decision<DirectOpportunityEvent, RefusalsOf<RecordDirectOpportunity>> => {
  const told = { directId, recordedBy: act.by, recordedAt: act.at, recordedOn: act.on };
  // One that was over before anybody told of it never stood against a registration.
  if (!isKnown(opportunity))
    return outcome === null
      ? [{ type: 'DirectOpportunityRecorded', data: { ...told, programmeId, reference, ...content } }]
      : [];
  if (opportunity.status !== 'open')
    return outcome === opportunity.status
      ? []
      : refuse(
          'DIRECT_OPPORTUNITY_ENDED',
          `${reference} ended as ${opportunity.status} and claims nothing any more: what is pursued anew has a reference of its own.`,
        );
  if (outcome !== null) {
    const opportunityIds = (opportunity.claimed ?? []).map(({ opportunityId }) => opportunityId);
    return [{ type: 'DirectOpportunityEnded', data: { ...told, outcome, opportunityIds } }];
  }
  return canonicalJson(contentOf(content)) === canonicalJson(opportunity.content)
    ? []
    : [{ type: 'DirectOpportunityChanged', data: { ...told, ...content } }];
};

const compare = (
  { directId, customerKeys, claims, indexedUpTo, act }: CompareDirectCustomer['data'],
  opportunity: DirectOpportunity,
): readonly DirectOpportunityEvent[] => {
  if (opportunity.status !== 'open') return [];
  const { claimed, recordedAt: submittedAt } = opportunity;
  if (claimed !== null && isSameClaims(claimed, claims)) return [];
  const claimedNow = new Set(claims.map(({ opportunityId }) => opportunityId));
  const dropped = (claimed ?? [])
    .map(({ opportunityId }) => opportunityId)
    .filter((id) => !claimedNow.has(id));
  const compared = { directId, submittedAt, customerKeys, claims, dropped, indexedUpTo, comparedAt: act.at };
  return [{ type: 'DirectCustomerCompared', data: compared }];
};

export const directOpportunityDecider: Decider<
  DirectOpportunity,
  DirectOpportunityCommand,
  DirectOpportunityEvent,
  DirectOpportunityRefusal
> = {
  stream: 'directOpportunity',
  initial,
  evolve,
  decide: decidedBy<DirectOpportunityCommand, DirectOpportunity, DirectOpportunityEvent>({
    RecordDirectOpportunity: record,
    CompareDirectCustomer: compare,
  }),
};
