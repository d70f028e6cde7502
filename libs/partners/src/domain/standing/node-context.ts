import type { Day } from '@channel/kernel';
import type { ProgrammeDefinition, RequirementNode, RequirementSet } from '@channel/programs';
import type { Holder } from './holders';
import type { StandingFacts } from './standing.facts';

export type PeopleNode = Extract<RequirementNode, { kind: 'people' }>;

/** Where in a set a node of people stands, and how it counts them. */
export type PeopleAt = Readonly<{
  place: string;
  node: PeopleNode;
  set: RequirementSet;
  requirement: string;
  /** O13: the group whose nodes count the same people once. */
  shared: string | null;
  /** Whether it is only recommended: it takes nobody away from what is asked. */
  recommended: boolean;
}>;

/** What a node is judged by. */
export type NodeContext = Readonly<{
  definition: ProgrammeDefinition;
  set: RequirementSet;
  requirement: string;
  level: string;
  facts: StandingFacts;
  on: Day;
  shared: string | null;
  recommended: boolean;
  /** Who counts for a node of people once people are given to sets, those in grace included. */
  counted: (people: PeopleAt) => readonly Holder[];
}>;
