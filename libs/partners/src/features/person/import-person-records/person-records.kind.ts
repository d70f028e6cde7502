import { apiId, commandIdFrom } from '@channel/event-store';
import {
  metaOfPart,
  quotedAsSent,
  type BroughtBy,
  type CheckedRow,
  type CheckResult,
  type ImportContext,
  type ImportKind,
  type ImportRow,
  type RowFinding,
  type Rows,
} from '@channel/imports';
import { isRefusal, type Day, type Refusal } from '@channel/kernel';
import { VENDOR_ORG, type CommandMeta } from '@channel/runtime';
import { lastStint, type KnownPerson, type Person } from '../../../domain/person/person';
import { personDecider } from '../../../domain/person/person.decider';
import { holdingsOf } from '../../../domain/standing/validity';
import type { PersonDesk, PersonFacts } from '../../../people/person-desk';
import { PERSON_KEEPERS, personChangeableBy } from '../../../people/person.view';
import type { PersonRow, PersonRowKind, RowFacts } from './read-person-row';

const ORIGIN = 'partners.import-person-records';
const MAX_ROWS = 5_000;

/** Somebody whom the sender may change, with what a decision about them needs; `undefined`: nobody such. */
type Asked = Readonly<{ person: KnownPerson; facts: PersonFacts }> | undefined;
type Around = Pick<RowFacts, 'recordId' | 'partnerOn'>;
type Judged = Readonly<{ outcome: CheckedRow['outcome']; findings: readonly RowFinding[] }>;

/**
 * Rows about people of partners: each is the command that a form would send, judged by the same decider. The check folds
 * what the rows before would have done, so a row that stands twice in a file is a duplicate there as well.
 */
export class PersonRecordsKind implements ImportKind {
  readonly kind;
  readonly columns;
  readonly partial = true;
  readonly maxRows = MAX_ROWS;
  readonly broughtBy: BroughtBy = { roles: PERSON_KEEPERS };

  constructor(
    private readonly rowKind: PersonRowKind,
    private readonly desk: PersonDesk,
  ) {
    this.kind = rowKind.kind;
    this.columns = rowKind.columns;
  }

  /** The same rows again are duplicates, row by row; a file is nothing by itself. */
  alreadyApplied(): Promise<boolean> {
    return Promise.resolve(false);
  }

  async check(rows: Rows, context: ImportContext): Promise<CheckResult> {
    const people = new Map<string, Asked>();
    const checked: CheckedRow[] = [];
    for (const row of rows) {
      if (checked.length % 50 === 0) await context.progress(checked.length, rows.length);
      checked.push(quotedAsSent(row, { row: row.row, ...(await this.judge(row, people, context)) }));
    }
    await context.progress(rows.length, rows.length);
    return { rows: checked, controlTotals: {}, fileProblems: [], basis: {} };
  }

  async apply(rows: Rows, found: () => Promise<CheckResult>, context: ImportContext): Promise<CheckResult> {
    const checked = await found();
    const outcomes = new Map(checked.rows.map((row) => [row.row, row]));
    const applied: CheckedRow[] = [];
    for (const row of rows) {
      const before = outcomes.get(row.row);
      if (before === undefined) continue;
      const isToApply = before.outcome === 'created' || before.outcome === 'warning';
      applied.push(isToApply ? await this.applyRow(row, before, context) : before);
    }
    return { ...checked, rows: applied };
  }

  private async applyRow(row: ImportRow, before: CheckedRow, context: ImportContext): Promise<CheckedRow> {
    const meta = metaOfPart(context, ORIGIN, row.row);
    const read = this.rowKind.read(row.cells, () => undefined);
    const { state } = await this.desk.load(read.personId);
    const person = state.status === 'known' ? state : undefined;
    const outcome = await this.desk.run(read.personId, meta, (facts) =>
      read.command({ ...facts, ...this.around(meta.commandId, context.sender.orgId, person) }),
    );
    if (outcome.kind === 'accepted') return before;
    const findings = [...before.findings, this.finding(outcome.refusal)];
    return quotedAsSent(row, { row: row.row, outcome: 'error', findings });
  }

  private async judge(row: ImportRow, people: Map<string, Asked>, context: ImportContext): Promise<Judged> {
    const unread: RowFinding[] = [...row.findings];
    const read = this.rowKind.read(row.cells, (finding) => unread.push(finding));
    const asked = await this.personIn(read.personId, people, context);
    const findings = [
      ...unread,
      ...(asked === undefined ? [personUnknown(read.personId)] : []),
      ...(await this.misfits(read, asked, { unread, row: row.row, context })),
    ];
    if (asked === undefined || findings.some(({ severity }) => severity === 'error'))
      return { outcome: 'error', findings };
    if (findings.some(({ code }) => code === 'ALREADY_RECORDED')) return { outcome: 'duplicate', findings };
    return this.remember(read, asked, people, {
      findings: [...findings, ...expiryFindings(read, asked.facts)],
      around: this.aroundOf(context, row.row, asked.person),
    });
  }

