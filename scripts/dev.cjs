// npm run dev: serves with every edit shown at once.
'use strict';
var prepare = require('./prepare.cjs');
prepare.checkNode();
prepare.install();
prepare.run('src/hosts/dev.ts');
