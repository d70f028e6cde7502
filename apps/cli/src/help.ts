import type { Command } from 'commander';
import { exitCodesOf } from './exit-codes';

/** What stands for the words in angle brackets, in every command alike. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  adjustment: 'id of the adjustment, radj_…, as `adjustments list` shows it',
  agreement: 'number such as MOU-2026-000001, or id',
  alias: 'id of the spelling, alia_…',
  batch: 'number such as PB-2026-000001, or id',
  bom: 'number of its deal such as DR-2026-000001, or id bom_…',
  opportunity: 'id of the opportunity, dopp_…, as `direct list` shows it',
  claim: 'number such as MC-2026-000001, or id',
  earned: 'number such as CO-2026Q3-PTR0042, or id',
  code: 'code of your choice, e.g. PTR-0042: capitals, digits, hyphens',
  command: 'id of the command, as `outbox list` shows it',
  contract: 'number of the service contract such as SC-2026-000001, or id',
  conflict: 'id of the conflict, cnfl_…',
  course: 'of the courses that `credentials list` shows, e.g. sales-essentials',
  credential: 'of the credentials that `credentials list` shows, e.g. jncia-junos',
  duties: 'sales, pre-sales, post-sales',
  email: 'e-mail address',
  parts: 'part numbers, e.g. EX4100-48P',
  proof: 'id of the proof of concept, proo_…, as `proofs list` prints it',
  review: 'id of the review, revw_…, as `reviews list` prints it',
  qualification: 'id of the qualification, qual_…, as `qualifications list` prints it',
  certification: 'product certification, e.g. operate-network-infrastructure',
  customer: 'what the customer is called',
  entry: 'id of the entry, cren_…, as `points list` prints it',
  correction: 'id of the correction, as `partners corrections` shows it',
  assignment: 'id of an assignment, pasg_…, as `partners show --json` prints it',
  kept: 'id of what is on record, srec_…, as `partners show` prints it',
  word: 'a word of the programme, e.g. services-agreement, noc, service-partner',
  job: 'id of the job, as `jobs list` shows it',
  csv: 'path of a CSV file; comma, semicolon or tab',
  currency: 'ISO 4217, e.g. USD',
  day: 'a day of the calendar, YYYY-MM-DD',
  deal: 'number such as DR-2026-000001, or id',
  definition: 'path of a definition in JSON',
  draft: 'id of the draft, deal_…, as `deals drafts` shows it',
  file: 'path of the file',
  from: 'the earlier run: number such as RR-2026Q3-01, or id',
  grant: 'id of the grant, fgrt_…, as `funds show` prints it',
  group: 'what the issuer calls it, in quotes where it has spaces',
  import: 'id of the import, impt_…',
  'invitation-code': 'the code that `people invite` printed',
  invitation: 'id of the invitation, invt_…, as `people list` shows it',
  item: 'end-to-end id such as PB-2026-000001-0001, or id',
  kind: 'kind of file: pos, price_list, fx_table, credentials, training_completions, attendance, provider_orders or forecast',
  level: 'level of its role, e.g. elite-plus',
  line: 'invoice and line such as INV-88120/1, or id; of a reward with its statement before it',
  'line=price': 'line and its price for one piece in the currency of the price, e.g. 1=8400.00',
  lot: 'id of the lot, clot_…, or what it comes from, in quotes',
  mapping: 'id of the mapping, gmap_…, as `access groups` shows it',
  milestone: 'its key in the agreement, as `mou show` prints it',
  name: 'what somebody is called, in quotes',
  operation: 'command that can be asked of many, as the API calls it, e.g. approveDeal, acceptStatement',
  records: 'their ids; of a part of another record both, such as fund_…/fgrt_…',
  other: 'the other spelling, e.g. EX410048P',
  partner: 'code such as PTR-0042 or DIST-001, or id',
  reference: 'what it is called where it is kept, e.g. W-9/2026/0071',
  persona: 'a persona of the demo, e.g. priya, chen, fatima',
  people: 'ids of people, pers_…',
  portions: 'a deal and its units, such as DR-2026-000001=2, with serial numbers DR-2026-000001=2:SN1,SN2',
  person: 'id of the person, pers_…',
  text: 'what is to be read, in quotes',
  transfer: 'number of the title transfer, e.g. TT-2026-000001',
  programme: 'id of the programme, e.g. jpa-2023',
  projection: 'name such as deals.deal-list; `rebuild` without a name lists all',
  event: 'id of an event, as explanations and ledger entries name it',
  quarter: 'quarter such as 2026-Q3',
  quarters: 'quarters such as 2026-Q1 2026-Q2',
  quote: 'number such as QT-2026-000001, or id',
  record: 'id of the record, prec_…, as `credentials show` prints it',
  request: 'number such as MR-2026-000001, or id',
  role: 'e.g. partner.rep, channel.manager, finance.analyst',
  row: 'record of the file, the first is 1, as the report shows it',
  shell: 'bash, zsh, fish or powershell',
  run: 'number such as RR-2026Q3-01, or id',
  sale: 'invoice and line of the sale such as INV-88120/1, or id',
  simulation: 'id of the simulation, simu_…, as `programme simulations` lists it',
  sku: 'part number, e.g. EX4100-48P',
  specialisation: 'e.g. security',
  'statement|line': 'number of the statement such as ST-2026Q3-PTR0042, or id of the reward line alone',
  statement: 'number such as ST-2026Q3-PTR0042, or id',
  statements: 'numbers such as ST-2026Q3-PTR0042, or ids',
  subject: '`sub` at the issuer of this installation',
  table: 'base and version, e.g. USD-1',
  to: 'the later run: number such as RR-2026Q3-02, or id',
  version: 'number of the version, e.g. 2',
};

/** What the value of an option is written in. */
const FORMS: readonly (readonly [placeholder: RegExp, form: string])[] = [
  [/<day>$/, 'YYYY-MM-DD'],
  [/<moment>$/, 'YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ'],
];

const withForm = (flags: string, description: string): string => {
  const [, form] = FORMS.find(([placeholder]) => placeholder.test(flags)) ?? [];
  return form === undefined || description.includes(form) ? description : `${description} (${form})`;
};

/** Completes the help of every command: what its arguments are, forms of its options, its exit codes. */
export const completeHelp = (command: Command, path: readonly string[] = []): void => {
  for (const argument of command.registeredArguments)
    if (argument.description === '') argument.description = ARGUMENTS[argument.name()] ?? '';
  for (const option of command.options) option.description = withForm(option.flags, option.description);
  if (command.commands.length === 0) command.addHelpText('after', `\n${exitCodesOf(path.join(' '))}`);
  for (const below of command.commands) completeHelp(below, [...path, below.name()]);
};
