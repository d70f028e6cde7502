import { apiId } from '@channel/event-store';
import { checkFile, type FileCheck } from '@channel/imports';
import { fileFixtures, reportOf } from '@channel/testing';
import { context, NORRSKEN, ordersKind, senders } from '../src/features/import-orders/order-world.builders';

const { names, bytesOf, expectedOf } = fileFixtures('providers');
const orders = ordersKind(senders, apiId('pord', `${NORRSKEN}|PO-100|1`));
const check = (name: string): Promise<FileCheck> => checkFile(bytesOf(name), orders, context);

describe('odd and bad files of providers', () => {
  it('are many, and each says what it is', () => {
    expect(names.length).toBeGreaterThanOrEqual(25);
    expect(new Set(names.map((name) => bytesOf(name).toString('base64'))).size).toBe(names.length);
    for (const name of names) expect(expectedOf(name).about).not.toBe('');
  });
  it.each(names)('%s', async (name) => {
    expect(reportOf(await check(name))).toEqual(expectedOf(name).report);
  });
});
