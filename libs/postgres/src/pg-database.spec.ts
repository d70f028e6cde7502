import { createServer, type AddressInfo, type Server } from 'node:net';
import { PgDatabase } from './pg-database';

/** A message of the protocol: its letter, its length, its content. */
const message = (letter: string, content: Buffer): Buffer => {
  const length = Buffer.alloc(4);
  length.writeInt32BE(content.length + 4);
  return Buffer.concat([Buffer.from(letter), length, content]);
};

const FATAL = ['SFATAL', 'VFATAL', 'C57P01', 'Mterminating connection due to unexpected postmaster exit', ''];

/** Welcomes a client and says farewell in the same packet, as a server does whose postmaster was just killed. */
const WELCOME_AND_FAREWELL = Buffer.concat([
  message('R', Buffer.alloc(4)),
  message('Z', Buffer.from('I')),
  message('E', Buffer.from(FATAL.map((field) => `${field}\0`).join(''))),
]);

describe('a server that ends in the moment it accepts', () => {
  let server: Server;
  let database: PgDatabase;
  beforeEach(async () => {
    server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', () => socket.end(WELCOME_AND_FAREWELL));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    database = new PgDatabase({ databaseUrl: `postgres://u:p@127.0.0.1:${String(port)}/d`, poolSize: 2 });
  });
  afterEach(async () => {
    await database.close();
    await new Promise((resolve) => server.close(resolve));
  });

  it('fails the transaction, not the process', async () => {
    await expect(database.transaction((client) => client.query('select 1'))).rejects.toThrow();
  });

  it('fails the query, not the process', async () => {
    await expect(database.query('select 1')).rejects.toThrow();
  });
});
