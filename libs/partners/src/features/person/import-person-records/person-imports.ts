import { ImportKinds } from '@channel/imports';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PersonDesk } from '../../../people/person-desk';
import { PersonRecordsKind } from './person-records.kind';
import { ATTENDANCE_ROWS, CREDENTIAL_ROWS, TRAINING_ROWS } from './read-person-row';

/** Adds `credentials`, `training_completions` and `attendance` to the import pipeline. */
@Injectable()
export class PersonImports implements OnModuleInit {
  constructor(
    private readonly kinds: ImportKinds,
    private readonly desk: PersonDesk,
  ) {}
  onModuleInit(): void {
    for (const rows of [CREDENTIAL_ROWS, TRAINING_ROWS, ATTENDANCE_ROWS])
      this.kinds.register(new PersonRecordsKind(rows, this.desk));
  }
}
