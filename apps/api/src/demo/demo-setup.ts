import { commandIdFrom, digestOf } from '@channel/event-store';
import { personIdOf, EMBEDDED_ISSUER } from '@channel/identity';
import {
  ApproveProgrammeVersionCommand,
  DraftProgrammeVersionCommand,
  jpa2023,
  SubmitProgrammeVersionCommand,
} from '@channel/programs';
import { CLOCK, VENDOR_ORG, type Clock, type CommandMeta, type Outcome } from '@channel/runtime';
import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';

/** Ines writes the shipped programme and Carol approves it, as they would over HTTP. Repeated, it changes nothing. */
@Injectable()
export class DemoSetup {
  constructor(
    private readonly commands: CommandBus,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Error if the shipped programme is refused: a defect of this build */
  async run(): Promise<void> {
    const programmeId = jpa2023.programmeId;
    const version = { programmeId, version: 1 };
    accepted(
      await this.commands.execute(
        new DraftProgrammeVersionCommand({ programmeId, definition: jpa2023 }, this.as('ines', 'draft')),
      ),
    );
    accepted(
      await this.commands.execute(new SubmitProgrammeVersionCommand(version, this.as('ines', 'submit'))),
    );
    accepted(
      await this.commands.execute(new ApproveProgrammeVersionCommand(version, this.as('carol', 'approve'))),
    );
  }

  private as(persona: string, act: string): CommandMeta {
    const id = personIdOf(EMBEDDED_ISSUER, persona);
    const commandId = commandIdFrom('demo:setup', act, 0);
    return {
      commandId,
      actor: { id, type: 'person', orgId: VENDOR_ORG, onBehalfOf: null },
      channel: 'cli',
      reason: 'set-up of the demo',
      requestHash: digestOf({ act }),
      correlationId: commandId,
      causationId: null,
      now: this.clock.now(),
      traceparent: null,
    };
  }
}

const accepted = (outcome: Outcome<string>): void => {
  if (outcome.kind === 'refused')
    throw new Error(`The demo’s programme was refused: ${outcome.refusal.refused} ${outcome.refusal.detail}`);
};
