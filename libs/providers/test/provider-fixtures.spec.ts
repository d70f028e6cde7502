import { apiId } from '@channel/event-store';
import { checkFile, type FileCheck } from '@channel/imports';
import { fileFixtures, reportOf } from '@channel/testing';
import { forecastContext, forecastKind } from '../src/features/import-forecast/forecast-world.builders';
import { context, NORRSKEN, ordersKind, senders } from '../src/features/import-orders/order-world.builders';

const { names, bytesOf, expectedOf } = fileFixtures('providers');
const orders = ordersKind(senders, apiId('pord', `${NORRSKEN}|PO-100|1`));
const forecasts = forecastKind(apiId('sfct', `${NORRSKEN}|2026-08`));
const check = (name: string): Promise<FileCheck> =>
  name.startsWith('forecast-')
    ? checkFile(bytesOf(name), forecasts, forecastContext())
    : checkFile(bytesOf(name), orders, context);

describe('odd and bad files of providers', () => {
  it('are many, and each says what it is', () => {
    expect(names.length).toBeGreaterThanOrEqual(38);
    expect(new Set(names.map((name) => bytesOf(name).toString('base64'))).size).toBe(names.length);
    for (const name of names) expect(expectedOf(name).about).not.toBe('');
  });
  it.each(names)('%s', async (name) => {
    expect(reportOf(await check(name))).toEqual(expectedOf(name).report);
  });
});
