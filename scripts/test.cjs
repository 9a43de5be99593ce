// npm test: installs what is missing (Chromium too, where Debian's packages are at hand), checks, builds, and runs every test.
'use strict';
var child = require('child_process');
var path = require('path');
var fs = require('fs');
var prepare = require('./prepare.cjs');

prepare.checkNode();
prepare.install();
installBrowser();
run([path.join('scripts', 'check.cjs')]);
console.log('— build');
run(['--import', 'tsx', path.join('src', 'build', 'main.ts'), '--static']);
console.log('— tests');
run([path.join('node_modules', 'vitest', 'vitest.mjs'), 'run'].concat(process.argv.slice(2)));

function run(args) {
  var env = Object.assign({}, process.env, { COUNTERPOINT_BUILT: 'yes' });
  var result = child.spawnSync(process.execPath, args, { cwd: prepare.root, stdio: 'inherit', env: env });
  if (result.status !== 0) process.exit(result.status === null ? 1 : result.status);
}

/** Any Chrome or Chromium will do; without one Debian's is installed, and without apt a sentence says what to do. */
function installBrowser() {
  var names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
  var folders = (process.env.PATH || '').split(path.delimiter);
  var mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  var found = names.some(function (name) {
    return folders.some(function (folder) {
      return fs.existsSync(path.join(folder, name));
    });
  });
  if (process.env.CHROME_PATH || found || fs.existsSync(mac)) return;
  console.log('Installing Chromium …');
  var quiet = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: Object.assign({}, process.env, { DEBIAN_FRONTEND: 'noninteractive' }),
  };
  var installed =
    child.spawnSync('apt-get', ['update', '-q'], quiet).status === 0 &&
    child.spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], quiet).status === 0;
  if (installed) return;
  console.error(
    'The browser tests need Chrome or Chromium: install one, or set CHROME_PATH to it, and run npm test again.'
  );
  process.exit(1);
}