  /** What was not read is judged no further: its column has its finding. */
  private async misfits(
    read: PersonRow,
    asked: Asked,
    {
      unread,
      row,
      context,
    }: Readonly<{ unread: readonly RowFinding[]; row: number; context: ImportContext }>,
  ): Promise<readonly RowFinding[]> {
    const facts = asked?.facts ?? (await this.factsOfSender(context));
    if (facts === undefined) return [];
    const columns = unread.filter(({ severity }) => severity === 'error').map(({ column }) => column);
    return read
      .misfits({ ...facts, ...this.aroundOf(context, row, asked?.person) }, asked?.person)
      .map((misfit) => this.finding(misfit, misfit.refused === 'ALREADY_RECORDED' ? 'warning' : 'error'))
      .filter(({ column }) => column === undefined || !columns.includes(column));
  }

  /** A partner's words are those of its programme, whoever the row names; the vendor has several. */
  private async factsOfSender({ sender, meta }: ImportContext): Promise<PersonFacts | undefined> {
    if (sender.orgId === VENDOR_ORG) return undefined;
    const facts = await this.desk.factsOf(sender.orgId, meta);
    return 'refused' in facts ? undefined : facts;
  }

  private aroundOf(
    { importId, sender }: ImportContext,
    row: number,
    person: KnownPerson | undefined,
  ): Around {
    return this.around(commandIdFrom(ORIGIN, importId, row), sender.orgId, person);
  }

  /** The rows after it are judged as if it had been applied. */
  private remember(
    read: PersonRow,
    { person, facts }: NonNullable<Asked>,
    people: Map<string, Asked>,
    { findings, around }: Readonly<{ findings: readonly RowFinding[]; around: Around }>,
  ): Judged {
    const decision = personDecider.decide(read.command({ ...facts, ...around }), person);
    if (isRefusal(decision)) {
      return { outcome: 'error', findings: [...findings, this.finding(decision)] };
    }
    const next = decision.reduce<Person>((state, event) => personDecider.evolve(state, event), person);
    if (next.status === 'known') people.set(read.personId, { person: next, facts });
    return { outcome: findings.length > 0 ? 'warning' : 'created', findings };
  }

  /** What the row is refused with, as it is said of its cell. */
  private finding(
    { refused: code, detail: message, errors = [] }: Refusal<string>,
    severity: 'error' | 'warning' = 'error',
  ): RowFinding {
    const column = this.rowKind.columnOf[code];
    const { allowed, suggestions } = errors.find((error) => error.code === code) ?? {};
    return {
      ...{ code, message, severity },
      ...(column === undefined ? {} : { column }),
      ...(allowed === undefined ? {} : { allowed }),
      ...(suggestions === undefined ? {} : { suggestions }),
    };
  }

  /** A partner tells of itself; the vendor of the partner that the person was with on the day. */
  private around(commandId: string, orgId: string, person: KnownPerson | undefined): Around {
    return {
      recordId: apiId('prec', commandId),
      partnerOn: (on: Day): string => {
        if (orgId !== VENDOR_ORG) return orgId;
        const stint = person?.stints.find(
          ({ joinedOn, leftOn }) => joinedOn <= on && (leftOn === null || on < leftOn),
        );
        return stint?.partnerId ?? (person === undefined ? '' : lastStint(person).partnerId);
      },
    };
  }

  private async personIn(
    personId: string,
    people: Map<string, Asked>,
    { sender, meta }: ImportContext,
  ): Promise<Asked> {
    if (people.has(personId)) return people.get(personId);
    const asked = await this.lookUp(personId, sender.orgId, meta);
    people.set(personId, asked);
    return asked;
  }

  private async lookUp(personId: string, orgId: string, meta: CommandMeta): Promise<Asked> {
    const { state } = await this.desk.load(personId);
    if (state.status === 'none' || !personChangeableBy({ orgId })(state)) return undefined;
    const facts = await this.desk.factsOf(lastStint(state).partnerId, meta);
    return 'refused' in facts ? undefined : { person: state, facts };
  }
}

const personUnknown = (value: string): RowFinding => ({
  ...{ column: 'person_ref', value, code: 'PERSON_UNKNOWN', severity: 'error' },
  message:
    'There is no such person among those that you keep. The reference is the id of the list of people.',
});

/** The end follows from the exam and the edition; a file that says another is told so, and changes nothing (T1). */
const expiryFindings = ({ exam }: PersonRow, { terms }: PersonFacts): readonly RowFinding[] => {
  if (exam?.expiresOn == null) return [];
  const end = holdingsOf(terms).endOf(exam.credential, exam.on);
  if (end === exam.expiresOn) return [];
  const message = `The exam of ${exam.on} is valid until ${end ?? 'ever'} (first day not covered); that counts, not the file.`;
  return [
    { column: 'expires_on', value: exam.expiresOn, code: 'EXPIRY_DIFFERS', severity: 'warning', message },
  ];
};
