// npm run claims <id>: what a record claims, beside what was read for it.
'use strict';
var prepare = require('./prepare.cjs');
prepare.checkNode();
prepare.install();
prepare.run('src/cli/claims.ts', process.argv.slice(2));
