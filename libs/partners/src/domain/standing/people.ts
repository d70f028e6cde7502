import { addDays, type Day } from '@channel/kernel';
import { answer, counted, lastDayOf, lastDayOfCount, plural, type Judge } from './answers';
import { clocksOf, holderFinder, type Holder } from './holders';
import type { NodeContext, PeopleNode } from './node-context';
import { covers } from './standing.facts';
import { earlier, later } from './standing.results';

export const people: Judge<'people'> = (node, context, place) => {
  const { set, requirement, shared, recommended: only } = context;
  const holders = context.counted({ place, node, set, requirement, shared, recommended: only });
  const sure = holders.filter(({ grace }) => !grace);
  const need = counted(node.count);
  const evidence = holders.flatMap(({ evidence: ids }) => ids);
  const short = node.count - sure.length;
  if (short <= 0)
    return answer('met', counted(sure.length), need, {
      until: lastDayOfCount(sure.map(lastDay), node.count),
      evidence: sure.flatMap(({ evidence: ids }) => ids),
    });
  const missing = lacking(short, namesOf(node, context).join(' or '), node.duty);
  const until = graceOf(holders, node, context);
  return until === undefined
    ? answer('unmet', counted(sure.length), need, { evidence, missing })
    : answer('met_in_grace', counted(sure.length), need, {
        until,
        evidence,
        missing: `${missing}${until === null ? '' : `, by ${until}`}`,
      });
};
const lacking = (short: number, held: string, duty: string | undefined): string =>
  duty === undefined
    ? plural(short, `more person with ${held}`, `more people with ${held}`)
    : plural(short, `more person with ${held} in ${duty}`, `more people with ${held} in ${duty}`);
const lastDay = ({ lastDay: day }: Holder): Day | null => day;

/** Until when it is met in grace: those who left may be replaced (J96), who just entered may still qualify (J94). */
const graceOf = (
  holders: readonly Holder[],
  node: PeopleNode,
  context: NodeContext,
): Day | null | undefined => {
  const replaced = holders.length >= node.count ? [lastDayOfCount(holders.map(lastDay), node.count)] : [];
  const entered = entryGrace(context);
  const ends = entered === undefined ? replaced : [...replaced, entered];
  return ends.length === 0 ? undefined : ends.reduce(later);
};

/** J94: the certifications of the level of entry are due so many days after it. */
const entryGrace = ({ definition, set, level, facts, on }: NodeContext): Day | undefined => {
  const { entry, role } = facts;
  const ofLevel = set.for.kind === 'levels' || set.for.kind === 'track';
  if (entry === null || entry.level !== level || set.role !== role || !ofLevel) return undefined;
  // The end that was stored when the clock began (T5); for who entered before clocks were kept, by the version in force.
  const stored = facts.clocks.find(
    ({ clock, startedOn }) => clock === 'entryCertificationDays' && startedOn === entry.on,
  )?.endsOn;
  const until = stored ?? addDays(entry.on, clocksOf(definition, role).entryDays);
  return entry.on <= on && on <= until ? until : undefined;
};

const namesOf = ({ credentials }: PeopleNode, { definition }: NodeContext): readonly string[] =>
  credentials.map((id) => definition.credentials.known.value.find((known) => known.id === id)?.name ?? id);

/** Of a contact, each named person holds one of the credentials. */
export const eachContact: Judge<'each-contact'> = ({ contact, credentials }, { definition, facts, on }) => {
  const holderOn = holderFinder(definition, facts.role);
  const named = facts.contacts.filter((one) => one.contact === contact && covers(on, one));
  const holders = named.flatMap(({ personId }) => {
    const person = facts.people.find((one) => one.personId === personId);
    const holder =
      person === undefined ? undefined : holderOn(person, { kind: 'people', count: 1, credentials }, on);
    return holder === undefined || holder.grace ? [] : [holder];
  });
  const short = named.length - holders.length;
  return answer(short === 0 ? 'met' : 'unmet', counted(holders.length), counted(named.length), {
    until: short === 0 ? holders.map(lastDay).reduce<Day | null>(earlier, null) : null,
    evidence: holders.flatMap(({ evidence }) => evidence),
    missing: short === 0 ? null : `${plural(short, `more ${contact}`, `more ${contact}s`)} certified`,
  });
};

export const contact: Judge<'contact'> = (node, { facts, on }) => {
  const named = facts.contacts.filter((one) => one.contact === node.contact && covers(on, one));
  const distinct = new Set(named.map(({ personId }) => personId)).size;
  const least = node.atLeast ?? 1;
  const met = distinct >= least && distinct <= (node.atMost ?? Infinity);
  const missing =
    distinct < least
      ? `${plural(least - distinct, `more ${node.contact}`, `more ${node.contact}s`)} named`
      : `${String(distinct - (node.atMost ?? 0))} fewer ${node.contact}s named`;
  return answer(met ? 'met' : 'unmet', counted(distinct), counted(least), {
    until: met ? lastDayOfCount(named.map(lastDayOf), least) : null,
    evidence: named.map(({ id }) => id),
    missing: met ? null : missing,
  });
};
