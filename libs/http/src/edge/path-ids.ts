import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { absent } from '../absent';

const ID = /^[A-Za-z0-9._-]{1,80}$/;

/** What cannot be an id names no record. It goes to no database and no log, some of which fail on such texts. */
@Injectable()
export class PathIds implements PipeTransform {
  transform(value: unknown, { type }: Pick<ArgumentMetadata, 'type'>): unknown {
    if (type === 'param' && typeof value === 'string' && !ID.test(value)) throw absent();
    return value;
  }
}
