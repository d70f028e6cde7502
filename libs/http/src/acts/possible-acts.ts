import { digestOf } from '@channel/event-store';
import { CLOCK, isAway, type Clock, type CommandMeta } from '@channel/runtime';
import { Inject, Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { absent } from '../absent';
import type { Principal } from '../access';
import { parametersCalled, RecordNames } from '../names/record-names';
import { permitRole } from '../permit';
import { problemOf } from '../problems/problem.filter';
import { InnerOperations, type InnerOperation } from './inner-operations';
import type { PossibleAct } from './possible-acts.view';
import { smallestBody } from './smallest-body';
import { ALLOWED, cleared, refusedBy, SHUT_OUT, type Verdict } from './verdict';

/** A record, and the operations whose address names it and nothing else. */
type Found = Readonly<{ parameter: string; id: string; operations: readonly InnerOperation[] }>;

/**
 * What somebody may do with a record, and which rule says so. Every operation is asked as if they asked it, as a dry run
 * where it is a command: the role, the scope and the decision are those of the act itself.
 */
@Injectable()
export class PossibleActs {
  constructor(
    private readonly operations: InnerOperations,
    private readonly names: RecordNames,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @param principal `undefined`: somebody who may not enter
   * @param viewer who asks, of the vendor
   * @throws ProblemException NOT_FOUND where nothing is called so; Unavailable if the log is away
   */
  async of(
    principal: Principal | undefined,
    record: string,
    viewer: Principal,
  ): Promise<Readonly<{ id: string; acts: readonly PossibleAct[] }>> {
    const { parameter, id, operations } = await this.find(record, viewer);
    const sees = new Map<string, boolean>();
    const acts: PossibleAct[] = [];
    // One after the other: nobody's question takes the connections of everybody else.
    for (const operation of operations) {
      const [collection = ''] = operation.path.split('/');
      const verdict =
        principal === undefined ? SHUT_OUT : await this.verdict(operation, principal, { [parameter]: id });
      if (operation.reads) sees.set(collection, verdict.outcome === 'allowed');
      const { roles, stepUp = false } = operation.rule;
      acts.push({
        ...{ operation: operation.id, reads: operation.reads, roles: [...roles], freshSignIn: stepUp },
        ...cleared(verdict, sees.get(collection) ?? false),
      });
    }
    return { id, acts };
  }

  private async find(record: string, viewer: Principal): Promise<Found> {
    for (const parameter of parametersCalled(record)) {
      const all = this.operations.all().filter((operation) => isOf(operation, parameter));
      const id = await this.names.idOf(parameter, record);
      const reading = await this.reading(all, { [parameter]: id }, viewer);
      const operations = reading.flatMap((read) => [
        read,
        ...all.filter((one) => !one.reads && one.path.startsWith(`${read.path}/`)),
      ]);
      if (operations.length > 0) return { parameter, id, operations };
    }
    throw absent();
  }

  /** Where whoever may read everything finds it: an id may follow from a code that nothing has. */
  private async reading(
    operations: readonly InnerOperation[],
    params: Readonly<Record<string, string>>,
    viewer: Principal,
  ): Promise<readonly InnerOperation[]> {
    const found: InnerOperation[] = [];
    for (const one of operations.filter(({ reads, rule }) => reads && rule.roles.includes('auditor')))
      if ((await this.verdict(one, { ...viewer, roles: ['auditor'] }, params)).outcome === 'allowed')
        found.push(one);
    return found;
  }

  private async verdict(
    operation: InnerOperation,
    principal: Principal,
    params: Readonly<Record<string, string>>,
  ): Promise<Verdict> {
    const { rule, reads, dryRuns, body } = operation;
    const now = this.clock.now();
    try {
      permitRole(rule, principal);
      // What cannot be tried is not done to find out.
      if (!reads && !dryRuns) return { outcome: 'depends', rule: null, code: null };
      await operation.ask({
        ...{ principal, params, meta: this.envelope(operation, principal, now) },
        body: body === undefined ? undefined : smallestBody(body, now),
      });
      return ALLOWED;
    } catch (error) {
      if (isAway(error)) throw error;
      const problem = problemOf(error);
      if (problem.status >= 500) throw error;
      return refusedBy(problem);
    }
  }

  private envelope({ id, reads }: InnerOperation, principal: Principal, now: string): CommandMeta {
    const commandId = randomUUID();
    return {
      ...{ commandId, correlationId: commandId, causationId: null, traceparent: null },
      actor: { id: principal.id, type: principal.type, orgId: principal.orgId, onBehalfOf: null },
      ...{ channel: 'api', reason: null, requestHash: digestOf({ operation: id, commandId }), now },
      ...(reads ? {} : { dryRun: true }),
    };
  }
}

/** `deals/:dealId` to read it, and each command below it: `deals/:dealId/approve`. */
const isOf = ({ path, parameters, reads }: InnerOperation, parameter: string): boolean =>
  parameters.length === 1 && new RegExp(`^[^:]+/:${parameter}${reads ? '' : '/.+'}$`).test(path);
