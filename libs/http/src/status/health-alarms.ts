import { Injectable } from '@nestjs/common';
import type { Check } from './readiness';

/** What there is to say, in a sentence. */
export type Alarm = Readonly<{ detail: string }>;
type Source = () => Promise<Alarm | undefined>;

/** What a person has to know of though work goes on: said by whoever knows it, from the start of the application on. */
@Injectable()
export class HealthAlarms {
  private readonly sources: Source[] = [];

  saidBy(source: Source): void {
    this.sources.push(source);
  }

  /** @returns nothing where nobody has anything to say, now or ever */
  async check(): Promise<Check | undefined> {
    if (this.sources.length === 0) return undefined;
    const said = await Promise.all(this.sources.map((source) => source()));
    const alarms = said.filter((one) => one !== undefined);
    return alarms.length === 0
      ? { status: 'up' }
      : { status: 'degraded', detail: alarms.map(({ detail }) => detail).join('; ') };
  }
}
