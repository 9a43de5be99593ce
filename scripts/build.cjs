// npm run build: everything that the hosts serve, and the static copy in dist/.
'use strict';
var prepare = require('./prepare.cjs');
prepare.checkNode();
prepare.install();
prepare.run('src/build/main.ts', ['--static']);
