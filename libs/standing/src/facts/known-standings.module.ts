import { Module } from '@nestjs/common';
import { KnownStandings } from './known-standing';
import { KnownVersions } from './known-versions';

/** What is known of partners, for everybody here who judges them. */
@Module({ providers: [KnownStandings, KnownVersions], exports: [KnownStandings, KnownVersions] })
export class KnownStandingsModule {}
