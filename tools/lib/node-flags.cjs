'use strict';
// How Node runs the application, here and in the image (tests/repository/compose.spec.ts compares them). docs/scaling.md
const NODE_FLAGS = [
  '--enable-source-maps',
  // New objects live in up to 3 × 32 MB instead of 3 × 16 MB: lists pass through in pages of some thousand lines, and in less
  // room half of a page is still in use when it is looked through, and is moved to the old objects.
  '--max-semi-space-size=32',
  // Old objects are looked through when they have grown by six tenths. Left to itself Node lets them grow to a multiple while
  // the machine has memory.
  '--heap-growing-percent=60',
];

module.exports = { NODE_FLAGS };
