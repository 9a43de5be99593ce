// npm start: installs what is missing, builds what has changed, serves.
'use strict';
var fs = require('fs');
var path = require('path');
var crypto = require('crypto');
var prepare = require('./prepare.cjs');

prepare.checkNode();
prepare.install();

var mark = path.join(prepare.root, 'build', 'built-from');
var now = digestOfInputs();
if (!fs.existsSync(mark) || fs.readFileSync(mark, 'utf8') !== now) {
  console.log('Building …');
  fs.rmSync(mark, { force: true });
  prepare.run('src/build/main.ts');
  fs.writeFileSync(mark, now);
}
import('../build/server/node.js');

/** A digest of everything that the build reads. */
function digestOfInputs() {
  var hash = crypto.createHash('sha256');
  var waiting = ['src', 'data', 'data-releases'].map(function (folder) {
    return path.join(prepare.root, folder);
  });
  while (waiting.length > 0) {
    var folder = waiting.pop();
    for (var entry of fs.readdirSync(folder, { withFileTypes: true }).sort(byName)) {
      var file = path.join(folder, entry.name);
      if (entry.isDirectory()) waiting.push(file);
      else hash.update(path.relative(prepare.root, file) + '\0').update(fs.readFileSync(file));
    }
  }
  return hash.update(fs.readFileSync(path.join(prepare.root, 'package-lock.json'))).digest('hex');
}

function byName(a, b) {
  return a.name < b.name ? -1 : 1;
}
