import { Server, ServerCredentials, status, type ServiceError } from '@grpc/grpc-js';
import { GossipService } from '@eventstore/db-client/generated/gossip_grpc_pb';
import { ClusterInfo, EndPoint, MemberInfo } from '@eventstore/db-client/generated/gossip_pb';
import { ServerFeaturesService } from '@eventstore/db-client/generated/serverfeatures_grpc_pb';
import { SupportedMethod, SupportedMethods } from '@eventstore/db-client/generated/serverfeatures_pb';
import { StreamsService } from '@eventstore/db-client/generated/streams_grpc_pb';
import { randomUUID } from 'node:crypto';
import { answerAppend } from './append-call';
import { answerBatches } from './batch-call';
import { Faults } from './faults';
import { Log } from './log';
import { failure, tooSlow, uuidMessage } from './messages';
import { answerRead, type ReadCall } from './read-call';
import { Subscription } from './subscription';

const HOST = '127.0.0.1';
const VERSION = '23.10.0-stand-in';
const METHODS = ['append', 'batchappend', 'read'];

/**
 * A gRPC server that stands in for EventStoreDB in tests: the real client talks to it over loopback. Its log is in
 * memory and outlives `goAway` and `comeBack`. It is no EventStoreDB: what was seen here was seen here.
 */
export class StandIn {
  readonly log = new Log();
  readonly faults = new Faults();
  /** How often each method was called. */
  readonly calls = { append: 0, batchAppend: 0, read: 0, subscribe: 0 };
  private readonly subscriptions = new Set<Subscription>();
  private server: Server | undefined;
  private boundPort = 0;

  static async start(port = 0): Promise<StandIn> {
    const standIn = new StandIn();
    standIn.boundPort = port;
    await standIn.comeBack();
    return standIn;
  }

  get port(): number {
    return this.boundPort;
  }

  get url(): string {
    return `esdb://${HOST}:${String(this.boundPort)}?tls=false`;
  }

  /** The same server for a client that asks a cluster for its leader. */
  get clusterUrl(): string {
    return `esdb+discover://${HOST}:${String(this.boundPort)}?tls=false&maxDiscoverAttempts=2&discoveryInterval=20`;
  }

  get subscribers(): number {
    return this.subscriptions.size;
  }

  /** The port is closed and every connection cut, as after a kill. */
  goAway(): void {
    this.server?.forceShutdown();
    this.server = undefined;
    this.subscriptions.clear();
  }

  /** Listens again on the same port, with its log. */
  async comeBack(): Promise<void> {
    const server = this.services();
    this.boundPort = await new Promise<number>((resolve, reject) => {
      server.bindAsync(
        `${HOST}:${String(this.boundPort)}`,
        ServerCredentials.createInsecure(),
        (error, port) => {
          if (error === null) resolve(port);
          else reject(error);
        },
      );
    });
    this.server = server;
  }

  /** Drops every subscriber as the server drops one that reads too slowly. */
  dropConsumers(): void {
    for (const subscription of [...this.subscriptions]) subscription.end(tooSlow());
  }

  /** Ends every subscription without an error. */
  halfClose(): void {
    for (const subscription of [...this.subscriptions]) subscription.end();
  }

  /** The subscriptions of now stay open and say nothing more. */
  mute(): void {
    for (const subscription of this.subscriptions) subscription.muted = true;
  }

  freeze(): void {
    this.faults.freeze();
  }

  thaw(): void {
    this.faults.thaw();
    for (const subscription of this.subscriptions) subscription.pump();
  }

  stop(): void {
    this.faults.thaw();
    this.goAway();
  }

  private services(): Server {
    const server = new Server({ 'grpc.max_receive_message_length': 17 * 1024 * 1024 });
    server.addService(StreamsService, {
      append: (call: Parameters<typeof answerAppend>[2], answer: Parameters<typeof answerAppend>[3]) => {
        this.calls.append += 1;
        if (this.faults.denied) answer(denied());
        else answerAppend(this.log, this.faults, call, answer);
      },
      batchAppend: (call: Parameters<typeof answerBatches>[2]) => {
        this.calls.batchAppend += 1;
        answerBatches(this.log, this.faults, call);
      },
      read: (call: ReadCall) => {
        call.on('error', () => undefined);
        if (this.faults.denied) call.emit('error', denied());
        else if (call.request.getOptions()?.hasSubscription() === true) void this.subscribe(call);
        else {
          this.calls.read += 1;
          void answerRead(this.log, this.faults, call);
        }
      },
    });
    server.addService(ServerFeaturesService, {
      getSupportedMethods: (_call: unknown, answer: (error: null, methods: SupportedMethods) => void) => {
        answer(null, supportedMethods());
      },
    });
    server.addService(GossipService, {
      read: (_call: unknown, answer: (error: Error | null, cluster?: ClusterInfo) => void) => {
        if (this.faults.failDiscovery) answer(failure(status.UNAVAILABLE, 'Server Is Not Ready'));
        else answer(null, this.cluster());
      },
    });
    return server;
  }

  private async subscribe(call: ReadCall): Promise<void> {
    this.calls.subscribe += 1;
    if (!(await this.faults.admit()) || call.cancelled) return;
    const subscription = new Subscription(this.log, this.faults, call, (closed) => {
      this.subscriptions.delete(closed);
    });
    this.subscriptions.add(subscription);
  }

  private cluster(): ClusterInfo {
    const endPoint = new EndPoint();
    endPoint.setAddress(HOST);
    endPoint.setPort(this.boundPort);
    const member = new MemberInfo();
    member.setInstanceId(uuidMessage(randomUUID()));
    member.setState(MemberInfo.VNodeState.LEADER);
    member.setIsAlive(true);
    member.setHttpEndPoint(endPoint);
    member.setTimeStamp('0');
    const cluster = new ClusterInfo();
    cluster.setMembersList([member]);
    return cluster;
  }
}

const denied = (): ServiceError =>
  failure(status.PERMISSION_DENIED, 'Access Denied.', { exception: 'access-denied' });

const supportedMethods = (): SupportedMethods => {
  const methods = new SupportedMethods();
  methods.setEventStoreServerVersion(VERSION);
  for (const name of METHODS) {
    const method = new SupportedMethod();
    method.setServiceName('event_store.client.streams.streams');
    method.setMethodName(name);
    if (name === 'read') method.setFeaturesList(['position', 'events', 'all', 'stream']);
    methods.addMethods(method);
  }
  return methods;
};
