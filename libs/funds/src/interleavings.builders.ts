import { evidenceDecider } from '@channel/evidence/commands';
import { isRefusal, type Decider, type DomainCommand, type DomainEvent } from '@channel/kernel';
import type { AnyAutomation } from '@channel/runtime';
import { followUpOf } from './domain/claim/claim.cut';
import { mdfClaimDecider } from './domain/claim/claim.decider';
import { fundDecider } from './domain/fund/fund.decider';
import { whenEvidenceAnsweredRecordMdfEvidence } from './features/claim/when-evidence-answered-record-mdf-evidence/when-evidence-answered-record-mdf-evidence';
import { whenFundAnsweredTellMdfClaim } from './features/claim/when-fund-answered-tell-mdf-claim/when-fund-answered-tell-mdf-claim';
import { whenMdfClaimChangedAskEvidence } from './features/claim/when-mdf-claim-changed-ask-evidence/when-mdf-claim-changed-ask-evidence';
import { whenMdfClaimChangedAskFund } from './features/claim/when-mdf-claim-changed-ask-fund/when-mdf-claim-changed-ask-fund';
import { whenMdfCutGrantedOpenFollowUp } from './features/claim/when-mdf-cut-granted-open-follow-up/when-mdf-cut-granted-open-follow-up';
import { mdfFollowUpIdOf } from './ids';

// The log, the automations and the outbox as they are promised and no better, in memory: each automation is as far in
// the feed as it happens to be, lanes go on independently, and a command may be executed again after it was.

const AUTOMATIONS: readonly AnyAutomation[] = [
  whenMdfClaimChangedAskEvidence,
  whenEvidenceAnsweredRecordMdfEvidence,
  whenMdfClaimChangedAskFund,
  whenFundAnsweredTellMdfClaim,
  whenMdfCutGrantedOpenFollowUp,
];
const DAY = '2026-06-12';

type Stored = Readonly<{ stream: string; event: DomainEvent }>;
type Waiting = Readonly<{ id: string; command: DomainCommand }>;
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the streams of three contexts, each with a decider of its own
type AnyDecider = Decider<any, any, any, any>;

/** Where a command of an automation goes. */
const target = ({ type, data }: DomainCommand): readonly [AnyDecider, string] => {
  const { evidenceId, fundId, claimId, firstId } = data as Readonly<Record<string, string>>;
  if (firstId !== undefined) return [mdfClaimDecider, mdfFollowUpIdOf(firstId)];
  if (type === 'ClaimEvidence' || type === 'ReleaseEvidence') return [evidenceDecider, evidenceId ?? ''];
  return fundId === undefined ? [mdfClaimDecider, claimId ?? ''] : [fundDecider, fundId];
};

/** Events of a stream. */
export type Given = readonly [AnyDecider, string, readonly DomainEvent[]];
/** A person's command, sent when its time has come. @returns `undefined`: not yet */
export type Act = (world: Interleaved) => readonly [AnyDecider, string, DomainCommand] | undefined;

export class Interleaved {
  private readonly log: Stored[] = [];
  /** By the ids of streams, which say what they are. */
  private readonly states = new Map<string, unknown>();
  private readonly done = new Set<string>();
  private readonly cursors = AUTOMATIONS.map(() => 0);
  private readonly lanes = new Map<string, Waiting[]>();
  private acts: readonly Act[];

  /** @param given what stands in the log before anybody acts */
  constructor(acts: readonly Act[], given: readonly Given[]) {
    this.acts = acts;
    for (const [decider, id, events] of given) for (const event of events) this.append(decider, id, event);
  }

  /** Goes on at places that are drawn until nothing is left to do. @param draw a whole number below its argument */
  run(draw: (below: number) => number): void {
    for (let steps = this.steps(); steps.length > 0; steps = this.steps()) steps[draw(steps.length)]?.(draw);
  }

