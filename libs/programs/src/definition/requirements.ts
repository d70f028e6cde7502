import { z } from 'zod';
import {
  by,
  choice,
  count,
  day,
  flag,
  key,
  listOf,
  money,
  name,
  oneOrMore,
  positive,
  row,
  sourced,
  text,
  type Described,
} from './vocabulary';
import { symbols } from './partnership';

/**
 * A requirement as a tree (R3). The definition states it; the partners context judges it by dated facts: each node
 * answers met, met in grace or unmet, with its evidence and what is missing.
 */
export const requirementNode = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('all-of'),
      get nodes() {
        return oneOrMore(requirementNode);
      },
    }),
    z.strictObject({
      kind: z.literal('any-of'),
      get nodes() {
        return oneOrMore(requirementNode);
      },
    }),
    z.strictObject({
      kind: z.literal('at-least'),
      count: positive,
      get nodes() {
        return oneOrMore(requirementNode);
      },
    }),
    /** Distinct people who hold one of the credentials on the day. */
    z.strictObject({
      kind: z.literal('people'),
      count: positive,
      credentials: oneOrMore(key),
      duty: choice('sales', 'pre-sales', 'post-sales').exactOptional(),
    }),
    /** Active specialisations on the day, those of services included (J68). */
    z.strictObject({ kind: z.literal('specialisations'), count: positive }),
    z.strictObject({ kind: z.literal('mandatory-member'), of: z.literal('specialisations'), member: key }),
    /** A measure summed over its period against a target of the definition. */
    z.strictObject({ kind: z.literal('sum'), target: name }),
    z.strictObject({ kind: z.literal('share'), share: z.literal('service-share') }),
    z.strictObject({ kind: z.literal('flex-points') }),
    z.strictObject({ kind: z.literal('attendance'), event: z.literal('sales-update') }),
    /** A document signed and valid on the day. */
    z.strictObject({ kind: z.literal('document'), document: key }),
    /** An approval of the vendor, recorded and valid on the day. */
    z.strictObject({ kind: z.literal('approval'), approval: key }),
    /** An attribute whose values are ordered: `24x7` satisfies `8x5`. */
    z.strictObject({ kind: z.literal('attribute'), attribute: key, atLeast: text }),
    z.strictObject({ kind: z.literal('level'), role: key, atLeast: key }),
    z.strictObject({ kind: z.literal('clock'), clock: z.literal('serviceCreationDays') }),
    z.strictObject({ kind: z.literal('obligation'), obligation: key }),
    z.strictObject({
      kind: z.literal('contact'),
      contact: key,
      atLeast: positive.exactOptional(),
      atMost: positive.exactOptional(),
    }),
    /** Each person named for a contact holds one of the credentials. */
    z.strictObject({ kind: z.literal('each-contact'), contact: key, credentials: oneOrMore(key) }),
    z.strictObject({
      kind: z.literal('report'),
      report: choice('pos', 'forecast'),
      every: z.literal('month'),
    }),
    z.strictObject({ kind: z.literal('checklist-item'), item: key }),
    /** Asked only where the condition holds. */
    z.strictObject({
      kind: z.literal('conditional'),
      when: z.strictObject({ attribute: key, equals: text }),
      get node() {
        return requirementNode;
      },
    }),
    /** O11, O14: the step that began last counts. Until an unknown availability day is known, the step before it does. */
    z.strictObject({
      kind: z.literal('by-calendar'),
      get steps() {
        return oneOrMore(calendarStep);
      },
    }),
    /** O13: all nodes of one group count the same people once. */
    z.strictObject({
      kind: z.literal('shared'),
      group: key,
      get node() {
        return requirementNode;
      },
    }),
    /** Shown, never a gate. */
    z.strictObject({
      kind: z.literal('recommended'),
      get node() {
        return requirementNode;
      },
    }),
    /** Another requirement of this definition. */
    z.strictObject({ kind: z.literal('requirement'), requirement: key }),
  ])
  .meta({ id: 'node', description: 'a node of a requirement' });
export type RequirementNode = Described<typeof requirementNode>;

export const calendarStep = z.strictObject({
  /** `null`: from the beginning. */
  from: z.union([z.strictObject({ day }), z.strictObject({ availabilityOf: key }), z.null()]),
  get node() {
    return requirementNode;
  },
});
export type CalendarStep = Described<typeof calendarStep>;

const common = {
  id: key,
  /** The numbers of the rows of the specification that it states. */
  rows: oneOrMore(row),
  name: text,
  /** Continuous ones gate benefits at once, measured ones are judged at reviews (G23). */
  assessed: sourced(choice('continuous', 'review')),
};
/** One row of a table of requirements: one tree for everybody, or one by level; a level without one is free of it. */
export const requirement = z.union([
  z.strictObject({ ...common, byLevel: sourced(by(requirementNode)), node: z.never().exactOptional() }),
  z.strictObject({ ...common, node: sourced(requirementNode), byLevel: z.never().exactOptional() }),
]);
export type Requirement = Described<typeof requirement>;

export const requirementSet = z.strictObject({
  id: key,
  name: text,
  role: key,
  for: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('levels') }),
    z.strictObject({ kind: z.literal('track'), track: key }),
    z.strictObject({ kind: z.literal('specialisation'), specialisation: key }),
    z.strictObject({ kind: z.literal('status'), status: key }),
    z.strictObject({ kind: z.literal('contract'), contract: key }),
    z.strictObject({ kind: z.literal('service-offer'), offer: key }),
  ]),
  requirements: oneOrMore(requirement),
});
export type RequirementSet = Described<typeof requirementSet>;

/** What a person holds or has completed. */
export const credential = z.strictObject({
  id: key,
  name: text,
  kind: choice('accreditation', 'certification', 'course'),
  /** J62: credentials of the same person that make it up. */
  consistsOf: oneOrMore(key).exactOptional(),
  /** First day it can be taken; `null`: not known (G41). Absent: always. */
  availableFromOn: day.nullable().exactOptional(),
  /** The credential that replaces it; the old one stays valid for `supersededYears` from its exam. */
  supersededBy: key.exactOptional(),
});
export type Credential = Described<typeof credential>;

export const credentialTerms = z.strictObject({
  /** Validity in years from the exam day (G29). */
  years: sourced(count),
  supersededYears: sourced(count),
  known: sourced(listOf(credential)),
});
export type CredentialTerms = Described<typeof credentialTerms>;

/** Values from least to most. */
export const attribute = z.strictObject({ id: key, values: oneOrMore(text) });
export type Attribute = Described<typeof attribute>;

export const targetEntry = z.strictObject({
  level: key,
  countryTier: text.exactOptional(),
  amount: money.exactOptional(),
  count: count.exactOptional(),
});
export type TargetEntry = Described<typeof targetEntry>;

/** A target by level and, where it differs, by country tier. */
export const target = z.strictObject({
  id: name,
  measure: key,
  period: choice('quarter', 'half-year', 'year'),
  unit: choice('money', 'count'),
  /** Asked in each authorised region by itself. */
  perRegion: flag.exactOptional(),
  /** How the source prints it, where it gives no value. */
  symbols: sourced(symbols).exactOptional(),
  entries: sourced(oneOrMore(targetEntry)),
});
export type Target = Described<typeof target>;
