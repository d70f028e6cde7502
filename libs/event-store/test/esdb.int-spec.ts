import { EsdbEventStore } from '../src';
import { realServer, testTimeoutMs, timings } from './esdb-subject';
import { testEventStore } from './event-store.contract';
import { StandIn } from './stand-in/stand-in';

jest.setTimeout(testTimeoutMs);

let standIn: StandIn | undefined;
let url = realServer ?? '';

beforeAll(async () => {
  if (realServer !== undefined) return;
  standIn = await StandIn.start();
  ({ url } = standIn);
});
afterAll(() => standIn?.stop());

testEventStore(realServer === undefined ? 'the stand-in for EventStoreDB' : 'EventStoreDB', {
  refusesRepeatedId: false,
  open: (namespace) => {
    const store = EsdbEventStore.connect({ url, namespace, timings });
    return Promise.resolve({ store, close: () => store.close() });
  },
});
