// npm start: installs what is missing, builds what has changed, serves.
'use strict';
var fs = require('fs');
var path = require('path');
var crypto = require('crypto');
var prepare = require('./prepare.cjs');

prepare.checkNode();
prepare.install();

/** A digest of everything that the build reads. */
function digest() {
  var hash = crypto.createHash('sha256');
  ['src', 'data'].forEach((folder) => {
    var stack = [path.join(prepare.root, folder)];
    while (stack.length > 0) {
      var place = stack.pop();
      fs.readdirSync(place, { withFileTypes: true })
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .forEach((entry) => {
          var file = path.join(place, entry.name);
          if (entry.isDirectory()) stack.push(file);
          else hash.update(path.relative(prepare.root, file) + '\0').update(fs.readFileSync(file));
        });
    }
  });
  hash.update(fs.readFileSync(path.join(prepare.root, 'package-lock.json')));
  return hash.digest('hex');
}

var mark = path.join(prepare.root, 'build', 'built-from');
var now = digest();
if (!fs.existsSync(mark) || fs.readFileSync(mark, 'utf8') !== now) {
  console.log('Building …');
  fs.rmSync(mark, { force: true });
  prepare.run('src/build/main.ts');
  fs.writeFileSync(mark, now);
}
import('../build/server/node.js');
