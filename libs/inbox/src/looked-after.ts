import { Injectable } from '@nestjs/common';

/** Partners that somebody looks after, and those that others do. */
export type LookedAfter = Readonly<{ own: readonly string[]; others: readonly string[] }>;
type Find = (personId: string) => Promise<LookedAfter>;

/** Whose partner a record is, so that an inbox can be cut to one's own. Who knows partners says it; without them it is nobody's. */
@Injectable()
export class PartnersLookedAfter {
  private find: Find = () => Promise.resolve({ own: [], others: [] });

  say(find: Find): void {
    this.find = find;
  }

  by(personId: string): Promise<LookedAfter> {
    return this.find(personId);
  }
}
