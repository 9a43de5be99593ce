// What every command needs first, in words that any Node can read: a Node that is new enough, and what is installed.
'use strict';
var fs = require('fs');
var path = require('path');
var child = require('child_process');

var root = path.join(__dirname, '..');

exports.root = root;

/** Ends with one sentence where Node is older than package.json asks for. */
exports.checkNode = () => {
  var wanted = require('../package.json').engines.node.replace(/^>=/, '').split('.').map(Number);
  var found = process.versions.node.split('.').map(Number);
  if (found[0] > wanted[0] || (found[0] === wanted[0] && found[1] >= wanted[1])) return;
  console.error(
    'Counterpoint needs Node ' +
      wanted.join('.') +
      ' or newer; this is ' +
      process.versions.node +
      '. Install a newer one from https://nodejs.org/ and run the command again.'
  );
  process.exit(1);
};

/** Installs what package-lock.json names, unless that was done before. */
exports.install = () => {
  var lock = fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8');
  var mark = path.join(root, 'node_modules', '.counterpoint-installed');
  var known = fs.existsSync(mark) ? fs.readFileSync(mark, 'utf8') : '';
  if (known === lock) return;
  console.log('Installing what is missing …');
  var npm = process.env.npm_execpath;
  var result =
    npm && /\.c?js$/.test(npm)
      ? child.spawnSync(process.execPath, [npm, 'install', '--no-save', '--include=dev', '--loglevel=error'], {
          cwd: root,
          stdio: 'inherit',
        })
      : child.spawnSync('npm', ['install', '--no-save', '--include=dev', '--loglevel=error'], {
          cwd: root,
          stdio: 'inherit',
          shell: process.platform === 'win32',
        });
  if (result.status !== 0) {
    console.error('npm could not install the packages; what it said stands above. Is the network there?');
    process.exit(1);
  }
  fs.writeFileSync(mark, lock);
};

/** Runs a TypeScript file of ours and ends with its exit code where it fails. */
exports.run = (file, args) => {
  var result = child.spawnSync(process.execPath, ['--import', 'tsx', path.join(root, file)].concat(args || []), {
    cwd: root,
    stdio: 'inherit',
  });
  if (result.status !== 0) process.exit(result.status === null ? 1 : result.status);
};
