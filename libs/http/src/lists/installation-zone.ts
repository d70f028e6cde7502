import type { Day } from '@channel/kernel';
import { Injectable } from '@nestjs/common';

type ZoneOf = (day: Day) => Promise<string>;

/**
 * T4 where rows of several programmes stand in one list: a day that is asked for is that of the programme which the
 * installation was made for. Who knows programmes says which zone that is; without them it is UTC.
 */
@Injectable()
export class InstallationZone {
  private zoneOf: ZoneOf = () => Promise.resolve('UTC');

  say(zoneOf: ZoneOf): void {
    this.zoneOf = zoneOf;
  }

  /** The zone that counts on a day, e.g. `Asia/Tokyo`. */
  on(day: Day): Promise<string> {
    return this.zoneOf(day);
  }
}
