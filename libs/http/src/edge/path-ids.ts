import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { absent } from '../absent';
import { RecordNames } from '../names/record-names';

const ID = /^[A-Za-z0-9._-]{1,80}$/;

/**
 * Ids of an address. What cannot be an id names no record: it goes to no database and no log, some of which fail on such
 * texts. What people call a record by stands for its id.
 */
@Injectable()
export class PathIds implements PipeTransform {
  constructor(private readonly names: RecordNames) {}

  async transform(value: unknown, { type, data }: Pick<ArgumentMetadata, 'type' | 'data'>): Promise<unknown> {
    if (typeof value !== 'string' || (type !== 'param' && type !== 'query')) return value;
    if (type === 'param' && !ID.test(value)) throw absent();
    return data === undefined ? value : this.names.idOf(data, value);
  }
}
