// npm run release-data [day]: gives the data, as they stand, the version that follows from what changed.
'use strict';
var prepare = require('./prepare.cjs');
prepare.checkNode();
prepare.install();
prepare.run('src/cli/release-data.ts', process.argv.slice(2));
