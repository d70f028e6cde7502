/* eslint-disable @typescript-eslint/no-require-imports -- a word is loaded when it is used: each of the others would cost its time */
import type { Command } from 'commander';
import type { Output } from './output';

/** Gives a word its arguments, options and what it does, or a group its commands. */
export type Fill = (word: Command, output: Output) => void;
export type Word = Readonly<{ name: string; summary: string; load: () => Fill }>;

const word = (name: string, summary: string, load: () => Fill): Word => ({ name, summary, load });

/** In the order of the help: the server, the programme, the way of a deal, its money, the operation. */
export const WORDS: readonly Word[] = [
  word(
    'health',
    'whether the server can work: log, database, read models; exit code 1 if it cannot',
    () => (require('./commands/health.command') as typeof import('./commands/health.command')).addHealth,
  ),
  word(
    'token <persona>',
    'prints a token that acts as a persona of the demo for 15 minutes',
    () => (require('./commands/token.command') as typeof import('./commands/token.command')).addToken,
  ),
  word(
    'me',
    'who you are here, and which roles you have',
    () => (require('./commands/me.command') as typeof import('./commands/me.command')).addMe,
  ),
  word(
    'demo',
    'controls of the demo: its clock, and a new beginning',
    () => (require('./commands/demo.command') as typeof import('./commands/demo.command')).addDemo,
  ),
  word(
    'story',
    'plays a deal from registration to payment, or another chapter, on a new demo, and checks each step',
    () => (require('./commands/story.command') as typeof import('./commands/story.command')).addStory,
  ),
  word(
    'programme',
    'versions of the programme and its rules',
    () =>
      (require('./commands/programme.command') as typeof import('./commands/programme.command')).addProgramme,
  ),
  word(
    'partners',
    'partners and distributors; named by their code or id',
    () =>
      (require('./commands/partners.command') as typeof import('./commands/partners.command')).addPartners,
  ),
  word(
    'inbox',
    'what waits for you: decisions, answers and repairs, the first due first',
    () => (require('./commands/inbox.command') as typeof import('./commands/inbox.command')).addInbox,
  ),
  word(
    'notices',
    'what you were told, the newest first',
    () => (require('./commands/notices.command') as typeof import('./commands/notices.command')).addNotices,
  ),
  word(
    'import <kind> <file>',
    'checks a CSV file of up to 64 MB and, with --confirm, applies it',
    () => (require('./commands/import.command') as typeof import('./commands/import.command')).addImport,
  ),
  word(
    'imports',
    'what was imported before, and its rows',
    () => (require('./commands/imports.command') as typeof import('./commands/imports.command')).addImports,
  ),
  word(
    'mapping',
    'which column is which in the files of your organisation',
    () => (require('./commands/mapping.command') as typeof import('./commands/mapping.command')).addMapping,
  ),
  word(
    'catalog',
    'parts and price lists; `./channel import price_list <file>` brings one in',
    () => (require('./commands/catalog.command') as typeof import('./commands/catalog.command')).addCatalog,
  ),
  word(
    'deals',
    'registrations; a deal is named by its number or its id',
    () => (require('./commands/deals.command') as typeof import('./commands/deals.command')).addDeals,
  ),
  word(
    'conflicts',
    'registrations on the same opportunity',
    () =>
      (require('./commands/conflicts.command') as typeof import('./commands/conflicts.command')).addConflicts,
  ),
  word(
    'direct',
    'what the vendor’s own sales pursue; `./channel import direct_opportunities <file>` brings it in',
    () => (require('./commands/direct.command') as typeof import('./commands/direct.command')).addDirect,
  ),
  word(
    'price',
    'the vendor’s price of a bill of materials',
    () => (require('./commands/price.command') as typeof import('./commands/price.command')).addPrice,
  ),
  word(
    'quotes',
    'quotes; a quote is named by its number or its id',
    () => (require('./commands/quotes.command') as typeof import('./commands/quotes.command')).addQuotes,
  ),
  word(
    'shipments',
    'sold and returned lines of the distributors’ reports',
    () =>
      (require('./commands/shipments.command') as typeof import('./commands/shipments.command')).addShipments,
  ),
  word(
    'funds',
    'marketing money of partners: grants, lots and where their money is; a partner is named by its code',
    () => (require('./commands/funds.command') as typeof import('./commands/funds.command')).addFunds,
  ),
  word(
    'mdf',
    'marketing activities: requests, claims and what shows that they took place',
    () => (require('./commands/mdf.command') as typeof import('./commands/mdf.command')).addMdf,
  ),
  word(
    'mou',
    'co-investment agreements: versions, signatures, milestones and what those release',
    () => (require('./commands/mou.command') as typeof import('./commands/mou.command')).addMou,
  ),
  word(
    'providers',
    'what providers of services order and report by themselves; a partner is named by its code',
    () =>
      (require('./commands/providers.command') as typeof import('./commands/providers.command')).addProviders,
  ),
  word(
    'transfers',
    'units of an own service that providers passed on, and what they owe for them; a transfer is named by its number',
    () =>
      (require('./commands/transfers.command') as typeof import('./commands/transfers.command')).addTransfers,
  ),
  word(
    'sellers',
    'rewards of salespeople: consents, what own registrations earn, and payment; a person is named by its id',
    () => (require('./commands/sellers.command') as typeof import('./commands/sellers.command')).addSellers,
  ),
  word(
    'points',
    'flex points of half-years and their targets; a partner is named by its code',
    () => (require('./commands/points.command') as typeof import('./commands/points.command')).addPoints,
  ),
  word(
    'credits',
    'service and training credits, vouchers and passes: balances, bookings and what they were used for',
    () => (require('./commands/credits.command') as typeof import('./commands/credits.command')).addCredits,
  ),
  word(
    'contracts',
    'service contracts: their units, who speaks for them, and their renewals; a contract is named by its number',
    () =>
      (require('./commands/contracts.command') as typeof import('./commands/contracts.command')).addContracts,
  ),
  word(
    'bulk <operation> [records...]',
    'one command for many records, at most 100 at once: what is possible, then what came of each',
    () => (require('./commands/bulk.command') as typeof import('./commands/bulk.command')).addBulk,
  ),
  word(
    'fx',
    'tables of exchange rates; `./channel import fx_table <file>` brings one in',
    () => (require('./commands/fx.command') as typeof import('./commands/fx.command')).addFx,
  ),
  word(
    'run',
    'the rewards of a quarter; a run is named RR-2026Q3-01 or by its id',
    () => (require('./commands/run.command') as typeof import('./commands/run.command')).addRun,
  ),
  word(
    'period',
    'quarters of the programme',
    () => (require('./commands/period.command') as typeof import('./commands/period.command')).addPeriod,
  ),
  word(
    'statement',
    'statements; named ST-2026Q3-PTR0042 or by their id',
    () =>
      (require('./commands/statement.command') as typeof import('./commands/statement.command')).addStatement,
  ),
  word(
    'adjustments',
    'amounts of statements adjusted by hand: one prepares, another approves, the next statement says it',
    () =>
      (require('./commands/adjustments.command') as typeof import('./commands/adjustments.command'))
        .addAdjustments,
  ),
  word(
    'explain <statement|line> [line]',
    'every step from the facts to the amount of a reward line; what is in ADDS adds up to it',
    () => (require('./commands/explain.command') as typeof import('./commands/explain.command')).addExplain,
  ),
  word(
    'payout',
    'payments: accounts of payees, and batches made by one and approved by another',
    () => (require('./commands/payout.command') as typeof import('./commands/payout.command')).addPayout,
  ),
  word(
    'ledger',
    'double entry; debit is positive',
    () => (require('./commands/ledger.command') as typeof import('./commands/ledger.command')).addLedger,
  ),
  word(
    'events',
    'what was recorded, event by event; explanations and ledger entries name an event by its id',
    () => (require('./commands/events.command') as typeof import('./commands/events.command')).addEvents,
  ),
  word(
    'rebuild [projection]',
    'builds a read model anew beside the live one and switches to it',
    () => (require('./commands/rebuild.command') as typeof import('./commands/rebuild.command')).addRebuild,
  ),
  word(
    'resume <projection>',
    'lets a stopped projection or automation try again, at the event that it stopped at',
    () => (require('./commands/resume.command') as typeof import('./commands/resume.command')).addResume,
  ),
  word(
    'jobs',
    'long work that an accident of the server ended',
    () => (require('./commands/jobs.command') as typeof import('./commands/jobs.command')).addJobs,
  ),
  word(
    'outbox',
    'commands of automations: those that failed hold up what comes after them',
    () => (require('./commands/outbox.command') as typeof import('./commands/outbox.command')).addOutbox,
  ),
  word(
    'people',
    'the people of your organisation: who they are, and who is invited to it',
    () => (require('./commands/people.command') as typeof import('./commands/people.command')).addPeople,
  ),
  word(
    'standing <partner>',
    'what a partner has and lacks of its level, of the next one up and of the one below',
    () =>
      (require('./commands/standing.command') as typeof import('./commands/standing.command')).addStanding,
  ),
  word(
    'entitlements <partner>',
    'which benefits a partner may have on a day, and what says so',
    () =>
      (require('./commands/entitlements.command') as typeof import('./commands/entitlements.command'))
        .addEntitlements,
  ),
  word(
    'order-check <partner> <parts...>',
    'whether a partner may order parts by a route in a region on a day, and which row says no',
    () =>
      (require('./commands/order-check.command') as typeof import('./commands/order-check.command'))
        .addOrderCheck,
  ),
  word(
    'scorecard <partner>',
    'how an Operate Specialist did in a quarter: what it has, what it needs, and why',
    () =>
      (require('./commands/scorecard.command') as typeof import('./commands/scorecard.command')).addScorecard,
  ),
  word(
    'gaps <partner>',
    'what a partner has to do in a quarter for its level and the next one up, and by when',
    () => (require('./commands/gaps.command') as typeof import('./commands/gaps.command')).addGaps,
  ),
  word(
    'forecast <partner>',
    'what turns in the standing of a partner until a day if nothing else, or this, happens',
    () =>
      (require('./commands/forecast.command') as typeof import('./commands/forecast.command')).addForecast,
  ),
  word(
    'clocks',
    'what partners have to do in time, until when, and what became of it',
    () => (require('./commands/clocks.command') as typeof import('./commands/clocks.command')).addClocks,
  ),
  word(
    'reports',
    'the monthly reports that senders owe: for which month, until when, and what came',
    () => (require('./commands/reports.command') as typeof import('./commands/reports.command')).addReports,
  ),
  word(
    'proofs',
    'proofs of concept, which count towards the target of a level',
    () => (require('./commands/proofs.command') as typeof import('./commands/proofs.command')).addProofs,
  ),
  word(
    'reviews',
    'reviews of partners: what was judged on a day, and which level follows from it',
    () => (require('./commands/reviews.command') as typeof import('./commands/reviews.command')).addReviews,
  ),
  word(
    'qualifications',
    'Operate Specialists: applications, assessments, contracts, and obligations that were not kept',
    () =>
      (require('./commands/qualifications.command') as typeof import('./commands/qualifications.command'))
        .addQualifications,
  ),
  word(
    'credentials',
    'the people of partners, what they hold, and the catalogue of what can be held',
    () =>
      (require('./commands/credentials.command') as typeof import('./commands/credentials.command'))
        .addCredentials,
  ),
  word(
    'access',
    'who may enter, and with which roles; for platform administrators',
    () => (require('./commands/access.command') as typeof import('./commands/access.command')).addAccess,
  ),
  word(
    'completion <shell>',
    'prints what makes a shell complete these commands: bash, zsh, fish or powershell',
    () =>
      (require('./commands/completion.command') as typeof import('./commands/completion.command'))
        .addCompletion,
  ),
];
