import { Module } from '@nestjs/common';

/** The deals context: registration, conflict, protection, bill of materials, quotes. */
@Module({})
export class DealsModule {}
