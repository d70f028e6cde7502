import type { Request, Response } from 'express';
import { EventEmitter } from 'node:events';
import { endSlowBodies } from './slow-bodies';

/** A request whose bytes arrive when the test says so. */
class FakeRequest extends EventEmitter {
  readonly socket = { bytesRead: 0 };
  destroyed = false;
  constructor(readonly headers: Readonly<Record<string, string>>) {
    super();
  }
  destroy(): void {
    this.destroyed = true;
  }
}

describe('case:B15 a body that comes too slowly', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  const begun = (headers: Readonly<Record<string, string>>): FakeRequest => {
    const request = new FakeRequest(headers);
    let passed = false;
    endSlowBodies(1_000)(request as unknown as Request, {} as Response, () => (passed = true));
    expect(passed).toBe(true);
    return request;
  };
  const after = (request: FakeRequest, milliseconds: number, bytes = 0): boolean => {
    request.socket.bytesRead += bytes;
    jest.advanceTimersByTime(milliseconds);
    return request.destroyed;
  };

  it('is ended, whatever of it has arrived', () => {
    const request = begun({ 'content-length': '10', 'content-type': 'application/json' });
    expect(after(request, 999, 5)).toBe(false);
    expect(after(request, 1, 1)).toBe(true);
  });
  it('is left alone once it is there', () => {
    const request = begun({ 'content-length': '10', 'content-type': 'application/json' });
    request.emit('end');
    expect(after(request, 5_000)).toBe(false);
  });
  it('of an upload goes on while something of it arrives, and ends when nothing does', () => {
    const request = begun({
      'transfer-encoding': 'chunked',
      'content-type': 'multipart/form-data; boundary=x',
    });
    expect(after(request, 1_000, 5)).toBe(false);
    expect(after(request, 1_000, 5)).toBe(false);
    expect(after(request, 1_000)).toBe(true);
  });
  it('has no time where there is none', () => {
    expect(after(begun({}), 5_000)).toBe(false);
  });
});
