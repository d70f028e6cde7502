import { answer, counted, NOTHING, plural, words, type Judge } from './answers';
import { annualPeriod, lastMonthDue, wholeParts } from './periods';

export const flexPoints: Judge<'flex-points'> = (_node, { definition, facts, on }) => {
  const need = counted(definition.flex.targetPoints.value);
  const notJudged = (missing: string) => answer('not_judged_before', NOTHING, need, { missing });
  if (facts.flexPoints === null) return notJudged('nobody keeps an account of flex points');
  const from = facts.entry?.on ?? on;
  const half = wholeParts('H', definition.calendar.halfYears.value, from, on).at(-1);
  if (half === undefined) return notJudged('no half-year since the entry has ended');
  const earned = facts.flexPoints.filter(({ halfYear }) => halfYear === half.name);
  const points = earned.reduce((total, entry) => total + entry.points, 0);
  const met = points >= definition.flex.targetPoints.value;
  return answer(met ? 'met' : 'unmet', counted(points), need, {
    evidence: earned.map(({ id }) => id),
    missing: met
      ? null
      : `${plural(definition.flex.targetPoints.value - points, 'more flex point', 'more flex points')} in ${half.name}`,
  });
};

/** J60, G36: somebody of the partner in every whole quarter of the annual period. */
export const attendance: Judge<'attendance'> = ({ event }, { definition, facts, on }) => {
  if (facts.entry === null)
    return answer('unmet', NOTHING, counted(1), { missing: 'an entry into the role' });
  const period = annualPeriod(definition, facts.role, facts.entry.on, on);
  const quarters = wholeParts('Q', definition.calendar.quarters.value, period.from, on);
  const attended = facts.attended.filter((one) => one.event === event);
  const missed = quarters.filter(({ from, to }) => {
    const there = attended.filter((one) => from <= one.on && one.on < to).map(({ personId }) => personId);
    return new Set(there).size < definition.salesUpdate.attendees.value;
  });
  return answer(
    missed.length === 0 ? 'met' : 'unmet',
    counted(quarters.length - missed.length),
    counted(quarters.length),
    {
      evidence: attended.filter(({ on: day }) => period.from <= day && day < on).map(({ id }) => id),
      missing:
        missed.length === 0 ? null : `${event} attended in ${missed.map(({ name }) => name).join(', ')}`,
    },
  );
};

export const report: Judge<'report'> = (node, { definition, facts, on }) => {
  const due = lastMonthDue(
    facts.entry?.on.slice(0, 7) ?? on.slice(0, 7),
    on,
    definition.pos.dueBusinessDay.value,
    definition.calendar.holidays.value,
  );
  if (due === undefined)
    return answer('met', words('none due yet'), words(`a ${node.report} report every month`));
  const received = facts.reports.filter(
    (one) => one.report === node.report && one.month === due.month && one.receivedOn <= on,
  );
  return received.length > 0
    ? answer('met', words(due.month), words(due.month), { evidence: received.map(({ id }) => id) })
    : answer('unmet', NOTHING, words(due.month), {
        missing: `the ${node.report} report of ${due.month}, due on ${due.dueOn}`,
      });
};

export const clock: Judge<'clock'> = (node, { facts, on }) => {
  const running = facts.clocks
    .filter((one) => one.clock === node.clock && one.startedOn <= on)
    .toSorted((one, other) => (one.startedOn < other.startedOn ? 1 : -1))[0];
  if (running === undefined)
    return answer('unmet', NOTHING, words(node.clock), { missing: `${node.clock} has not begun` });
  const { endsOn, doneOn, id } = running;
  const need = words(`by ${endsOn}`);
  if (doneOn !== null && doneOn <= on) return answer('met', words(doneOn), need, { evidence: [id] });
  return on <= endsOn
    ? answer('met_in_grace', NOTHING, need, {
        until: endsOn,
        evidence: [id],
        missing: `to be done by ${endsOn}`,
      })
    : answer('unmet', NOTHING, need, { evidence: [id], missing: `it was due by ${endsOn}` });
};
