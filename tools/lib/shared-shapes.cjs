'use strict';
// V8 in Node 20 gives each object that begins with a spread and goes on, `{ ...known, status }`, a hidden class of its own:
// it takes some 20 times as long to make, every place that reads it learns nothing of the one before, and the garbage that
// it becomes outlives collections of new objects. A prototype in front, which is the one it has anyway, makes it an object as
// every other. Node 24 shares the classes of both.

/** How swc begins an object literal whose first member is a spread: on lines of its own. A statement never begins so. */
const BEGINS_WITH_SPREAD = /(\{\n\s*)(?=\.\.\.)/g;

/** @param {string} code as swc writes it. @returns {string} the same program, line by line */
const withSharedShapes = (code) => code.replace(BEGINS_WITH_SPREAD, '$1__proto__: Object.prototype, ');

module.exports = { withSharedShapes };
