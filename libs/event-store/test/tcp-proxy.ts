import { connect, createServer, type Server, type Socket } from 'node:net';

/** Stands between a store and its server and loses what a network can lose. */
export class TcpProxy {
  private readonly pairs = new Set<readonly [Socket, Socket]>();
  /** What the server says is dropped, and then the connection with it. */
  losesAnswers = false;
  /** Nothing passes in either direction, and nobody is told. */
  frozen = false;
  /** Clients that came in so far. */
  connections = 0;

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async before(url: string): Promise<TcpProxy> {
    const target = new URL(url);
    const server = createServer({ allowHalfOpen: true });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const through = new URL(url);
    through.port = String(address !== null && typeof address === 'object' ? address.port : 0);
    const proxy = new TcpProxy(server, through.href);
    server.on('connection', (near) => proxy.join(near, connect(Number(target.port), target.hostname)));
    return proxy;
  }

  cut(): void {
    for (const pair of this.pairs) for (const socket of pair) socket.destroy();
  }

  /** The server's side has ended (FIN) and still listens: what a client writes there is read and never answered. */
  halfClose(): void {
    for (const [near] of this.pairs) near.end();
  }

  close(): void {
    this.cut();
    this.server.close();
  }

  private join(near: Socket, far: Socket): void {
    this.connections += 1;
    const pair = [near, far] as const;
    this.pairs.add(pair);
    const end = (): void => {
      near.destroy();
      far.destroy();
      this.pairs.delete(pair);
    };
    for (const socket of pair) socket.on('error', end).on('close', end);
    near.on('end', end);
    near.on('data', (bytes) => {
      if (!this.frozen) far.write(bytes);
    });
    far.on('data', (bytes) => {
      if (this.frozen) return;
      if (this.losesAnswers) end();
      else if (near.writable) near.write(bytes);
    });
  }
}
