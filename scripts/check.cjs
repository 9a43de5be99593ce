// npm run check: the records, the types, lint and format, and that nothing lies about unused. Every part runs; one failing is enough.
'use strict';
var child = require('child_process');
var path = require('path');
var prepare = require('./prepare.cjs');

prepare.checkNode();
prepare.install();

var PARTS = [
  ['records', ['--import', 'tsx', 'src/cli/check.ts'].concat(process.argv.slice(2))],
  ['types', ['node_modules/typescript/lib/tsc.js', '-p', '.']],
  ['lint and format', ['node_modules/@biomejs/biome/bin/biome', 'check', '.']],
  ['unused', ['node_modules/knip/bin/knip.js', '--no-progress']],
];

var failed = PARTS.filter(function (part) {
  console.log('— ' + part[0]);
  return child.spawnSync(process.execPath, part[1], { cwd: path.resolve(prepare.root), stdio: 'inherit' }).status !== 0;
});

console.log(
  failed.length === 0
    ? 'All is well.'
    : 'To mend: ' +
        failed
          .map(function (part) {
            return part[0];
          })
          .join(', ') +
        '.'
);
process.exitCode = failed.length === 0 ? 0 : 1;
