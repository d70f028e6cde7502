import { Catalog } from '@channel/catalog';
import { CONFIG, type Config } from '@channel/config';
import { commandIdFrom, digestOf, EVENT_STORE, type EventStore } from '@channel/event-store';
import { FileStore, KeptFiles } from '@channel/files';
import { ConfirmImportCommand, UploadImportCommand } from '@channel/imports/commands';
import {
  moneyJson,
  parseMoney,
  sum,
  times,
  type Day,
  type Instant,
  type JsonObject,
  type MoneyJson,
} from '@channel/kernel';
import { Database } from '@channel/postgres';
import { Checkpoints, CLOCK, type Clock, type CommandMeta, type Refused } from '@channel/runtime';
import { Inject, Injectable } from '@nestjs/common';
import { CommandBus, type Command } from '@nestjs/cqrs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { orgKindOf, personOf } from './cast';
import { ActRefused } from './act-refused';

const SETTLE_MS = 60_000;

type Act<Result> = Readonly<{
  /** Who does it. */
  by: string;
  /** The role that the route of this command asks for. */
  role: string;
  /** Names the act for ever: told twice, it is one command. */
  key: string;
  make: (meta: CommandMeta) => Command<Result>;
}>;

type Upload = Pick<Act<never>, 'by' | 'role' | 'key'> &
  Readonly<{ kind: string; name: string; content: string; options?: JsonObject }>;

/** The command of an act: a function of its key, so that the ids that follow from it are known. */
export const commandIdOf = (key: string): string => commandIdFrom('demo:seed', key, 0);

/** What a scene uses: commands with a persona's authority, facts of the log, and silence. */
@Injectable()
export class Stage {
  // eslint-disable-next-line max-params -- Nest injects each part by itself
  constructor(
    private readonly commands: CommandBus,
    private readonly checkpoints: Checkpoints,
    private readonly files: FileStore,
    private readonly kept: KeptFiles,
    private readonly catalog: Catalog,
    readonly database: Database,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  now(): Instant {
    return this.clock.now();
  }

  /** Waits until read models, automations, deadlines and jobs have dealt with everything. */
  settled(): Promise<void> {
    return this.checkpoints.settled(SETTLE_MS);
  }

  /** @throws Error if the person lacks the role */
  private async send<Result>({ by, role, key, make }: Act<Result>): Promise<Result> {
    const { actor, roles } = personOf(by);
    if (!roles.includes(role)) throw new Error(`${by} is no ${role} and cannot do ${key}.`);
    const commandId = commandIdOf(key);
    return this.commands.execute(
      make({
        commandId,
        actor,
        channel: 'cli',
        reason: null,
        requestHash: digestOf({ seed: key }),
        correlationId: commandId,
        causationId: null,
        now: this.clock.now(),
        traceparent: null,
      }),
    );
  }

  /** An act that has to succeed. @throws ActRefused */
  async act<Answer extends Readonly<{ kind: string }>>(
    act: Act<Answer | Refused<string>>,
  ): Promise<Exclude<Answer, Refused<string>>> {
    const answer = await this.send(act);
    if (isRefused(answer)) throw new ActRefused(act, answer.refusal);
    return answer as Exclude<Answer, Refused<string>>;
  }

  /** Acts of the same moment: what an automation does about the first one waits until the last one was done. */
  atOnce(automation: string, play: () => Promise<void>): Promise<void> {
    return this.database.transaction(async (client) => {
      await client.query('select 1 from runtime.checkpoints where name = $1 for update', [automation]);
      await play();
    });
  }

  /** Uploads files, waits for their checks, confirms them. They are applied when the scene is over. */
  async importFiles(...uploads: readonly Upload[]): Promise<void> {
    const confirmations: (() => Promise<unknown>)[] = [];
    for (const { content, kind, name: fileName, options = {}, ...act } of uploads) {
      const { orgId } = personOf(act.by).actor;
      const data = {
        ...{ kind, fileName, fileHash: await this.keep(content), byteCount: Buffer.byteLength(content) },
        ...{ options, orgKind: orgKindOf(orgId) },
      };
      const { id: importId } = await this.act({
        ...act,
        make: (meta) => new UploadImportCommand(data, meta),
      });
      const make = (meta: CommandMeta) => new ConfirmImportCommand({ importId }, meta);
      confirmations.push(() => this.act({ ...act, key: `${act.key}/confirm`, make }));
    }
    await this.settled();
    for (const confirm of confirmations) await confirm();
  }

  /** A PDF that a partner sent, of one line. @returns its id */
  async keepProof(orgId: string, text: string): Promise<string> {
    const content = `%PDF-1.4\n% ${text}\n%%EOF\n`;
    const about = { hash: await this.keep(content), byteCount: Buffer.byteLength(content) };
    const { file } = await this.kept.keep({
      ...{ orgId, ...about, mediaType: 'application/pdf', name: `${text}.pdf` },
      ...{ keptBy: 'pers_demo', keptAt: this.now() },
    });
    return file.fileId;
  }

  /** What parts cost by list on a day, and which product lines they are of. */
  async listOf(
    parts: readonly (readonly [sku: string, quantity: number])[],
    day: Day,
    currency: string,
  ): Promise<Readonly<{ list: MoneyJson; productLines: readonly string[] }>> {
    const { found } = await this.catalog.pricesOn(
      parts.map(([sku]) => sku),
      day,
      currency,
    );
    const priced = parts.map(([sku, quantity]) => {
      const product = found.get(sku);
      if (product === undefined) throw new Error(`No price list of ${currency} has ${sku} on ${day}.`);
      return { product, total: times(parseMoney(product.listPrice), BigInt(quantity)) };
    });
    return {
      list: moneyJson(
        sum(
          priced.map(({ total }) => total),
          currency,
        ),
      ),
      productLines: [...new Set(priced.map(({ product }) => product.productLine))],
    };
  }

  /** The data of a stream's last event of a type; undefined if it has none. */
  async last<Event extends Readonly<{ type: string; data: unknown }>>(
    stream: string,
    type: Event['type'],
  ): Promise<Event['data'] | undefined> {
    let found: unknown;
    for await (const event of this.store.readStream(stream)) if (event.type === type) found = event.data;
    return found;
  }

  /** Onto the disk of the store, which takes files by moving them. */
  private async keep(content: string): Promise<string> {
    const folder = join(this.config.dataDir, 'files', 'incoming');
    const path = join(folder, 'seed.csv');
    await mkdir(folder, { recursive: true });
    await writeFile(path, content);
    return this.files.keep(path);
  }
}

const isRefused = (answer: Readonly<{ kind: string }>): answer is Refused<string> =>
  answer.kind === 'refused';