  /** What a stream has come to. */
  stateOf<State>(decider: Pick<Decider<State, never, never, never>, 'initial'>, id: string): State {
    return (this.states.get(id) ?? decider.initial) as State;
  }

  private append(decider: AnyDecider, id: string, event: DomainEvent): void {
    this.states.set(id, decider.evolve(this.stateOf(decider, id), event));
    this.log.push({ stream: id, event });
  }

  private steps(): readonly ((draw: (below: number) => number) => void)[] {
    const steps: ((draw: (below: number) => number) => void)[] = [];
    AUTOMATIONS.forEach((automation, index) => {
      if (this.hasToRead(automation, index)) steps.push(() => this.read(automation, index));
    });
    for (const [lane, waiting] of this.lanes)
      if (waiting.length > 0) steps.push((draw) => this.send(lane, draw));
    this.acts.forEach((act, index) => {
      const due = act(this);
      if (due !== undefined) steps.push(() => this.act(index, due));
    });
    return steps;
  }

  private act(index: number, [decider, id, command]: NonNullable<ReturnType<Act>>): void {
    this.acts = this.acts.filter((_, place) => place !== index);
    this.execute(decider, id, { id: `act/${String(index)}/${String(this.log.length)}`, command });
  }

  /** Goes over what means nothing to an automation. */
  private hasToRead({ handles }: AnyAutomation, index: number): boolean {
    let place = this.cursors[index] ?? 0;
    while (place < this.log.length && !handles.includes(this.log[place]?.event.type ?? '')) place += 1;
    this.cursors[index] = place;
    return place < this.log.length;
  }

  /** An automation takes its next event; what it asks for stands in the outbox. */
  private read(automation: AnyAutomation, index: number): void {
    const place = this.cursors[index] ?? 0;
    this.cursors[index] = place + 1;
    const stored = this.log[place];
    if (stored === undefined) return;
    for (const reaction of automation.react(stored.event as never)) {
      if (reaction.do !== 'send') continue;
      const lane = `${automation.name}/${reaction.lane ?? stored.stream}`;
      const id = `${String(place)}/${automation.name}/${String(reaction.n)}`;
      const command = reaction.command as DomainCommand;
      this.lanes.set(lane, [...(this.lanes.get(lane) ?? []), { id, command }]);
    }
  }

  /** Executed, and taken off the outbox: unless the process dies in between, and it is executed once more. */
  private send(lane: string, draw: (below: number) => number): void {
    const [first, ...rest] = this.lanes.get(lane) ?? [];
    if (first === undefined) return;
    this.execute(...target(first.command), first);
    if (draw(4) > 0) this.lanes.set(lane, rest);
  }

  /** What the handler of a follow-up reads in the claim that it follows. */
  private granted(claimId: string, { data }: DomainCommand): object {
    const { firstId } = data as Readonly<Record<string, string>>;
    if (firstId === undefined) return {};
    const first = this.stateOf(mdfClaimDecider, firstId);
    return { claimId, number: claimId, of: first.status === 'none' ? undefined : followUpOf(first) };
  }

  /** Like the runner: what stands in the log under this id is not done again. */
  private execute(decider: AnyDecider, id: string, { id: commandId, command }: Waiting): void {
    const key = `${id}/${commandId}`;
    if (this.done.has(key)) return;
    const asked = {
      type: command.type,
      data: {
        today: DAY,
        at: `${DAY}T12:00:00.000Z`,
        ...(command.data as object),
        ...this.granted(id, command),
      },
    };
    const decision = decider.decide(asked, this.stateOf(decider, id)) as
      readonly DomainEvent[] | Readonly<{ refused: string }>;
    if (isRefusal(decision as never)) return;
    for (const event of decision as readonly DomainEvent[]) this.append(decider, id, event);
    // A command that led to no event is decided anew when it comes again, like in the runner.
    if ((decision as readonly DomainEvent[]).length > 0) this.done.add(key);
  }
}
