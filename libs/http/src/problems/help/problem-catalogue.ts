import { Injectable } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { REFUSALS } from '../../operation';
import { operationIdOf } from '../../operation-id';
import { is, view, type ViewOf } from '../../views/vocabulary';
import { COMMON_PROBLEMS } from '../common-problems';
import { kebab, titleOf } from '../problem-document';
import { meaningOf, remedyOf } from './help-texts';

/** What a problem's `type` leads to. */
export const problemHelpView = view('ProblemHelp', {
  code: is.code,
  title: is.text,
  status: is.count,
  meaning: is.text,
  remedy: is.text,
  operations: is
    .listOf(is.text)
    .describe('Operations whose own rules give this answer; none for what any request may meet.'),
});
export type ProblemHelp = ViewOf<typeof problemHelpView>;

type Found = { status: number; operations: string[] };

/** Every code that this API answers with, collected from the refusal tables of its routes: nothing to keep up by hand. */
@Injectable()
export class ProblemCatalogue {
  private known: ReadonlyMap<string, ProblemHelp> | undefined;

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  /** @param slug the last part of a problem's `type`: `bom-invalid` */
  find(slug: string): ProblemHelp | undefined {
    this.known ??= this.collect();
    return this.known.get(slug);
  }

  private collect(): ReadonlyMap<string, ProblemHelp> {
    const found = new Map<string, Found>(
      Object.entries(COMMON_PROBLEMS).map(([code, status]) => [code, { status, operations: [] }]),
    );
    for (const { operation, table } of this.refusingOperations())
      for (const [code, status] of Object.entries(table)) {
        const entry = found.get(code) ?? { status, operations: [] };
        found.set(code, entry);
        if (!entry.operations.includes(operation)) entry.operations.push(operation);
      }
    return new Map([...found].map(([code, entry]) => [kebab(code), helpOf(code, entry)]));
  }

  private refusingOperations() {
    return this.discovery.getControllers().flatMap(({ metatype }) => {
      if (typeof metatype !== 'function') return [];
      const prototype = metatype.prototype as Record<string, object>;
      return this.scanner.getAllMethodNames(prototype).flatMap((name) => {
        const handler = prototype[name] as object;
        const table = (Reflect.getMetadata(REFUSALS, handler) ?? Reflect.getMetadata(REFUSALS, metatype)) as
          Readonly<Record<string, number>> | undefined;
        const operation = operationIdOf(handler);
        return table === undefined || operation === undefined ? [] : [{ operation, table }];
      });
    });
  }
}

const helpOf = (code: string, { status, operations }: Found): ProblemHelp => ({
  code,
  title: titleOf(code),
  status,
  meaning: meaningOf(code, status),
  remedy: remedyOf(code, status),
  operations: [...operations].sort(),
});
