import type { HttpAdapterHost } from '@nestjs/core';
import type { NextFunction, Request, Response } from 'express';
import { EventEmitter } from 'node:events';
import { Agent, createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Stopping } from './stopping';

class FakeResponse extends EventEmitter {
  headersSent = false;
  readonly headers = new Map<string, string>();
  setHeader(name: string, value: string): void {
    this.headers.set(name, value);
  }
  end(): void {
    this.headersSent = true;
    this.emit('close');
  }
}

describe('case:S07 a server that is stopped under its clients', () => {
  const begun = () => {
    const server = new Stopping({} as HttpAdapterHost);
    const ask = (): FakeResponse & { passed: boolean } => {
      const response = Object.assign(new FakeResponse(), { passed: false });
      const next: NextFunction = () => (response.passed = true);
      server.admit({} as Request, response as unknown as Response, next);
      return response;
    };
    return { server, ask };
  };

  it('answers what was asked before, and ends then', async () => {
    const { server, ask } = begun();
    const [one, other] = [ask(), ask()];
    server.onModuleDestroy();
    expect([one.passed, one.headers.get('connection')]).toEqual([true, 'close']);
    let ended = false;
    const end = server.beforeApplicationShutdown().then(() => (ended = true));
    one.end();
    await Promise.resolve();
    expect(ended).toBe(false);
    other.end();
    await end;
  });
  it('refuses what is asked after with 503, and waits for that answer too', () => {
    const { server, ask } = begun();
    server.onModuleDestroy();
    expect(ask).toThrow(expect.objectContaining({ status: 503, code: 'UNAVAILABLE' }));
  });
  it('ends at once where nobody waits', async () => {
    const { server, ask } = begun();
    ask().end();
    server.onModuleDestroy();
    await server.beforeApplicationShutdown();
  });
  it('does not wait for ever', async () => {
    jest.useFakeTimers();
    const { server, ask } = begun();
    ask();
    server.onModuleDestroy();
    const end = server.beforeApplicationShutdown();
    await jest.advanceTimersByTimeAsync(3_000);
    jest.useRealTimers();
    await end;
  });

  it('answers who asks again over a connection that is open, and lets nobody in any more', async () => {
    const listening = createServer((request, response) => {
      try {
        stopping.admit(request as Request, response as Response, () => response.end('answered'));
      } catch {
        response.statusCode = 503;
        response.end();
      }
    });
    const host = { httpAdapter: { getHttpServer: () => listening } } as unknown as HttpAdapterHost;
    const stopping = new Stopping(host);
    await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
    const { port } = listening.address() as AddressInfo;
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const ask = (over: Agent): Promise<unknown> =>
      new Promise((resolve) => {
        get({ port, host: '127.0.0.1', agent: over }, (response) => {
          response.resume().once('end', () => {
            resolve([response.statusCode, response.headers.connection]);
          });
        }).once('error', ({ code }: NodeJS.ErrnoException) => {
          resolve(code);
        });
      });

    expect(await ask(agent)).toEqual([200, 'keep-alive']);
    stopping.onModuleDestroy();
    const end = stopping.beforeApplicationShutdown();
    expect(await ask(agent)).toEqual([503, 'close']);
    expect(await ask(new Agent())).toBe('ECONNREFUSED');
    await end;
    agent.destroy();
  });
});
