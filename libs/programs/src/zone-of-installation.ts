import { CONFIG, type Config } from '@channel/config';
import { InstallationZone } from '@channel/http';
import { lastInstantOf, type Day } from '@channel/kernel';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Programmes } from './domain/terms/definition';

/** Lists of several programmes take days as those of the programme that the installation was made for (`PROGRAM`). */
@Injectable()
export class ZoneOfInstallation implements OnModuleInit {
  constructor(
    private readonly zone: InstallationZone,
    private readonly programmes: Programmes,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.zone.say((day) => this.zoneOn(day));
  }

  /** Of the version in force on the day; where there is none, of the one nearest to it. */
  private async zoneOn(day: Day): Promise<string> {
    const { programme } = this.config;
    const inForce = await this.programmes.inForce(programme, day);
    return (
      inForce?.definition.calendar.timeZone.value ??
      (await this.programmes.now(programme, lastInstantOf(day, 'UTC'))).zone
    );
  }
}
