// npm pack and npm publish: what goes into the package is built anew from what is here.
'use strict';
var prepare = require('./prepare.cjs');
prepare.checkNode();
prepare.install();
prepare.run('src/build/main.ts');
