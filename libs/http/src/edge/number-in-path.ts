import { present } from '@channel/kernel';
import { Injectable, ParseIntPipe, type ArgumentMetadata } from '@nestjs/common';
import { absent } from '../absent';

/** What the database counts with: nothing has a number beyond it. */
const LARGEST = 2_147_483_647;

/** A number in a path, such as a row or a version. One that nothing can have reads like one that nothing has (X1). */
@Injectable()
export class NumberInPath extends ParseIntPipe {
  override async transform(value: string, metadata: ArgumentMetadata): Promise<number> {
    const number = present(await super.transform(value, metadata), 'a number of the path');
    if (Math.abs(number) > LARGEST) throw absent();
    return number;
  }
}
