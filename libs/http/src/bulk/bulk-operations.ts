import { Injectable } from '@nestjs/common';
import { InnerOperations, type InnerOperation, type InnerRequest } from '../acts/inner-operations';

export type { InnerRequest };

/** A command as a bulk asks it. */
export type BulkOperation = Pick<InnerOperation, 'id' | 'rule' | 'parameters' | 'decidesOnRead' | 'ask'>;

/** The commands that may be asked for many records at once. */
@Injectable()
export class BulkOperations {
  constructor(private readonly operations: InnerOperations) {}

  find(operationId: string): BulkOperation | undefined {
    return this.operations.all().find(({ id, inBulk }) => inBulk && id === operationId);
  }
}
