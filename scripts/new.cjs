// npm run new <kind> <id>: writes a record that needs only its facts.
'use strict';
var prepare = require('./prepare.cjs');
prepare.checkNode();
prepare.install();
prepare.run('src/cli/new.ts', process.argv.slice(2));
