// Which file may import which. Each comment is what a reviewer would have written; tools/architecture.spec.ts plants one
// offence per rule and expects the rule to fire.
const CONTEXTS =
  '(programs|partners|standing|catalog|deals|shipments|rewards|funds|credits|services|sellers|transfers|providers|evidence|ledger|payouts|insights|audit)';
const PLATFORM =
  '(kernel|config|vault|event-store|postgres|runtime|http|inbox|identity|imports|client|sheets|pdf|testing)';
const TEST = '[.-](spec|builders|contract)\\.ts$|/test/';
const forbid = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

module.exports = {
  forbidden: [
    forbid(
      'domain-is-pure',
      "Domain imports its context's domain and the kernel, and of others only types: no Nest, database, node builtin.",
      { path: `^libs/${CONTEXTS}/src/domain/`, pathNot: '[.-](spec|builders)\\.ts$' },
      { pathNot: ['^libs/$1/src/domain/', '^libs/kernel/src/'], dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'kernel-imports-nothing',
      'Everything may use the kernel; it uses nothing.',
      { path: '^libs/kernel/src/', pathNot: '[.-]spec\\.ts$' },
      { pathNot: ['^libs/kernel/src/', 'temporal-polyfill'] },
    ),
    forbid(
      'one-door-per-lib',
      'Others come in by src/index.ts, for commands by src/commands.ts, for the sentences of one language by src/refusals-*.ts, and tests for an application by harness/index.ts.',
      { path: '^(?:apps|libs|tests|tools)/([^/]+)/' },
      {
        path: '^libs/([^/]+)/src/',
        pathNot: ['^libs/$1/', '^libs/[^/]+/src/(index|commands|refusals-[a-z]+|harness/index)\\.ts$'],
      },
    ),
    forbid(
      'commands-have-their-own-door',
      'Only the demo, the composition roots of the server and tests send the commands of a context by themselves.',
      { path: '^(libs|apps/cli)/', pathNot: ['^libs/(demo|testing)/', TEST] },
      { path: '^libs/[^/]+/src/commands\\.ts$' },
    ),
    forbid(
      'nobody-knows-the-demo',
      'The product works without its demo: only composition roots and tests open it.',
      { path: '^(libs|apps/cli)/', pathNot: ['^libs/demo/', TEST] },
      { path: '^libs/demo/' },
    ),
    forbid(
      'slices-do-not-meet',
      'A slice never imports another slice, of its group or another: share through the domain, or copy.',
      { path: '^libs/([^/]+)/src/features/(.+)/[^/]+$' },
      { path: '^libs/$1/src/features/', pathNot: '^libs/$1/src/features/$2/' },
    ),
    forbid(
      'platform-knows-no-context',
      'Platform libraries do not know the business.',
      { path: `^libs/${PLATFORM}/` },
      { path: `^libs/${CONTEXTS}/` },
    ),
    forbid(
      'client-runs-in-browsers',
      'The client of the API is part of web pages and of other people’s programs: it has openapi-fetch and itself.',
      { path: '^libs/client/src/', pathNot: TEST },
      { pathNot: ['^libs/client/src/', 'openapi-fetch'] },
    ),
    forbid(
      'no-test-code-in-production',
      'Builders, contracts and DSLs stay in tests.',
      { path: '^(apps|libs)/', pathNot: [TEST, '^libs/testing/'] },
      { path: [TEST, '^libs/testing/'] },
    ),
    forbid(
      'specs-start-small',
      'What every spec of a decider imports brings no Nest and no client of a database with it: each loads it anew.',
      { path: '^libs/testing/src/[^/]+\\.ts$' },
      {
        pathNot: ['^libs/testing/src/[^/]+\\.ts$', '^libs/kernel/'],
        dependencyTypesNot: ['type-only', 'core'],
      },
    ),
    forbid(
      'nobody-reads-the-ledger',
      'The ledger derives from the others and none of them knows it.',
      { path: '^libs/', pathNot: '^libs/ledger/' },
      { path: '^libs/ledger/' },
    ),
    forbid(
      'portal-knows-the-contract-only',
      'The portal knows the server by libs/client, which is made from openapi.json; only its specs look further.',
      { path: '^apps/portal/src/', pathNot: TEST },
      { path: ['^libs/', '^apps/(api|worker|cli)/'], pathNot: '^libs/client/' },
    ),
    forbid(
      'portal-points-down',
      'Neither shared nor a feature knows the app.',
      { path: '^apps/portal/src/(shared|features)/' },
      { path: '^apps/portal/src/app/' },
    ),
    forbid(
      'portal-features-do-not-meet',
      'Shared knows no feature; features meet in the app.',
      { path: '^apps/portal/src/(shared|features/[^/]+)/' },
      { path: '^apps/portal/src/features/', pathNot: '^apps/portal/src/$1/' },
    ),
    forbid(
      'no-cycles',
      'A cycle of files, and so of contexts, is a boundary in the wrong place.',
      {},
      { circular: true },
    ),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
