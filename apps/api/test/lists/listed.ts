import { LISTED, type AsOf, type FilterType } from '@channel/http';
import type { INestApplication } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { buildDocument, operationsOf } from '../../src/openapi';
import type { TestClient } from '../start-api';
import { ONE_PER_ROLE, type Someone } from '../matrix-world';
import type { Row } from './reference-filter';

/** What a list says of itself. */
export type Listed = Readonly<{
  path: string;
  filters: Readonly<Record<string, FilterType>>;
  asOf: AsOf;
  /** Somebody with one role who reads it; of what everybody may read, somebody for whom something waits. */
  reader: Someone;
}>;

/** Every list of the API, as the controllers declare it. */
export const listsOf = (app: INestApplication): readonly Listed[] => {
  const declared = declaredBy(app);
  return operationsOf(buildDocument(app)).flatMap(({ path, operation }) => {
    const listed = declared.get(String(operation.operationId));
    if (listed === undefined) return [];
    const roles = operation['x-roles'] as readonly string[];
    const readers = roles.includes('*') ? ['channel.lead'] : roles;
    const reader = ONE_PER_ROLE.findLast((one) => one.roles.some((role) => readers.includes(role)));
    return reader === undefined ? [] : [{ path, ...listed, reader }];
  });
};

type Declared = Pick<Listed, 'filters' | 'asOf'>;

/** By the id of the operation. */
const declaredBy = (app: INestApplication): ReadonlyMap<string, Declared> => {
  const scanner = new MetadataScanner();
  const found = new Map<string, Declared>();
  for (const { instance } of app.get(DiscoveryService, { strict: false }).getControllers()) {
    const prototype = Object.getPrototypeOf(instance ?? {}) as Record<string, object>;
    for (const name of scanner.getAllMethodNames(prototype)) {
      const method = prototype[name] ?? {};
      const listed = Reflect.getMetadata(LISTED, method) as Declared | undefined;
      const described = Reflect.getMetadata('swagger/apiOperation', method) as { operationId: string };
      if (listed !== undefined) found.set(described.operationId, listed);
    }
  }
  return found;
};

/** All rows of a list. */
export const pagesOf = async (client: TestClient, path: string, question = ''): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  let next: string | undefined = `${path}?limit=100${question}`;
  while (next !== undefined) {
    const { status, body, text } = await client.get(next);
    if (status !== 200) throw new Error(`${next}: ${text}`);
    rows.push(...(body.data as Row[]));
    const cursor = body.page.nextCursor as string | undefined;
    next = cursor === undefined ? undefined : `${path}?cursor=${encodeURIComponent(cursor)}&limit=100`;
  }
  return rows;
};
