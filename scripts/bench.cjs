// npm run bench: builds, then measures rendering against a hand-made page, what a page of the static copy costs, what exports weigh, and what growth costs.
'use strict';
var prepare = require('./prepare.cjs');
prepare.checkNode();
prepare.install();
prepare.run('src/build/main.ts');
console.log('\n— rendering');
prepare.run('bench/render.ts');
console.log('\n— the static copy');
prepare.run('bench/static.ts');
console.log('\n— exports');
prepare.run('bench/exports.ts');
console.log('\n— growth');
prepare.run('bench/growth.ts');
