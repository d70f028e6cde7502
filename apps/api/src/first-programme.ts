import { CONFIG, type Config } from '@channel/config';
import { commandIdFrom, digestOf } from '@channel/event-store';
import { personIdOf, EMBEDDED_ISSUER } from '@channel/identity';
import { jpa2023 } from '@channel/programs';
import {
  ApproveProgrammeVersionCommand,
  DraftProgrammeVersionCommand,
  SubmitProgrammeVersionCommand,
} from '@channel/programs/commands';
import { CLOCK, VENDOR_ORG, type Actor, type Clock, type CommandMeta, type Outcome } from '@channel/runtime';
import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';

const SYSTEM: Actor = { id: 'system:setup', type: 'automation', orgId: VENDOR_ORG, onBehalfOf: null };

/**
 * The shipped programme, at the first start. In the demo Ines writes it and Carol approves it, as they would over HTTP;
 * in earnest it waits, submitted, for somebody to approve it. Repeated, this changes nothing.
 */
@Injectable()
export class FirstProgramme {
  constructor(
    private readonly commands: CommandBus,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @throws Error if the shipped programme is refused: a defect of this build */
  async run(): Promise<void> {
    const { programmeId } = jpa2023;
    if (this.config.programme !== programmeId) return;
    const demo = this.config.authMode === 'demo';
    const author = demo ? persona('ines') : SYSTEM;
    const version = { programmeId, version: 1 };
    accepted(
      await this.commands.execute(
        new DraftProgrammeVersionCommand({ programmeId, definition: jpa2023 }, this.as(author, 'draft')),
      ),
    );
    accepted(
      await this.commands.execute(new SubmitProgrammeVersionCommand(version, this.as(author, 'submit'))),
    );
    if (!demo) return;
    const approval = this.as(persona('carol'), 'approve');
    accepted(await this.commands.execute(new ApproveProgrammeVersionCommand(version, approval)));
  }

  private as(actor: Actor, act: string): CommandMeta {
    const commandId = commandIdFrom('demo:setup', act, 0);
    return {
      commandId,
      actor,
      channel: 'cli',
      reason: 'first start',
      requestHash: digestOf({ act }),
      correlationId: commandId,
      causationId: null,
      now: this.clock.now(),
      traceparent: null,
    };
  }
}

const persona = (name: string): Actor => ({
  id: personIdOf(EMBEDDED_ISSUER, name),
  type: 'person',
  orgId: VENDOR_ORG,
  onBehalfOf: null,
});

const accepted = (outcome: Outcome<string>): void => {
  if (outcome.kind === 'refused')
    throw new Error(
      `The shipped programme was refused: ${outcome.refusal.refused} ${outcome.refusal.detail}`,
    );
};
